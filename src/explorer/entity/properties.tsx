// Properties: an entity → what its kind says of it beyond name and links, as the documents have it.
import type { ComponentChildren } from "preact";
import { webAddress } from "../parts/web-address.js";
import { words } from "../state/preferences.js";
import type { KnownEntity } from "./known-entity.js";

export function Properties({ entity }: { entity: KnownEntity }) {
  const rows = rowsOf(entity).filter(([, value]) => value !== null && value !== undefined && value !== "");
  if (rows.length === 0) return null;
  return (
    <dl class="properties">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt class="label">{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What is written comes first; the number behind it is ours. */
function rowsOf(entity: KnownEntity): [string, ComponentChildren][] {
  const { entity: labels, common, quantities, comparators, categories } = words.value;
  const rows: [string, ComponentChildren][] = [];
  if ("asWritten" in entity) {
    const { asWritten, value, max, comparator, quantity, since, year, unit, note } = entity;
    rows.push([labels.asWritten, asWritten], [labels.number, value === null ? null : max === null ? String(value) : `${value} – ${max}`], [labels.unit, unit]);
    rows.push([common.year, since === null ? year : `${since} – ${year}`], [labels.quantity, quantity && quantities[quantity]], [labels.comparator, comparator && comparators[comparator]], [labels.note, note]);
  } else if ("unit" in entity) rows.push([labels.unit, entity.unit]);
  if ("category" in entity) rows.push([labels.category, categories[entity.category]]);
  if ("sha256" in entity) {
    const { authors, publisher, publishedOn, repostedOn, url, sha256, declaredCounts } = entity;
    const page = webAddress(url);
    rows.push([labels.authors, authors.join(", ")], [labels.publisher, publisher], [labels.publishedOn, publishedOn], [labels.repostedOn, repostedOn]);
    rows.push([labels.address, page ? <a href={page} target="_blank" rel="noopener noreferrer">{page}</a> : url]);
    if (declaredCounts.length > 0)
      rows.push([
        labels.declared,
        <ul class="plain">
          {declaredCounts.map(({ label, declared, found }) => (
            <li key={label}>{labels.declaredFound(label, declared, found)}</li>
          ))}
        </ul>,
      ]);
    rows.push([labels.fingerprint, <code class="fingerprint">{sha256}</code>]);
  }
  return rows;
}
