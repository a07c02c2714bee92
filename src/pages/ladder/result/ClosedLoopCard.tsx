import type { ClosedLoopStep } from '../../../core/ladder/index.ts';
import { useText } from '../../../i18n/index.ts';
import { Notice } from '../../../ui/index.ts';
import shared from '../../shared/shared.module.css';
import { useLadderBackground } from '../ladderData.ts';
import styles from './Result.module.css';

/** The next steps 咨询评估 → 实施优化 → 金融配套 → 后续评价 with dated policies; none promises money (SPEC L13). */
export function ClosedLoopCard() {
  const { t, language } = useText();
  const { closedLoop } = useLadderBackground();
  return (
    <section className={`${shared['card']} ${styles['stack']}`} aria-labelledby="closed-loop">
      <h2 id="closed-loop">{t('ladder.nextSteps')}</h2>
      <ol className={styles['loop']}>
        {closedLoop.steps.map((step) => (
          <Step key={step.id} step={step} />
        ))}
      </ol>
      <Notice tone="warn">{closedLoop.caution[language]}</Notice>
    </section>
  );
}

function Step({ step }: { readonly step: ClosedLoopStep }) {
  const { t, language } = useText();
  return (
    <li>
      <h3>{step.name[language]}</h3>
      <p>{step.action[language]}</p>
      <dl>
        <div>
          <dt>{t('ladder.stepWhere')}</dt>
          <dd>{step.where[language]}</dd>
        </div>
        <div>
          <dt>{t('ladder.stepBring')}</dt>
          <dd>{step.bring[language]}</dd>
        </div>
      </dl>
      <details className={styles['fold']}>
        <summary>{t('ladder.policies', { count: step.policies.length })}</summary>
        <ul className={styles['policies']}>
          {step.policies.map((policy) => (
            <li key={policy.id}>
              <p>
                <strong>{policy.date}</strong> {policy.document[language]}
                {policy.number !== undefined && ` ${policy.number}`}
                <span className={styles['basis']}>{t(`ladder.issuer.${policy.issuer}`)}</span>
              </p>
              <p>{policy.content[language]}</p>
              <p className={styles['soft']}>
                {t('ladder.policySource', {
                  document: policy.source.document,
                  confidence: t(`questions.confidence.${policy.source.confidence}`),
                })}
              </p>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
