/** The fixed words of a blank form in one language; the words of an edition come from its texts. */
export type FormWords = {
  readonly title: string;
  readonly badge: string;
  readonly parts: { readonly maturity: string; readonly security: string };
  readonly how: { readonly title: string; readonly steps: readonly string[] };
  readonly cover: { readonly department: string; readonly filledBy: string; readonly date: string; readonly blank: string; readonly made: string; readonly notice: string };
  readonly columns: { readonly id: string; readonly requirement: string; readonly answer: string; readonly notes: string };
  readonly full: (text: string) => string;
  readonly lines: readonly (readonly string[])[];
  /** What a fact holds beside its answer: a grade, or a day. */
  readonly details: { readonly choice: string; readonly date: string };
  readonly answers: { readonly title: string; readonly label: string; readonly meaning: string };
  readonly subdomain: (name: string, element: string, domain: string) => string;
  readonly section: (name: string, part: string) => string;
  readonly questions: (count: number) => string;
  readonly leftOut: (names: string) => string;
  readonly profile: { readonly title: string; readonly text: string; readonly question: string };
  readonly yes: string;
  readonly no: string;
  readonly notApplicable: string;
};
