import type { Assessment } from '../../src/core/assessment/index.ts';
import { districts, industryDivisions } from '../../src/core/company/index.ts';
import { gbt39116, infosec, readJson } from '../builders/index.ts';
import { exampleFacts } from '../builders/ladder.ts';
import type { Chance } from '../soak/chance.ts';

/** An assessment whose maturity is complete; where the firm is, what it makes, its size, its answers and its other parts are by chance. */
export function randomAssessment(chance: Chance): Assessment {
  const { requirements } = gbt39116.questionnaire;
  const share = 50 + chance.below(51);
  const answerOf = () => (chance.below(100) < share ? 'full' : chance.oneOf(['most', 'partial', 'none', 'unknown']));
  const parts = {
    'gbt39116@1.0.0': {
      tailoredOut: chance.below(3) === 0 ? [{ domain: 'logistics', reason: '外包' }] : [],
      answers: Object.fromEntries(requirements.map(({ id }) => [id, fullEntry(answerOf())])),
    },
    'infosec@0.1.0': {
      flags: Object.fromEntries(infosec.questionnaire.flags.map(({ id }) => [id, chance.below(4) > 0])),
      answers: Object.fromEntries(
        infosec.questionnaire.questions.filter(({ scale }) => scale === 'conformity').map(({ id }) => [id, fullEntry(chance.oneOf(['Y', 'Y', 'Y', 'P', 'N', 'U']))]),
      ),
    },
    'cq-ladder': { ...exampleFacts(chance.oneOf(['e1', 'e2'])), titles: [{ title: 'nat-excellent', year: 2025, note: '称号说明' }] },
  };
  const left = Object.entries(parts).filter(([key]) => key === 'gbt39116@1.0.0' || chance.below(4) > 0);
  return {
    ...(readJson('tests/fixtures/all-parts.zhiti.json') as Assessment), // a fixture that opens
    round: { label: '轮次', date: `2026-${String(1 + chance.below(12)).padStart(2, '0')}-15`, basis: 'self' },
    company: {
      name: '企业', uscc: '9150', zone: '园区', industryType: chance.oneOf(['discrete', 'process']),
      industry: chance.oneOf(industryDivisions).code, district: chance.oneOf(districts).code, districtVersion: '2025-11',
      // Numbers of many digits, so that they are known again wherever they turn up.
      employees: 1_000_003 + chance.below(8_999_000), revenue: 100_000_007 + chance.below(899_000_000), ownership: 'private',
      contact: { person: '联系人', telephone: '电话' },
    },
    responses: Object.fromEntries(left),
    efforts: { 'P1-L2-a': { cost: 3, months: 2 } },
    overClaims: { 'wms-mes-without-wms': { note: '说明', by: '某人' } },
    sealing: {
      secret: Array.from({ length: 64 }, () => chance.below(16).toString(16)).join(''),
      exports: [{ campaign: 'f'.repeat(32), title: '上一次', rev: 1, at: '2026-01-05T08:00:00Z', file: '文件', sha256: 'e'.repeat(64), withdrawalCode: '撤回码', level: 'L2' }],
    },
    later: { written: ['由更新的版本写下', { by: '它' }] },
  };
}

function fullEntry(value: string) {
  return {
    value,
    evidence: '佐证',
    evidenceItems: [{ kind: 'document', name: '台账', where: '某处' }],
    note: '备注',
    assignee: '甲',
    by: '乙',
    at: '2026-11-18T02:30:00Z',
    history: [{ value, by: '丙', at: '2026-11-17T02:30:00Z' }],
    verified: { value, reason: '核实' },
  };
}
