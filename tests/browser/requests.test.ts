import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeBrowser, openBoard, panelStates, phone, strayRequests, type Board } from './board.ts';
import { allOf, figureOf, readReports, sum, written, type DataFile } from './data-files.ts';
import { readTwin } from './twin.ts';

afterAll(closeBrowser);

const reports = readReports();
const stations = ['received', 'carried_in', 'granted', 'carried_out'];
const inTable = stations.map((name) => `requests.${name}.total`);

/** Reports that take part in the flow by their tables. */
const byTable = reports.filter((report) => allOf(report, inTable) !== null);

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

  it('lets every request of a report flow to what became of it, ground by ground', async () => {
    await board.page.goto(`${board.url}requests/?lang=en&publishers=321300-suqian&years=2024`);
    expect(new Set(Object.values(await panelStates(board.page)))).toEqual(new Set(['ready']));
    const { rows } = await readTwin(board.page, 'requests-flow');
    const shown = new Map(rows.map(([name = '', ...cells]) => [name, cells]));
    const [report] = byTable.filter(
      ({ publisher, report: { year } }) => publisher === '321300-suqian' && year === 2024,
    );
    const tabled = (row: string) => (report && figureOf(report, `requests.${row}.total`)) ?? NaN;
    const cells = (value: number) => [written(value), written(value)];
    expect(shown.get('Received')).toEqual(cells(tabled('received')));
    expect(shown.get('Granted')).toEqual(cells(tabled('granted')));
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
    expect(shown.get('Refused')).toEqual(cells(sum(grounds.map((ground) => tabled(`refused.${ground}`)))));
    const lines = [...shown].filter(([name]) => name.startsWith('Refused · '));
    const numbers = lines.filter(([name]) => !name.includes('no reason')).map(([, [count]]) => count);
    expect(numbers).toEqual(grounds.map((ground) => written(tabled(`refused.${ground}`))));
    expect([...shown.keys()].filter((name) => name.startsWith('Unavailable · ')).length).toBeGreaterThan(2);
    expect([...shown.keys()].filter((name) => name.startsWith('Not processed · ')).length).toBeGreaterThan(4);
    expect(strayRequests(board)).toEqual([]);
    expect(board.complaints).toEqual([]);
  });

  it('opens on the flow of one named report where too few alike give one, and lets another be chosen', async () => {
    await board.page.goto(`${board.url}requests/?lang=en`);
    expect(await panelStates(board.page)).toMatchObject({ 'requests-flow': 'ready' });
    const panel = board.page.locator('figure[data-view="requests-flow"]');
    await panel.locator('.chart[data-drawn]').waitFor();
    const title = await panel.locator('.panel-title').innerText();
    expect(title).toMatch(/^Suqian City \(2024, .*\) · From request to outcome$/);
    await panel.getByText(/Fewer than 5 reports .* none are added up/).waitFor();
    const [report] = byTable.filter(
      ({ publisher, report: { year } }) => publisher === '321300-suqian' && year === 2024,
    );
    const received = (report && figureOf(report, 'requests.received.total')) ?? NaN;
    await panel.getByText(`Received: ${written(received)} in all`).waitFor();
    const others = panel.locator('.panel-more').first().getByRole('button');
    // Eight reports at most are offered, and no two of one publisher and year.
    expect(await others.count()).toBe(Math.min(7, byTable.length - 1));
    const other = (await others.first().innerText()).trim();
    await others.first().click();
    await panel.getByRole('heading', { name: `${other} · From request to outcome` }).waitFor();
    expect(await panelStates(board.page)).toMatchObject({ 'requests-flow': 'ready' });
    await panel.locator('.chart[data-drawn]').waitFor();
    const { searchParams } = new URL(board.page.url());
    expect([searchParams.get('publishers'), searchParams.get('years')]).toEqual(['320800-huaian', '2024']);
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

  it('follows a measure over the years in the same panel, of the publisher itself', async () => {
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
    await panel.getByText(/No median of peers: fewer than 5/).waitFor();
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
