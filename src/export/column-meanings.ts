// listColumnMeanings: the model → what each column of each table means, in both languages; in English of a kind's as the schema says it.
import type { Model } from "../model/model.js";
import type { PropertyRow } from "../model/rows.js";
import { storedNames } from "../model/stored-names.js";
import { type Figure, figureColumn, figureNames, figures } from "./progress-columns.js";

export interface ColumnMeaning {
  /** Table and column; the column alone where each table of a kind has it. */
  name: string;
  zh: string;
  en: string;
}

/** Of a kind's columns in Chinese, by property or, where tables differ, by table and property. */
const chinese: Record<string, string> = {
  id: "固定、可读的标识：种类、斜线、名称，如 strategy/two-firsts。",
  name: "名称；中文用官方表述。",
  summary: "一句话的说明，由编者撰写。",
  aliases: "其他通行名称，中英文都有。",
  category: "属于哪一类指导性内容。",
  period: "所涉时间，照原文：今后五年。",
  ordinal: "在文件所列各项中的次序，从1起。",
  firstPole: "先说到的一方。",
  secondPole: "后说到的一方。",
  "taskAreas.year": "为哪一年而定。",
  "measures.year": "为哪一年而定。",
  "targets.year": "所属年份；跨数年的，为末年。",
  "achievements.year": "所属年份；跨数年的，为末年。",
  "instruments.year": "印发或计划印发的年份。",
  "events.year": "发生的年份。",
  "measures.taskAreaId": "所属方面工作的标识；本身是另一举措一部分的，与上一级举措相同。",
  "targets.taskAreaId": "为哪一方面工作设定，记其标识。",
  value: "数字，按所写单位计，万、亿已展开：25万套记作250000。原文没有数字的为空。",
  max: "区间的上限，只有 RANGE 才有。",
  unit: "单位，照原文，不含万、亿。",
  "indicators.unit": "其数字所用的单位。",
  asWritten: "原文所写的数字：25万套（间）。",
  comparator: "数字该如何理解。",
  quantity: "是哪一种数量。",
  since: "跨数年的，为首年。",
  note: "原文未写明年份、范围或数量时，取了什么，为什么。",
  indicatorId: "是哪一指标的数字，记其标识。",
  status: "是否已出台。",
  date: "日期；没有文件写明的为空（近日）。",
  form: "文献类型，已知时才有；著录参考文献时要用。",
  publisher: "发布者。",
  authors: "署名的作者。",
  publishedOn: "首次发布的日期。",
  repostedOn: "所读网页的日期，晚于首次发布时才有。",
  url: "何处可读，已知时才有。",
  sha256: "规范化全文的 SHA-256（十六进制），引文的位置就在这份全文中计：Unicode NFC，段落之间一个换行符，段首、段末和字间的空白都去掉，英文单词之间留一格。",
};

/** What the schema leaves to its readers. */
const furtherEnglish: Record<string, string> = {
  sha256: " It is in Unicode's NFC, its paragraphs parted by a line feed, without white space around them or within, but for one blank between words in Latin letters.",
};

/** Of the other tables. */
const others: Record<string, Record<string, [zh: string, en: string]>> = {
  links: {
    id: ["关联的标识。", "Names the link."],
    type: ["关联的类型；各类型的含义见“type”各行。", "What sort of link it is; the types are explained in the rows of `type`."],
    fromId: ["起点实体的标识。", "Where it starts: an entity's id."],
    fromKind: ["起点实体的种类；各种类的含义见“kind”各行。", "What kind that is; the kinds are explained in the rows of `kind`."],
    fromNameZh: ["起点实体的中文名称。", "Its name in Chinese."],
    fromNameEn: ["起点实体的英文名称。", "Its name in English."],
    toId: ["终点实体的标识。", "Where it ends: an entity's id."],
    toKind: ["终点实体的种类。", "What kind that is."],
    toNameZh: ["终点实体的中文名称。", "Its name in Chinese."],
    toNameEn: ["终点实体的英文名称。", "Its name in English."],
    basis: ["关联的依据；各代码的含义见“basis”各行。", "What it rests on; its codes are explained in the rows of `basis`."],
    rationaleZh: ["推断的理由，中文；只有推断的才有。", "Why an editor concluded it, in Chinese; of inferred links only."],
    rationaleEn: ["推断的理由，英文。", "The same in English."],
  },
  evidence: {
    of: ["引文属于实体（entity）、关联（link）还是自称的数目（declaredCount）。", "What the quote belongs to: an entity, a link or a declaredCount."],
    id: ["所属实体、关联或数目的标识；一个标识可有多条引文。", "The id of that entity, link or count, which may have several quotes."],
    documentId: ["所引文件的标识。", "The document that is quoted, by its id."],
    paragraph: ["引文首字所在的段落，从1起。", "The paragraph it begins in, from 1."],
    start: ["引文首字在规范化全文（见 documents.sha256）中的位置，按码点计，从0起。", "Where the quote begins in the normalized text (see documents.sha256), in code points from 0."],
    end: ["引文末字之后的位置。", "The place after its last."],
    quote: ["原文，一字不改。", "The document's own words."],
    prefix: ["引文之前的文字。", "What stands before the quote."],
    suffix: ["引文之后的文字。", "What stands after it."],
    url: ["指向这句引文的网址，已知文件网址时才有。", "An address that leads to the quote, where the document's is known."],
  },
  declaredCounts: {
    id: ["这一数目的标识：文件的标识加序号。", "Names the count: its document's id, with a number."],
    documentId: ["哪份文件这样说，记其标识。", "The document that says so, by its id."],
    kind: ["所数实体的种类。", "The kind of what is counted."],
    labelZh: ["所数的是什么，中文。", "What is counted, in Chinese."],
    labelEn: ["所数的是什么，英文。", "The same in English."],
    declared: ["文件自称有几项。", "How many the document says there are."],
    found: ["图中引用这份文件的这类实体有几个。", "How many entities of the kind cite the document in the graph."],
  },
  progress: {
    indicatorId: ["指标的标识。", "The indicator, by its id."],
    indicatorNameZh: ["指标的中文名称。", "Its name in Chinese."],
    indicatorNameEn: ["指标的英文名称。", "Its name in English."],
    ratio: ["目标数字除以基数的数字，不取整；只有可比时才有。", "The target's number divided by its baseline's, not rounded; only where the two can be compared."],
    status: ["能否与基数相比；各代码的含义见“progress.status”各行。", "Whether it can be compared with its baseline; its codes are explained in the rows of `progress.status`."],
    fulfilment: ["当年成效的数字除以目标数字，不取整；只有可比、目标不是上限且不是约数时才有。", "The result's number divided by the target's, not rounded; only where the two can be compared, and the target is neither a ceiling nor about."],
    outcome: ["是否达到；各代码的含义见“progress.outcome”各行。", "Whether it was reached; its codes are explained in the rows of `progress.outcome`."],
    reasonZh: ["为什么不能相比，中文。", "Why they can't be compared, in Chinese."],
    reasonEn: ["为什么不能相比，英文。", "The same in English."],
  },
  about: {
    subject: ["说明的是什么：graph（图）、rows（各表的行数）、cells（格的写法）、column（列）、kind（实体种类）、type（关联类型），或取代码的列名。", "What is explained: the graph, the rows of a table, how cells are written, a column, a kind, a type of link, or the column that has the code."],
    name: ["所说明者的名称；列写作“表.列”，只有列名的，各类实体的表都有。", "Its name: `table.column`, or the column alone where the tables of all kinds have it; of a code, the code."],
    value: ["值；只有 graph 和 rows 才有。", "Its value; of the graph and of rows only."],
    meaningZh: ["含义，中文。", "What it means, in Chinese."],
    meaningEn: ["含义，英文。", "What it means, in English."],
  },
};

