import type { VerifiedWords } from './verifiedWords.ts';

export const englishVerifiedWords: VerifiedWords = {
  title: 'Own and verified values',
  intro: 'Some of the answers were verified by a consultant. Both results stand side by side: “own” is by the company’s own answers, “verified” by the verified value wherever there is one and by the own answer elsewhere.',
  columns: { item: 'Item', own: 'Own', verified: 'Verified' },
  level: 'Level',
  between: (min, max) => `${min} to ${max}`,
  total: 'Total',
  levelScore: (level) => `Score, ${level}`,
  exact: (score, fraction) => `${score} (${fraction})`,
  open: 'Not complete',
  counts: (checked, seen, notSeen, differing) => `${checked} verified: evidence seen for ${seen}, not seen for ${notSeen}; ${differing} differ from the company’s own answer.`,
  differences: 'Answers on which verified and own value differ',
  noDifferences: 'All verified values equal the own ones.',
  differenceColumns: { requirement: 'Requirement', own: 'Own', verified: 'Verified', evidence: 'Evidence' },
  seen: 'Seen',
  notSeen: 'Not seen',
  reason: 'What was found',
  remark: 'All other chapters of this report, the verification code and the path of improvement go by the own values. Verification was done by a consultant of the company and is not the finding of an assessment body.',
};
