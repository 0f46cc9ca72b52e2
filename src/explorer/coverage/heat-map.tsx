// HeatMap: a matrix → a table; each number leads to the paths it counts. The number is always there, so that the shade is never alone.
import { Phrased } from "../parts/phrased.js";
import { address, hrefOf } from "../state/address.js";
import { words } from "../state/preferences.js";
import type { Matrix } from "./matrix.js";

export function HeatMap({ matrix: { rows, columns, countOf, levelOf, isInferred }, up }: { matrix: Matrix; up: boolean }) {
  const { coverage } = words.value;
  return (
    <div class="heat-map" tabIndex={0} role="region" aria-label={words.value.views.coverage}>
      <table>
        <thead>
          <tr>
            <td />
            {columns.map(({ id, name }) => (
              <th key={id} scope="col">
                <a href={hrefOf("entity", { id })}>
                  <Phrased text={name} />
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <a href={hrefOf("entity", { id: row.id })}>
                  <Phrased text={row.name} />
                </a>
              </th>
              {columns.map((column) => {
                // A document chooses rows and columns, not paths: these run through whatever supports, so that only the basis goes along.
                const counted = { from: row.id, to: column.id, direction: up ? "up" : "down", basis: address.value["basis"] ?? "", shortest: "1" };
                const count = countOf(row.id, column.id);
                if (count === 0) return <td key={column.id} />;
                const inferred = isInferred(row.id, column.id);
                const name = coverage.cell(row.name, column.name, count, inferred);
                return (
                  <td key={column.id}>
                    <a class={`shade shade-${levelOf(row.id, column.id)}${inferred ? " inferred" : ""}`} href={hrefOf("trace", counted)} aria-label={name} title={name}>
                      {count}
                    </a>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
