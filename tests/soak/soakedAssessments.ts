import { evidenceKinds, openAssessment, type Assessment } from '../../src/core/assessment/index.ts';
import type { Edition, EditionRef } from '../../src/core/edition/index.ts';
import { gbt39116, infosec, readJson } from '../builders/index.ts';

/** The editions that the assessments below answer. */
export function findBuiltEdition(ref: EditionRef): Promise<Edition | undefined> {
  return Promise.resolve(ref === 'gbt39116@1.0.0' ? gbt39116 : ref === 'infosec@0.1.0' ? infosec : undefined);
}

/** Whole assessments of all parts: a plain one, and one with everything that an entry may hold. */
export async function soakedAssessments(): Promise<readonly Assessment[]> {
  const names = ['all-parts', 'contract-example', 'example-p-t', 'security-v1', 'ladder-e1'];
  const opened = await Promise.all(names.map((name) => openAssessment(JSON.stringify(readJson(`tests/fixtures/${name}.zhiti.json`)), findBuiltEdition)));
  const plain = opened.flatMap((result) => (result.ok ? [result.value] : []));
  if (plain.length !== names.length) throw new Error('a fixture does not open');
  return [...plain, ...plain.slice(0, 1).map(withEverything)];
}

function withEverything(assessment: Assessment): Assessment {
  const responses = Object.entries(assessment.responses).map(([key, response]) => {
    const answers = response['answers'] as Readonly<Record<string, { value: string }>> | undefined; // a fixture that was opened
    return [key, answers === undefined ? response : { ...response, answers: Object.fromEntries(Object.entries(answers).map(fullEntry)) }];
  });
  return { ...assessment, later: { kept: [1, { deep: true }] }, responses: Object.fromEntries(responses) as Assessment['responses'] }; // the same fields as before
}

function fullEntry([id, entry]: readonly [string, { readonly value: string }], index: number) {
  const kind = evidenceKinds[index % evidenceKinds.length] ?? 'other';
  return [
    id,
    {
      ...entry,
      note: `现场看过“${id}”，{见附件} [第 ${index} 页], "note": \\ 待补\n第二行`,
      evidenceItems: [{ kind, name: `设备台账 ${index}.xlsx`, where: 'D:\\质量\\2026' }],
      assignee: '李工',
      by: '张工（信息部）',
      at: '2026-11-18T02:30:00Z',
      history: [{ value: entry.value, by: '张工（信息部）', at: '2026-11-17T02:30:00Z' }, { by: '李工' }],
      verified: { value: entry.value, reason: '专家现场核实' },
    },
  ] as const;
}
