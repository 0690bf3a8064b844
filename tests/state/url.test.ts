import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publisherKinds, type PublisherKind } from '../../src/schema/publisher-kinds.ts';
import {
  levels,
  provinces,
  scopes,
  type Level,
  type ProvinceCode,
  type Scope,
} from '../../src/schema/publishers.ts';
import type { State } from '../../src/state/state.ts';
import { readState, writeState } from '../../src/state/url.ts';

const inOrder = <T extends string>(known: readonly T[]) =>
  fc.subarray([...known], { minLength: 0, maxLength: known.length });

const states: fc.Arbitrary<State> = fc.record({
  years: fc
    .uniqueArray(fc.integer({ min: 2008, max: 2099 }), { maxLength: 12 })
    .map((years) => years.sort((a, b) => a - b)),
  provinces: inOrder(Object.keys(provinces).sort() as ProvinceCode[]),
  places: fc.uniqueArray(fc.constantFrom('320800', '320813', '110105', '500101'), { maxLength: 3 }),
  levels: inOrder(Object.keys(levels) as Level[]),
  kinds: inOrder(Object.keys(publisherKinds) as PublisherKind[]),
  scope: fc.constantFrom(null, ...(Object.keys(scopes) as Scope[])),
  publishers: fc.uniqueArray(fc.stringMatching(/^[a-z0-9][a-z0-9._:-]{0,30}$/), { maxLength: 6 }),
  language: fc.constantFrom(null, 'hans' as const, 'hant' as const, 'en' as const),
});

const read = (query: string) => readState(new URLSearchParams(query));

describe('the state in a link', () => {
  it('comes back as it was written, whatever it is', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(read(writeState(state))).toEqual(state);
      }),
    );
  });

  it('is written in one way only', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(writeState(read(writeState(state)))).toBe(writeState(state));
      }),
    );
  });

  it('is short where nothing is chosen', () => {
    expect(writeState(read(''))).toBe('');
  });

  it('is readable by a person', () => {
    const query =
      'years=2019-2021,2023&provinces=11,61&levels=county&kinds=government,audit&scope=organ&publishers=a-1,b-2&lang=hant';
    expect(writeState(read(query))).toBe(query);
  });

  it('drops what it does not know, and reads the rest', () => {
    expect(
      read(
        'years=2020,abcd,1066,2024-2022&provinces=99,61&within=320800,32,x,430000&levels=moon,city&kinds=moon,audit&scope=all&lang=fr&x=1',
      ),
    ).toEqual({
      years: [2020],
      provinces: ['61'],
      places: ['320800'],
      levels: ['city'],
      kinds: ['audit'],
      scope: null,
      publishers: [],
      language: null,
    });
  });

  it('cannot be made huge by a range of years', () => {
    expect(read('years=0000-9999').years).toHaveLength(92);
  });

  it('keeps the parameters of the page, and puts them first', () => {
    const own = new URLSearchParams('id=61-ankang&years=1999');
    expect(writeState(read('years=2020'), own)).toBe('id=61-ankang&years=2020');
  });
});
