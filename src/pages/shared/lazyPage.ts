import { createElement, use, type ComponentType } from 'react';
import { loadWords, type WordPart } from '../../i18n/index.ts';
import { readable } from './readable.ts';

/** A page that is fetched when it is first shown; `preload` has it fetched before that. */
export type LazyPage<Props> = ComponentType<Props> & { readonly preload: () => Promise<unknown> };

const retryMs = 1000;

/** A page that arrives together with its words. A failure is shown, and tried again when the page is asked for later. */
export function lazyPage<Props extends object>(load: () => Promise<ComponentType<Props>>, ...parts: readonly WordPart[]): LazyPage<Props> {
  let arriving: Promise<ComponentType<Props>> | null = null;

  function preload(): Promise<ComponentType<Props>> {
    arriving ??= readable(fetchPage());
    return arriving;
  }

  async function fetchPage(): Promise<ComponentType<Props>> {
    try {
      const [page] = await Promise.all([load(), loadWords(...parts)]);
      return page;
    } catch (error) {
      setTimeout(() => (arriving = null), retryMs);
      throw error;
    }
  }

  const Page: ComponentType<Props> = (props) => createElement(use(preload()), props);
  return Object.assign(Page, { preload });
}
