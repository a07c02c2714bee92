import { useText } from '../../../i18n/index.ts';
import { ladderSentence } from '../editionClause.ts';
import { newestOf, type EditionView } from '../ladderView.ts';
import styles from './Result.module.css';
import { stairsGeometry, stairsShape, type Stair } from './stairsGeometry.ts';

const { width, base, stairWidth } = stairsShape;
const pinHeight = 24;

/** The rungs as stairs with a flag per edition, and in the next rung how much is missing to it. */
export function Stairs({ editions }: { readonly editions: readonly EditionView[] }) {
  const { t } = useText();
  const { texts } = newestOf(editions);
  const stairs = stairsGeometry(editions.map(({ outcome }) => outcome.rung));
  return (
    <svg viewBox={`0 0 ${width} 264`} className={styles['stairs']} role="img" aria-label={ladderSentence(editions, t)}>
      {stairs.map((stair) => (
        <g key={stair.rung}>
          <rect x={stair.x + 2} y={stair.top} width={stairWidth - 4} height={stair.height} rx="3" className={styles[stair.reachedBy]} />
          <Missing stair={stair} editions={editions} />
          {stair.standing.map((place, index) => (
            <Pin key={place} x={stair.x} y={stair.top - (index + 1) * pinHeight} name={editions[place]?.texts.shortTitle ?? ''} />
          ))}
          <RungName x={stair.x + stairWidth / 2} name={stair.rung === 'NONE' ? t('ladder.ground') : texts.rungs[stair.rung].name} />
        </g>
      ))}
      <line x1="0" x2={width} y1={base} y2={base} className={styles['ground']} />
    </svg>
  );
}

function Pin({ x, y, name }: { readonly x: number; readonly y: number; readonly name: string }) {
  return (
    <g className={styles['pin']}>
      <rect x={x + 1} y={y} width={stairWidth - 2} height={pinHeight - 4} rx="10" />
      <text x={x + stairWidth / 2} y={y + 14.5} textAnchor="middle">
        {name}
      </text>
    </g>
  );
}

/** In a rung, how much each edition misses to it, where it is the next one. */
function Missing({ stair, editions }: { readonly stair: Stair; readonly editions: readonly EditionView[] }) {
  const { t } = useText();
  const missing = editions.filter(({ outcome }) => outcome.next?.rung === stair.rung);
  return missing.map(({ ref, texts, outcome }, index) => (
    <text key={ref} x={stair.x + stairWidth / 2} y={stair.top + 15 + index * 26} textAnchor="middle" className={styles['missing']}>
      {texts.shortTitle}
      <tspan x={stair.x + stairWidth / 2} dy="12">
        {t('ladder.figureShort', { count: outcome.next?.short.total ?? 0 })}
      </tspan>
    </text>
  ));
}

/** Names of two words take two lines. */
function RungName({ x, name }: { readonly x: number; readonly name: string }) {
  return (
    <text x={x} y={base + 17} textAnchor="middle" className={styles['rungName']}>
      {name.split(' ').map((word, index) => (
        <tspan key={word} x={x} dy={index === 0 ? 0 : '1.1em'}>
          {word}
        </tspan>
      ))}
    </text>
  );
}
