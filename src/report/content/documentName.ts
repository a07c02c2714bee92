import type { ReportTexts } from '../reportTexts.ts';

type WithWords = { readonly words: Pick<ReportTexts, 'documents' | 'clauses'> };

/** The name of a source document in the language of the report; one without words of its own is printed as the data name it. */
export function documentName({ words }: WithWords, document: string): string {
  return Object.hasOwn(words.documents, document) ? (words.documents[document] ?? document) : document;
}

/** The clause of a document in the language of the report. */
export function clauseName({ words }: WithWords, clause: string): string {
  return Object.hasOwn(words.clauses, clause) ? (words.clauses[clause] ?? clause) : clause;
}
