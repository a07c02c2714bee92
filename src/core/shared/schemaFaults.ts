import type * as z from 'zod/mini';

type Issue = z.core.$ZodIssue;

/**
 * What a schema found wrong, one English sentence per fault, for authors: `levels.0: Invalid input`.
 * Of a union, the alternative that fits best is reported.
 */
export function schemaFaults(error: { readonly issues: readonly Issue[] }): readonly string[] {
  return error.issues.flatMap((issue) => faultsOfIssue(issue, []));
}

function faultsOfIssue(issue: Issue, base: readonly PropertyKey[]): readonly string[] {
  const path = [...base, ...issue.path];
  if (issue.code !== 'invalid_union') return [sentence(path, issue)];
  const [closest] = [...issue.errors].sort((left, right) => left.length - right.length);
  return closest === undefined ? [sentence(path, issue)] : closest.flatMap((inner) => faultsOfIssue(inner, path));
}

function sentence(path: readonly PropertyKey[], issue: Issue): string {
  const at = path.length === 0 ? '(whole file)' : path.map(String).join('.');
  return `${at}: ${explain(issue)}`;
}

/** The small build of zod carries no messages, so the fields of the issue are told. */
function explain(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `${issue.expected} expected`;
    case 'unrecognized_keys':
      return `unknown field ${issue.keys.join(', ')}`;
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')} expected`;
    case 'too_small':
      return `at least ${String(issue.minimum)} expected`;
    case 'too_big':
      return `at most ${String(issue.maximum)} expected`;
    case 'invalid_format':
      return `${issue.format} expected${issue.pattern === undefined ? '' : ` (${issue.pattern})`}`;
    default:
      return issue.code;
  }
}
