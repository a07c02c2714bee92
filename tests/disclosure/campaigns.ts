import { findAnsweredEditions, openAssessment, type Assessment, type EditionShelf } from '../../src/core/assessment/index.ts';
import { createCampaign, projectRecord, type Campaign, type CampaignDraft, type DisclosureChoices, type ProjectionInput } from '../../src/core/disclosure/index.ts';
import { editionRef, type Catalogue, type Edition, type EditionRef } from '../../src/core/edition/index.ts';
import { gbt39116, infosec, readJson } from '../builders/index.ts';
import { ladder2023, ladder2024 } from '../builders/ladder.ts';

/** A key that only tests use, with its recipient and its public signing key. */
export const testKey = {
  identity: 'AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX',
  recipient: 'age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj',
};

const { editions: entries } = readJson('questionnaires/catalogue.json') as Catalogue; // a test of the data has checked it
const known: readonly Edition[] = [gbt39116, infosec, ladder2023, ladder2024];

/** The published editions, as the app and the command line find them. */
export const shelf: EditionShelf = {
  entries: entries.filter(({ id }) => id !== 'sme-digital'),
  findEdition: (ref) => Promise.resolve(known.find(({ questionnaire }) => editionRef(questionnaire) === ref)),
};

/** Content hashes of the published editions. */
export const hashes: Readonly<Record<EditionRef, string>> = Object.fromEntries(entries.map((entry) => [editionRef(entry), entry.contentHash]));

/** A campaign that asks for everything at L2 in the days of the tests; what is told replaces parts of it. */
export function aCampaign(changes: Partial<CampaignDraft> = {}): Campaign {
  return createCampaign({
    id: '0123456789abcdef0123456789abcdef',
    title: '2026 年智能制造征集',
    organiser: '某区经信委',
    opens: '2026-11-01',
    closes: '2026-12-31',
    editions: {
      maturity: { edition: 'gbt39116@1.0.0', hash: hashOf('gbt39116@1.0.0') },
      security: { edition: 'infosec@0.1.0', hash: hashOf('infosec@0.1.0') },
      ladder: { edition: 'cq-ladder@2024.11.0', hash: hashOf('cq-ladder@2024.11.0') },
    },
    level: 'L2',
    fields: ['period', 'region', 'industry', 'size', 'maturity', 'elements', 'subdomains', 'rung', 'securityDone', 'band'],
    recipients: [testKey.recipient],
    signer: 'ab'.repeat(32),
    collectorOpens: false,
    population: 7000,
    ...changes,
  });
}

/** An assessment with all three parts answered in full: level 2, 九龙坡区, 汽车零部件, a small firm. */
export async function allParts(): Promise<Assessment> {
  const opened = await openAssessment(JSON.stringify(readJson('tests/fixtures/all-parts.zhiti.json')), shelf.findEdition);
  if (!opened.ok) throw new Error('the fixture does not open');
  return opened.value;
}

type Told = Partial<Omit<ProjectionInput, 'choices'>> & { readonly choices?: Partial<DisclosureChoices> };

/** What a record is made from; what is not told is plain: L2, nothing left out, nothing ticked. */
export async function projectionInput({ choices, ...told }: Told = {}): Promise<ProjectionInput> {
  const assessment = told.assessment ?? (await allParts());
  return {
    assessment,
    editions: await findAnsweredEditions(assessment, shelf),
    campaign: aCampaign(),
    hashes,
    secret: '5e'.repeat(32),
    rev: 1,
    appVersion: '1.0.0',
    today: '2026-11-24',
    ...told,
    choices: { level: 'L2', isFineTicked: false, left: [], ticked: [], ...choices },
  };
}

/** The outcome of {@link projectionInput}. */
export async function project(told: Told = {}): Promise<ReturnType<typeof projectRecord>> {
  return projectRecord(await projectionInput(told));
}

function hashOf(ref: EditionRef): string {
  return hashes[ref] ?? '';
}
