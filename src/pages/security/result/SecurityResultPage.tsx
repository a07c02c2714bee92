import { useText } from '../../../i18n/index.ts';
import { LinkButton, Notice } from '../../../ui/index.ts';
import frames from '../../result/ResultPage.module.css';
import shared from '../../shared/shared.module.css';
import { usePlace } from '../../shared/usePlace.ts';
import { GateNotice } from '../GateNotice.tsx';
import { partHref } from '../securityLinks.ts';
import { useSecurityView, type SecurityView } from '../securityView.ts';
import { FactList } from './FactList.tsx';
import { ItemList } from './ItemList.tsx';
import { OpenList } from './OpenList.tsx';
import { PlanList } from './PlanList.tsx';
import { PreCheck } from './PreCheck.tsx';
import { RedList } from './RedList.tsx';
import { RuleList } from './RuleList.tsx';
import { SectionBars } from './SectionBars.tsx';
import { SecurityVerdict } from './SecurityVerdict.tsx';
import { ShareList } from './ShareList.tsx';
import { TopicMap } from './TopicMap.tsx';

/** Where the firm stands by its own answers, what is urgent, what to do next; never a grade, star or verdict (SPEC S34). */
export function SecurityResultPage() {
  const { t } = useText();
  const view = useSecurityView();
  usePlace('security/result');
  const { assessment, model } = view;
  const name = assessment.company.name === '' ? t('common.unnamed') : assessment.company.name;
  return (
    <div className={shared['page']}>
      <header>
        <p className={shared['lead']}>
          {name} · {assessment.round.label} · {assessment.round.date}
        </p>
        <h1>{t('security.result.title')}</h1>
      </header>
      <GateNotice frame={view} />
      {model.applies && <Answered view={view} />}
      <div className={model.applies ? frames['top'] : ''}>
        <PreCheck view={view} />
        {model.applies && <FactList view={view} />}
      </div>
      <RuleList view={view} />
    </div>
  );
}

function Answered({ view }: { readonly view: SecurityView }) {
  const { t } = useText();
  const { model, score, texts } = view;
  return (
    <>
      {model.openFlags.length > 0 && (
        <Notice tone="warn">
          <p>
            {t('security.profile.openCount', { count: model.openFlags.length })}{' '}
            <a href={partHref(view, 'profile')}>{t('security.gate.toProfile')}</a>
          </p>
        </Notice>
      )}
      {score.lowConfidence && <Notice tone="warn">{texts.lowConfidence}</Notice>}
      {score.answered === 0 ? <NothingYet view={view} /> : <Results view={view} />}
    </>
  );
}

function NothingYet({ view }: { readonly view: SecurityView }) {
  const { t } = useText();
  return (
    <section className={shared['card']}>
      <p>{t('security.result.noAnswers', { count: view.score.applicable })}</p>
      <p>
        <LinkButton look="primary" href={partHref(view, 'questions')}>
          {t('result.goOn')}
        </LinkButton>
      </p>
    </section>
  );
}

function Results({ view }: { readonly view: SecurityView }) {
  return (
    <>
      <div className={frames['top']}>
        <SecurityVerdict view={view} />
        <ShareList view={view} />
      </div>
      <RedList view={view} />
      <div className={frames['halves']}>
        <SectionBars view={view} />
        <OpenList view={view} />
      </div>
      <PlanList view={view} />
      <ItemList view={view} />
      <TopicMap view={view} />
    </>
  );
}
