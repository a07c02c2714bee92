import type { Pair, RoundComparison } from '../../core/assessment/index.ts';
import type { MaturityTexts } from '../../core/edition/index.ts';
import type { MaturityModel, MaturityScore } from '../../core/scoring/index.ts';
import { fraction, subtract, toDecimalText, toDecimalTextBelow, type Fraction } from '../../core/shared/index.ts';
import { useText, type Translate } from '../../i18n/index.ts';
import { levelName, levelOrdinal } from '../shared/levelName.ts';
import { changeText, totalText } from './numbers.ts';
import styles from './RoundsPage.module.css';

type ComparisonTableProps = {
  readonly comparison: RoundComparison;
  readonly models: { readonly before: MaturityModel; readonly after: MaturityModel };
  readonly texts: MaturityTexts;
};

/** Level, total, level scores, elements and sub-domains of two rounds side by side (SPEC R4). */
export function ComparisonTable({ comparison, models, texts }: ComparisonTableProps) {
  const { t } = useText();
  const { before, after, levels, elements, subdomains } = comparison;
  const [old, now] = [totalOf(before), totalOf(after)];
  const score = (value: Fraction) => toDecimalTextBelow(value, fraction(models.after.thresholdInTenths, 10), 2);
  return (
    <div className={styles['scroll']} tabIndex={0} role="group" aria-label={t('rounds.compare.table')}>
      <table className={styles['table']} data-testid="comparison">
        <thead>
          <tr>
            <th scope="col">{t('rounds.item')}</th>
            <th scope="col" className={styles['number']}>
              {t('rounds.before')}
            </th>
            <th scope="col" className={styles['number']}>
              {t('rounds.after')}
            </th>
            <th scope="col" className={styles['number']}>
              {t('rounds.change')}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('rounds.level')}</th>
            <td className={styles['words']}>{levelText(before, texts, t)}</td>
            <td className={styles['words']}>{levelText(after, texts, t)}</td>
            <td />
          </tr>
          <Row
            name={t('rounds.total')}
            pair={{ id: 'total', before: old, after: now }}
            texts={{ before: old === null ? null : totalText(models.before, old), after: now === null ? null : totalText(models.after, now) }}
          />
          {levels.map((pair) => (
            <Row key={pair.id} name={t('rounds.levelScore', { level: levelName(texts, Number(pair.id), t) })} pair={pair} texts={textsOf(pair, score)} />
          ))}
        </tbody>
        <Part title={t('rounds.elements')} pairs={elements} names={texts.elements} />
        <Part title={t('rounds.subdomains')} pairs={subdomains} names={texts.subdomains} />
      </table>
    </div>
  );
}

type PartProps = { readonly title: string; readonly pairs: readonly Pair[]; readonly names: Readonly<Record<string, string>> };

function Part({ title, pairs, names }: PartProps) {
  return (
    <tbody>
      <tr className={styles['group']}>
        <th scope="rowgroup" colSpan={4}>
          {title}
        </th>
      </tr>
      {pairs.map((pair) => (
        <Row key={pair.id} name={names[pair.id] ?? pair.id} pair={pair} texts={textsOf(pair, (value) => toDecimalText(value, 2))} />
      ))}
    </tbody>
  );
}

type PairTexts = { readonly before: string | null; readonly after: string | null };

function Row({ name, pair: { before, after }, texts }: { readonly name: string; readonly pair: Pair; readonly texts: PairTexts }) {
  const { t } = useText();
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={styles['number']}>{texts.before ?? t('rounds.open')}</td>
      <td className={styles['number']}>{texts.after ?? t('rounds.open')}</td>
      <td className={styles['number']}>{before === null || after === null ? '' : changeText(subtract(after, before))}</td>
    </tr>
  );
}

function textsOf({ before, after }: Pair, format: (value: Fraction) => string): PairTexts {
  return { before: before === null ? null : format(before), after: after === null ? null : format(after) };
}

function totalOf({ outcome }: MaturityScore): Fraction | null {
  return outcome.status === 'complete' ? outcome.total : null;
}

function levelText({ range }: MaturityScore, texts: MaturityTexts, t: Translate): string {
  if (range.min === range.max) return levelName(texts, range.min, t);
  return t('rounds.between', { min: levelOrdinal(texts, range.min), max: levelOrdinal(texts, range.max) });
}
