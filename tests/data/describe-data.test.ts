import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeData } from '../../src/cli/data/describe-data.ts';
import { checks } from '../../src/schema/checks.ts';
import { indicators } from '../../src/schema/indicators.ts';
import { tables } from '../../src/schema/tables.ts';

it('data/README.md is what the schema says (else run “npm run describe”)', () => {
  expect(readFileSync('data/README.md', 'utf8')).toBe(describeData());
});

it('the dictionary names every indicator, check and column', () => {
  const dictionary = describeData();
  const names = [
    ...indicators.map(({ key }) => key),
    ...Object.keys(checks),
    ...Object.values(tables).flatMap((columns) => Object.keys(columns)),
  ];
  expect(names.filter((name) => !dictionary.includes(`\`${name}\``))).toEqual([]);
});
