/** The words of the chapter on own and verified values. */
export type VerifiedWords = {
  readonly title: string;
  readonly intro: string;
  readonly columns: { readonly item: string; readonly own: string; readonly verified: string };
  readonly level: string;
  readonly between: (min: string, max: string) => string;
  readonly total: string;
  readonly levelScore: (level: string) => string;
  readonly exact: (score: string, fraction: string) => string;
  readonly open: string;
  readonly counts: (checked: number, seen: number, notSeen: number, differing: number) => string;
  readonly differences: string;
  readonly noDifferences: string;
  readonly differenceColumns: { readonly requirement: string; readonly own: string; readonly verified: string; readonly evidence: string };
  readonly seen: string;
  readonly notSeen: string;
  readonly reason: string;
  readonly remark: string;
};
