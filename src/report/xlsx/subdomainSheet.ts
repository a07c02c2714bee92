import { absoluteWeights, type SubdomainScore } from '../../core/scoring/index.ts';
import { toFractionText } from '../../core/shared/index.ts';
import type { MaturityContext } from '../content/maturity/maturityContext.ts';
import { levelOrdinal, subdomainName } from '../content/maturity/names.ts';
import { maturityText, percentText, scoreText } from '../content/numbers.ts';
import type { SheetWords } from '../words/sheetWords.ts';
import { numberCell, textCell, type ReportSheet, type SheetCell } from './reportSheet.ts';

/** Every sub-domain that counts: its place, weight, score at each level, maturity and ceiling. */
export function subdomainSheet(context: MaturityContext, words: SheetWords): ReportSheet {
  const { model, texts, score } = context;
  const weights = absoluteWeights(model);
  const scores = new Map(score.subdomains.map((subdomain) => [subdomain.id, subdomain]));
  return {
    name: words.names.subdomains,
    columns: [
      { head: words.element, width: 12 },
      { head: context.words.subdomains.columns.domain, width: 16 },
      { head: words.subdomain, width: 24 },
      { head: words.weight, width: 10 },
      ...model.levels.map((level) => ({ head: levelOrdinal(context, level), width: 10 })),
      { head: words.maturity, width: 10 },
      { head: words.exact, width: 18 },
      { head: words.ceiling, width: 8 },
    ],
    rows: model.elements.flatMap((element) =>
      element.domains.flatMap((domain) =>
        domain.subdomains.flatMap(({ id }) => {
          const one = scores.get(id);
          const weight = weights.get(id);
          if (one === undefined) return [];
          return [[
            textCell(texts.elements[element.id] ?? element.id),
            textCell(texts.domains[domain.id] ?? domain.id),
            textCell(subdomainName(context, id)),
            weight === undefined ? textCell('') : numberCell(percentText(weight)),
            ...scoreCells(context, one),
          ]];
        }),
      ),
    ),
  };
}

function scoreCells(context: MaturityContext, { levels, maturity, ceiling }: SubdomainScore): readonly SheetCell[] {
  const { threshold, words } = context;
  return [
    ...levels.map((cell) => (typeof cell === 'string' ? textCell(words.subdomains[cell]) : numberCell(scoreText(cell, threshold)))),
    maturity === null ? textCell(words.subdomains.open) : numberCell(maturityText(maturity, threshold)),
    textCell(maturity === null ? '' : toFractionText(maturity)),
    numberCell(String(ceiling)),
  ];
}
