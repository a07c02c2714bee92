import { certainLevels } from '../../core/scoring/index.ts';
import { toDecimalText } from '../../core/shared/index.ts';
import { useText } from '../../i18n/index.ts';
import { radarGeometry, type Point } from '../../report/charts.ts';
import type { MaturityView } from '../assessment/maturityView.ts';
import styles from './ResultPage.module.css';

const shape = { maximum: 5, radius: 128, labelGap: 14 };

const anchors = { left: 'start', center: 'middle', right: 'end' } as const;

/** The maturity of the applicable sub-domains; the table on the same page gives the values. */
export function RadarChart({ view }: { readonly view: MaturityView }) {
  const { t } = useText();
  const { subdomains } = view.score;
  const geometry = radarGeometry(
    subdomains.map((subdomain) => ({
      value: subdomain.maturity === null ? null : Number(toDecimalText(subdomain.maturity, 4)),
      atLeast: certainLevels(view.model, subdomain),
      ceiling: subdomain.ceiling,
    })),
    shape,
  );
  return (
    <svg viewBox="-240 -170 480 340" className={styles['radar']} role="img" aria-label={t('result.radarSummary', { count: subdomains.length })}>
      <path d={outline(geometry.ceilings, true)} className={styles['radarCeiling']} />
      {geometry.rings.map((ring, index) => (
        <path key={index} d={outline(ring, true)} className={styles['radarGrid']} />
      ))}
      {geometry.spokes.map((end, index) => (
        <line key={index} x2={end.x} y2={end.y} className={styles['radarGrid']} />
      ))}
      {geometry.runs.map((run, index) => (
        <path key={index} d={outline(run, geometry.closed)} className={geometry.closed ? styles['radarArea'] : styles['radarLine']} />
      ))}
      {geometry.points.map((point, index) => (
        <circle key={index} cx={point.x} cy={point.y} r="3" className={point.isKnown ? styles['radarPoint'] : styles['radarOpen']} />
      ))}
      {geometry.labels.map((label, index) => (
        <text key={subdomains[index]?.id} x={label.at.x} y={label.at.y + 4} textAnchor={anchors[label.align]}>
          {inLines(view.texts.subdomains[subdomains[index]?.id ?? ''] ?? '').map((line, row) => (
            <tspan key={line} x={label.at.x} dy={row === 0 ? 0 : 13}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </svg>
  );
}

function outline(points: readonly Point[], closed: boolean): string {
  const path = points.map((point, index) => `${index === 0 ? 'M' : 'L'}${point.x.toFixed(2)} ${point.y.toFixed(2)}`).join('');
  return closed ? `${path}Z` : path;
}

/** Long English names take two lines, broken at the space nearest to the middle. */
function inLines(name: string): readonly string[] {
  if (name.length <= 14 || !name.includes(' ')) return [name];
  const middle = name.length / 2;
  const spaces = [...name.matchAll(/ /gu)].map((match) => match.index);
  const at = spaces.reduce((best, space) => (Math.abs(space - middle) < Math.abs(best - middle) ? space : best));
  return [name.slice(0, at), name.slice(at + 1)];
}
