import { memo, type ReactNode } from 'react';
import { useText } from '../../i18n/index.ts';
import { editEntry } from '../../state/index.ts';
import { useMedia } from '../shared/useMedia.ts';
import { AssigneeField } from './AssigneeField.tsx';
import { EntryText } from './EntryText.tsx';
import { useEntryField } from './entries.ts';
import { EvidenceItems } from './EvidenceItems.tsx';
import styles from './EvidencePanel.module.css';
import { History } from './History.tsx';
import type { AskedItem, QuestionBook } from './questionBook.ts';
import { useSurface } from './surfaceStore.ts';

type PanelProps = { readonly book: QuestionBook; readonly item: AskedItem };

/** Evidence, note, flag, who it is assigned to and what was answered before: beside the question, or folded under it. */
export const EvidencePanel = memo(function EvidencePanel({ book, item }: PanelProps) {
  const { t } = useText();
  // Evidence has room beside the question.
  const isWide = useMedia('(min-width: 1240px)');
  const isOpen = useSurface((surface) => surface.isEvidenceOpen);
  if (isWide) {
    return (
      <section className={styles['beside']} aria-label={t('questions.more')}>
        <EvidenceFields book={book} item={item} />
      </section>
    );
  }
  return (
    <div className={styles['under']}>
      <Fold
        book={book}
        item={item}
        isOpen={isOpen}
        onToggle={() => {
          useSurface.setState({ isEvidenceOpen: !isOpen });
        }}
      >
        {t('questions.more')}
      </Fold>
      {isOpen && <EvidenceFields book={book} item={item} />}
    </div>
  );
});

type FoldProps = PanelProps & { readonly isOpen: boolean; readonly onToggle: () => void; readonly children: ReactNode };

/** What unfolds the evidence, with what is there already. */
function Fold({ book, item, isOpen, onToggle, children }: FoldProps) {
  return (
    <button type="button" className={styles['fold']} aria-expanded={isOpen} data-evidence-toggle onClick={onToggle}>
      {children}
      <EntryMarks edition={book.edition} id={item.id} />
    </button>
  );
}

type EntryMarksProps = { readonly edition: string; readonly id: string };

/** What an entry holds beside its answer, as small marks with words for those who do not see them. */
export function EntryMarks({ edition, id }: EntryMarksProps) {
  const { t } = useText();
  const evidence = useEntryField(edition, id, 'evidence') ?? '';
  const items = useEntryField(edition, id, 'evidenceItems')?.length ?? 0;
  const note = useEntryField(edition, id, 'note') ?? '';
  const isFlagged = useEntryField(edition, id, 'flagged') === true;
  const assignee = useEntryField(edition, id, 'assignee') ?? '';
  const pieces = items + (evidence.trim() === '' ? 0 : 1);
  return (
    <span className={styles['marks']}>
      {pieces > 0 && <span className={styles['mark']}>{t('answering.marks.evidence', { pieces })}</span>}
      {note.trim() !== '' && <span className={styles['mark']}>{t('questions.note')}</span>}
      {isFlagged && <span className={styles['flag']}>{t('questions.flag')}</span>}
      {assignee !== '' && <span className={styles['mark']}>{t('answering.marks.assignee', { name: assignee })}</span>}
    </span>
  );
}

/** The fields themselves; each draws again only when what it shows changes. */
export function EvidenceFields({ book, item }: PanelProps) {
  const { t } = useText();
  const { edition } = book;
  const { id } = item;
  const { UnderEvidence } = book.slots;
  return (
    <div className={styles['fields']}>
      <EvidenceItems edition={edition} id={id} typical={item.typicalEvidence} />
      <EntryText edition={edition} id={id} field="evidence" label={t('questions.evidence')} placeholder={t('questions.evidencePlaceholder')} />
      <EntryText edition={edition} id={id} field="note" label={t('questions.note')} placeholder={t('questions.notePlaceholder')} />
      <div className={styles['line']}>
        <Flag edition={edition} id={id} />
        <AssigneeField edition={edition} id={id} />
      </div>
      {UnderEvidence !== undefined && <UnderEvidence item={item} />}
      <History book={book} item={item} />
      {item.basis !== null && <p className={styles['basis']}>{item.basis}</p>}
    </div>
  );
}

function Flag({ edition, id }: EntryMarksProps) {
  const { t } = useText();
  const isFlagged = useEntryField(edition, id, 'flagged') === true;
  return (
    <label className={styles['check']}>
      <input
        type="checkbox"
        checked={isFlagged}
        onChange={(event) => {
          editEntry(edition, id, { flagged: event.target.checked });
        }}
      />
      {t('questions.flag')}
    </label>
  );
}
