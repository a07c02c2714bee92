import { partIds } from '../edition/index.ts';
import { ladderFactsSchema } from '../ladder/index.ts';
import { z } from '../shared/index.ts';
import { assessmentSchema } from './assessment.ts';
import { sumsField } from './fileSums.ts';
import { ladderResponseKey } from './ladderFacts.ts';
import { maturityResponseSchema } from './maturityResponse.ts';
import { securityResponseSchema } from './securityResponse.ts';

/**
 * The JSON Schema (2020-12) of the assessment file, made from the schemas that opening a file validates
 * with (SPEC F2), so that the published one cannot drift from what is accepted.
 */
export function assessmentJsonSchema(): object {
  const base = z.toJSONSchema(assessmentSchema);
  return {
    ...base,
    title: 'zhiti.assessment',
    properties: {
      ...base.properties,
      [sumsField]: { type: 'string', description: 'Checksums and receipt of a file handed out (SPEC F4); leave them out of a file that you change.' },
      responses: {
        type: 'object',
        properties: { [ladderResponseKey]: partOf(ladderFactsSchema) },
        patternProperties: {
          [`^${partIds.levelCumulative}@`]: partOf(maturityResponseSchema),
          [`^${partIds.weightedSections}@`]: partOf(securityResponseSchema),
        },
      },
    },
  };
}

/** A schema within another names no dialect of its own. */
function partOf(schema: z.core.$ZodType): object {
  const { $schema: _dialect, ...part } = z.toJSONSchema(schema);
  return part;
}