/** Whose figures stand in `progress`, each column after one of these words. */
const figureMeanings: Record<Figure, [zh: string, en: string]> = {
  target: ["目标", "Of the target"],
  baseline: ["基数，即以往的成效，没有的为空", "Of the baseline, a result of before, empty where there is none"],
  result: ["目标当年的成效，没有的为空", "Of the result in the target's own year, empty where there is none"],
};

export function listColumnMeanings(model: Model): ColumnMeaning[] {
  const { kinds } = model;
  const [first, ...more] = kinds;
  const isShared = ({ name }: PropertyRow): boolean => more.every(({ properties }) => properties.some((one) => one.name === name));
  const inTable = (table: string, columns: ColumnMeaning[]): ColumnMeaning[] => columns.map(({ name, ...meaning }) => ({ name: `${table}.${name}`, ...meaning }));
  return [
    ...(first ? explainProperties(first.plural, first.properties.filter(isShared)) : []),
    { name: "documentIds", zh: "说到它的各份文件的标识；文件本身为空。", en: "The documents that say so, by their ids; empty of documents themselves." },
    ...kinds.flatMap(({ plural, properties, relations }) =>
      inTable(plural, [
        ...explainProperties(plural, properties.filter((property) => !isShared(property))),
        ...relations.filter(({ many }) => !many).map(({ name, description }) => ({ name: `${name}Id`, zh: inChinese(plural, `${name}Id`), en: `By its id: ${description}` })),
      ]),
    ),
    ...Object.entries(others).flatMap(([table, columns]) => inTable(table, Object.entries(columns).map(([name, [zh, en]]) => ({ name, zh, en })))),
    ...inTable("progress", explainFigures(model)),
  ];
}

function explainProperties(table: string, properties: readonly PropertyRow[]): ColumnMeaning[] {
  return properties.flatMap(({ name, translated, enumObject, description }) => {
    // What the API answers with null is an empty cell.
    const english = `${description.replace(/\b(N|n)ull where/, (_, first) => `${first === "N" ? "E" : "e"}mpty where`)}${furtherEnglish[name] ?? ""}`;
    const [zh, en] = enumObject ? [`${inChinese(table, name)}各代码的含义见“${name}”各行。`, `${english} Its codes are explained in the rows of \`${name}\`.`] : [inChinese(table, name), english];
    if (!translated) return [{ name, zh, en }];
    const stored = storedNames(name);
    return [
      { name: stored.zh, zh: `${zh}此列为中文。`, en: `${en} In Chinese.` },
      { name: stored.en, zh: `${zh}此列为英文。`, en: `${en} In English.` },
    ];
  });
}

function explainFigures(model: Model): ColumnMeaning[] {
  const kind = model.kinds.find(({ elsewhere: { series } }) => series === "target");
  const own = kind ? explainProperties(kind.plural, kind.properties) : [];
  return figures.flatMap((figure) => {
    const [chineseFigure, englishFigure] = figureMeanings[figure];
    return figureNames(model).flatMap((name) => own.filter((one) => one.name === name).map(({ zh, en }) => ({ name: figureColumn(figure, name), zh: `${chineseFigure}：${zh}`, en: `${englishFigure}: ${en}` })));
  });
}

function inChinese(table: string, name: string): string {
  const text = chinese[`${table}.${name}`] ?? chinese[name];
  if (text === undefined) throw new TypeError(`The column ${name} of ${table} has no meaning in Chinese`);
  return text;
}
