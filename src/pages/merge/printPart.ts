import { itemsAssignedTo, type Assessment, type PartialEditions } from '../../core/assessment/index.ts';
import { editionRef, type Edition, type EditionRef } from '../../core/edition/index.ts';
import type { Language } from '../../i18n/index.ts';
import { builtInCatalogue, fileStem, saveFile, today } from '../../state/index.ts';
import { openFont } from '../result/makeReport.ts';

/** Makes the form on paper with what is asked of somebody alone, hands it to the user and returns its name. */
export async function printPart(assessment: Assessment, editions: PartialEditions, to: string, language: Language): Promise<string> {
  const report = await import('../../report/index.ts');
  const asked = askedAlone(assessment, editions, to);
  const shelf = { ...builtInCatalogue, findEdition: (ref: EditionRef) => Promise.resolve(asked.get(ref)) };
  const { maturity, security } = editions;
  const wanted = { maturity: refAmong(asked, editionRef(maturity.questionnaire)), security: refAmong(asked, editionRef(security.questionnaire)) };
  // The cover and the name of the file say whose form it is.
  const named = { ...assessment, round: { ...assessment.round, label: `${assessment.round.label} · ${to}` } };
  const [input, font] = await Promise.all([report.collectBlankForm(named, wanted, shelf, { language, date: today(), appVersion: __APP_VERSION__ }), openFont(report)]);
  const document = report.buildBlankForm(input);
  const { bytes } = report.renderPdf(document, font);
  const name = `${fileStem(named)}-${document.running.header}.pdf`;
  saveFile(new Blob([bytes.slice()], { type: 'application/pdf' }), name);
  return name;
}

/** The editions with nothing but what is asked of somebody. */
function askedAlone(assessment: Assessment, { maturity, security }: PartialEditions, to: string): ReadonlyMap<EditionRef, Edition> {
  const items = itemsAssignedTo(assessment, { maturity, security }, to);
  const ids = new Set(items.map(({ id }) => id));
  const groups = new Set(items.map(({ group }) => group));
  const elements = maturity.questionnaire.elements
    .map((element) => ({ ...element, domains: element.domains.map((domain) => ({ ...domain, subdomains: domain.subdomains.filter((id) => groups.has(id)) })).filter(({ subdomains }) => subdomains.length > 0) }))
    .filter(({ domains }) => domains.length > 0);
  const requirements = maturity.questionnaire.requirements.filter(({ id }) => ids.has(id));
  const questions = security.questionnaire.questions.filter(({ id }) => ids.has(id));
  const asked = new Map<EditionRef, Edition>();
  if (requirements.length > 0) asked.set(editionRef(maturity.questionnaire), { ...maturity, questionnaire: { ...maturity.questionnaire, elements, requirements } });
  // The profile was settled before the questions were handed out.
  if (questions.length > 0) asked.set(editionRef(security.questionnaire), { ...security, questionnaire: { ...security.questionnaire, questions, flags: [] } });
  return asked;
}

function refAmong(asked: ReadonlyMap<EditionRef, Edition>, ref: EditionRef): EditionRef | null {
  return asked.has(ref) ? ref : null;
}
