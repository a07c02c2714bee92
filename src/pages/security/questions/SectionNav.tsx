import { useLocation } from 'wouter';
import { useText } from '../../../i18n/index.ts';
import { NavItem } from '../../shared/NavItem.tsx';
import nav from '../../shared/NavList.module.css';
import { sectionHref } from '../securityLinks.ts';
import { useSecurityView } from '../securityView.ts';
import { answeredIn, type SectionItem } from './sectionList.ts';

type SectionNavProps = { readonly sections: readonly SectionItem[]; readonly currentId: string };

/** Where one is and what is left; a list on wide screens, a choice on phones. */
export function SectionNav({ sections, currentId }: SectionNavProps) {
  const { t } = useText();
  const [, navigate] = useLocation();
  const view = useSecurityView();
  const { texts, edition, answers } = view;
  const countOf = (section: SectionItem): string =>
    t('common.of', { part: answeredIn(section, answers), whole: section.counted.length });
  return (
    <nav aria-label={t('security.questions.sections')} className={nav['nav']}>
      <label className={nav['choice']}>
        <span className="visually-hidden">{t('security.questions.chooseSection')}</span>
        <select
          value={currentId}
          onChange={(event) => {
            navigate(sectionHref(view, event.target.value).slice(1)); // the router adds the #
          }}
        >
          {!sections.some(({ id }) => id === currentId) && <option value={currentId}>{texts.sections[currentId]}</option>}
          {sections.map((section) => (
            <option key={section.id} value={section.id}>
              {texts.sections[section.id]} {countOf(section)}
            </option>
          ))}
        </select>
      </label>
      <div className={nav['list']}>
        {edition.questionnaire.parts
          .filter((part) => sections.some((section) => section.part === part))
          .map((part) => (
            <div key={part}>
              <h2>{texts.parts[part]}</h2>
              <ul>
                {sections
                  .filter((section) => section.part === part)
                  .map((section) => (
                    <NavItem
                      key={section.id}
                      href={sectionHref(view, section.id)}
                      name={texts.sections[section.id] ?? section.id}
                      answered={answeredIn(section, answers)}
                      all={section.counted.length}
                      isCurrent={section.id === currentId}
                    />
                  ))}
              </ul>
            </div>
          ))}
      </div>
    </nav>
  );
}
