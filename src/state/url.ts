import { levelOfCode } from '../places/place-code.ts';
import { everything } from '../query/filter.ts';
import { languageIds } from '../schema/languages.ts';
import { publisherKinds, type PublisherKind } from '../schema/publisher-kinds.ts';
import {
  levels,
  provinces,
  scopes,
  type Level,
  type ProvinceCode,
  type Scope,
} from '../schema/publishers.ts';
import type { State } from './state.ts';
import { readYears, writeYears } from './years.ts';

/** One field of the state in a link. `write` gives '' for the default, which is then left out. */
type Field<K extends keyof State> = {
  readonly param: string;
  readonly read: (text: string) => State[K];
  readonly write: (value: State[K]) => string;
};

const publisherId = /^[^\s,]{1,120}$/;

/** The code of a city or a county; a province has a field of its own. */
const isPlaceBelow = (code: string): boolean => /^\d{6}$/u.test(code) && levelOfCode(code) !== 'province';

const oneOf =
  <T extends string>(known: readonly T[]) =>
  (text: string): T | null =>
    known.find((value) => value === text) ?? null;

/** The known values that a text lists, in the order in which they were declared. */
const someOf =
  <T extends string>(known: readonly T[]) =>
  (text: string): T[] => {
    const asked = new Set(text.split(','));
    return known.filter((value) => asked.has(value));
  };

const joined = (values: readonly string[]): string => values.join(',');

/** The codec: one row a field, in the order in which a link writes them. */
const fields: { readonly [K in keyof State]: Field<K> } = {
  years: { param: 'years', read: readYears, write: writeYears },
  provinces: {
    param: 'provinces',
    read: someOf(Object.keys(provinces).sort() as ProvinceCode[]),
    write: joined,
  },
  places: {
    param: 'within',
    read: (text) => [...new Set(text.split(',').filter(isPlaceBelow))],
    write: joined,
  },
  levels: { param: 'levels', read: someOf(Object.keys(levels) as Level[]), write: joined },
  kinds: { param: 'kinds', read: someOf(Object.keys(publisherKinds) as PublisherKind[]), write: joined },
  scope: { param: 'scope', read: oneOf(Object.keys(scopes) as Scope[]), write: (scope) => scope ?? '' },
  publishers: {
    param: 'publishers',
    read: (text) => [...new Set(text.split(',').filter((id) => publisherId.test(id)))],
    write: joined,
  },
  language: { param: 'lang', read: oneOf(languageIds), write: (language) => language ?? '' },
};

const initial: State = { ...everything, language: null };
const names = Object.keys(fields) as (keyof State)[];

/** The parameters that belong to the state; any other belongs to the page that it stands on. */
export const stateParams: readonly string[] = names.map((name) => fields[name].param);

function readField<K extends keyof State>(name: K, params: URLSearchParams): State[K] {
  const text = params.get(fields[name].param);
  return text === null ? initial[name] : fields[name].read(text);
}

function writeField<K extends keyof State>(name: K, state: Pick<State, K>): string {
  return fields[name].write(state[name]);
}

/** The state of a query string. Unknown parameters and values are dropped, never an error: a link outlives a version. */
export const readState = (params: URLSearchParams): State => ({
  years: readField('years', params),
  provinces: readField('provinces', params),
  places: readField('places', params),
  levels: readField('levels', params),
  kinds: readField('kinds', params),
  scope: readField('scope', params),
  publishers: readField('publishers', params),
  language: readField('language', params),
});

/**
 * The query string of a state (without “?”), in one stable order, with what is default left out; `own` are the
 * parameters of the page, which come first.
 */
export function writeState(state: State, own: URLSearchParams = new URLSearchParams()): string {
  const params = new URLSearchParams(own);
  for (const name of stateParams) params.delete(name);
  for (const name of names) {
    const text = writeField(name, state);
    if (text !== '') params.append(fields[name].param, text);
  }
  return params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
}
