import type { MaturityAnswer, MaturityAnswers } from '../../src/core/answers/index.ts';
import type { MaturityEdition } from '../../src/core/edition/index.ts';
import { gbt39116 } from './editions.ts';

/** Answers that can be changed in a sentence: `everyRequirement().answered('full').but('P1-L1-a', 'none')`. */
export type AnswerSet = MaturityAnswers & {
  /** The same with other answers where the id begins so: a requirement `P1-L1-a`, a cell `P1-L1`, a sub-domain `P1`. */
  readonly but: (beginning: string, answer: MaturityAnswer) => AnswerSet;
  readonly butLevel: (level: number, answer: MaturityAnswer) => AnswerSet;
  /** The same with these left unanswered. */
  readonly without: (beginning: string) => AnswerSet;
  readonly withoutLevel: (level: number) => AnswerSet;
};

/** Begins a sentence: `everyRequirement().answered('most')`. */
export function everyRequirement(edition: MaturityEdition = gbt39116) {
  const ids = edition.questionnaire.requirements.map((requirement) => requirement.id);
  return { answered: (answer: MaturityAnswer): AnswerSet => answerSet(ids.map((id) => [id, answer])) };
}

/** Answers to exactly these requirements. */
export function onlyAnswered(answers: Readonly<Record<string, MaturityAnswer>>): AnswerSet {
  return answerSet(Object.entries(answers));
}

/** Makes an answer set of any answers. */
export function answerSet(entries: Iterable<readonly [string, MaturityAnswer]>): AnswerSet {
  const answers = new Map(entries);
  const change = (matches: (id: string) => boolean, answer: MaturityAnswer) =>
    answerSet([...answers].map(([id, given]) => [id, matches(id) ? answer : given] as const));
  const leaveOut = (matches: (id: string) => boolean) => answerSet([...answers].filter(([id]) => !matches(id)));
  return Object.assign(answers, {
    but: (beginning: string, answer: MaturityAnswer) => change(startsWith(beginning), answer),
    butLevel: (level: number, answer: MaturityAnswer) => change(isOfLevel(level), answer),
    without: (beginning: string) => leaveOut(startsWith(beginning)),
    withoutLevel: (level: number) => leaveOut(isOfLevel(level)),
  });
}

function startsWith(beginning: string): (id: string) => boolean {
  return (id) => id === beginning || id.startsWith(`${beginning}-`);
}

function isOfLevel(level: number): (id: string) => boolean {
  return (id) => id.includes(`-L${level}-`);
}
