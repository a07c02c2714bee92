import type { MaturityContext } from './maturityContext.ts';

/** `二级（规范级）`; level 0 lies below the first. */
export function levelName(context: MaturityContext, level: number): string {
  const { texts, words } = context;
  const text = texts.levels[String(level)];
  return text === undefined ? texts.belowFirstLevel : words.levelName(text.ordinal, text.name);
}

/** `二级`. */
export function levelOrdinal(context: MaturityContext, level: number): string {
  return context.texts.levels[String(level)]?.ordinal ?? context.texts.belowFirstLevel;
}

/** `P1 组织战略`. */
export function subdomainName(context: MaturityContext, id: string): string {
  return `${id} ${context.texts.subdomains[id] ?? ''}`.trim();
}

export function answerLabel(context: MaturityContext, answer: string | null): string {
  if (answer === null) return context.words.answers.notAnswered;
  return context.texts.answers[answer]?.label ?? answer;
}
