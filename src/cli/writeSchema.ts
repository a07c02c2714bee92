// `npm run schema`: writes the JSON Schema of the assessment file that is published with the app.
import { mkdirSync, writeFileSync } from 'node:fs';
import { assessmentJsonSchema } from '../core/assessment/index.ts';

const folder = new URL('../../public/schema/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('assessment.schema.json', folder), `${JSON.stringify(assessmentJsonSchema(), null, 2)}\n`);
