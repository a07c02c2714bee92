import { useEffect, useState } from 'react';
import { releaseFacts } from '../../core/aggregation/index.ts';
import { useText } from '../../i18n/index.ts';
import { forgetBenchmark, recallBenchmark, signerFingerprint, takeBenchmark, useBenchmark, type Benchmark } from '../../state/index.ts';
import { Button, Notice } from '../../ui/index.ts';
import { pickFile } from '../shared/pickFile.ts';
import shared from '../shared/shared.module.css';
import { PackStanding } from './PackStanding.tsx';
import styles from './PlanPage.module.css';
import type { Plan } from './usePlan.ts';

/** Why no pack is shown; `notLoaded` is the code that checks one, which has not come in. */
type Problem = Extract<Awaited<ReturnType<typeof takeBenchmark>>, { readonly ok: false }>['error'] | { readonly type: 'notLoaded' };

/** A bureau's benchmark pack: loaded from a file, checked, and the firm's standing in it (SPEC G12, B2). */
export function PackCard({ plan }: { readonly plan: Plan }) {
  const { t } = useText();
  const benchmark = useBenchmark((state) => state.benchmark);
  const [problem, setProblem] = useState<Problem | null>(null);

  useEffect(() => {
    recallBenchmark().catch(() => {
      setProblem({ type: 'notLoaded' });
    });
  }, []);

  async function take(file: File): Promise<void> {
    const taken = await takeBenchmark(file).catch(() => null);
    setProblem(taken === null ? { type: 'notLoaded' } : taken.ok ? null : taken.error);
  }

  return (
    <section className={`${shared['card']} ${styles['pack']}`} aria-labelledby="pack" data-testid="pack">
      <h2 id="pack">{t('plan.pack.title')}</h2>
      <p className={styles['soft']}>{t('plan.pack.lead')}</p>
      <div className={styles['actions']}>
        <Button
          data-testid="choose-pack"
          onClick={() => {
            pickFile((file) => void take(file));
          }}
        >
          {t(benchmark === null ? 'plan.pack.choose' : 'plan.pack.chooseOther')}
        </Button>
        {benchmark !== null && (
          <Button
            look="quiet"
            data-testid="remove-pack"
            onClick={() => {
              forgetBenchmark();
              setProblem(null);
            }}
          >
            {t('plan.pack.remove')}
          </Button>
        )}
      </div>
      {problem !== null && (
        <Notice tone="bad" alert>
          <p data-testid="pack-fault">{faultText(t, problem)}</p>
        </Notice>
      )}
      {benchmark !== null && (
        <>
          <PackFacts benchmark={benchmark} />
          <PackStanding release={benchmark.release} plan={plan} />
          <p className={styles['soft']}>{t('plan.pack.remark')}</p>
        </>
      )}
    </section>
  );
}

function faultText(t: ReturnType<typeof useText>['t'], problem: Problem): string {
  // A fault on the top level has no path.
  return problem.type === 'invalid' && problem.path === '' ? t('plan.pack.fault.invalidTop') : t(`plan.pack.fault.${problem.type}`, { ...problem });
}

/** Whose pack it is, how many firms it counts, and who signed it. */
function PackFacts({ benchmark: { release, signer, isKnownSigner } }: { readonly benchmark: Benchmark }) {
  const { t } = useText();
  const { title, organiser, date, periods, n } = releaseFacts(release);
  return (
    <>
      <div>
        <h3>{title}</h3>
        <p className={styles['soft']}>{t('plan.pack.by', { organiser, date, periods: periods.join(t('common.listSeparator')) })}</p>
        <p className={styles['soft']}>{n === null ? t('plan.pack.firmsHidden') : t('plan.pack.firms', { n })}</p>
      </div>
      <p>
        {t('plan.pack.signer')}
        <code className={styles['fingerprint']} data-testid="pack-signer">
          {signerFingerprint(signer)}
        </code>
      </p>
      <Notice tone={isKnownSigner ? 'good' : 'warn'}>{t(isKnownSigner ? 'plan.pack.knownSigner' : 'plan.pack.unknownSigner')}</Notice>
    </>
  );
}
