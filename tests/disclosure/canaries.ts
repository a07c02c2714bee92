import { findAnsweredEditions } from '../../src/core/assessment/index.ts';
import { disclosureLevels, optionalFields, projectRecord, recordFields, type Projection } from '../../src/core/disclosure/index.ts';
import { openSealed, sealRecord } from '../../src/exchange/sealing.ts';
import { chanceOf, type Chance } from '../soak/chance.ts';
import { aCampaign, hashes, shelf, testKey } from './campaigns.ts';
import { plantCanaries } from './plantCanaries.ts';
import { randomAssessment } from './randomAssessment.ts';

/**
 * Makes records of as many random assessments as told, with a canary in every text that may be any text (threat T1, SPEC D2).
 *
 * @returns a line about what was planted and found
 * @throws where a canary, the secret, or a number of the company is in a record or a sealed file
 */
export async function canarySoak(count: number): Promise<string> {
  let planted = 0;
  let fewest = Infinity;
  const levels = new Map<string, number>();
  for (let seed = 0; seed < count; seed += 1) {
    const chance = chanceOf(seed);
    const start = randomAssessment(chance);
    const { assessment: loud, canaries } = await plantCanaries(start);
    // Where a district is any text, half of the states keep a real one.
    const { district } = chance.below(2) === 0 ? start.company : loud.company;
    const assessment = { ...loud, company: { ...loud.company, ...(district === undefined ? {} : { district }) } };
    const { record, hidden } = await recordOf(assessment, chance);
    const sealed = await sealRecord(record, [testKey.recipient]);
    const opened = await openSealed(sealed.bytes, [testKey.identity]);
    if (!opened.ok) throw new Error(`seed ${seed}: the sealed file does not open`);
    const texts = [JSON.stringify(record), opened.value, sealed.name];
    const found = [/kanarie/u, ...hidden.map((text) => new RegExp(text, 'u'))].filter((pattern) => texts.some((text) => pattern.test(text)));
    if (found.length > 0) throw new Error(`seed ${seed}: ${found.map(String).join(', ')} came out`);
    planted += canaries.length;
    fewest = Math.min(fewest, canaries.length);
    levels.set(record.level, (levels.get(record.level) ?? 0) + 1);
  }
  const byLevel = disclosureLevels.map((level) => `${level} ${levels.get(level) ?? 0}`).join(', ');
  return `${count} states (${byLevel}), ${planted} canaries, at least ${fewest} each: 0 came out`;
}

type Made = Pick<Projection, 'record'> & { readonly hidden: readonly string[] };

/** A record with any choices a firm may make, and what of the assessment besides the canaries must not be in it. */
async function recordOf(assessment: ReturnType<typeof randomAssessment>, chance: Chance): Promise<Made> {
  const secret = assessment.sealing?.secret ?? '';
  const { region, industry, size } = { region: assessment.company.district ?? '', industry: assessment.company.industry ?? '', size: 'large' };
  const campaign = aCampaign({ level: 'L3', cells: { L3: { [`${region}|${industry}|${size}`]: 50 } } });
  const result = projectRecord({
    assessment,
    editions: await findAnsweredEditions(assessment, shelf),
    campaign,
    hashes,
    secret,
    rev: 1 + chance.below(9999),
    appVersion: '1.0.0',
    today: '2026-11-24',
    choices: {
      level: chance.oneOf(disclosureLevels),
      isFineTicked: true,
      left: optionalFields.filter(() => chance.below(5) === 0),
      ticked: recordFields.filter(() => chance.below(2) === 0),
      previous: chance.below(2) === 0 ? 'f'.repeat(32) : undefined,
    },
  });
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  const { employees, revenue } = assessment.company;
  return { record: result.value.record, hidden: [secret, String(employees), String(revenue), assessment.id] };
}
