import { useText } from '../../../i18n/index.ts';
import { percentText } from '../numberTexts.ts';
import { useSecurityView } from '../securityView.ts';

/** What a section weighs and, once answered, its rate. */
export function SectionNote({ groupId }: { readonly groupId: string }) {
  const { t } = useText();
  const { score, model } = useSecurityView();
  const weight = model.sections.find(({ id }) => id === groupId)?.weight ?? 0;
  const scored = score.sections.find(({ id }) => id === groupId);
  const facts = [
    weight === 0 ? t('security.questions.unscoredSection') : t('security.questions.weight', { weight, whole: model.sectionWeight }),
    ...(scored?.status === 'scored' ? [t('security.questions.rate', { rate: percentText(scored.rate) })] : []),
  ];
  return <p>{facts.join(' · ')}</p>;
}
