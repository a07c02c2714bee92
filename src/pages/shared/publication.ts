import { loadPublication } from '../../state/index.ts';
import { loadOnce } from './loadOnce.ts';

/** The words of published tables. */
export const publication = loadOnce(loadPublication);
