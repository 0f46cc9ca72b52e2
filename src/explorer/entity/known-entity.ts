// KnownEntity: what the entity view asks of the API.
import type { EntityQuery } from "../generated/operations.js";

export type KnownEntity = NonNullable<EntityQuery["node"]>;
