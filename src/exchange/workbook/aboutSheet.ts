import { cellText } from '../../core/assessment/index.ts';
import type { AskedSheet } from './askedRows.ts';
import type { CellStyle, ModelCell, SheetModel } from './sheetModel.ts';
import type { WorkbookInput } from './workbookInput.ts';
import { workbookWords } from './workbookWords.ts';

/** The first sheet: what the workbook is, whose, and how it is filled in. */
export function aboutSheet(input: WorkbookInput, sheets: readonly AskedSheet[]): SheetModel {
  const { assessment, editions, language, exportedAt } = input;
  const { about, sheets: names, page } = workbookWords[language];
  const { company, round } = assessment;
  const facts = [
    [about.facts.company, cellText(company.name) || about.unnamed],
    [about.facts.round, cellText(round.label)],
    [about.facts.date, round.date],
    [about.facts.exportedAt, exportedAt.replace('T', ' ').replace(/(?:\.\d+)?Z$/u, ' UTC')],
    [about.facts.editions, sheets.map(({ name, edition }) => `${name} ${edition}`).join('\n')],
  ] as const;
  const answers = [editions.maturity.texts[language], editions.security.texts[language]].flatMap((texts) =>
    Object.values(texts.answers).map(({ label, meaning }) => row(label, meaning)),
  );
  return {
    name: names.about,
    isHidden: false,
    widths: [16, 100],
    rows: [
      [{ text: about.title, style: 'title' }],
      [],
      ...facts.map(([label, text]) => row(label, text)),
      [],
      heading(about.howTitle),
      ...about.how.map((text, index) => row(`${index + 1}`, text, 'wrapped')),
      [],
      heading(about.limitsTitle),
      ...about.limits.map((text, index) => row(`${index + 1}`, text, 'wrapped')),
      [],
      heading(about.answersTitle),
      ...answers,
    ],
    frozen: null,
    lists: [],
    page: { isLandscape: false, ...page(cellText(company.name)) },
  };
}

function heading(text: string): readonly ModelCell[] {
  return [{ text, style: 'strong' }];
}

function row(label: string, text: string, labelStyle: CellStyle = 'strong'): readonly ModelCell[] {
  return [{ text: label, style: labelStyle }, { text, style: 'wrapped' }];
}
