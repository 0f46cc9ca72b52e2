// meaningsOf: an enum of the model → its values, each with what it means, as the API describes it.
import { getMetadataStorage } from "type-graphql";

export function meaningsOf(enumObject: object): [value: string, meaning: string][] {
  const { valuesConfig } = getMetadataStorage().enums.find(({ enumObj }) => enumObj === enumObject)!;
  return Object.entries(valuesConfig as Record<string, { description: string }>).map(([value, { description }]) => [value, description]);
}
