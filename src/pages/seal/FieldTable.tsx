import { use } from 'react';
import { elementNames } from '../../core/aggregation/index.ts';
import { findIndustry } from '../../core/company/index.ts';
import type { FieldView, FineValue, Projection } from '../../core/disclosure/index.ts';
import { useText, type Language, type Translate } from '../../i18n/index.ts';
import { publication } from '../shared/publication.ts';
import shared from '../shared/shared.module.css';
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
              <td>{view.leaves ? coarseText(view, room, language, t) : <span className={shared['soft']}>{t(view.field === 'elements' && view.why === 'unknown' ? 'seal.elementsOpen' : `seal.why.${view.why}`)}</span>}</td>
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
  if (field === 'industry' && typeof fine === 'string') return industryName(fine, language);
  return field === 'elements' ? elementsText(fine, room, language, t) : plainText(fine, t);
}

function coarseText(view: FieldView & { readonly leaves: true }, room: Room, language: Language, t: Translate): string {
  const { field, coarse } = view;
  if (typeof coarse === 'object') {
    const texts = Object.fromEntries(Object.entries(coarse).map(([key, value]) => [key, String(value)]));
    return field === 'elements' ? elementsText(texts, room, language, t) : plainText(texts, t);
  }
  const text = String(coarse);
  if (text === 'unknown') return t('seal.unknown');
  switch (field) {
    case 'region':
      return room.codeLabel(/^\d/u.test(text) ? 'district' : 'area', text, language);
    case 'industry':
      return /^\d/u.test(text) ? industryName(text, language) : room.codeLabel('sector', text, language);
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

/** `人员 1.75 / 技术 1.74 / …`, in the order of the model. */
function elementsText(value: FineValue, room: Room, language: Language, t: Translate): string {
  if (value === null || typeof value !== 'object') return plainText(value, t);
  const words = room.publicationWords(language).measures;
  return elementNames.map((name) => `${words[name]} ${value[name] ?? '–'}`).join(' / ');
}

/** The name of an industry code where it is one; English has names for divisions only. */
function industryName(code: string, language: Language): string {
  const found = findIndustry(code);
  if (found === null) return code;
  return `${code} ${language === 'en' ? found.division.en : (found.class ?? found.division).name}`;
}

const sizes = { large: true, medium: true, small: true, micro: true };

function plainText(value: FineValue, t: Translate): string {
  if (value === null) return t('seal.unknown');
  if (typeof value === 'boolean') return t(value ? 'seal.yes' : 'seal.no');
  if (typeof value === 'string') return value;
  return Object.values(value).map((each) => each ?? '–').join(' / ');
}
