import { useCallback, useEffect, useRef, useState } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { readQuery, writeQuery, type FindQuery } from './findQuery.ts';

type FindQueryState = {
  readonly query: FindQuery;
  readonly change: (patch: Partial<FindQuery>) => void;
  /** Puts the query into the address at once, as must be done before leaving the page. */
  readonly keep: () => void;
};

/** Browsers allow some hundred changes of the address in half a minute; typing must not use them up. */
const writeAfterMs = 250;

/** What is looked for, kept in the address so that coming back finds the same. */
export function useFindQuery(assessmentId: string): FindQueryState {
  const base = `/a/${assessmentId}/find`;
  const [location, navigate] = useHashLocation();
  const [query, setQuery] = useState(() => queryOf(location, base));
  const [seen, setSeen] = useState(location);
  // The address changed by other hands, such as a link to another search, is taken over.
  if (location !== seen) {
    setSeen(location);
    if (location.startsWith(base) && location !== addressOf(query, base)) setQuery(queryOf(location, base));
  }
  const unwritten = useRef<FindQuery | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const keep = useCallback(() => {
    clearTimeout(timer.current);
    const last = unwritten.current;
    unwritten.current = null;
    if (last !== null && window.location.hash.startsWith(`#${base}`)) navigate(addressOf(last, base), { replace: true });
  }, [base, navigate]);
  const change = useCallback(
    (patch: Partial<FindQuery>) => {
      const changed = { ...(unwritten.current ?? query), ...patch };
      unwritten.current = changed;
      setQuery(changed);
      clearTimeout(timer.current);
      timer.current = setTimeout(keep, writeAfterMs);
    },
    [keep, query],
  );
  useEffect(() => {
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      clearTimeout(timer.current);
    };
  }, [keep]);
  return { query, change, keep };
}

function queryOf(location: string, base: string): FindQuery {
  return readQuery(location.slice(base.length + 1));
}

function addressOf(query: FindQuery, base: string): string {
  const written = writeQuery(query);
  return written === '' ? base : `${base}/${written}`;
}
