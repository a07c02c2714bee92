import { useText } from '../../../i18n/index.ts';
import layout from '../../questions/QuestionsPage.module.css';
import { percentText } from '../numberTexts.ts';
import { useSecurityView } from '../securityView.ts';
import type { SectionItem } from './sectionList.ts';

/** The section's name, its part, what it weighs and, once answered, its rate. */
export function SectionHead({ section }: { readonly section: SectionItem }) {
  const { t } = useText();
  const { texts, score, model } = useSecurityView();
  const scored = score.sections.find(({ id }) => id === section.id);
  const facts = [
    texts.parts[section.part] ?? '',
    section.weight === 0 ? t('security.questions.unscoredSection') : t('security.questions.weight', { weight: section.weight, whole: model.sectionWeight }),
    ...(scored?.status === 'scored' ? [t('security.questions.rate', { rate: percentText(scored.rate) })] : []),
  ];
  return (
    <header className={layout['title']}>
      <p>{facts.join(' · ')}</p>
      <h1>{texts.sections[section.id]}</h1>
    </header>
  );
}
