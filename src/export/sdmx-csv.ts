// sdmx-csv: SDMX-CSV 2.0, an observation for each target and achievement of an indicator, and the structure message that says what its columns mean; one zip.
import { Follower } from "./follower.js";
import type { ExportFormat } from "./format.js";
import { formatRows } from "./format-rows.js";
import { disarmFormula } from "./formulas.js";
import { joinObservation, type Observation } from "./sdmx-observation.js";
import { components, dataflow, makeCode, writeStructure } from "./sdmx-structure.js";
import type { ExportedLink, ExportSource } from "./source.js";
import { inPieces, replaceUnprintable } from "./texts.js";
import { zipFiles } from "./zip-files.js";

export const sdmxCsv: ExportFormat = {
  name: "sdmx-csv",
  title: "SDMX-CSV 2.0: targets and achievements of indicators as observations, with their structure",
  openedBy: "SDMX tools, spreadsheets, R, pandas",
  mediaType: "application/zip",
  extension: "sdmx-csv.zip",
  binary: true,
  needsDocument: false,
  write: (source) =>
    zipFiles(
      [
        { name: "observations.csv", content: () => inPieces(writeObservations(source)) },
        { name: "structure.json", content: () => inPieces(writeStructure(source)) },
      ],
      source.importedAt,
    ),
};

/** What makes a figure one of an indicator. */
const measuring = "MEASURED_BY";

/** No byte order mark: the first column's name says which separator there is. */
async function* writeObservations(source: ExportSource): AsyncGenerator<string> {
  yield format(["STRUCTURE", "STRUCTURE_ID", "ACTION", ...components.map(({ id }) => id)]);
  for await (const observation of listObservations(source)) yield format(["dataflow", dataflow, "M", ...components.map(({ read }) => read(observation))]);
}

/** In document order, targets before achievements where their kind comes first; a figure without a year has no place in time and is left out. */
async function* listObservations(source: ExportSource): AsyncGenerator<Observation> {
  const links = new Follower<ExportedLink>(source.links({ types: [measuring], bare: true }), ({ fromId }) => fromId);
  try {
    for (const kind of source.model.kinds) {
      const { series } = kind.elsewhere;
      if (series !== "target" && series !== "result") continue;
      const evidence = new Follower(source.evidence(kind), ({ entityId }) => entityId);
      try {
        for await (const figure of source.entities(kind)) {
          const cited = await evidence.take(figure.id);
          for (const { toId } of await links.take(figure.id)) {
            const observation = joinObservation(figure, series, makeCode(toId), cited);
            if (observation) yield observation;
          }
        }
        await evidence.finish();
      } finally {
        await evidence.close();
      }
    }
    await links.finish();
  } finally {
    await links.close();
  }
}

/** A signed number alone, such as +5%, is no formula and stays as it is written. */
const signedNumber = /^[+-]\d[\d.,]*%?$/;

function format(row: (string | number | undefined)[]): string {
  return formatRows([row], (text) => (signedNumber.test(text) ? text : disarmFormula(replaceUnprintable(text))));
}
