import { use } from 'react';
import { levelSharesPath, percentOfPermille, placeAmong, type LevelShareReport, type LevelShares } from '../../core/assessment/index.ts';
import type { MaturityTexts } from '../../core/edition/index.ts';
import { useText, type Translate } from '../../i18n/index.ts';
import { builtInCatalogue } from '../../state/index.ts';
import { levelName } from '../shared/levelName.ts';
import { loadOnce } from '../shared/loadOnce.ts';
import shared from '../shared/shared.module.css';
import styles from './PlanPage.module.css';
import type { Plan } from './usePlan.ts';

/** Where the level stands among published shares, each year on its own (SPEC B1). */
export function BenchmarkCard({ plan }: { readonly plan: Plan }) {
  const { t, language } = useText();
  const shares = use(loadShares());
  const { texts, score } = plan.view;
  const level = score.outcome.status === 'complete' ? score.outcome.level : null;
  return (
    <section className={shared['card']} aria-labelledby="benchmark" data-testid="benchmark">
      <h2 id="benchmark">{t('plan.benchmark')}</h2>
      <p className={styles['soft']}>{shares.notice[language]}</p>
      <ul className={styles['reports']}>
        {shares.reports.map((report) => (
          <li key={report.id}>
            <p>
              {report.title[language]}
              <span className={styles['soft']}> {companiesText(report, t)}</span>
            </p>
            <div className={styles['shares']}>
              {report.groups.map(({ from, to, permille }, index) => (
                <span key={from} style={{ flexGrow: permille }} data-own={level !== null && placeAmong(report, level).group === index}>
                  {groupName(texts, from, to, t)} {percentOfPermille(permille)}%
                </span>
              ))}
            </div>
            {level !== null && <p>{placeText(report, level, t)}</p>}
            {report.note !== undefined && <p className={styles['soft']}>{report.note[language]}</p>}
          </li>
        ))}
      </ul>
      {level === null && <p>{t('plan.placeOpen')}</p>}
    </section>
  );
}

function companiesText({ companies, isAtLeast, published }: LevelShareReport, t: Translate): string {
  if (companies === null) return t('plan.companiesUnknown', { published });
  return t(isAtLeast ? 'plan.companiesMore' : 'plan.companies', { companies, published });
}

function placeText(report: LevelShareReport, level: number, t: Translate): string {
  const { below, same, above } = placeAmong(report, level);
  return t('plan.placeAmong', { below: percentOfPermille(below), same: percentOfPermille(same), above: percentOfPermille(above) });
}

const highestLevel = 5;

function groupName(texts: MaturityTexts, from: number, to: number, t: Translate): string {
  const ordinal = (level: number) => texts.levels[String(level)]?.ordinal ?? levelName(texts, level, t);
  if (from === 0) return t('plan.atMost', { level: ordinal(to) });
  return to === highestLevel ? t('plan.atLeast', { level: ordinal(from) }) : ordinal(from);
}

const loadShares = loadOnce(() => builtInCatalogue.loadData(levelSharesPath) as Promise<LevelShares>); // a test of the data has checked it
