import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeBrowser, openBoard, panelStates, phone, strayRequests, type Board } from './board.ts';
import { allOf, figureOf, readReports, sum, written, type DataFile } from './data-files.ts';
import { readTwin } from './twin.ts';

afterAll(closeBrowser);

const reports = readReports();
const stations = ['received', 'carried_in', 'granted', 'carried_out'];
const inTable = stations.map((name) => `requests.${name}.total`);
const inText = stations.map((name) => `narrative.requests_${name}`);

/** Sums of a figure over the reports that take part in the flow by their tables. */
const byTable = reports.filter((report) => allOf(report, inTable) !== null);
const byText = reports.filter((report) => allOf(report, inTable) === null && allOf(report, inText) !== null);
const total = (among: readonly DataFile[], key: string) =>
  sum(among.map((report) => figureOf(report, key) ?? 0));

const rates = {
  granted: [['requests.granted.total', 'requests.partly_granted.total'], 'requests.concluded.total'],
  told: [['narrative.requests_granted', 'narrative.requests_partly_granted'], 'narrative.requests_concluded'],
} as const;

/** The disclosure rate of a report in per cent, with its basis; null where it is missing or not defined. */
function disclosureRate(report: DataFile): { value: number; basis: string } | null {
  for (const [basis, [above, below]] of [
    ['from the table', rates.granted],
    ['from the text', rates.told],
  ] as const) {
    const found = allOf(report, [...above, below]);
    if (!found) continue;
    const whole = found.at(-1) ?? 0;
    const part = sum(found.slice(0, -1));
    return whole > 0 && part <= whole ? { value: (100 * part) / whole, basis } : null;
  }
  return null;
}

describe('the requests page', () => {
  let board: Board;
  beforeEach(async () => {
    board = await openBoard();
  });
  afterEach(() => board.close());

  it('lets every request of the reports flow to what became of it, ground by ground', async () => {
    await board.page.goto(`${board.url}requests/?lang=en`);
    expect(new Set(Object.values(await panelStates(board.page)))).toEqual(new Set(['ready']));
    const { rows } = await readTwin(board.page, 'requests-flow');
    const shown = new Map(rows.map(([name = '', ...cells]) => [name, cells]));
    expect(byTable.length).toBeGreaterThan(5);
    expect(byText.length).toBeGreaterThan(3);
    const told = (key: string) => total(byText, `narrative.requests_${key}`);
    const tabled = (row: string) => total(byTable, `requests.${row}.total`);
    const cells = (table: number, text: number) => [written(table), written(text), written(table + text)];
    expect(shown.get('Received')).toEqual(cells(tabled('received'), told('received')));
    expect(shown.get('Granted')).toEqual(cells(tabled('granted'), told('granted')));
    const grounds = [
      'state_secret',
      'law_forbids',
      'security_stability',
      'third_party',
      'internal_affairs',
      'process',
      'enforcement_files',
      'administrative_query',
    ];
    const refused = sum(grounds.map((ground) => tabled(`refused.${ground}`)));
    expect(shown.get('Refused')?.[0]).toBe(written(refused));
    const lines = [...shown].filter(([name]) => name.startsWith('Refused · '));
    const numbers = lines.filter(([name]) => !name.includes('no reason')).map(([, [count]]) => count);
    expect(numbers).toEqual(grounds.map((ground) => written(tabled(`refused.${ground}`))));
    expect([...shown.keys()].filter((name) => name.startsWith('Unavailable · ')).length).toBeGreaterThan(2);
    expect([...shown.keys()].filter((name) => name.startsWith('Not processed · ')).length).toBeGreaterThan(4);
    expect(strayRequests(board)).toEqual([]);
    expect(board.complaints).toEqual([]);
  });

  it('works the disclosure rate of chosen publishers out as their files do', async () => {
    const ids = ['321300-suqian', '320800-huaian'];
    await board.page.goto(`${board.url}requests/?lang=en&publishers=${ids.join(',')}`);
    await panelStates(board.page);
    const { columns, rows } = await readTwin(board.page, 'requests-disclosure-rate');
    const at = columns.findIndex((name) => name.startsWith('Disclosure rate'));
    const shown = rows.map(
      (cells) => `${cells[1] ?? ''} ${cells[at] ?? ''} ${cells[columns.indexOf('Basis')] ?? ''}`,
    );
    const newest = new Map<string, DataFile>();
    for (const report of reports.filter(({ publisher }) => ids.includes(publisher))) {
      // A publisher stands once, whatever the scopes of its reports; of one year the whole region comes first.
      const held = newest.get(report.publisher);
      const isNewer =
        !held ||
        held.report.year < report.report.year ||
        (held.report.year === report.report.year && report.report.scope === 'region');
      if (disclosureRate(report) && isNewer) newest.set(report.publisher, report);
    }
    const expected = [...newest.values()].map((report) => {
      const rate = disclosureRate(report);
      return `${report.report.year} ${written(rate?.value ?? 0)}% ${rate?.basis ?? ''}`;
    });
    expect(expected.length).toBeGreaterThan(1);
    expect(shown.filter((line) => line.includes('%')).toSorted()).toEqual(expected.toSorted());
  });

  it('follows a measure over the years in the same panel, with the median of all reports', async () => {
    await board.page.goto(`${board.url}requests/?lang=en&publishers=321300-suqian&years=2024`);
    await panelStates(board.page);
    const panel = board.page.locator('figure[data-view="requests-disclosure-rate"]');
    await panel.getByRole('button', { name: 'Show over the years' }).click();
    await panel.getByRole('button', { name: 'Back to the publishers' }).waitFor();
    await panelStates(board.page);
    const { rows } = await readTwin(board.page, 'requests-disclosure-rate');
    const own = reports.filter(({ publisher }) => publisher === '321300-suqian');
    for (const report of own) {
      const rate = disclosureRate(report);
      if (rate)
        expect(rows.map(([, year, value]) => `${year ?? ''} ${value ?? ''}`)).toContain(
          `${report.report.year} ${written(rate.value)}%`,
        );
    }
    const values = reports
      .filter(({ report }) => report.year === 2024)
      .flatMap((report) => disclosureRate(report)?.value ?? [])
      .toSorted((a, b) => a - b);
    const middle =
      ((values[Math.floor(values.length / 2)] ?? 0) + (values[Math.ceil(values.length / 2) - 1] ?? 0)) / 2;
    expect(values.length).toBeGreaterThan(4);
    const median = rows.find(([name, year]) => name === 'Median of all reports' && year === '2024');
    expect(median?.[2]).toBe(`${written(middle)}%`);
    expect(
      await panel.getByRole('link', { name: 'Compare the chosen side by side' }).getAttribute('href'),
    ).toContain('compare=321300-suqian');
    await panel.getByRole('button', { name: 'Back to the publishers' }).click();
    await panel.getByRole('button', { name: 'Show over the years' }).waitFor();
  });
});

it('the requests page fits a phone', async () => {
  const board = await openBoard({}, phone);
  await board.page.goto(`${board.url}requests/?lang=en`);
  await panelStates(board.page);
  expect(
    await board.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
  await board.close();
});
