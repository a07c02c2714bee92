import { useText } from '../../../i18n/index.ts';
import { LinkButton } from '../../../ui/index.ts';
import layout from '../../questions/QuestionsPage.module.css';
import { partHref, sectionHref } from '../securityLinks.ts';
import type { SecurityFrame } from '../securityView.ts';
import type { SectionItem } from './sectionList.ts';

type SectionFootProps = { readonly frame: SecurityFrame; readonly sections: readonly SectionItem[]; readonly currentId: string };

/** To the section before, to the next one, or to the result after the last. */
export function SectionFoot({ frame, sections, currentId }: SectionFootProps) {
  const { t } = useText();
  const { texts } = frame;
  const index = sections.findIndex(({ id }) => id === currentId);
  const previous = sections[index - 1];
  const next = sections[index + 1];
  return (
    <footer className={layout['foot']}>
      {previous === undefined ? (
        <LinkButton href={partHref(frame, 'profile')}>{t('security.nav.profile')}</LinkButton>
      ) : (
        <LinkButton href={sectionHref(frame, previous.id)}>
          {t('security.questions.previous', { name: texts.sections[previous.id] })}
        </LinkButton>
      )}
      {next === undefined ? (
        <LinkButton href={partHref(frame, 'result')} look="primary">
          {t('questions.toResult')}
        </LinkButton>
      ) : (
        <LinkButton href={sectionHref(frame, next.id)} look="primary">
          {t('security.questions.next', { name: texts.sections[next.id] })}
        </LinkButton>
      )}
    </footer>
  );
}
