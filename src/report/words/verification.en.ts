import type { VerificationWords } from './verificationWords.ts';

export const englishVerificationWords: VerificationWords = {
  title: 'Verification',
  intro:
    'Whoever holds this report and the assessment file (*.zhiti.json) can check that they belong together: on any computer Zhiti works out the same code from the same answers.',
  code: 'Verification code',
  how: [
    'Open the page “Verify” of Zhiti, choose the assessment file and enter the code above; the command zhiti verify does the same.',
    'The code only says whether they match. Scan the QR code and paste its text into the same page to see whether edition, answers or result differ.',
  ],
  columns: { what: 'What', hash: 'Fingerprint (SHA-256)' },
  edition: (ref) => `Edition ${ref}`,
  answers: 'Answers that count',
  result: 'Result',
  proves: {
    title: 'What a match shows, and what it does not',
    paragraphs: [
      'It shows that the code of this report was worked out from the answers in the file by the editions and rules listed above. The page also lists the conclusions worked out again; compare them with this report.',
      'It does not show that the answers are true, who gave them, or who issued the report. Nor does the code reveal later changes to a printed report; the company’s name, notes and evidence are not part of it. Compare these yourself.',
    ],
  },
};
