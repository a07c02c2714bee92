import { useState } from 'react';
import { useText } from '../../../i18n/index.ts';
import { copyWorkshop, ladderFactsIn, removeWorkshop, renameWorkshop, useAssessment } from '../../../state/index.ts';
import { Button, Dialog } from '../../../ui/index.ts';
import { useLadderView } from '../ladderView.ts';
import { workshopName } from '../workshopName.ts';
import styles from './Facts.module.css';

type WorkshopHeadProps = { readonly index: number; readonly count: number; readonly onAdded: (index: number) => void };

/** The name of a workshop, what it still misses under each edition, and what can be done with it. */
export function WorkshopHead({ index, count, onAdded }: WorkshopHeadProps) {
  const { t } = useText();
  const name = useAssessment((state) => (state.assessment === null ? undefined : ladderFactsIn(state.assessment).ws?.[index]?.name)) ?? '';
  const [isRemoving, setRemoving] = useState(false);
  const shownName = workshopName(name, index, t);
  return (
    <div className={styles['head']}>
      <span id={`workshop-${index}-name`} className="visually-hidden">
        {shownName}
      </span>
      <input
        id={`ws.${index}.name`}
        name={`ws.${index}.name`}
        type="text"
        maxLength={200}
        autoComplete="off"
        value={name}
        placeholder={shownName}
        aria-label={t('ladder.workshopNameOf', { name: t('ladder.workshopNumber', { number: index + 1 }) })}
        onChange={(event) => {
          renameWorkshop(index, event.target.value);
        }}
      />
      <WorkshopShort index={index} />
      <span className={styles['headActions']}>
        <Button
          look="quiet"
          aria-label={t('ladder.copyOf', { name: shownName })}
          onClick={() => {
            copyWorkshop(index, name === '' ? '' : t('ladder.copyName', { name }).slice(0, 200));
            onAdded(index + 1);
          }}
        >
          {t('ladder.copy')}
        </Button>
        <Button
          look="quiet"
          aria-label={t('ladder.removeOf', { name: shownName })}
          onClick={() => {
            setRemoving(true);
          }}
        >
          {t('ladder.remove')}
        </Button>
      </span>
      {isRemoving && (
        <RemoveDialog
          name={shownName}
          isLast={count === 1}
          onClose={() => {
            setRemoving(false);
          }}
          onRemove={() => {
            setRemoving(false);
            removeWorkshop(index);
          }}
        />
      )}
    </div>
  );
}

function WorkshopShort({ index }: { readonly index: number }) {
  const { t } = useText();
  const { editions } = useLadderView();
  return (
    <ul className={styles['short']}>
      {editions.map(({ ref, texts, outcome }) => {
        const { DW } = outcome;
        const { met, short } = DW.workshops.find((workshop) => workshop.index === index) ?? DW.nearest;
        return (
          <li key={ref} className={met ? styles['met'] : undefined}>
            {met ? t('ladder.workshopMet', { edition: texts.shortTitle }) : t('ladder.workshopShort', { edition: texts.shortTitle, count: short.total })}
          </li>
        );
      })}
    </ul>
  );
}

type RemoveDialogProps = {
  readonly name: string;
  readonly isLast: boolean;
  readonly onClose: () => void;
  readonly onRemove: () => void;
};

function RemoveDialog({ name, isLast, onClose, onRemove }: RemoveDialogProps) {
  const { t } = useText();
  return (
    <Dialog
      title={t('ladder.removeTitle', { name })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="danger" onClick={onRemove} data-testid="remove-workshop">
            {t('ladder.removeConfirm')}
          </Button>
        </>
      }
    >
      <p>{t('ladder.removeText')}</p>
      {isLast && <p>{t('ladder.removeLast')}</p>}
    </Dialog>
  );
}
