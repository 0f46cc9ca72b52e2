// DocumentFilter, DocumentSelect: the documents that were read → a choice of one of them, which the address then names.
import { DocumentsDocument, type DocumentsQuery } from "../generated/operations.js";
import { address, changed, go } from "../state/address.js";
import { lang, words } from "../state/preferences.js";
import { useAnswer } from "../state/use-answer.js";

export type PolicyDocument = DocumentsQuery["documents"]["nodes"][number];

interface DocumentSelectProps {
  label: string;
  /** What it is called in the address. */
  name: string;
  documents: PolicyDocument[];
  chosen: string;
  /** Offered first: to choose none. */
  none?: string;
}

export function DocumentSelect({ label, name, documents, chosen, none }: DocumentSelectProps) {
  // Only so many are listed; an address may name any.
  const unlisted = chosen !== "" && documents.every(({ id }) => id !== chosen);
  return (
    <label class="field">
      {label}
      <select value={chosen} onChange={(event) => go(changed({ [name]: event.currentTarget.value }))}>
        {none !== undefined && <option value="">{none}</option>}
        {unlisted && <option value={chosen}>{chosen}</option>}
        {documents.map((document) => (
          <option key={document.id} value={document.id}>
            {[document.publishedOn, document.name].filter(Boolean).join(" ")}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What the address says of it, as a variable of an operation. */
export function documentFilter(): string | null {
  return address.value["document"] || null;
}

/** Nothing to choose from where there is only one. */
export function DocumentFilter() {
  const { data } = useAnswer(DocumentsDocument, { lang: lang.value });
  const { common } = words.value;
  const documents = data?.documents.nodes ?? [];
  const chosen = documentFilter();
  if (documents.length < 2 && chosen === null) return null;
  return <DocumentSelect label={common.document} name="document" documents={documents} chosen={chosen ?? ""} none={common.all} />;
}
