import type { FormWords } from './formWords.ts';

export const englishFormWords: FormWords = {
  title: 'Blank self-assessment form',
  badge: 'Self-assessment',
  parts: { maturity: 'Maturity', security: 'Industrial security' },
  how: {
    title: 'How to fill it in',
    steps: [
      'Tick one box for each requirement. Judge by “fully met” below it; if you cannot say now, tick “Don’t know” rather than guess.',
      'Write down what shows it: name and page of the document, or where the system or record is. A “met” without evidence rarely survives review.',
      'Write down who answered and on which day, so that it can be asked again later.',
      'Give the form to whoever enters it into Zhiti. It is a draft to copy from: it is not scored and is no finding.',
    ],
  },
  cover: { department: 'Department', filledBy: 'Filled in by', date: 'Date', blank: '________________________________', made: 'Printed on', notice: 'A blank form for the company’s own self-assessment, to copy from and to discuss: not a document of an assessment body, and no finding once filled in. The requirements are our own paraphrases and have not been compared with the official text.' },
  columns: { id: 'Id', requirement: 'Requirement', answer: 'Answer', notes: 'Evidence and notes' },
  full: (text) => `Fully met: ${text}`,
  lines: [['Evidence'], ['Note'], ['By', 'Date']],
  details: { choice: 'Grade', date: 'Day' },
  answers: { title: 'What the answers mean', label: 'Answer', meaning: 'Meaning' },
  subdomain: (name, element, domain) => `${name} (${element} · ${domain})`,
  section: (name, part) => `${part} · ${name}`,
  questions: (count) => (count === 1 ? '1 question' : `${count} questions`),
  leftOut: (names) => `Out of scope and therefore not listed: ${names}.`,
  profile: {
    title: 'First: the company’s profile',
    text: 'These have not been answered in Zhiti yet. Where the answer is “No”, the questions that depend on it do not apply and may stay empty.',
    question: 'Profile',
  },
  yes: 'Yes',
  no: 'No',
  notApplicable: 'By the company’s profile no question of industrial security applies.',
};
