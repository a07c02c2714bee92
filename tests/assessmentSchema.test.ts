import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { assessmentJsonSchema } from '../src/core/assessment/index.ts';

it('[F1] the published JSON Schema of the assessment file is the one that files are checked with', () => {
  const published: unknown = JSON.parse(readFileSync(new URL('../public/schema/assessment.schema.json', import.meta.url), 'utf8'));

  // When this fails after a change of the schemas, `npm run schema` writes the file anew.
  expect(published).toEqual(JSON.parse(JSON.stringify(assessmentJsonSchema())));
});
