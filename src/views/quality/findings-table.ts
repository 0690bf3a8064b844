import type { findingCells } from '../../query/finding-columns.ts';
import type { findingsList } from '../../query/listed-findings.ts';
import type { RowOf } from '../../query/query.ts';
import type { Text } from '../../schema/axis.ts';
import { fromAlsoText } from '../../schema/also-text.ts';
import { checks, type CheckId } from '../../schema/checks.ts';
import { checkClasses, checkResults, type CheckResult } from '../../schema/checks/check-classes.ts';
import { describeFinding } from '../../schema/describe-finding.ts';
import {
  explanationHead,
  explanationKinds,
  type Explanation,
  type ExplanationKind,
} from '../../schema/explanations.ts';
import { findingStates, type FindingState } from '../../schema/finding-states.ts';
import { isIndicatorKey, type IndicatorKey } from '../../schema/indicators.ts';
import type { Finding, Side } from '../../schema/report.ts';
import { numberCell, numberColumn, textCell, textColumn } from '../model/table-cells.ts';
import type { TableModel, ViewContext } from '../model/view.ts';
import { publisherName, scopeName } from '../model/names.ts';

export type FindingRow = RowOf<ReturnType<typeof findingsList>['columns']>;

type BareRow = RowOf<typeof findingCells>;

const listOf = (text: string | null): string[] => (text === null || text === '' ? [] : text.split(','));

/** The figures that one side of a finding was made of. */
export const sideKeys = (text: string | null): IndicatorKey[] => listOf(text).filter(isIndicatorKey);

function sideOf(value: string | null, keys: string | null): Side | undefined {
  if (value === null) return undefined;
  const number = Number(value);
  return { value: value.trim() !== '' && Number.isFinite(number) ? number : value, keys: sideKeys(keys) };
}

/** What the publisher says of a finding; null where it says nothing, or a kind that this version does not know. */
function toExplanation(row: BareRow): Explanation | null {
  const { explained_on: date, explained_by: by, explanation_kind: kind, explanation: text } = row;
  if (date === null || by === null || text === null || kind === null) return null;
  return Object.hasOwn(explanationKinds, kind) ? { date, by, kind: kind as ExplanationKind, text } : null;
}

const isState = (text: string | null): text is FindingState =>
  text !== null && Object.hasOwn(findingStates, text);

/** A row of the table as a finding; null for a check that this version does not know. */
export function toFinding(row: BareRow): Finding | null {
  if (row.check_id === null || !Object.hasOwn(checks, row.check_id)) return null;
  const left = sideOf(row.left_value, row.left_keys);
  const right = sideOf(row.right_value, row.right_keys);
  const explanation = toExplanation(row);
  return {
    check: row.check_id as CheckId,
    result: row.result as CheckResult,
    at: row.at,
    ...(left && { left }),
    ...(right && { right }),
    ...(row.difference !== null && { difference: row.difference }),
    ...(row.missing !== null && { missing: listOf(row.missing) }),
    ...(isState(row.state) && { state: row.state }),
    ...(row.also !== null && { also: fromAlsoText(row.also) }),
    ...(explanation && { explanation }),
  };
}

/** The figure that a finding leads to: what it is about, else the first on its left, else on its right. */
export function figureOf(row: BareRow): IndicatorKey | null {
  const about = row.at !== null && isIndicatorKey(row.at) ? [row.at] : [];
  return [...about, ...sideKeys(row.left_keys), ...sideKeys(row.right_keys)][0] ?? null;
}

/** An explanation in one text: its kind, who gave it and when, and the sentence itself. */
const explanationText = (explanation: Explanation): Text => {
  const head = explanationHead(explanation);
  return {
    hans: `${head.hans}：${explanation.text}`,
    hant: `${head.hant}：${explanation.text}`,
    en: `${head.en}: ${explanation.text}`,
  };
};

/** Findings as a table for export: who, when, which rule, where, what was found and expected, in words. */
export function toFindingsTable(rows: readonly FindingRow[], context: ViewContext): TableModel {
  const { t, say } = context;
  const words = t.quality.list;
  return {
    columns: [
      textColumn('publisher', words.publisher),
      numberColumn('year', words.year),
      textColumn('scope', t.app.source.scope),
      textColumn('check', words.check),
      textColumn('result', words.result),
      textColumn('place', words.place),
      textColumn('left', words.left),
      textColumn('right', words.right),
      numberColumn('difference', words.difference),
      textColumn('told', words.told),
      textColumn('class', words.class),
      textColumn('explanation', words.explanation),
    ],
    rows: rows.flatMap((row) => {
      const finding = toFinding(row);
      if (!finding) return [];
      const { place, sentence } = describeFinding(finding);
      const side = (side: Side | undefined) =>
        typeof side?.value === 'number'
          ? numberCell(side.value, 'count', context)
          : textCell(side?.value ?? '');
      return [
        [
          textCell(publisherName(row, context)),
          numberCell(row.year, 'year', context),
          textCell(scopeName(row.scope, context)),
          textCell(say(checks[finding.check].names)),
          textCell(say(checkResults[finding.result].names)),
          textCell(say(place)),
          side(finding.left),
          side(finding.right),
          numberCell(row.difference, 'count', context),
          textCell(say(sentence)),
          textCell(say(checkClasses[checks[finding.check].class].names)),
          textCell(finding.explanation ? say(explanationText(finding.explanation)) : ''),
        ],
      ];
    }),
  };
}
