import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { assessmentText, openAssessment } from '../src/core/assessment/index.ts';
import { openEditionFolder } from '../src/cli/editionFolder.ts';
import { fileURLToPath } from 'node:url';

const example = readFileSync(new URL('fixtures/contract-example.zhiti.json', import.meta.url), 'utf8');

it('[F1] the example of the file format opens and is written again with everything it holds', async () => {
  const folder = await openEditionFolder(fileURLToPath(new URL('../questionnaires', import.meta.url)));

  const opened = await openAssessment(example, folder.findEdition);

  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  expect(JSON.parse(assessmentText(opened.value))).toEqual(JSON.parse(example));
});
