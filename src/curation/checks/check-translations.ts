// checkTranslations: seeds → complaints about English texts that are only the Chinese again.
import type { Complaint } from "../complaint.js";
import type { Seeds, Translated } from "../seeds.js";

interface Text {
  name: string;
  text: unknown;
  file: string;
  line: number;
}

export function checkTranslations({ entities, links, declaredCounts }: Seeds): Complaint[] {
  const texts = [
    ...entities.flatMap(({ properties, origin: { file } }) =>
      [...properties].map(([name, { value, line }]): Text => ({ name, text: value, file, line })),
    ),
    ...links.map(({ rationale, origin }): Text => ({ name: "rationale", text: rationale, ...origin })),
    ...declaredCounts.map(({ label, origin }): Text => ({ name: "label", text: label, ...origin })),
  ];
  return texts
    .filter(({ text }) => isUntranslated(text))
    .map(({ name, file, line }) => ({
      code: "NOT_TRANSLATED",
      file,
      line,
      message: `The English of \`${name}\` is the Chinese again.`,
      remedy: "Translate it, or leave `en` out: the Chinese then stands in for it.",
    }));
}

/** Signs such as % are the same in both languages; what is written in Han characters is not. */
function isUntranslated(text: unknown): boolean {
  const { zh, en } = (text ?? {}) as Partial<Translated>;
  return en !== undefined && en === zh && /\p{Script=Han}/u.test(en);
}
