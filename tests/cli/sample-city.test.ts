import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { useOwnCharacterMaps } from '../../src/cli/library-character-maps.ts';
import { makeSample, seed } from '../../src/cli/sample/make-sample.ts';
import { gaps, planted } from '../../src/cli/sample/planted.ts';
import { takeIn, type Intake, type TakenReport } from '../../src/import/intake.ts';
import { NamedPlaces } from '../../src/places/named-places.ts';
import { isSampleCode, sampleCity, sampleDistricts } from '../../src/places/sample-city.ts';
import { withSampleCity } from '../../src/places/with-sample-city.ts';
import { findTogether } from '../../src/ui/own/find-together.ts';
import type { OwnReport } from '../../src/ui/own/own-report.ts';
import { toOwnReport } from '../../src/ui/reports/to-own-report.ts';
import { indicators } from '../../src/schema/indicators.ts';
import { hasValue } from '../../src/schema/report.ts';

const register = new NamedPlaces({
  format: 1,
  codes: ['510000', '510100'],
  hans: ['四川省', '成都市'],
  hant: [null, null],
  en: ['Sichuan', 'Chengdu City'],
  pinyin: ['si chuan sheng', 'cheng du shi'],
  former: {},
  absorbed: {},
  aliases: [],
  townships: {},
});

let taken: readonly Intake[];
let own: readonly OwnReport[];

beforeAll(async () => {
  useOwnCharacterMaps();
  const found: Intake[] = [];
  for await (const each of takeIn('示例市.zip', makeSample(seed))) found.push(each);
  taken = found;
  own = found
    .filter((each): each is TakenReport => 'report' in each)
    .map((read, at) => toOwnReport(read, [], register, undefined, at));
}, 120_000);

it('is shipped as its command writes it', async () => {
  const shipped = await readFile(join(import.meta.dirname, '../../src/ui/reports/sample-city.zip'));
  const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  expect(hash(shipped)).toBe(hash(makeSample(seed)));
  expect(shipped.length).toBeLessThan(100_000);
});

it('is read whole: web pages, Word and PDF, every cell of every table, three channels each', () => {
  expect(taken.filter((each) => 'error' in each)).toEqual([]);
  expect(own).toHaveLength(sampleDistricts.length * 3 - gaps.reports.length);
  const kinds = own.map(({ file }) => file.replace(/^.*\./, ''));
  expect([...new Set(kinds)].sort()).toEqual(['docx', 'html', 'pdf']);
  for (const { file, report } of own) {
    const cells = Object.entries(report.figures).filter(([key]) =>
      /^(disclosure|requests|disputes)\./.test(key),
    );
    const printed = indicators.filter(
      ({ row, editions }) => row !== null && editions.some((each) => each === report.report.edition),
    );
    expect(`${file} ${cells.length}`).toBe(`${file} ${printed.length}`);
    expect(report.channels).toHaveLength(3);
    expect([report.partial, report.unknown_rows, report.refused]).toEqual([false, [], undefined]);
  }
});

it('stands in its place, marked in every name, and nowhere in the register', () => {
  expect(register.places.placeOf(sampleCity.code)).toBeUndefined();
  expect(withSampleCity(register).places.partsOf(sampleCity.code)).toHaveLength(12);
  for (const { publisher, sample, file } of own) {
    expect(sample).toBe(true);
    expect(publisher.regionCode !== null && isSampleCode(publisher.regionCode)).toBe(true);
    expect(publisher.level).toBe('county');
    expect(publisher.names.hans).toMatch(/^示例/);
    expect(publisher.names.en).toContain('Sample');
    expect(file).toContain('示例');
  }
});

it('has the faults that are declared, and no other', () => {
  const found = findTogether(own);
  const told = own.flatMap(({ id, publisher, report }) =>
    (found.get(id) ?? [])
      .filter(({ result }) => result === 'fail' || result === 'warn')
      .map(({ check, result, at }) =>
        [publisher.regionCode, report.report.year, check, result, at].join(' '),
      ),
  );
  const declared = planted.flatMap(({ district, year, finds }) =>
    finds.map(({ check, result, at }) => [district, year, check, result, at].join(' ')),
  );
  expect(told.sort()).toEqual([...declared].sort());
});

it('has plausible figures', () => {
  for (const { report } of own) {
    const value = (key: keyof typeof report.figures) => {
      const figure = report.figures[key];
      return hasValue(figure) ? figure.value : null;
    };
    expect(value('requests.received.total')).toBeGreaterThan(80);
    expect(value('requests.received.total')).toBeLessThan(700);
    expect(value('narrative.items_disclosed')).toBeGreaterThan(1500);
  }
});
