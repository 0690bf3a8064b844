import type { IndicatorKey } from '../../schema/indicators.ts';
import { indicators } from '../../schema/indicators.ts';
import { requestGroups } from '../../schema/requests.ts';
import { toMatching } from '../normalize.ts';
import {
  applicantLabels,
  columnSets,
  disclosureRowLabels,
  disputeGroupLabels,
  disputeResultLabels,
  requestRowLabels,
  toDisclosureRow,
} from '../tables/form-labels.ts';

/** What a column of a ledger may hold. */
export type ColumnKey = IndicatorKey | 'publisher' | 'year';

const numbering =
  /^(?:\([一二三四五六七八九十\d]{1,3}\)[、.]?|[一二三四五六七八九十]{1,3}[、.]|\d{1,2}[.、](?!\d))/;

/** What a heading says of its unit is no part of its name. */
const unit = /\((?:单位:?)?[^()]{0,3}[元件条项个宗次]\)/g;

/** A piece of a heading without its numbering, unit, white space and punctuation. */
const barePiece = (piece: string): string =>
  toMatching(piece)
    .replace(unit, '')
    .replace(numbering, '')
    .replace(/[\p{P}\p{S}]/gu, '')
    .toLowerCase();

const names = new Map<string, Set<IndicatorKey>>();
/** Headings that name a row alone: they mean its total, most likely. */
const rowNames = new Map<string, Set<IndicatorKey>>();

function add(to: Map<string, Set<IndicatorKey>>, name: string, key: string): void {
  const known = indicators.find((each) => each.key === key);
  if (!known || name === '') return;
  const keys = to.get(name) ?? new Set<IndicatorKey>();
  to.set(name, keys.add(known.key));
}

function addPair(rows: readonly string[], columns: readonly string[], key: string, group = ''): void {
  for (const row of rows.map(barePiece)) {
    for (const column of columns.map(barePiece)) {
      add(names, row + column, key);
      add(names, column + row, key);
      if (group !== '') {
        add(names, barePiece(group) + row + column, key);
        add(names, column + barePiece(group) + row, key);
      }
    }
    if (key.endsWith('.total')) {
      add(rowNames, row, key);
      if (group !== '') add(rowNames, barePiece(group) + row, key);
    }
  }
}

function fill(): void {
  for (const { key, path, names: printed } of indicators) {
    for (const language of ['hans', 'en'] as const) {
      add(names, barePiece(printed[language]), key);
      add(names, path.map((text) => barePiece(text[language])).join(''), key);
      add(
        names,
        path
          .slice(-2)
          .map((text) => barePiece(text[language]))
          .join(''),
        key,
      );
    }
  }
  for (const row of requestRowLabels) {
    const group = row.key.includes('.')
      ? requestGroups[row.key.split('.')[0] as keyof typeof requestGroups].label
      : '';
    for (const who of applicantLabels) addPair(row.cores, who.cores, `requests.${row.key}.${who.key}`, group);
  }
  for (const group of disputeGroupLabels) {
    for (const result of disputeResultLabels) {
      addPair(group.cores, result.cores, `disputes.${group.key}.${result.key}`);
      // 结果维持 is 维持 in most ledgers.
      addPair(
        group.cores,
        result.cores.map((core) => core.replace(/^结果|结果$/u, '')),
        `disputes.${group.key}.${result.key}`,
      );
    }
  }
  for (const { key, cores } of disclosureRowLabels) {
    const { block, row } = toDisclosureRow(key);
    for (const set of columnSets.filter((each) => each.block === block)) {
      for (const column of set.columns) addPair(cores, [column.core], `disclosure.${row}.${column.key}`);
    }
  }
}

const publisherNames =
  /^(?:报告|公开|发布|填报|行政)?(?:机关|单位|部门|机构|主体|地区|区县)(?:名称)?$|^(?:名称|publisher|organ|organization|agency|office)$/u;
const yearNames = /^(?:报告|统计|所属)?(?:年度|年份|年)$|^(?:report)?year$/u;

/** Words of the form's columns that name no row of it, wherever they stand alone. */
const ofNothing: ReadonlySet<string> = new Set(['总计', '合计', '其他']);

const keys = new Map(indicators.map(({ key }) => [key.toLowerCase(), key]));

/** What a heading, from its outermost piece to its innermost, names: for certain, most likely, or nothing (null). */
export function keyOfHeading(
  pieces: readonly string[],
): { readonly key: ColumnKey; readonly sure: boolean } | null {
  if (names.size === 0) fill();
  const last = pieces.at(-1)?.trim().toLowerCase() ?? '';
  const exact = keys.get(last);
  if (exact !== undefined) return { key: exact, sure: true };
  const bare = pieces.map(barePiece).filter((piece) => piece !== '');
  const inner = bare.at(-1) ?? '';
  if (publisherNames.test(inner)) return { key: 'publisher', sure: true };
  if (yearNames.test(inner)) return { key: 'year', sure: true };
  for (const sure of [true, false]) {
    // Outer pieces may be headings of sections and groups, which name nothing.
    for (let from = 0; from < bare.length; from += 1) {
      const tails = [bare.slice(from), ...(bare.length - from > 2 ? [[bare[from] ?? '', inner]] : [])];
      for (const tail of tails) {
        const name = tail.join('');
        const found = ofNothing.has(name) ? undefined : (sure ? names : rowNames).get(name);
        const [only, ...others] = found ?? [];
        if (only !== undefined) return others.length === 0 ? { key: only, sure } : null;
      }
    }
  }
  return null;
}
