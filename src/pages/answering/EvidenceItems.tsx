import { useRef, useState } from 'react';
import { evidenceKinds, type EvidenceItem, type EvidenceKind } from '../../core/assessment/index.ts';
import { useText } from '../../i18n/index.ts';
import { editEntry } from '../../state/index.ts';
import { Button } from '../../ui/index.ts';
import { useEntryField } from './entries.ts';
import styles from './EvidencePanel.module.css';
import { isComposing, type ComposingPress } from './isComposing.ts';

type EvidenceItemsProps = { readonly edition: string; readonly id: string; readonly typical: readonly string[] };

/** The pieces of evidence: what kind, which, and where it is. */
export function EvidenceItems({ edition, id, typical }: EvidenceItemsProps) {
  const { t } = useText();
  const items = useEntryField(edition, id, 'evidenceItems') ?? [];
  const set = (changed: readonly EvidenceItem[]): void => {
    editEntry(edition, id, { evidenceItems: [...changed] });
  };
  return (
    <div className={styles['items']} role="group" aria-label={t('answering.evidence.title')}>
      <p className={styles['caption']}>{t('answering.evidence.title')}</p>
      {items.length > 0 && (
        <ul>
          {items.map((item, place) => (
            // The same thing may be listed twice, so only the place tells them apart.
            <li key={`${place} ${item.name}`}>
              <span className={styles['kind']}>{t(`answering.evidence.kinds.${item.kind}`)}</span>
              <span>
                {item.name}
                {item.where !== undefined && item.where !== '' && <small>{item.where}</small>}
              </span>
              <Button
                look="quiet"
                aria-label={t('answering.evidence.remove', { name: item.name })}
                onClick={() => {
                  set(items.filter((_, other) => other !== place));
                }}
              >
                ×
              </Button>
            </li>
          ))}
        </ul>
      )}
      <NewItem
        id={id}
        typical={typical}
        onAdd={(item) => {
          set([...items, item]);
        }}
      />
    </div>
  );
}

type NewItemProps = { readonly id: string; readonly typical: readonly string[]; readonly onAdd: (item: EvidenceItem) => void };

function NewItem({ id, typical, onAdd }: NewItemProps) {
  const { t } = useText();
  const [kind, setKind] = useState<EvidenceKind>('document');
  const [name, setName] = useState('');
  const [where, setWhere] = useState('');
  const nameField = useRef<HTMLInputElement>(null);
  const whereField = useRef<HTMLInputElement>(null);
  function add(): void {
    if (name.trim() === '') {
      nameField.current?.focus();
      return;
    }
    onAdd({ kind, name: name.trim(), ...(where.trim() === '' ? {} : { where: where.trim() }) });
    setName('');
    setWhere('');
    nameField.current?.focus();
  }
  const onKeyDown = (event: { readonly key: string; readonly nativeEvent: ComposingPress; preventDefault: () => void }): void => {
    if (event.key !== 'Enter' || isComposing(event.nativeEvent)) return;
    event.preventDefault();
    add();
  };
  return (
    <>
      <div className={styles['typical']}>
        <span>{t('questions.typical')}</span>
        {typical.map((text) => (
          <button
            key={text}
            type="button"
            aria-label={t('questions.addEvidence', { text })}
            onClick={() => {
              setName(text);
              whereField.current?.focus();
            }}
          >
            {text}
          </button>
        ))}
      </div>
      <div className={styles['new']}>
        <select
          aria-label={t('answering.evidence.kind')}
          value={kind}
          onChange={(event) => {
            setKind(event.target.value as EvidenceKind); // the options are the kinds
          }}
        >
          {evidenceKinds.map((one) => (
            <option key={one} value={one}>
              {t(`answering.evidence.kinds.${one}`)}
            </option>
          ))}
        </select>
        <input
          ref={nameField}
          id={`${id}-item-name`}
          type="text"
          maxLength={200}
          aria-label={t('answering.evidence.name')}
          placeholder={t('answering.evidence.name')}
          value={name}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setName(event.target.value);
          }}
        />
        <input
          ref={whereField}
          id={`${id}-item-where`}
          type="text"
          maxLength={200}
          aria-label={t('answering.evidence.where')}
          placeholder={t('answering.evidence.where')}
          value={where}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setWhere(event.target.value);
          }}
        />
        <Button onClick={add}>{t('answering.evidence.add')}</Button>
      </div>
    </>
  );
}
