/** The fixed words of the chapters on security in one language; the words of the edition come from its texts. */
export type SecurityWords = {
  readonly result: ResultWords;
  readonly plan: PlanWords;
  readonly items: ItemWords;
  readonly topics: TopicWords;
  readonly answers: SecurityAnswerWords;
  readonly method: SecurityMethodWords;
  readonly claims: { readonly title: string; readonly columns: { readonly output: string; readonly allowed: string; readonly notAllowed: string } };
};

type ResultWords = {
  readonly title: string;
  readonly possibleScore: string;
  readonly possibleBand: string;
  readonly span: (from: string, to: string) => string;
  readonly notKnown: string;
  readonly rawBand: (raw: string) => string;
  readonly conformity: string;
  readonly conformityDetail: (partial: number, unmet: number, open: number) => string;
  readonly evidence: string;
  readonly evidenceDetail: (evidenced: number, met: number) => string;
  readonly noneMet: string;
  /** The score, the band it gives, the band after the cap and its label. */
  readonly complete: (score: string, raw: string, band: string, label: string) => string;
  readonly capped: (reasons: string, cap: string) => string;
  readonly capWithoutEffect: (reasons: string, cap: string) => string;
  readonly notCapped: string;
  readonly incomplete: (open: number) => string;
  readonly range: (score: string, band: string) => string;
  readonly doesNotApply: string;
  readonly gateOpen: string;
  readonly openFlags: (count: number) => string;
  readonly unknownShare: (percent: string, count: number) => string;
  readonly sections: string;
  readonly sectionsIntro: string;
  readonly sectionColumns: { readonly section: string; readonly weight: string; readonly rate: string; readonly open: string };
  readonly openRate: string;
  readonly leftOut: (sections: string) => string;
  readonly redList: string;
  readonly redListIntro: string;
  readonly redListEmpty: string;
  readonly redListSoFar: string;
  readonly redColumns: { readonly item: string; readonly question: string; readonly reason: string };
  readonly keyItem: string;
  readonly strictKeyItem: string;
  readonly why: string;
  readonly basis: string;
  readonly advice: string;
  readonly partlyMet: string;
  readonly partlyMetIntro: string;
  readonly toFindOut: string;
  readonly toFindOutIntro: (count: number) => string;
  readonly unanswered: string;
  readonly unansweredIntro: (count: number) => string;
  readonly questionColumns: { readonly id: string; readonly section: string; readonly question: string };
};

type PlanWords = {
  readonly title: string;
  readonly intro: string;
  readonly sum: (points: string) => string;
  readonly soFar: string;
  readonly empty: string;
  readonly columns: { readonly rank: string; readonly question: string; readonly advice: string; readonly now: string; readonly gain: string; readonly band: string };
  readonly question: string;
  readonly evidence: string;
  readonly groupNote: (count: number, points: string) => string;
  /** Two of them, for the one-page summary. */
  readonly step: (id: string, answer: string, gain: string) => string;
};

type ItemWords = {
  readonly title: string;
  readonly claim: (applicable: number, met: number, partial: number, unmet: number) => string;
  readonly open: (count: number) => string;
  readonly notApplicable: (count: number) => string;
  readonly intro: string;
  readonly columns: { readonly number: string; readonly text: string; readonly expected: string; readonly status: string; readonly met: string };
  readonly ofQuestions: (met: number, count: number) => string;
  readonly profile: string;
  readonly profileIntro: string;
  readonly profileColumns: { readonly flag: string; readonly answer: string; readonly dropped: string };
  readonly yes: string;
  readonly no: string;
  readonly notTold: string;
};

type TopicWords = {
  readonly title: string;
  readonly intro: string;
  readonly counts: (met: number, partial: number, unmet: number, open: number) => string;
  readonly statuses: Readonly<Record<'met' | 'partial' | 'unmet' | 'open' | 'notApplicable', string>>;
  readonly preCheckColumns: { readonly factor: string; readonly state: string };
  readonly doesNotRaise: string;
  readonly factorOpen: string;
  readonly facts: string;
  readonly factsIntro: string;
  readonly factColumns: { readonly fact: string; readonly answer: string; readonly detail: string };
  readonly factAdvice: string;
};

type SecurityAnswerWords = {
  readonly title: string;
  readonly intro: string;
  readonly none: string;
  readonly groupNote: (answered: number, count: number) => string;
  readonly outside: string;
};

type SecurityMethodWords = {
  readonly title: string;
  readonly scale: string;
  readonly steps: string;
  readonly stepList: readonly { readonly lead: string; readonly text: string }[];
  readonly bands: string;
  readonly bandColumns: { readonly band: string; readonly interval: string; readonly meaning: string };
  readonly bandFrom: (from: number) => string;
  readonly bandBetween: (from: number, below: number) => string;
  readonly caps: string;
  readonly capsIntro: (keyItems: string, strict: string) => string;
  readonly capColumns: { readonly condition: string; readonly atMost: string };
  readonly unverified: string;
  readonly sources: string;
  /** By the key that the rubric gives the source; an unknown key is printed as it is. */
  readonly subjects: Readonly<Record<string, string>>;
  readonly questionSource: (count: number) => string;
  readonly references: string;
};
