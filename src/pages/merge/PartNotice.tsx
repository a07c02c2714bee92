import { Link } from 'wouter';
import { useText } from '../../i18n/index.ts';
import { entriesIn } from '../answering/entries.ts';
import { setFilter } from '../answering/surfaceStore.ts';
import { useMaturityFrame, useOpenAssessment } from '../assessment/maturityView.ts';
import { questionHref } from '../security/securityLinks.ts';
import { useSecurityFrame } from '../security/securityView.ts';
import styles from './Merge.module.css';

/** Over every page of a part that was handed out: what is asked, and the way to the first question that is still open. */
export function PartNotice() {
  const { t } = useText();
  const assessment = useOpenAssessment();
  const maturity = useMaturityFrame();
  const security = useSecurityFrame();
  const { part } = assessment;
  if (part === undefined) return null;
  const asked = Object.entries(part.scope).flatMap(([edition, ids]) => ids.map((id) => ({ edition, id })));
  const isOpen = ({ edition, id }: (typeof asked)[number]): boolean => entriesIn(assessment, edition)[id]?.value === undefined;
  const open = asked.filter(isOpen);
  const first = open[0] ?? asked[0];
  const requirement = maturity.edition.questionnaire.requirements.find(({ id }) => id === first?.id);
  const href = requirement === undefined ? questionHref(security, first?.id ?? '') : `#/a/${assessment.id}/questions/${requirement.subdomain}/${requirement.id}`;
  return (
    <aside className={styles['notice']} data-testid="part-notice" aria-label={t('merge.part.label')}>
      <p>{t(open.length === 0 ? 'merge.part.done' : 'merge.part.text', { name: part.to, count: asked.length, open: open.length })}</p>
      {first !== undefined && (
        <Link
          href={href.replace(/^#/u, '')}
          data-testid="part-first"
          onClick={() => {
            setFilter({ assessmentId: assessment.id, edition: first.edition }, { filter: 'assigned', assignee: part.to });
          }}
        >
          {t('merge.part.first', { id: first.id })}
        </Link>
      )}
    </aside>
  );
}
