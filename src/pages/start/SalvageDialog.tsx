import type { LostPart, Salvage } from '../../core/assessment/index.ts';
import { useText } from '../../i18n/index.ts';
import { Button, Dialog } from '../../ui/index.ts';
import styles from './SalvageDialog.module.css';

type SalvageDialogProps = {
  readonly salvage: Salvage;
  readonly onOpen: () => void;
  /** Offered for a file that is sound but for its checksums: somebody may have changed it on purpose. */
  readonly onOpenAsItIs: (() => void) | null;
  readonly onClose: () => void;
};

const mostShown = 200;

/** What can be read of a damaged file, and all that cannot, before anything is opened. */
export function SalvageDialog({ salvage, onOpen, onOpenAsItIs, onClose }: SalvageDialogProps) {
  const { t } = useText();
  const { kept, lost, endsEarly, proven } = salvage;
  return (
    <Dialog
      title={t('salvage.title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          {onOpenAsItIs !== null && (
            <Button onClick={onOpenAsItIs} data-testid="open-as-it-is">
              {t('salvage.asItIs')}
            </Button>
          )}
          <Button look="primary" onClick={onOpen} data-testid="open-salvage">
            {t('salvage.open')}
          </Button>
        </>
      }
    >
      <p className={styles['kept']} data-testid="salvage-kept" data-answers={kept.answers}>
        {t('salvage.kept', { answers: kept.answers, flags: kept.flags, facts: kept.facts })}
      </p>
      <p>{t(proven ? 'salvage.proven' : 'salvage.unproven')}</p>
      {endsEarly && <p>{t('salvage.endsEarly')}</p>}
      <h3>{t('salvage.lostTitle', { count: lost.length })}</h3>
      {/* Scrolls, so it must be reachable by key. */}
      <ul className={styles['lost']} tabIndex={0} aria-label={t('salvage.lostTitle', { count: lost.length })} data-testid="salvage-lost">
        {lost.slice(0, mostShown).map((part) => (
          <LostLine key={`${part.path} ${part.reason}`} part={part} />
        ))}
        {lost.length > mostShown && <li>{t('salvage.more', { count: lost.length - mostShown })}</li>}
      </ul>
      <p>{t('salvage.asCopy')}</p>
    </Dialog>
  );
}

function LostLine({ part: { path, reason, found } }: { readonly part: LostPart }) {
  const { t } = useText();
  return (
    <li>
      <code>{path === '' ? t('salvage.somewhere') : shortPath(path)}</code>
      <span>{t(`salvage.reason.${reason}`)}</span>
      {found !== '' && <q>{found}</q>}
    </li>
  );
}

/** An answer is known by its id; the questionnaire it belongs to goes without saying. */
function shortPath(path: string): string {
  return path.replace(/^responses\.(?:[a-z][a-z0-9-]*@\d+\.\d+\.\d+\.)?(?:answers\.(?=.))?/u, '');
}
