// figureRules: what the parts of a figure must be to each other, and to the words quoted for them. One row for each way to break that.
import type { ComplaintCode } from "../complaint.js";
import type { Quantity } from "../read-quantity.js";

/** What an entity says of its figure, by the names that the properties have in the model. */
export interface Figure {
  value?: number;
  max?: number;
  comparator?: string;
  unit?: string;
  asWritten?: string;
  year?: number;
  since?: number;
  /** What `asWritten` says, where it can be read. */
  reading?: Quantity;
  quotes: string[];
}

export interface FigureRule {
  code: ComplaintCode;
  /** The properties it is about; the complaint stands at the first that is given. */
  about: (keyof Figure)[];
  broken: (figure: Figure) => boolean;
  message: (figure: Figure) => string;
  remedy: string | ((figure: Figure) => string);
}

/** A figure without a comparator word. */
const plain = { comparator: "EQ" } as const;

export const figureRules: FigureRule[] = [
  {
    code: "FIGURE_INCOMPLETE",
    about: ["comparator", "value"],
    broken: ({ comparator, value }) => comparator !== undefined && value === undefined,
    message: ({ comparator }) => `\`comparator\` is ${comparator}, but there is no \`value\`.`,
    remedy: "Give the value, or take the comparator out where the text gives no number.",
  },
  {
    code: "FIGURE_INCOMPLETE",
    about: ["comparator", "max"],
    broken: ({ comparator, max }) => comparator === "RANGE" && max === undefined,
    message: () => "A RANGE has no `max`.",
    remedy: "Give its upper end as `max`.",
  },
  {
    code: "FIGURE_INCOMPLETE",
    about: ["max", "comparator"],
    broken: ({ comparator, max }) => max !== undefined && comparator !== "RANGE",
    message: ({ comparator }) => `\`max\` is given, but \`comparator\` is ${comparator ?? "not"}.`,
    remedy: "Set `comparator: RANGE`, or take `max` out.",
  },
  {
    code: "FIGURE_INCOMPLETE",
    about: ["max", "value"],
    broken: ({ value, max }) => value !== undefined && max !== undefined && max <= value,
    message: ({ value, max }) => `\`max\` ${max} is not above \`value\` ${value}.`,
    remedy: "Give the lower end as `value`, the upper as `max`.",
  },
  {
    code: "SINCE_AFTER_YEAR",
    about: ["since", "year"],
    broken: ({ since, year }) => since !== undefined && year !== undefined && since > year,
    message: ({ since, year }) => `\`since\` ${since} is after \`year\` ${year}.`,
    remedy: "`since` is the first year, `year` the last.",
  },
  {
    code: "FIGURE_NOT_QUOTED",
    about: ["asWritten"],
    broken: ({ asWritten = "", quotes }) => quotes.length > 0 && !quotes.some((quote) => quote.includes(asWritten)),
    message: ({ asWritten }) => `\`asWritten\` is “${asWritten}”, which stands in none of its quotes.`,
    remedy: "Copy it from the quote, or quote the words with the figure.",
  },
  {
    code: "FIGURE_DIFFERS",
    about: ["asWritten", "value"],
    broken: ({ asWritten, value, reading }) => asWritten !== undefined && value !== undefined && reading === undefined,
    message: ({ asWritten }) => `\`asWritten\` “${asWritten}” can't be read as one figure.`,
    remedy: "Write the figure with its unit and comparator words only, as the quote has it; or leave `asWritten` out.",
  },
  {
    code: "FIGURE_DIFFERS",
    about: ["value", "asWritten"],
    broken: ({ value, reading }) => value !== undefined && reading !== undefined && value !== reading.value,
    message: ({ value, asWritten, reading }) => `\`value\` is ${value}, but “${asWritten}” says ${reading?.value}.`,
    remedy: ({ reading }) => `Write \`value: ${reading?.value}\`, or correct \`asWritten\`.`,
  },
  {
    code: "FIGURE_DIFFERS",
    about: ["max", "asWritten"],
    broken: ({ max, reading }) => max !== undefined && reading !== undefined && max !== reading.max,
    message: ({ max, asWritten, reading }) => `\`max\` is ${max}, but “${asWritten}” says ${reading?.max ?? "none"}.`,
    remedy: ({ reading }) => `${reading?.max === undefined ? "Take `max` out" : `Write \`max: ${reading.max}\``}, or correct \`asWritten\`.`,
  },
  {
    code: "FIGURE_DIFFERS",
    about: ["comparator", "asWritten"],
    // A plain figure may have its comparator elsewhere in the quote; one with a comparator word has it from there.
    broken: ({ comparator, reading = plain }) => comparator !== undefined && ![comparator, plain.comparator].includes(reading.comparator),
    message: ({ comparator, asWritten, reading }) => `\`comparator\` is ${comparator}, but “${asWritten}” says ${reading?.comparator}.`,
    remedy: ({ reading }) => `Write \`comparator: ${reading?.comparator}\`, or correct \`asWritten\`.`,
  },
  {
    code: "FIGURE_DIFFERS",
    about: ["unit", "asWritten"],
    broken: ({ unit, reading }) => unit !== undefined && reading !== undefined && reading.unit !== "" && unit !== reading.unit,
    message: ({ unit, asWritten, reading }) => `\`unit\` is ${unit}, but “${asWritten}” says ${reading?.unit}.`,
    remedy: ({ reading }) => `Write \`unit: { zh: ${reading?.unit} }\`, or correct \`asWritten\`.`,
  },
];
