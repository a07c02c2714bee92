import type { EvidenceKind, WorkbookField } from '../../core/assessment/index.ts';
import { chineseWorkbookWords } from './words.zh-CN.ts';
import { englishWorkbookWords } from './words.en.ts';

export type WorkbookLanguage = 'zh-CN' | 'en';

/** The columns beside those that are filled in: what is asked, and whether it applies. */
export type FixedColumn = 'id' | 'element' | 'domain' | 'subdomain' | 'level' | 'part' | 'section' | 'tier' | 'requirement' | 'full' | 'applies';

/** The fixed words of a workbook in one language; the words of an edition come from its texts. */
export type WorkbookWords = {
  readonly sheets: { readonly about: string; readonly maturity: string; readonly security: string };
  readonly columns: Readonly<Record<FixedColumn | WorkbookField, string>>;
  readonly applies: { readonly yes: string; readonly tailored: string; readonly notWeighed: string; readonly byProfile: string };
  readonly yes: string;
  readonly no: string;
  readonly kinds: Readonly<Record<EvidenceKind, string>>;
  readonly level: (ordinal: string, name: string) => string;
  readonly chooseTitle: string;
  readonly chooseText: string;
  readonly about: {
    readonly title: string;
    readonly facts: { readonly company: string; readonly round: string; readonly date: string; readonly exportedAt: string; readonly editions: string };
    readonly unnamed: string;
    readonly howTitle: string;
    readonly how: readonly string[];
    readonly limitsTitle: string;
    readonly limits: readonly string[];
    readonly answersTitle: string;
  };
  readonly page: (company: string) => { readonly header: string; readonly footer: string };
  readonly fileName: string;
};

/** The words of both languages; a workbook is read whichever it was made in. */
export const workbookWords: Readonly<Record<WorkbookLanguage, WorkbookWords>> = { 'zh-CN': chineseWorkbookWords, en: englishWorkbookWords };

