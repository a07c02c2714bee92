import { useState } from 'react';
import { useText } from '../../i18n/index.ts';
import { editMarks, removeFromLibrary, type LibraryRow } from '../../state/index.ts';
import { Button, Dialog, Field, Notice } from '../../ui/index.ts';
import styles from './Library.module.css';
import { readTags } from './libraryView.ts';

type ManageDialogProps = { readonly row: LibraryRow; readonly onClose: () => void };

/** Tags, archive and hand-over of one assessment; deleting it is asked for once more. */
export function ManageDialog({ row, onClose }: ManageDialogProps) {
  const { t } = useText();
  const { head, marks } = row;
  const name = head.companyName === '' ? t('common.unnamed') : head.companyName;
  const [tags, setTags] = useState(marks.tags.join(' '));
  const [archived, setArchived] = useState(marks.archived);
  const [handedOver, setHandedOver] = useState(marks.handedOver !== null);
  const [failed, setFailed] = useState(false);
  const [removing, setRemoving] = useState(false);

  function save(): void {
    const over = handedOver ? (marks.handedOver ?? { at: new Date().toISOString(), savedAt: head.savedAt }) : null;
    editMarks(head.id, { tags: readTags(tags), archived, handedOver: over }).then(onClose, () => {
      setFailed(true);
    });
  }

  if (removing) return <RemoveDialog id={head.id} name={name} onClose={onClose} />;
  return (
    <Dialog
      title={`${name} · ${head.roundLabel}`}
      onClose={onClose}
      actions={
        <>
          <Button
            look="danger"
            onClick={() => {
              setRemoving(true);
            }}
          >
            {t('library.remove')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" onClick={save}>
            {t('library.save')}
          </Button>
        </>
      }
    >
      <Field id="library-tags" label={t('library.tags')} hint={t('library.tagsHint')}>
        <input
          id="library-tags"
          type="text"
          autoComplete="off"
          maxLength={400}
          aria-describedby="library-tags-hint"
          value={tags}
          onChange={(event) => {
            setTags(event.target.value);
          }}
        />
      </Field>
      <Tick label={t('library.isArchived')} checked={archived} onChange={setArchived} />
      <Tick label={t('library.isHandedOver')} checked={handedOver} onChange={setHandedOver} />
      {failed && (
        <Notice tone="bad" alert>
          {t('library.saveFailed')}
        </Notice>
      )}
    </Dialog>
  );
}

function Tick({ label, checked, onChange }: { readonly label: string; readonly checked: boolean; readonly onChange: (checked: boolean) => void }) {
  return (
    <label className={styles['tick']}>
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
      />
      {label}
    </label>
  );
}

function RemoveDialog({ id, name, onClose }: { readonly id: string; readonly name: string; readonly onClose: () => void }) {
  const { t } = useText();
  return (
    <Dialog
      title={t('start.removeTitle')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="danger" onClick={() => void removeFromLibrary(id).finally(onClose)}>
            {t('start.removeConfirm')}
          </Button>
        </>
      }
    >
      <p>{t('start.removeText', { name })}</p>
    </Dialog>
  );
}
