import type { Assessment } from '../../src/core/assessment/index.ts';
import { everyRequirement } from './answers.ts';
import { exampleFacts } from './ladder.ts';
import { assessmentOf, securityExample } from './reports.ts';
import { anAssessment } from './assessments.ts';

/** Beginnings that some program somewhere has run, followed, calculated or choked on. */
const attacks: readonly string[] = [
  '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', 'javascript:alert(1)', 'http://example.invalid/?q=', 'file:///etc/passwd',
  '=1+1', '=HYPERLINK("http://example.invalid","看")', "=cmd|' /C calc'!A0", '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=WEBSERVICE("http://example.invalid")',
  ']]></w:t></w:r><w:r><w:instrText>DDEAUTO c:\\\\x</w:instrText>', '</si></sst><f>1</f>', '&lt;&#0;&amp;&xxe;', '<!DOCTYPE a [<!ENTITY xxe SYSTEM "file:///x">]>', '<?xml version="1.0"?>',
  '\u0000\u0001\u0008\u000b\u000c\u001f\u007f\u0085', '\u202e\u2066txet\u2069\u202c', '\ud800', '\udc00x', '\ufffe\uffff', '\u2028\u2029',
  ') /JS (app.alert(1)) /S /JavaScript (', '\\) >> endobj 1 0 obj << /OpenAction << /S /Launch', '%PDF-1.7 %%EOF', 'endstream endobj', '(((((', ')))))', '\\',
  '${process.exit()}', '{{constructor}}', '__proto__', '_x0041_', '&L&"宋体"&A', 'x'.repeat(400), '很'.repeat(400), '\u0301'.repeat(20), '👩‍👩‍👧‍👦', '\n\n\n', "'; DROP TABLE", '=\u0000=1',
];

/** `count` texts, no two alike: each attack alone, then with another before or after it. */
export function hostileTexts(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const first = attacks[index % attacks.length] ?? '';
    const round = Math.floor(index / attacks.length);
    return round === 0 ? first : `${first}${attacks[(index * 7 + round) % attacks.length] ?? ''}${index}`;
  });
}

/** An assessment of all parts in which every place for a text holds the next of the texts, from the first again after the last. */
export function hostileAssessment(texts: readonly string[]): Assessment {
  let taken = 0;
  const next = () => texts[taken++ % texts.length] ?? '';
  const base = assessmentOf({
    maturity: anAssessment({ answers: everyRequirement().answered('partial') }),
    security: securityExample('v1'),
    ladder: exampleFacts('e1'),
  });
  const maturity = Object.fromEntries([...everyRequirement().answered('partial')].map(([id, value]) => [id, { value, evidence: next(), note: next(), by: next().slice(0, 200) }]));
  const security = Object.fromEntries(Object.entries(securityExample('v1').answers ?? {}).map(([id, entry]) => [id, { ...entry, evidence: next(), note: next() }]));
  const facts = exampleFacts('e1');
  const ws = Array.from({ length: 60 }, () => ({ ...facts.ws?.[0], name: next().slice(0, 200) }));
  return {
    ...base,
    company: { ...base.company, name: next(), zone: next(), uscc: next() },
    round: { ...base.round, label: next() },
    responses: {
      'gbt39116@1.0.0': { tailoredOut: [{ domain: 'logistics', reason: next() }], answers: maturity },
      'infosec@0.1.0': { ...securityExample('v1'), answers: security },
      'cq-ladder': { ...facts, ws },
    },
  };
}
