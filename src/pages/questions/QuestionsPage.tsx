import { useText } from '../../i18n/index.ts';
import { LinkButton } from '../../ui/index.ts';
import { useMaturityView, type MaturityView } from '../assessment/maturityView.ts';
import { NotFoundPage } from '../shared/NotFoundPage.tsx';
import { LevelSection } from './LevelSection.tsx';
import { LiveScore } from './LiveScore.tsx';
import styles from './QuestionsPage.module.css';
import { SubdomainNav } from './SubdomainNav.tsx';
import { subdomainList } from './subdomainList.ts';
import { useReturnToRequirement } from './useReturnToRequirement.ts';

type QuestionsPageProps = { readonly subdomainId: string | undefined; readonly requirementId: string | undefined };

/** One sub-domain at a time, level by level, with the result moving beside it. */
export function QuestionsPage({ subdomainId, requirementId }: QuestionsPageProps) {
  const view = useMaturityView();
  const subdomains = subdomainList(view);
  const current = subdomainId === undefined ? subdomains[0] : subdomains.find((subdomain) => subdomain.id === subdomainId);
  if (current === undefined) return <NotFoundPage />;
  return (
    <div className={styles['layout']}>
      <aside className={styles['side']}>
        <LiveScore view={view} />
        <SubdomainNav view={view} subdomains={subdomains} currentId={current.id} />
      </aside>
      <Subdomain key={current.id} view={view} subdomainId={current.id} requirementId={requirementId} />
    </div>
  );
}

type SubdomainProps = { readonly view: MaturityView; readonly subdomainId: string; readonly requirementId: string | undefined };

function Subdomain({ view, subdomainId, requirementId }: SubdomainProps) {
  const { t } = useText();
  const { texts, model, score, edition } = view;
  const remember = useReturnToRequirement(subdomainId, requirementId);
  const tailored = score.tailoredSubdomains.includes(subdomainId);
  const empty = model.levels.filter((level) => requirementsOf(view, subdomainId, level).length === 0);
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
        <LevelSection
          key={level}
          view={view}
          level={level}
          requirementIds={requirementsOf(view, subdomainId, level)}
        />
      ))}
      {empty.length > 0 && (
        <p className={styles['soft']}>
          {t('questions.noRequirements', {
            levels: empty.map((level) => texts.levels[String(level)]?.ordinal).join(t('common.listSeparator')),
          })}
        </p>
      )}
      <Foot view={view} subdomainId={subdomainId} />
    </article>
  );
}

function Foot({ view, subdomainId }: { readonly view: MaturityView; readonly subdomainId: string }) {
  const { t } = useText();
  const subdomains = subdomainList(view);
  const index = subdomains.findIndex((subdomain) => subdomain.id === subdomainId);
  const previous = subdomains[index - 1];
  const next = subdomains[index + 1];
  const base = `#/a/${view.assessment.id}`;
  return (
    <footer className={styles['foot']}>
      {previous === undefined ? (
        <span />
      ) : (
        <LinkButton href={`${base}/questions/${previous.id}`}>
          {t('questions.previousSubdomain', { name: view.texts.subdomains[previous.id] })}
        </LinkButton>
      )}
      {next === undefined ? (
        <LinkButton href={`${base}/result`} look="primary">
          {t('questions.toResult')}
        </LinkButton>
      ) : (
        <LinkButton href={`${base}/questions/${next.id}`} look="primary">
          {t('questions.nextSubdomain', { name: view.texts.subdomains[next.id] })}
        </LinkButton>
      )}
    </footer>
  );
}

function requirementsOf(view: MaturityView, subdomainId: string, level: number): readonly string[] {
  return view.edition.questionnaire.requirements
    .filter((requirement) => requirement.subdomain === subdomainId && requirement.level === level)
    .map((requirement) => requirement.id);
}
