import type { FieldView, FineValue, Projection } from '../../core/disclosure/index.ts';
import { use } from 'react';
import { useText, type Language, type Translate } from '../../i18n/index.ts';
import { publication } from '../shared/publication.ts';
import styles from './Seal.module.css';

type Room = Awaited<ReturnType<typeof publication>>;

/** Each declared field with what the file holds and what leaves of it (SPEC D2). */
export function FieldTable({ projection }: { readonly projection: Projection }) {
  const { t, language } = useText();
  const room = use(publication());
  return (
    <div className={styles['scroll']}>
      <table className={styles['fields']}>
        <thead>
          <tr>
            <th scope="col">{t('seal.field')}</th>
            <th scope="col">{t('seal.fine')}</th>
            <th scope="col">{t('seal.coarse')}</th>
          </tr>
        </thead>
        <tbody>
          {projection.fields.map((view) => (
            <tr key={view.field} data-field={view.field} data-leaves={view.leaves}>
              <th scope="row">{t(`seal.fields.${view.field}`)}</th>
              <td>{fineText(view, room, language, t)}</td>
              <td>{view.leaves ? coarseText(view, room, language, t) : <span className={styles['soft']}>{t(`seal.why.${view.why}`)}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function fineText({ field, fine }: FieldView, room: Room, language: Language, t: Translate): string {
  if (field === 'size' && typeof fine === 'string') return t(`seal.size.${fine as 'large'}`); // one of the four
  if (field === 'region' && typeof fine === 'string') return room.codeLabel('district', fine, language);
  if (field === 'rung' && typeof fine === 'string') return room.codeLabel('rung', fine, language);
  return plainText(fine, t);
}

function coarseText(view: FieldView & { readonly leaves: true }, room: Room, language: Language, t: Translate): string {
  const { field, coarse } = view;
  if (typeof coarse === 'object') return plainText(Object.fromEntries(Object.entries(coarse).map(([key, value]) => [key, String(value)])), t);
  const text = String(coarse);
  if (text === 'unknown') return t('seal.unknown');
  switch (field) {
    case 'region':
      return room.codeLabel(/^\d/u.test(text) ? 'district' : 'area', text, language);
    case 'industry':
      return room.codeLabel('sector', text, language);
    case 'size':
      return text in sizes ? t(`seal.size.${text as 'large'}`) : room.codeLabel('size', text, language); // looked up just before
    case 'maturity':
      return room.codeLabel('maturity', text, language);
    case 'rung':
      return room.codeLabel('rung', text, language);
    case 'band':
      return room.codeLabel('band', text, language);
    default:
      return typeof coarse === 'boolean' ? plainText(coarse, t) : text;
  }
}

const sizes = { large: true, medium: true, small: true, micro: true };

function plainText(value: FineValue, t: Translate): string {
  if (value === null) return t('seal.unknown');
  if (typeof value === 'boolean') return t(value ? 'seal.yes' : 'seal.no');
  if (typeof value === 'string') return value;
  return Object.values(value).map((each) => each ?? '–').join(' / ');
}
