import { describe, expect, it } from 'vitest';
import { chartsFilter } from '../../../src/views/place/charts-filter.ts';
import { findMultiples } from '../../../src/views/place/multiples.ts';
import { comparedWith } from '../../../src/views/place/compared-with.ts';
import { ownFacts, placeLead } from '../../../src/views/place/place-lead.ts';
import { partsFile, partsTable } from '../../../src/views/place/tabulate-parts.ts';
import { toPlaceParts } from '../../../src/views/place/part-reports.ts';
import { cardSentences } from '../../../src/views/publisher/tell-newest.ts';
import { findAmongPeers, newestOf } from '../../../src/views/publisher/card-peers.ts';
import { contextOf } from '../context-of.ts';
import { placeRow, share } from './place-row.ts';

const codes = [1, 2, 3, 4, 5, 6].map((at) => `32080${at}`);
const names = codes.map((code) => ({ code, name: code }));
const counts = [90, 80, 81, 79, 80, 40];
const rows = codes.slice(0, 6).map((code, at) =>
  placeRow(code, 2023, {
    disclosure_rate: share(counts[at] ?? 0, 100),
    requests_received: { value: 100 + at },
    hotline_on_time_rate: { value: 95, numerator: 950, denominator: 1000 },
  }),
);
const context = await contextOf('en');

describe('the table of the parts of a place', () => {
  const placed = toPlaceParts(rows, [...names, { code: '320899', name: 'none' }], null);
  if (!placed) throw new Error('There are reports.');
  const table = partsTable(placed, context);
  const cell = (code: string, column: string) =>
    table.rows[placed.parts.findIndex((part) => part.code === code)]?.[
      table.columns.findIndex(({ id }) => id === column)
    ];

  it('calls a share better, similar or worse by its interval against all together, in shape and word', () => {
    expect(cell('320801', 'disclosure_rate')?.note).toMatch(/^▲ better \d/);
    expect(cell('320804', 'disclosure_rate')?.note).toMatch(/^● similar/);
    expect(cell('320806', 'disclosure_rate')?.note).toMatch(/^▼ worse/);
  });

  it('judges a told rate by its volume, and an amount not at all', () => {
    expect(cell('320801', 'hotline_on_time_rate')?.note).toMatch(/similar/);
    expect(cell('320801', 'requests_received')?.note).toBeUndefined();
  });

  it('lists a part without a report, last and without any figure', () => {
    const last = table.rows.at(-1);
    expect(last?.[0]?.text).toBe('none');
    expect(last?.slice(3).every(({ value }) => value === null)).toBe(true);
    expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
  });

  it('has position and interval in columns of their own in a file', () => {
    const file = partsFile(placed, context);
    const at = file.columns.findIndex(({ id }) => id === 'standing_disclosure_rate');
    expect(file.rows[0]?.[at]?.value).toBe('better');
    expect(Number(file.rows[0]?.[at + 1]?.value)).toBeLessThan(90);
    expect(Number(file.rows[0]?.[at + 2]?.value)).toBeGreaterThan(90);
  });
});

describe('what a place says first', () => {
  it('counts its parts, names its own figures, and says what is missing where nothing is held', () => {
    const own = placeRow('320800', 2024, { requests_received: { value: 7 } }, { tier: 'city' });
    const placed = toPlaceParts(rows, names, null);
    const known = { code: '320800', name: 'Here', placed, rows: [...rows, own], total: 6 };
    expect(placeLead(known, context)).toContain('6 of 6');
    expect(ownFacts(known, context)).toContain('7 requests');
    const alone = { code: '320800', name: 'Here', placed: null, rows: [own], total: 0 };
    expect(placeLead(alone, context)).toBe('Reports of Here are held here for 2024.');
    const bare = { code: '320801', name: 'There', placed: null, rows: [], total: 0 };
    expect(placeLead(bare, context)).toContain('There');
    expect(ownFacts(bare, context)).toBeNull();
  });

  it('compares its own report with its neighbours, or its parts with each other', () => {
    const own = placeRow('320800', 2024, {}, { tier: 'city' });
    const placed = toPlaceParts(rows, names, null);
    expect(comparedWith([own], '320800', null)).toMatchObject({ near: true, asked: [{ year: 2024 }] });
    const parts = comparedWith(rows, '320800', placed);
    expect(parts?.near).toBe(false);
    expect(parts?.asked[0]?.publisherId).toBe('320806-x');
    expect(comparedWith([], '320800', null)).toBeNull();
  });
});

describe('lines over the years', () => {
  it('stand on one scale, with a gap for a year without the figure, and need two parts with two years', () => {
    const older = ['320801', '320802'].map((code, at) =>
      placeRow(code, 2021, { requests_received: { value: 10 * (at + 1) } }),
    );
    const placed = toPlaceParts([...rows, ...older], names, 2023);
    if (!placed) throw new Error('There are reports.');
    const [first] = findMultiples(placed);
    expect(first).toMatchObject({ key: 'requests_received', years: [2021, 2022, 2023], top: 101 });
    expect(first?.lines.map(({ values }) => values)).toEqual([
      [10, null, 100],
      [20, null, 101],
    ]);
    const single = toPlaceParts(rows, names, null);
    expect(single && findMultiples(single)).toEqual([]);
  });
});

describe('a publisher among its peers', () => {
  const own = newestOf(rows, '320801-x');
  if (!own) throw new Error('It has a report.');

  it('stands among like reports of its city, once each', () => {
    const found = findAmongPeers(own, [...rows, ...rows]).get('disclosure_rate');
    expect(found).toMatchObject({ pool: 'near', peers: 6, place: 1, low: 40, high: 90 });
    expect(found?.stood?.standing).toBe('better');
    expect(findAmongPeers(own, rows).get('requests_received')?.stood).toBeNull();
  });

  it('stands among those of the province where five of its city do not give the figure', () => {
    const elsewhere = rows.map((row, at) => (at < 3 ? row : { ...row, region_code: `32110${at}` }));
    expect(findAmongPeers(own, elsewhere).get('disclosure_rate')).toMatchObject({
      pool: 'province',
      peers: 6,
    });
    const otherScope = elsewhere.map((row, at) => (at < 3 ? row : { ...row, scope: 'organ' }));
    expect(findAmongPeers(own, otherScope).has('disclosure_rate')).toBe(false);
  });

  it.each(['hans', 'hant', 'en'] as const)(
    'is told in five sentences, with what is missing (%s)',
    async (language) => {
      const said = cardSentences(own, findAmongPeers(own, rows), await contextOf(language));
      expect(said).toHaveLength(5);
      expect(said[2]).toMatch(/90/);
      expect(said.join('')).not.toMatch(/undefined|NaN|null/);
    },
  );
});

describe('whose reports the charts of a place are of', () => {
  const own = placeRow('320800', 2024, {}, { tier: 'city' });

  it('are those of its parts where enough tell one scope', () => {
    const placed = toPlaceParts(rows, names, null);
    expect(chartsFilter('320800', placed, own)).toMatchObject({ places: ['320800'], publishers: [] });
  });

  it('are its own alone where they do not, and all within it where it has none', () => {
    const one = toPlaceParts(rows.slice(0, 1), names, null);
    expect(chartsFilter('320800', one, own)).toMatchObject({ places: [], publishers: ['320800-x'] });
    expect(chartsFilter('320800', one, null)).toMatchObject({ places: ['320800'], publishers: [] });
  });
});
