/** An edition as files and reports name it: `gbt39116@1.0.0` (SPEC E1). */
export type EditionRef = `${string}@${string}`;

const pattern = /^[a-z][a-z0-9-]*@\d+\.\d+\.\d+$/;

/** Whether a text has the form of an edition reference; says nothing about whether the edition exists. */
export function isEditionRef(text: string): text is EditionRef {
  return pattern.test(text);
}

/** Joins an edition's id and version. */
export function editionRef(edition: { readonly id: string; readonly version: string }): EditionRef {
  return `${edition.id}@${edition.version}`;
}

/** The id and version that a reference names. */
export function splitEditionRef(ref: EditionRef): { readonly id: string; readonly version: string } {
  const at = ref.indexOf('@');
  return { id: ref.slice(0, at), version: ref.slice(at + 1) };
}
