import { memo } from 'react';
import { useText } from '../../i18n/index.ts';
import { LinkButton } from '../../ui/index.ts';
import { useMaturityFrame, type MaturityFrame } from '../assessment/maturityView.ts';
import { NotFoundPage } from '../shared/NotFoundPage.tsx';
import { useReturnTo } from '../shared/useReturnTo.ts';
import { LevelSection } from './LevelSection.tsx';
import { LiveScore } from './LiveScore.tsx';
import styles from './QuestionsPage.module.css';
import { SubdomainNav } from './SubdomainNav.tsx';
import { listSubdomains } from './listSubdomains.ts';

type QuestionsPageProps = { readonly subdomainId: string | undefined; readonly requirementId: string | undefined };

/** One sub-domain at a time, level by level, with the result moving beside it. */
export function QuestionsPage({ subdomainId, requirementId }: QuestionsPageProps) {
  const frame = useMaturityFrame();
  const subdomains = listSubdomains(frame);
  const current = subdomainId === undefined ? subdomains[0] : subdomains.find((subdomain) => subdomain.id === subdomainId);
  if (current === undefined) return <NotFoundPage />;
  return (
    <div className={styles['layout']}>
      <aside className={styles['side']}>
        <LiveScore />
        <SubdomainNav frame={frame} currentId={current.id} />
      </aside>
      <Subdomain key={current.id} frame={frame} subdomainId={current.id} requirementId={requirementId} />
    </div>
  );
}

type SubdomainProps = {
  readonly frame: MaturityFrame;
  readonly subdomainId: string;
  readonly requirementId: string | undefined;
};

const Subdomain = memo(function Subdomain({ frame, subdomainId, requirementId }: SubdomainProps) {
  const { t } = useText();
  const { texts, model, edition } = frame;
  const remember = useReturnTo(`questions/${subdomainId}`, requirementId);
  const tailored = model.tailoredSubdomains.includes(subdomainId);
  const empty = model.levels.filter((level) => requirementsOf(frame, subdomainId, level).length === 0);
  const element = edition.questionnaire.elements.find((candidate) =>
    candidate.domains.some((domain) => domain.subdomains.includes(subdomainId)),
  );
  const domain = element?.domains.find((candidate) => candidate.subdomains.includes(subdomainId));
  return (
    <article className={styles['main']} onFocus={remember}>
      <header className={styles['title']}>
        <p>
          {texts.elements[element?.id ?? '']}
          {domain !== undefined && texts.domains[domain.id] !== texts.subdomains[subdomainId] && ` › ${texts.domains[domain.id]}`}
          {tailored && ` · ${t('questions.tailored')}`}
        </p>
        <h1>{texts.subdomains[subdomainId]}</h1>
      </header>
      {model.levels.map((level) => (
        <LevelSection key={level} frame={frame} level={level} requirementIds={requirementsOf(frame, subdomainId, level)} />
      ))}
      {empty.length > 0 && (
        <p className={styles['soft']}>
          {t('questions.noRequirements', {
            levels: empty.map((level) => texts.levels[String(level)]?.ordinal).join(t('common.listSeparator')),
          })}
        </p>
      )}
      <Foot frame={frame} subdomainId={subdomainId} />
    </article>
  );
});

function Foot({ frame, subdomainId }: { readonly frame: MaturityFrame; readonly subdomainId: string }) {
  const { t } = useText();
  const subdomains = listSubdomains(frame);
  const index = subdomains.findIndex((subdomain) => subdomain.id === subdomainId);
  const previous = subdomains[index - 1];
  const next = subdomains[index + 1];
  const base = `#/a/${frame.assessmentId}`;
  return (
    <footer className={styles['foot']}>
      {previous === undefined ? (
        <span />
      ) : (
        <LinkButton href={`${base}/questions/${previous.id}`}>
          {t('questions.previousSubdomain', { name: frame.texts.subdomains[previous.id] })}
        </LinkButton>
      )}
      {next === undefined ? (
        <LinkButton href={`${base}/result`} look="primary">
          {t('questions.toResult')}
        </LinkButton>
      ) : (
        <LinkButton href={`${base}/questions/${next.id}`} look="primary">
          {t('questions.nextSubdomain', { name: frame.texts.subdomains[next.id] })}
        </LinkButton>
      )}
    </footer>
  );
}

function requirementsOf(frame: MaturityFrame, subdomainId: string, level: number): readonly string[] {
  return frame.edition.questionnaire.requirements
    .filter((requirement) => requirement.subdomain === subdomainId && requirement.level === level)
    .map((requirement) => requirement.id);
}
