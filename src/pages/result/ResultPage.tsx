import { answersOf } from '../../core/assessment/index.ts';
import { levelGaps, rankSubdomains } from '../../core/scoring/index.ts';
import { one, reaches, toDecimalText } from '../../core/shared/index.ts';
import { useText } from '../../i18n/index.ts';
import { LinkButton } from '../../ui/index.ts';
import { useMaturityView, type MaturityView } from '../assessment/maturityView.ts';
import shared from '../shared/shared.module.css';
import { usePlace } from '../shared/usePlace.ts';
import { ConventionList } from './ConventionList.tsx';
import { GapList } from './GapList.tsx';
import { LevelBars } from './LevelBars.tsx';
import { OverClaimCard } from './OverClaimCard.tsx';
import { PartCards } from './PartCards.tsx';
import { RadarChart } from './RadarChart.tsx';
import { ReportPanel } from './ReportPanel.tsx';
import styles from './ResultPage.module.css';
import { SubdomainTable } from './SubdomainTable.tsx';
import { Verdict } from './Verdict.tsx';

/** Where the company stands, why, and what is missing for the next level. */
export function ResultPage() {
  const { t } = useText();
  const view = useMaturityView();
  usePlace('result');
  const { score, assessment } = view;
  const name = assessment.company.name === '' ? t('common.unnamed') : assessment.company.name;
  return (
    <div className={shared['page']}>
      <header>
        <p className={shared['lead']}>
          {name} · {assessment.round.label} · {assessment.round.date}
        </p>
        <h1>{t('result.title')}</h1>
      </header>
      {score.answered === 0 ? <NothingYet view={view} /> : <Standing view={view} />}
      <ReportPanel view={view} />
      {score.answered > 0 && <OverClaimCard />}
      <PartCards view={view} />
      {score.answered > 0 && <Details view={view} />}
      <ConventionList view={view} />
    </div>
  );
}

function NothingYet({ view }: { readonly view: MaturityView }) {
  const { t } = useText();
  return (
    <section className={shared['card']}>
      <p>{t('result.noAnswers')}</p>
      <p>
        <LinkButton look="primary" href={`#/a/${view.assessment.id}/questions`}>
          {t('result.goOn')}
        </LinkButton>
      </p>
    </section>
  );
}

function Standing({ view }: { readonly view: MaturityView }) {
  const { t } = useText();
  return (
    <div className={styles['top']}>
      <Verdict view={view} />
      <section className={shared['card']} aria-labelledby="level-scores">
        <h2 id="level-scores">{t('result.levels')}</h2>
        <LevelBars view={view} />
      </section>
    </div>
  );
}

function Details({ view }: { readonly view: MaturityView }) {
  const { t } = useText();
  const { score, model, response } = view;
  const gaps = levelGaps(model, answersOf(response), score);
  return (
    <>
      <div className={styles['halves']}>
        <section className={shared['card']} aria-labelledby="radar">
          <h2 id="radar">{t('result.radar')}</h2>
          <p className={styles['soft']}>{t('result.radarText')}</p>
          <RadarChart view={view} />
        </section>
        <div className={styles['stack']}>
          <Ranking view={view} kind="strengths" />
          <Ranking view={view} kind="weaknesses" />
          <UnknownList view={view} />
        </div>
      </div>
      <GapList view={view} gaps={gaps} />
      <SubdomainTable view={view} />
    </>
  );
}

const rankingLength = 3;

function Ranking({ view, kind }: { readonly view: MaturityView; readonly kind: 'strengths' | 'weaknesses' }) {
  const { t } = useText();
  const ranked = rankSubdomains(view.model, view.score);
  const enough = ranked.length >= 2 * rankingLength;
  // A sub-domain below level one is no strength, however the others stand; the report says the same.
  const strong = ranked.filter(({ maturity }) => reaches(maturity, one));
  const shown = kind === 'strengths' ? strong.slice(0, rankingLength) : [...ranked].reverse().slice(0, rankingLength);
  return (
    <section className={shared['card']} aria-labelledby={kind}>
      <h2 id={kind}>{t(`result.${kind}`)}</h2>
      {enough && shown.length === 0 && <p className={styles['soft']}>{t('result.noStrength')}</p>}
      {enough ? (
        <ol className={styles['ranking']}>
          {shown.map((subdomain) => (
            <li key={subdomain.id}>
              <a href={`#/a/${view.assessment.id}/questions/${subdomain.id}`}>{view.texts.subdomains[subdomain.id]}</a>
              <span>{toDecimalText(subdomain.maturity, 2)}</span>
              <span className={styles['soft']}>{t('result.ceiling', { ceiling: subdomain.ceiling })}</span>
            </li>
          ))}
        </ol>
      ) : (
        <p className={styles['soft']}>{t('result.strengthsNone')}</p>
      )}
    </section>
  );
}

function UnknownList({ view }: { readonly view: MaturityView }) {
  const { t } = useText();
  if (view.score.unknown.length === 0) return null;
  return (
    <section className={shared['card']} aria-labelledby="unknown">
      <h2 id="unknown">{t('result.unknown')}</h2>
      <p className={styles['soft']}>{t('result.unknownText')}</p>
      <ul>
        {view.score.unknown.map((id) => (
          <li key={id}>
            <a href={`#/a/${view.assessment.id}/questions/${id.split('-')[0] ?? ''}/${id}`}>{view.texts.requirements[id]?.text}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
