import type { MaturityAnswer } from '../answers/index.ts';

/** Who brings `id` to `at` or beyond needs `needs` at `least` or beyond (SPEC P3). */
export type Dependency = { readonly id: string; readonly at: MaturityAnswer; readonly needs: string; readonly least: MaturityAnswer };
