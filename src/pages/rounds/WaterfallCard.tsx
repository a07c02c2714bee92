import type { Waterfall, WaterfallStep } from '../../core/assessment/index.ts';
import type { MaturityTexts } from '../../core/edition/index.ts';
import type { MaturityModel } from '../../core/scoring/index.ts';
import { compare, toFractionText, zero } from '../../core/shared/index.ts';
import { useText, type Translate } from '../../i18n/index.ts';
import { Notice } from '../../ui/index.ts';
import { changeText, totalText } from './numbers.ts';
import styles from './RoundsPage.module.css';
import { waterfallGeometry } from './waterfallGeometry.ts';

type WaterfallCardProps = { readonly waterfall: Waterfall; readonly model: MaturityModel; readonly texts: MaturityTexts };

/** What the change of the total is made of, step by step, drawn and as numbers (SPEC R5, R6). */
export function WaterfallCard({ waterfall, model, texts }: WaterfallCardProps) {
  const { t } = useText();
  const { from, to, change, steps, isComplete } = waterfall;
  const { axis, start, end, bars } = waterfallGeometry(waterfall);
  const still = steps.filter((step) => compare(step.change, zero) === 0);
  return (
    <section aria-labelledby="waterfall" data-testid="waterfall" data-from={toFractionText(from)} data-to={toFractionText(to)} data-change={toFractionText(change)}>
      <h3 id="waterfall">{t('rounds.waterfall.title')}</h3>
      <p className={styles['soft']}>{t('rounds.waterfall.text')}</p>
      {!(isComplete.before && isComplete.after) && <Notice tone="warn">{t('rounds.waterfall.incomplete')}</Notice>}
      <table className={styles['waterfall']}>
        <thead>
          <tr>
            <th scope="col">{t('rounds.waterfall.cause')}</th>
            <th scope="col" className={styles['axis']}>
              <span className={styles['ends']}>
                <span>{axis.from}</span>
                <span>{axis.to}</span>
              </span>
            </th>
            <th scope="col" className={styles['number']}>
              {t('rounds.change')}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr className={styles['sum']}>
            <th scope="row">{t('rounds.before')}</th>
            <td>
              <Mark at={start} />
            </td>
            <td className={styles['number']}>{totalText(model, from)}</td>
          </tr>
          {steps.map((step, index) => {
            const bar = bars[index];
            return bar === undefined || compare(step.change, zero) === 0 ? null : (
              <tr key={keyOf(step)} data-testid="waterfall-step" data-kind={step.kind} data-change={toFractionText(step.change)}>
                <th scope="row">{causeText(step, texts, t)}</th>
                <td>
                  <Bar left={bar.left} width={bar.width} isUp={compare(step.change, zero) > 0} />
                </td>
                <td className={styles['number']} title={toFractionText(step.change)}>
                  {changeText(step.change)}
                </td>
              </tr>
            );
          })}
          <tr className={styles['sum']}>
            <th scope="row">{t('rounds.after')}</th>
            <td>
              <Mark at={end} />
            </td>
            <td className={styles['number']}>{totalText(model, to)}</td>
          </tr>
        </tbody>
      </table>
      <p>{t('rounds.waterfall.exact', { from: toFractionText(from), to: toFractionText(to), change: toFractionText(change) })}</p>
      {still.length > 0 && (
        <p className={styles['soft']}>
          {t('rounds.waterfall.still', { causes: still.map((step) => causeText(step, texts, t)).join(t('common.listSeparator')) })}
        </p>
      )}
    </section>
  );
}

function keyOf(step: WaterfallStep): string {
  return step.kind === 'answers' ? step.subdomain : step.kind;
}

function causeText(step: WaterfallStep, texts: MaturityTexts, t: Translate): string {
  if (step.kind !== 'answers') return t(`rounds.cause.${step.kind}`);
  return t('rounds.cause.answers', { subdomain: texts.subdomains[step.subdomain] ?? step.subdomain, answers: step.count });
}

function Bar({ left, width, isUp }: { readonly left: number; readonly width: number; readonly isUp: boolean }) {
  // A change is always seen, however small.
  const drawn = Math.max(width * 1000, 4);
  return (
    <svg viewBox="0 0 1000 14" preserveAspectRatio="none" aria-hidden="true">
      <rect width="1000" height="14" className={styles['ground']} />
      <rect x={Math.min(left * 1000, 1000 - drawn)} width={drawn} height="14" className={isUp ? styles['up'] : styles['down']} />
    </svg>
  );
}

function Mark({ at }: { readonly at: number }) {
  return (
    <svg viewBox="0 0 1000 14" preserveAspectRatio="none" aria-hidden="true">
      <rect width="1000" height="14" className={styles['ground']} />
      <rect x={Math.min(at * 1000, 992)} width="8" height="14" className={styles['mark']} />
    </svg>
  );
}
