// collectSeeds: the checked trees of all seed files → what they say, as one plain table of seeds.
import type { KindRow, Model } from "../model/model.js";
import { documentKindOf } from "./shape/seed-shapes.js";
import type { DeclaredCountSeed, DocumentSeed, EntitySeed, LinkSeed, MentionSeed, Quotation, SeedProperty, Seeds, Translated } from "./seeds.js";
import { entriesOf, entryOf, itemsOf, lostOf, numberAt, numberOf, type SeedNode, textAt, textOf } from "./seed-tree.js";

export interface CheckedFile {
  /** Path relative to the folder of the seeds. */
  file: string;
  tree: SeedNode;
}

export function collectSeeds(model: Model, files: CheckedFile[]): Seeds {
  const parts = files.map(({ file, tree }) => collectFile(model, file, tree));
  return {
    documents: parts.flatMap(({ documents }) => documents).sort(byPublication),
    entities: parts.flatMap(({ entities }) => entities),
    links: parts.flatMap(({ links }) => links),
    mentions: parts.flatMap(({ mentions }) => mentions),
    declaredCounts: parts.flatMap(({ declaredCounts }) => declaredCounts),
  };
}

function byPublication(a: DocumentSeed, b: DocumentSeed): number {
  const [first, second] = [a, b].map(({ publishedOn = "9999", id }) => `${publishedOn} ${id}`) as [string, string];
  return first < second ? -1 : 1;
}

function collectFile(model: Model, file: string, tree: SeedNode): Seeds {
  const documentKind = documentKindOf(model);
  const documentNode = entryOf(tree, documentKind.slug)?.value;
  const document = textAt(documentNode, "id");
  const context: FileContext = { file, document: document ?? "" };
  const listed = model.kinds.flatMap((kind) => itemsOf(entryOf(tree, kind.plural)?.value).map((node) => ({ kind, node })));
  const nodes = documentNode ? [{ kind: documentKind, node: documentNode }, ...listed] : listed;
  return {
    documents: documentNode && document ? [collectDocument(context, documentNode)] : [],
    entities: nodes.flatMap(({ kind, node }) => collectEntity(context, kind, node)),
    links: [
      ...nodes.flatMap(({ node }) => collectNestedLinks(context, node)),
      ...itemsOf(entryOf(tree, "links")?.value).flatMap((node) => collectLink(context, node, textAt(node, "from"), textAt(node, "type"))),
    ],
    mentions: entriesOf(entryOf(tree, "mentions")?.value).map(
      ({ key, line, value }): MentionSeed => ({ id: key, evidence: collectQuotations(context, value), origin: { file, line } }),
    ),
    declaredCounts: itemsOf(entryOf(documentNode, "declaredCounts")?.value).flatMap((node) => collectDeclaredCount(context, node)),
  };
}

interface FileContext {
  file: string;
  /** Id of the document that the file is about, "" in a file of concepts. */
  document: string;
}

function collectDocument({ file, document }: FileContext, node: SeedNode): DocumentSeed {
  return {
    id: document,
    sha256: textAt(node, "sha256"),
    publishedOn: textAt(node, "publishedOn"),
    url: textAt(node, "url"),
    origin: { file, line: node.line },
    sha256Origin: { file, line: entryOf(node, "sha256")?.line ?? node.line },
  };
}

function collectEntity(context: FileContext, kind: KindRow, node: SeedNode): EntitySeed[] {
  const id = textAt(node, "id");
  if (id === undefined) return [];
  const properties = new Map<string, SeedProperty>();
  for (const { name } of kind.properties) {
    const entry = entryOf(node, name);
    if (entry) properties.set(name, { value: propertyValue(entry.value), line: entry.line });
  }
  const evidence = collectQuotations(context, entryOf(node, "evidence")?.value);
  return [{ id, kind, properties, evidence, lost: lostOf(node), origin: { file: context.file, line: node.line } }];
}

function propertyValue(node: SeedNode): SeedProperty["value"] {
  if (node.form === "scalar") return node.value as string | number;
  return node.form === "list" ? node.items.map((item) => textOf(item) ?? "") : (collectTranslated(node) ?? "");
}

function collectTranslated(node: SeedNode | undefined): Translated | undefined {
  const zh = textAt(node, "zh");
  const en = textAt(node, "en");
  return zh === undefined ? undefined : { zh, ...(en !== undefined && { en }) };
}

function collectNestedLinks(context: FileContext, entity: SeedNode): LinkSeed[] {
  return entriesOf(entryOf(entity, "links")?.value).flatMap(({ key, value }) =>
    itemsOf(value).flatMap((node) => collectLink(context, node, textAt(entity, "id"), key)),
  );
}

function collectLink(context: FileContext, node: SeedNode, from: string | undefined, type: string | undefined): LinkSeed[] {
  const to = textAt(node, "to");
  if (from === undefined || type === undefined || to === undefined) return [];
  const rationale = collectTranslated(entryOf(node, "rationale")?.value);
  return [
    {
      from,
      type,
      to,
      basis: textAt(node, "basis") === "INFERRED" ? "INFERRED" : "STATED",
      ...(rationale && { rationale }),
      evidence: collectQuotations(context, entryOf(node, "evidence")?.value),
      lost: lostOf(node),
      origin: { file: context.file, line: node.line },
    },
  ];
}

function collectDeclaredCount(context: FileContext, node: SeedNode): DeclaredCountSeed[] {
  const kind = textAt(node, "kind");
  const label = collectTranslated(entryOf(node, "label")?.value);
  const declared = numberAt(node, "declared");
  if (kind === undefined || label === undefined || declared === undefined) return [];
  const evidence = collectQuotations(context, entryOf(node, "evidence")?.value);
  return [{ document: context.document, kind, label, declared, evidence, origin: { file: context.file, line: node.line } }];
}

function collectQuotations({ file, document }: FileContext, node: SeedNode | undefined): Quotation[] {
  return itemsOf(node).flatMap((item): Quotation[] => {
    const quote = textOf(item) ?? textAt(item, "quote");
    if (quote === undefined) return [];
    const occurrence = entryOf(item, "occurrence")?.value;
    const numbers = occurrence?.form === "list" ? occurrence.items.map(numberOf) : [numberOf(occurrence)];
    const occurrences = numbers.filter((number) => number !== undefined);
    return [{ document, quote, ...(occurrences.length > 0 && { occurrences }), origin: { file, line: item.line } }];
  });
}
