import { describe, expect, it } from 'vitest';
import { anAssessment, everyRequirement, gbt39116 } from '../../../tests/builders/index.ts';
import { aRelease, countsOf, meansOf } from '../../../tests/builders/releases.ts';
import { maturityResponseSchema, scoreMaturityResponse, tailoredOutOf } from '../assessment/index.ts';
import type { CompanyProfile } from '../company/index.ts';
import { prepareMaturityModel } from '../scoring/index.ts';
import { firmStanding, shareText, type AssessedFirm } from './firmStanding.ts';
import { releaseFacts } from './releaseFacts.ts';

const carParts = { district: '500107', districtVersion: '2025-11', industry: '3670', employees: 420, revenue: 26000 };

/** A firm with these answers; of an answer set everything else of the assessment is plain. */
function aFirm(answers: Parameters<typeof anAssessment>[0], company: Partial<CompanyProfile> = carParts): AssessedFirm {
  const assessment = anAssessment({ company, ...answers });
  const response = maturityResponseSchema.parse(assessment.responses['gbt39116@1.0.0']);
  const scope = { industryType: assessment.company.industryType, tailoredOut: tailoredOutOf(response) };
  return { company: assessment.company, edition: 'gbt39116@1.0.0', model: prepareMaturityModel(gbt39116, scope), score: scoreMaturityResponse(gbt39116, assessment, response) };
}

const secondLevel = aFirm({ answers: everyRequirement().answered('full').butLevel(3, 'none') });

const release = aRelease({
  counts: [
    countsOf('area-maturity', 'central', [15, 45, 40, 20, 10, 10]),
    countsOf('sector-maturity', 'vehicles', [null, 40, 30, null, null, null], 100),
    countsOf('size-maturity', 'large-medium', [null, null, null, null, null, null], 15),
  ],
  means: [meansOf('personnel', 'area', 'central', { n: 140, tenths: 24 }), meansOf('all', 'sector', 'vehicles', null)],
});

describe('firmStanding', () => {
  it('[B2] places a firm among everyone, its area, sector and size, with bounds and gaps as the release has them', () => {
    const standing = firmStanding(release, secondLevel);

    expect(standing).toMatchObject({
      status: 'placed',
      place: { area: 'central', sector: 'vehicles', size: 'large-medium', level: 2 },
      groups: [
        { status: 'placed', by: 'everyone', n: 140, below: { from: 428, to: 428 }, same: { from: 286, to: 286 }, above: { from: 286, to: 286 } },
        { status: 'placed', by: 'area', code: 'central', n: 140 },
        { status: 'placed', by: 'sector', code: 'vehicles', n: 100, below: { from: 372, to: 756 }, same: { from: 274, to: 327 }, above: { from: 0, to: 368 } },
        { status: 'tooFew', by: 'size', code: 'large-medium' },
      ],
    });
  });

  it('[B2] puts element scores beside the means that are shown', () => {
    const standing = firmStanding(release, secondLevel);

    expect(standing.status === 'placed' ? standing.elements?.map(({ measure, own, means }) => [measure, own, means.area, means.sector]) : []).toEqual([
      ['personnel', 20, 24, null], ['technology', 20, null, null], ['resource', 20, null, null], ['manufacturing', 20, null, null], ['all', 20, null, null],
    ]);
  });

  it('[B2] compares nothing with those who do not say where they are, when the firm does not either', () => {
    const strangers = aRelease({ counts: [countsOf('area-maturity', 'unknown', [15, 45, 40, 20, 10, 10])] });

    const standing = firmStanding(strangers, aFirm({ answers: everyRequirement().answered('full') }, {}));

    expect(standing.status === 'placed' ? standing.groups.map(({ by, status }) => [by, status]) : []).toEqual([
      ['everyone', 'placed'], ['area', 'notTold'], ['sector', 'notTold'], ['size', 'notTold'],
    ]);
  });

  it('[B2, G13] counts levels that the release puts together as one, and says nothing of those above', () => {
    const merged = aRelease({ counts: [{ ...countsOf('area-maturity', 'central', [30, 60, 30]), columnCodes: ['0', '1', '2+'] }] });

    const standing = firmStanding(merged, secondLevel);

    expect(standing).toMatchObject({ groups: [{ below: { from: 750, to: 750 }, same: { from: 250, to: 250 }, above: null }, {}, {}, {}] });
  });

  it('[B2] says nothing while the level is open, or under an edition that judges otherwise', () => {
    const open = aFirm({ answers: everyRequirement().answered('full').without('P1') });
    const other = (edition: string) => aRelease({ campaign: { ...release.campaign, editions: [edition, 'infosec@0.1.0'] } });

    expect(firmStanding(release, open)).toEqual({ status: 'notCertain' });
    expect(firmStanding(other('gbt39116@2.0.0'), secondLevel)).toEqual({ status: 'otherEdition', editions: ['gbt39116@2.0.0', 'infosec@0.1.0'] });
    expect(firmStanding(other('gbt39116@1.3.1'), secondLevel).status).toBe('placed');
  });

  it('[B2] leaves element scores out while one of them is open', () => {
    // Level one is missed as a whole, so the levels above are not asked; but personnel reach it and are judged by them.
    const firstAlone = [2, 3, 4, 5].reduce((answers, level) => answers.withoutLevel(level), everyRequirement().answered('none').but('P1', 'full').but('P2', 'full'));

    const standing = firmStanding(release, aFirm({ answers: firstAlone }));

    expect(standing).toMatchObject({ status: 'placed', place: { level: 0 }, elements: null });
  });

  it('[S8] an element score is not rounded up into a level that it missed', () => {
    // Personnel have 3 of 4 requirements of level one: 0.75, and 0.8 is the bound.
    const standing = firmStanding(release, aFirm({ answers: everyRequirement().answered('full').but('P1-L1-a', 'none') }));

    expect(standing.status === 'placed' ? standing.elements?.[0] : null).toMatchObject({ measure: 'personnel', own: 7 });
  });
});

it('[B2] a share is one number, or two where it is open', () => {
  expect([shareText({ from: 423, to: 423 }), shareText({ from: 372, to: 760 }), shareText({ from: 0, to: 1000 })]).toEqual(['42.3%', '37.2%–76%', '0%–100%']);
});

it('[G12] releaseFacts cuts texts of any length, each to one line', () => {
  const hostile = aRelease({ campaign: { ...release.campaign, title: `长\n${'长'.repeat(1_000_000)}`, organiser: 'A\u202e\u0000B' }, periods: Array.from({ length: 50 }, () => '2026H2') });

  const { title, organiser, periods } = releaseFacts(hostile);

  expect([[...title].length, title.endsWith('…'), title.startsWith('长 长'), organiser, periods.length]).toEqual([101, true, true, 'A B', 8]);
});
