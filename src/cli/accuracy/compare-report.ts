import { indicatorOf, isIndicatorKey } from '../../schema/indicators.ts';
import { hasValue, type Figure, type Report } from '../../schema/report.ts';
import type { SectionId } from '../../schema/sections.ts';

/** A figure as an expected file gives it: a number, or a number with its marks, or why there is none. */
export type ExpectedFigure =
  | number
  | {
      readonly value?: number;
      readonly problem?: string;
      readonly approximate?: boolean;
      readonly unit_missing?: boolean;
      readonly printed?: string;
    };

/**
 * What must be read of a document; `error` where it must be refused, with the kind of the error; `else_error` where it
 * may be, with what the error must say. `report` is compared entry by entry. `must_not_have` lists keys, or "channel
 * number", that must not be read; `must_be_unreadable` keys that must carry no value.
 */
export type Expected = {
  readonly report?: Readonly<Record<string, unknown>>;
  readonly figures?: Readonly<Record<string, ExpectedFigure>>;
  readonly channels?: readonly { readonly channel: string; readonly items: number | null }[];
  readonly must_not_have?: readonly string[];
  readonly must_be_unreadable?: readonly string[];
  readonly error?: string;
  readonly else_error?: string;
};

/** What was read; without `report` where the document was refused. */
type Read = Pick<Report, 'figures' | 'channels'> & Partial<Pick<Report, 'report'>>;

export type Part = SectionId | 'channels' | 'head' | 'refusal' | 'unknown';

/** Counts of one section, and in words what is not right. */
export type Score = {
  readonly part: Part;
  readonly right: number;
  readonly wrong: readonly string[];
  readonly missing: readonly string[];
  readonly invented: readonly string[];
};

type Verdict = {
  readonly part: Part;
  readonly is: 'right' | 'wrong' | 'missing' | 'invented';
  readonly words: string;
};

function inWords(figure: Figure | undefined): string {
  if (figure === undefined) return 'nothing';
  return hasValue(figure) ? String(figure.value) : `${figure.problem} “${figure.printed ?? ''}”`;
}

const partOf = (key: string): Part => (isIndicatorKey(key) ? indicatorOf(key).section : 'unknown');

function judge(key: string, expected: ExpectedFigure, figure: Figure | undefined): Verdict {
  const part = partOf(key);
  const { value, problem, approximate, unit_missing } =
    typeof expected === 'number' ? { value: expected } : expected;
  const why = unit_missing === true ? 'unit_missing' : problem;
  const line = `${key}: ${inWords(figure)}, expected ${why ?? String(value)}`;
  if (why !== undefined || value === undefined) {
    if (figure && hasValue(figure)) return { part, is: 'invented', words: line };
    const same = figure !== undefined && (why === undefined || figure.problem === why);
    return { part, is: same ? 'right' : 'missing', words: line };
  }
  if (!figure || !hasValue(figure)) return { part, is: 'missing', words: line };
  const same = figure.value === value && (approximate === true) === (figure.approximate === true);
  return { part, is: same ? 'right' : 'wrong', words: line };
}

function judgeChannels(expected: NonNullable<Expected['channels']>, report: Read): readonly Verdict[] {
  const open = [...report.channels];
  const verdicts = expected.map(({ channel, items }): Verdict => {
    const exact = open.findIndex((each) => each.channel === channel && each.items === items);
    const at = exact >= 0 ? exact : open.findIndex((each) => each.channel === channel);
    const [found] = at < 0 ? [] : open.splice(at, 1);
    const words = `${channel}: ${String(found?.items ?? 'nothing')}, expected ${String(items)}`;
    if (!found || (found.items === null && items !== null)) return { part: 'channels', is: 'missing', words };
    return { part: 'channels', is: found.items === items ? 'right' : 'wrong', words };
  });
  const rest = open.map(({ channel, items }): Verdict => ({
    part: 'channels',
    is: 'invented',
    words: `${channel}: ${String(items)}, expected nothing`,
  }));
  return [...verdicts, ...rest];
}

const quoted = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

function judgeHead(expected: NonNullable<Expected['report']>, report: Read['report']): readonly Verdict[] {
  const read: Readonly<Record<string, unknown>> = report ?? {};
  return Object.entries(expected).map(([name, value]) => {
    const found = read[name] ?? undefined;
    const is = found === undefined ? 'missing' : found === value ? 'right' : 'wrong';
    return { part: 'head', is, words: `${name}: ${quoted(found)}, expected ${quoted(value)}` };
  });
}

/** What must not be read, and the keys that must carry no value. */
function judgeForbidden(
  { must_not_have = [], must_be_unreadable = [], figures = {} }: Expected,
  { figures: read, channels }: Read,
): readonly Verdict[] {
  const found: Readonly<Record<string, Figure>> = read;
  const listed = new Set(channels.map(({ channel, items }) => `${channel} ${String(items)}`));
  const forbidden = must_not_have
    .filter((each) => listed.has(each))
    .map((each): Verdict => ({ part: 'channels', is: 'invented', words: `${each}: must not be read` }));
  const empty = must_be_unreadable
    .filter((key) => figures[key] === undefined)
    .map((key): Verdict => {
      const is = hasValue(found[key]) ? 'invented' : 'right';
      return { part: partOf(key), is, words: `${key}: ${inWords(found[key])}, expected no value` };
    });
  return [...forbidden, ...empty];
}

/**
 * What was read of a document against what must be, section by section. A figure that the expected file does not have
 * is invented; one with the right reason for having no value is right.
 */
export function compareReport(report: Read, expected: Expected): readonly Score[] {
  const figures: Readonly<Record<string, Figure>> = report.figures;
  const wanted = Object.entries(expected.figures ?? {});
  const verdicts: Verdict[] = wanted.map(([key, figure]) => judge(key, figure, figures[key]));
  for (const [key, figure] of Object.entries(figures)) {
    const judged = expected.must_be_unreadable?.includes(key) ?? false;
    if (expected.figures?.[key] === undefined && hasValue(figure) && !judged) {
      verdicts.push({
        part: partOf(key),
        is: 'invented',
        words: `${key}: ${inWords(figure)}, expected nothing`,
      });
    }
  }
  if (expected.channels) verdicts.push(...judgeChannels(expected.channels, report));
  verdicts.push(...judgeForbidden(expected, report));
  if (expected.report) verdicts.push(...judgeHead(expected.report, report.report));
  return [...new Set(verdicts.map(({ part }) => part))].map((part) => {
    const of = (is: Verdict['is']): readonly string[] =>
      verdicts.filter((verdict) => verdict.part === part && verdict.is === is).map(({ words }) => words);
    return {
      part,
      right: of('right').length,
      wrong: of('wrong'),
      missing: of('missing'),
      invented: of('invented'),
    };
  });
}
