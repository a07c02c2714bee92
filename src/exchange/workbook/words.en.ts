import type { WorkbookWords } from './workbookWords.ts';

export const englishWorkbookWords: WorkbookWords = {
  sheets: { about: 'About', maturity: 'Maturity', security: 'Security' },
  columns: {
    id: 'Id', element: 'Element', domain: 'Domain', subdomain: 'Sub-domain', level: 'Level', part: 'Part', section: 'Section', tier: 'Kind',
    requirement: 'Requirement', full: 'What counts as fully met', applies: 'Applies',
    answer: 'Answer', evidence: 'Evidence (text)', items: 'Evidence (list)', note: 'Note', flagged: 'To review', assignee: 'Assigned to', by: 'Answered by',
  },
  applies: { yes: 'Applies', tailored: 'Does not apply (tailored out)', notWeighed: 'Does not apply (industry type)', byProfile: 'Does not apply (profile)' },
  yes: 'Yes',
  no: 'No',
  kinds: { document: 'Document', record: 'Record', system: 'System', screenshot: 'Screenshot', photo: 'Photo', interview: 'Interview', other: 'Other' },
  level: (ordinal, name) => `${ordinal} (${name})`,
  chooseTitle: 'Please choose from the list',
  chooseText: 'This cell takes only the words of the list; leave it empty for no answer.',
  about: {
    title: 'Zhiti self-assessment workbook (for the company’s own reference)',
    facts: { company: 'Company', round: 'Round', date: 'Date of assessment', exportedAt: 'Exported at', editions: 'Editions' },
    unnamed: '(company not named)',
    howTitle: 'How to fill it in',
    how: [
      'Fill in the seven white columns only: answer, evidence (text), evidence (list), note, to review, assigned to, answered by. Grey columns are what is asked; please leave them as they are.',
      'Choose the answer from its list. If you cannot say now, choose “Don’t know” rather than guess. Empty means not answered.',
      'The evidence list has one item a line: kind | name | where it is, for example: Document | Smart manufacturing plan 2026.pdf | page 3.',
      'Rows that do not apply follow from the company’s profile or tailoring and may stay empty; what is entered there is kept and does not count.',
      'You may filter, sort, hide rows and columns, and delete rows that are not yours; missing rows stay as they are on import. Please do not change ids.',
      'Save as .xlsx and give it back to whoever sent it. They import it on the page “Excel” of Zhiti, where every difference is shown and nothing is written unless ticked.',
    ],
    limitsTitle: 'Please note',
    limits: [
      'Only the sheets of this workbook and the columns under these heads are read; other sheets, other columns, comments, formulas and formats are not.',
      'An empty cell never clears what is there, unless that is ticked on import.',
      'This is a self-assessment for reference, neither the finding of an assessment body nor a certificate of a level.',
    ],
    answersTitle: 'What the answers mean',
  },
  page: (company) => ({ header: company, footer: 'Self-assessment for reference' }),
  fileName: 'workbook',
};
