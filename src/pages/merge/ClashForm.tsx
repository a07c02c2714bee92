import { answerTextOf, type AnswerClash, type AnyEntry, type MergeClash, type ScopeClash } from '../../core/assessment/index.ts';
import { useText } from '../../i18n/index.ts';
import { dateAndTime } from '../shared/formatTime.ts';
import { noDraft, type Draft } from './draft.ts';
import styles from './Merge.module.css';
import type { MergeWords } from './useMergeWords.ts';

type ClashFormProps = {
  readonly clash: MergeClash;
  readonly to: string;
  readonly draft: Draft | undefined;
  readonly words: MergeWords;
  readonly onDraft: (draft: Draft) => void;
};

/** One clash: what each side says, which one counts or what else, and why. */
export function ClashForm({ clash, to, draft = noDraft, words, onDraft }: ClashFormProps) {
  const { t } = useText();
  const isScope = clash.kind === 'scope';
  const name = isScope ? clash.gate.id : clash.id;
  const key = `clash-${name}`;
  return (
    <fieldset className={styles['clash']} data-testid="clash" data-kind={clash.kind} data-id={name}>
      <legend>
        <span className={styles['kind']}>{t(`merge.kind.${clash.kind}`)}</span> {isScope ? words.gateOf(clash.gate) : clash.id}
      </legend>
      {isScope ? <ScopeSides clash={clash} to={to} words={words} /> : <AnswerSides clash={clash} to={to} words={words} />}
      <div className={styles['choices']}>
        {(isScope ? (['ours', 'theirs'] as const) : (['ours', 'theirs', 'third'] as const)).map((choice) => (
          <label key={choice} className={styles['choice']}>
            <input
              type="radio"
              name={key}
              value={choice}
              checked={draft.choice === choice}
              onChange={() => {
                onDraft({ ...draft, choice });
              }}
            />
            {choiceText(clash, choice, t)}
          </label>
        ))}
        {!isScope && draft.choice === 'third' && (
          <select
            aria-label={t('merge.third.label', { id: name })}
            value={draft.value}
            onChange={(event) => {
              onDraft({ ...draft, value: event.target.value });
            }}
          >
            <option value="">{t('merge.third.none')}</option>
            {words.optionsOf(clash.edition, clash.id).map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        )}
      </div>
      <label className={styles['field']}>
        {t('merge.reason')}
        <input
          type="text"
          maxLength={500}
          required
          value={draft.reason}
          data-testid="clash-reason"
          onChange={(event) => {
            onDraft({ ...draft, reason: event.target.value });
          }}
        />
      </label>
    </fieldset>
  );
}

function choiceText(clash: MergeClash, choice: Resolution, t: ReturnType<typeof useText>['t']): string {
  if (clash.kind !== 'scope') return t(`merge.choice.${choice}`);
  const leavesOut = (clash.closed === 'here') === (choice === 'ours');
  return t(`merge.choice.${leavesOut ? 'leaveOut' : 'keep'}`);
}

type Resolution = 'ours' | 'theirs' | 'third';

type SidesProps<Clash> = { readonly clash: Clash; readonly to: string; readonly words: MergeWords };

function AnswerSides({ clash, to, words }: SidesProps<AnswerClash>) {
  const { t } = useText();
  const { edition, id, base } = clash;
  return (
    <>
      <p className={styles['asked']}>{words.textOf(id)}</p>
      <p className={styles['soft']}>{t('merge.side.base', { answer: words.answerOf(edition, id, base) })}</p>
      <div className={styles['sides']}>
        <Side name={t('merge.side.ours')} answer={words.answerOf(edition, id, answerTextOf(clash.ours))} entry={clash.ours} />
        <Side name={to} answer={words.answerOf(edition, id, answerTextOf(clash.theirs))} entry={clash.theirs} />
      </div>
    </>
  );
}

function Side({ name, answer, entry }: { readonly name: string; readonly answer: string; readonly entry: AnyEntry }) {
  const { t, language } = useText();
  const said = [entry.by ?? '', entry.at === undefined ? '' : dateAndTime(entry.at, language)].filter((text) => text !== '').join(' · ');
  const evidence = [entry.evidence ?? '', ...(entry.evidenceItems ?? []).map((item) => item.name)].filter((text) => text.trim() !== '');
  return (
    <div className={styles['side']}>
      <span className={styles['soft']}>{name}</span>
      <strong>{answer}</strong>
      {said !== '' && <span className={styles['soft']}>{said}</span>}
      {(entry.note ?? '') !== '' && <p>{t('merge.side.note', { text: entry.note })}</p>}
      {evidence.length > 0 && <p>{t('merge.side.evidence', { text: evidence.join(t('common.listSeparator')) })}</p>}
    </div>
  );
}

function ScopeSides({ clash, to, words }: SidesProps<ScopeClash>) {
  const { t } = useText();
  const { closed, because, ids, answers, edition } = clash;
  const answered = Object.entries(answers);
  const leftOut = (
    <>
      <strong>{t('merge.side.leftOut')}</strong>
      {because !== '' && <p>{t('merge.side.because', { text: because })}</p>}
    </>
  );
  const asked = (
    <>
      <strong>{t('merge.side.asked', { count: answered.length })}</strong>
      {answered.length > 0 && <p>{answered.map(([id, answer]) => `${id} ${words.answerOf(edition, id, answer)}`).join(t('common.listSeparator'))}</p>}
    </>
  );
  return (
    <>
      <p className={styles['soft']}>{t('merge.side.decides', { count: ids.length })}</p>
      <div className={styles['sides']}>
        <div className={styles['side']}>
          <span className={styles['soft']}>{t('merge.side.ours')}</span>
          {closed === 'here' ? leftOut : asked}
        </div>
        <div className={styles['side']}>
          <span className={styles['soft']}>{to}</span>
          {closed === 'here' ? asked : leftOut}
        </div>
      </div>
    </>
  );
}
