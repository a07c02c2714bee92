import { useSecurityFrame } from '../securityView.ts';
import { AnswerLegend } from './AnswerLegend.tsx';
import { NotApplicable } from './NotApplicable.tsx';
import { sectionList } from './sectionList.ts';

/** Under the questions of a section: what the answers and marks mean, and what is not asked here. */
export function SectionFoot({ groupId }: { readonly groupId: string }) {
  const frame = useSecurityFrame();
  const section = sectionList(frame.edition, frame.model).find(({ id }) => id === groupId);
  return (
    <div>
      <AnswerLegend texts={frame.texts} />
      <NotApplicable frame={frame} questions={section?.notApplicable ?? []} />
    </div>
  );
}
