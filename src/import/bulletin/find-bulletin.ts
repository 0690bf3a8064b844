import { findDates } from '../head/find-dates.ts';
import type { Block, SourceDocument } from '../document.ts';
import { ImportError } from '../import-error.ts';
import { toMatching } from '../normalize.ts';
import type { Bulletin, BulletinPeriod } from './bulletin.ts';
import { findHost, withHost } from './find-host.ts';
import { findPeriod } from './find-period.ts';
import { readUnits, type UnitTable } from './read-units.ts';

type Found = UnitTable & { readonly caption: string };

const hotline = /12345|热线|诉求|工单/;
const calledSo = /(?:12345|热线|诉求|工单).*(?:通报|情况|统计|报表|排名|排行|月报|季报|年报|周报|分析|报告)/;
const longestTitle = 60;

const textOf = (block: Block): string => (block.kind === 'paragraph' ? block.text : '');

/** Every table of units, with the line before it. */
function unitTables(document: SourceDocument): readonly Found[] {
  let number = 0;
  let caption = '';
  return document.blocks.flatMap((block): Found[] => {
    if (block.kind === 'paragraph') {
      if (block.text.trim() !== '') caption = block.text;
      return [];
    }
    number += 1;
    const units = readUnits(block, number);
    const head = block.rows
      .slice(0, 2)
      .flatMap((row) => (new Set(row).size === 1 ? [row[0]?.text ?? ''] : []));
    return units ? [{ ...units, caption: [caption, ...head].join(' ') }] : [];
  });
}

function findTitle(document: SourceDocument): string | null {
  const lines = [document.title ?? '', ...document.blocks.map(textOf)];
  return lines.find((line) => line.length <= longestTitle && calledSo.test(toMatching(line))) ?? null;
}

const unknownPeriod = (): ImportError =>
  new ImportError(
    'no_year',
    'The hotline bulletin does not say which month, quarter or year it is about; its title should.',
  );

/**
 * The hotline bulletin that a document is: tables that list units with what they received, finished and how content
 * people were. Null for any other document. Throws an `ImportError` for a bulletin that does not say of which place, or
 * of which time, it is.
 */
export function findBulletin(document: SourceDocument): Bulletin | null {
  const title = findTitle(document);
  if (title === null) return null;
  const tables = unitTables(document);
  const texts = document.blocks.map((block) => toMatching(textOf(block))).filter((text) => text !== '');
  if (tables.length === 0 || !texts.concat(toMatching(title)).some((text) => hotline.test(text))) return null;
  const lines = document.blocks.map(textOf).filter((text) => text.trim() !== '');
  const host = findHost(title, lines);
  if (host === null) {
    throw new ImportError(
      'no_place',
      'The hotline bulletin does not say of which place it is; its title should.',
    );
  }
  const { published } = findDates(document, lines, texts, null);
  const told = [toMatching(title), ...texts];
  const whole = told.map((text) => findPeriod(text, null, null)).find((each) => each !== null) ?? null;
  const year = whole?.printed.slice(0, 4) ?? null;
  const periods = told.map((text) => findPeriod(text, year, published));
  const named: BulletinPeriod | null = periods.find((each) => each !== null) ?? null;
  const rows = tables.flatMap((table) => {
    const period = findPeriod(toMatching(table.caption), year, published) ?? named;
    if (period === null) throw unknownPeriod();
    return table.rows.map((row) => ({ ...row, unit: withHost(row.unit, host), period }));
  });
  return { title, host, rows, unknown_columns: [...new Set(tables.flatMap(({ other }) => other))] };
}
