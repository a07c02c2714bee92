import { ladderRungs } from '../../../core/edition/index.ts';
import { targetProgress, type PlanCount, type PlanTarget } from '../../../core/ladder/index.ts';
import { fraction, multiply, toDecimalText } from '../../../core/shared/index.ts';
import { useText, type Translate } from '../../../i18n/index.ts';
import shared from '../../shared/shared.module.css';
import { useLadderBackground } from '../ladderData.ts';
import { newestOf, type EditionView } from '../ladderView.ts';
import styles from './Result.module.css';

/** What documents aim at and what has been counted, every number with its document and date (SPEC L12). */
export function TargetTable({ editions }: { readonly editions: readonly EditionView[] }) {
  const { t, language } = useText();
  const { targets } = useLadderBackground();
  const { texts } = newestOf(editions);
  const latest = newestOf(targets.counts);
  return (
    <div className={shared['card']}>
      <details className={styles['fold']}>
        <summary id="targets">{t('ladder.targets')}</summary>
        <p className={styles['soft']}>{targets.notice[language]}</p>
        <div className={styles['scroll']} tabIndex={0} role="region" aria-labelledby="targets">
          <table className={styles['table']}>
            <thead>
              <tr>
                <th scope="col">{t('ladder.targetDocument')}</th>
                <th scope="col">{t('ladder.targetHorizon')}</th>
                {ladderRungs.map((rung) => (
                  <th key={rung} scope="col">
                    {texts.rungs[rung].name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {targets.counts.map((count) => (
                <tr key={count.asOf}>
                  <th scope="row">
                    {t('ladder.counted', { date: count.asOf })}
                    <span className={styles['soft']}>{[count.source.document, count.note?.[language]].filter((text) => text !== undefined).join(' · ')}</span>
                  </th>
                  <td>—</td>
                  {ladderRungs.map((rung) => (
                    <td key={rung}>{count.rungs[rung] ?? t('ladder.noCount')}</td>
                  ))}
                </tr>
              ))}
              {targets.targets.map((target) => (
                <TargetRow key={target.id} target={target} latest={latest} />
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </div>
  );
}

function TargetRow({ target, latest }: { readonly target: PlanTarget; readonly latest: PlanCount }) {
  const { t, language } = useText();
  return (
    <tr>
      <th scope="row">
        {t('ladder.target', { document: target.document[language], date: target.date })}
        <span className={styles['soft']}>{target.note?.[language]}</span>
      </th>
      <td>
        {target.horizon}
        <span className={styles['soft']}>{t(`ladder.targetKind.${target.kind}`)}</span>
      </td>
      {targetProgress(target, latest).map((progress) => (
        <td key={progress.rung}>
          {target.rungs[progress.rung] === null ? '—' : `${target.kind === 'increment' ? '+' : ''}${String(target.rungs[progress.rung])}`}
          <span className={styles['soft']}>{progressText(progress, latest.asOf, t)}</span>
        </td>
      ))}
    </tr>
  );
}

function progressText(progress: ReturnType<typeof targetProgress>[number], asOf: string, t: Translate): string {
  if (progress.status === 'noTarget') return '';
  if (progress.status !== 'known') return t('ladder.noCount');
  const percent = toDecimalText(multiply(progress.share, fraction(100)), 1);
  return t('ladder.progress', { count: progress.count, target: progress.target, percent, date: asOf });
}
