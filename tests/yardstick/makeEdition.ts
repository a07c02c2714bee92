import type { MaturityEdition, MaturityTexts } from '../../src/core/edition/index.ts';
import type { YardstickModel } from './yardstickModel.ts';

/** An edition with its words in both languages. */
export type MadeEdition = { readonly edition: MaturityEdition; readonly texts: { readonly 'zh-CN': MaturityTexts; readonly en: MaturityTexts } };

/**
 * Makes an edition of the method levelCumulative that asks the questions of the yardstick. Everything that is not the
 * questionnaire's own (answers, thresholds, names of the levels) stays as in the edition it takes the place of.
 */
export function makeEdition(model: YardstickModel, base: MadeEdition): MadeEdition {
  const { questionnaire, rubric } = base.edition;
  const source = questionnaire.requirements[0]?.source;
  if (source === undefined) throw new Error('the edition to replace asks nothing');
  const weights = {
    elements: integerWeights(model.elements.map(({ w }, index) => ({ id: elementId(index), group: '', w }))),
    domains: integerWeights(model.domains.map(({ element, w }, index) => ({ id: domainId(index), group: elementId(element), w }))),
    subdomains: integerWeights(model.subs.map(({ domain, w }, index) => ({ id: subdomainId(index), group: domainId(domain), w }))),
  };
  return {
    edition: {
      method: 'levelCumulative',
      questionnaire: {
        ...questionnaire,
        elements: model.elements.map((_, element) => ({
          id: elementId(element),
          domains: placesOf(model.domains, (domain) => domain.element === element).map((domain) => ({
            id: domainId(domain),
            subdomains: placesOf(model.subs, (sub) => sub.domain === domain).map(subdomainId),
          })),
        })),
        requirements: model.questions.map(({ id, sub, level }) => ({ id, subdomain: subdomainId(sub), level: level + 1, source })),
      },
      rubric: { ...rubric, industryTypes: { discrete: weights, process: weights }, tailorableDomains: [] },
    },
    texts: {
      'zh-CN': makeTexts(model, base.texts['zh-CN'], { full: '全部做到，有记录可查', evidence: ['制度文件', '系统截图'] }),
      en: makeTexts(model, base.texts.en, { full: 'All of it is done and on record', evidence: ['Written rules', 'Screenshot'] }),
    },
  };
}

/** The id of a sub-domain, which the address of its questions bears. */
export function subdomainId(index: number): string {
  return `S${index + 1}`;
}

function elementId(index: number): string {
  return `E${index + 1}`;
}

function domainId(index: number): string {
  return `D${index + 1}`;
}

function placesOf<Part>(parts: readonly Part[], belongs: (part: Part) => boolean): readonly number[] {
  return parts.flatMap((part, index) => (belongs(part) ? [index] : []));
}

/** Weights of four decimals as the smallest integers of the same proportions among siblings. */
function integerWeights(parts: readonly { readonly id: string; readonly group: string; readonly w: number }[]): Record<string, number> {
  const scaled = parts.map((part) => ({ ...part, w: Math.round(part.w * 10_000) }));
  return Object.fromEntries(
    scaled.map(({ id, group, w }) => [id, w / scaled.filter((one) => one.group === group).reduce((divisor, one) => commonDivisor(divisor, one.w), 0)]),
  );
}

function commonDivisor(left: number, right: number): number {
  return right === 0 ? left : commonDivisor(right, left % right);
}

type Added = { readonly full: string; readonly evidence: readonly string[] };

function makeTexts(model: YardstickModel, base: MaturityTexts, { full, evidence }: Added): MaturityTexts {
  return {
    ...base,
    elements: Object.fromEntries(model.elements.map(({ name }, index) => [elementId(index), name])),
    domains: Object.fromEntries(model.domains.map(({ name }, index) => [domainId(index), name])),
    subdomains: Object.fromEntries(model.subs.map(({ name }, index) => [subdomainId(index), name])),
    requirements: Object.fromEntries(model.questions.map(({ id, no, text }) => [id, { text: `${no} ${text}`, full, evidence: [...evidence] }])),
  };
}
