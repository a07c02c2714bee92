import { useLocation } from 'wouter';
import type { FileError } from '../../core/assessment/index.ts';
import { useText } from '../../i18n/index.ts';
import { adopt, fetchExample, findStoredTwin, readFile, type ExampleId } from '../../state/index.ts';
import styles from './StartPage.module.css';

type ExampleButtonsProps = { readonly onProblem: (error: FileError) => void };

const examples = [
  { key: 'exampleD', id: 'example-d' },
  { key: 'exampleP', id: 'example-p' },
] as const;

/** The two worked examples, one click away; an example already opened is gone on with. */
export function ExampleButtons({ onProblem }: ExampleButtonsProps) {
  const { t } = useText();
  const [, navigate] = useLocation();

  async function open(id: ExampleId): Promise<void> {
    const file = await fetchExample(id);
    if (file === null) {
      onProblem({ type: 'unreadable' });
      return;
    }
    const read = await readFile(file);
    if (!read.ok) {
      onProblem(read.error);
      return;
    }
    if ((await findStoredTwin(read.value)) === undefined) await adopt(read.value);
    navigate(`/a/${read.value.id}/result`);
  }

  return (
    <div className={styles['exampleRow']}>
      {examples.map(({ key, id }) => (
        <button key={id} type="button" className={styles['example']} data-testid={id} onClick={() => void open(id)}>
          <strong>{t(`start.${key}`)}</strong>
          <span>{t(`start.${key}Text`)}</span>
        </button>
      ))}
    </div>
  );
}
