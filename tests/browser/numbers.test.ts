import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { indicatorOf, isIndicatorKey } from '../../src/schema/indicators.ts';
import { formatOf } from '../../src/text/format.ts';
import { numberUnitOf } from '../../src/ui/source/figure-text.ts';
import { closeBrowser, openBoard } from './board.ts';

type DataFile = {
  readonly publisher: string;
  readonly report: { readonly year: number };
  readonly figures: Readonly<Record<string, number | { readonly value?: number }>>;
};

const folder = join(import.meta.dirname, '../../data/reports');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .sort();
const whole = files.filter((name) => /(ankang-gaoxinqu|321300-suqian)\W(2019|2023)\.json$/.test(name));
const sampled = files.filter((_, at) => at % 181 === 90);

const format = formatOf('en');
const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as DataFile;

/** What the report card must say: "value, name, year" for every figure that is not one applicant's. */
function expectedLabels({ figures, report }: DataFile): string[] {
  return Object.entries(figures).flatMap(([key, figure]) => {
    const value = typeof figure === 'number' ? figure : figure.value;
    if (!isIndicatorKey(key) || value === undefined) return [];
    const indicator = indicatorOf(key);
    if (indicator.section === 'requests' && indicator.column !== 'total') return [];
    return [`${format.exact(value, numberUnitOf(indicator))}, ${indicator.names.en}, ${report.year}`];
  });
}

afterAll(closeBrowser);

describe('the numbers on the page are those in data/', () => {
  it('looks at whole reports and at a sample', () => {
    expect(whole.length).toBeGreaterThanOrEqual(2);
    expect(sampled.length).toBeGreaterThanOrEqual(4);
  });

  it.each([...whole, ...sampled].map((name) => name.replaceAll(sep, '/')))('%s', async (name) => {
    const data = read(name);
    const board = await openBoard();
    await board.page.goto(`${board.url}publisher/?lang=en&id=${data.publisher}`);
    // A report of which nothing was read says so in the place of its figures.
    const expected = expectedLabels(data);
    const others = files.filter((other) => other !== name && read(other).publisher === data.publisher);
    const isBare = expected.length === 0 && others.every((other) => expectedLabels(read(other)).length === 0);
    if (isBare) {
      await board.page.getByText('None of the form’s indicators was read').waitFor({ timeout: 60_000 });
      expect(await board.page.locator('.figures-section:has(.cell-button) .table-figures').count()).toBe(0);
      await board.close();
      return;
    }
    await board.page.waitForSelector('.table-figures', { timeout: 60_000 });
    const labels = await board.page
      .locator('.table-figures .cell-button')
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''));
    const shown = labels.map((label) => label.replace(/ – [^–]*$/, ''));
    expect(shown).toEqual(expect.arrayContaining(expected));
    await board.close();
  });
});
