/** The words of the chapter by which a report is checked against its file. */
export type VerificationWords = {
  readonly title: string;
  readonly intro: string;
  readonly code: string;
  /** How to check, beside the code. */
  readonly how: readonly string[];
  readonly columns: { readonly what: string; readonly hash: string };
  readonly edition: (ref: string) => string;
  readonly answers: string;
  readonly result: string;
  readonly proves: { readonly title: string; readonly paragraphs: readonly string[] };
};
