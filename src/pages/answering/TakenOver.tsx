import { memo } from 'react';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';
import { useEntryField } from './entries.ts';
import styles from './EvidencePanel.module.css';
import type { QuestionBook } from './questionBook.ts';

type TakenOverProps = { readonly book: QuestionBook; readonly id: string };

/** Says that an answer was taken over from the round before or from another plant, until it is given here (SPEC R3, R9). */
export const TakenOver = memo(function TakenOver({ book, id }: TakenOverProps) {
  const isCarried = useEntryField(book.edition, id, 'carried') === true;
  const isInherited = useEntryField(book.edition, id, 'inherited') !== undefined;
  return isCarried || isInherited ? <Note book={book} id={id} from={isInherited ? 'inherited' : 'carried'} /> : null;
});

function Note({ book, id, from }: TakenOverProps & { readonly from: 'carried' | 'inherited' }) {
  const { t } = useText();
  const value = useEntryField(book.edition, id, 'value');
  return (
    <p className={styles['takenOver']} data-testid="taken-over">
      {t(`questions.${from}`)}
      {value !== undefined && (
        <Button
          look="quiet"
          onClick={() => {
            book.answer(id, value);
          }}
        >
          {t('questions.confirm')}
        </Button>
      )}
    </p>
  );
}
