import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { loadWords, type WordPart } from '../../i18n/index.ts';

/** A page that arrives together with its words. */
export function lazyPage<Props>(load: () => Promise<ComponentType<Props>>, ...parts: readonly WordPart[]): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    const [page] = await Promise.all([load(), loadWords(...parts)]);
    return { default: page };
  });
}
