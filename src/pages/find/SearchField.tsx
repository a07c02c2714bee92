import { useRef, useState, type KeyboardEvent, type Ref } from 'react';
import { useText } from '../../i18n/index.ts';
import styles from './FindPage.module.css';

type SearchFieldProps = {
  readonly field: Ref<HTMLInputElement>;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onDown: () => void;
  readonly onEnter: () => void;
  readonly onEscape: () => void;
};

/** What is looked for. Half-typed characters of an input method stay in the field until they are chosen. */
export function SearchField({ field, text, onText, onDown, onEnter, onEscape }: SearchFieldProps) {
  const { t } = useText();
  const [composed, setComposed] = useState<string | null>(null);
  const composedAt = useRef(Number.NEGATIVE_INFINITY);
  const actions: Readonly<Record<string, () => void>> = { ArrowDown: onDown, Enter: onEnter, Escape: onEscape };
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = actions[event.key];
    if (act === undefined || event.nativeEvent.isComposing || event.timeStamp - composedAt.current < sameKeyMs) return;
    event.preventDefault();
    act();
  };
  return (
    <div className={styles['search']}>
      <label htmlFor="find-text">{t('find.label')}</label>
      <input
        ref={field}
        id="find-text"
        type="search"
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        placeholder={t('find.placeholder')}
        aria-describedby="find-keys"
        value={composed ?? text}
        onChange={({ target, nativeEvent }) => {
          const composing = 'isComposing' in nativeEvent && nativeEvent.isComposing === true;
          setComposed(composing ? target.value : null);
          if (!composing) onText(target.value);
        }}
        onCompositionEnd={({ currentTarget, timeStamp }) => {
          composedAt.current = timeStamp;
          setComposed(null);
          onText(currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      <p id="find-keys" className={styles['keys']}>
        {t('find.keys')}
      </p>
    </div>
  );
}

/** Some browsers end the composition first and report the key that ended it, such as Enter, right after. */
const sameKeyMs = 50;
