import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { comparedWithin } from '../../places/place-code.ts';
import { firstAsked, type Asked } from '../../views/guided/asked.ts';
import { useNavigation } from '../address/navigation.tsx';
import type { Place } from '../address/whereabouts.ts';

/** The place and year that the reader last looked at; kept on the device only, never in a link. */
const storageKey = 'gongkai-asked';

const isCode = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{6}(?:\d{3})?$/u.test(value);
const isYear = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 2000 && value < 2100;

function readStored(): Asked {
  try {
    const stored = JSON.parse(localStorage.getItem(storageKey) ?? '{}') as Partial<Record<string, unknown>>;
    return {
      code: isCode(stored.code) ? stored.code : firstAsked.code,
      year: isYear(stored.year) ? stored.year : firstAsked.year,
    };
  } catch {
    // Storage may be forbidden, or hold what is no JSON: what is looked at from now on is known all the same.
    return firstAsked;
  }
}

/** The first one as a page is written; then what the device keeps. */
const store = createStore<Asked>(() => firstAsked);
store.setState(readStored(), true);

function remember(asked: Asked): void {
  store.setState(asked, true);
  try {
    localStorage.setItem(storageKey, JSON.stringify(asked));
  } catch {
    // As above.
  }
}

/** What an address looks at: the place of its page, of its publisher, or the one place of its filter; and its newest year. */
export function lookedAt({ page, params, state }: Place): Partial<Asked> {
  const chosen = [...state.provinces.map((province) => `${province}0000`), ...state.places];
  const code =
    page === 'place'
      ? params.get('at')
      : page === 'publisher'
        ? params.get('id')?.slice(0, 6)
        : chosen.length === 1
          ? chosen[0]
          : null;
  const year =
    page === 'place' && params.has('year') ? Number(params.get('year')) : Math.max(0, ...state.years);
  return { ...(isCode(code) ? { code } : {}), ...(isYear(year) ? { year } : {}) };
}

/** Keeps what the reader looks at, for the questions that are offered. */
export function useRememberAsked(): void {
  const { page, params, state } = useNavigation();
  useEffect(() => {
    const seen = lookedAt({ page, params, state });
    const known = store.getState();
    const asked = { ...known, ...seen };
    if (asked.code !== known.code || asked.year !== known.year) remember(asked);
  }, [page, params, state]);
}

/** The place and year that questions are asked about: of a county the place that it is compared within. */
export function useAsked(): Asked {
  const { code, year } = useStore(store);
  return useMemo(() => ({ code: comparedWithin(code), year }), [code, year]);
}
