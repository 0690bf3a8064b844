import { describe, expect, it } from 'vitest';
import type { CauseKind } from '../../src/draft/causes/cause.ts';
import { checkDraft } from '../../src/draft/check-draft.ts';
import type { Report } from '../../src/schema/report.ts';
import { linesOf, priorOf, readFiled, toldIn, withFigures } from './filed-draft.ts';

const clean = readFiled('jiangsu/320800-huaian/2024');
const year = clean.report.year;
const text = [
  '一、总体情况',
  '2024年，全市共收到政府信息公开申请3119件，上年结转34件。',
  '全年因政府信息公开被申请行政复议315件，被提起行政诉讼46件。',
  '本年予以公开1362件，部分公开454件。',
];
const withText = (report: Report): Report => ({
  ...report,
  figures: { ...report.figures, ...toldIn(text, year) },
});
const prior = priorOf(clean, {
  'requests.carried_in.business': 7,
  'disclosure.fees.amount': 901_000_000,
  'requests.unavailable.not_held.business': 21,
});

/** Ten slips of different kinds in one draft: what is changed, where it must show, what must be named, and what was meant. */
const planted: readonly {
  readonly name: string;
  readonly kind: CauseKind | 'unit_slip';
  readonly figures: Readonly<Record<string, number | { readonly problem: 'blank' }>>;
  readonly meant: Readonly<Record<string, number>>;
}[] = [
  {
    name: 'a slip of the key in one cell',
    kind: 'cell',
    figures: { 'requests.granted.legal': 56 },
    meant: { 'requests.granted.legal': 50 },
  },
  {
    name: 'two digits changed round',
    kind: 'digits',
    figures: { 'requests.unavailable.not_held.natural': 764 },
    meant: { 'requests.unavailable.not_held.natural': 746 },
  },
  {
    name: 'a total that was not brought up to date',
    kind: 'total',
    figures: { 'disputes.suit_direct.total': 22 },
    meant: { 'disputes.suit_direct.total': 26 },
  },
  {
    name: 'a total left at nought',
    kind: 'total_zero',
    figures: { 'disputes.suit_after_review.total': 0 },
    meant: { 'disputes.suit_after_review.total': 20 },
  },
  {
    name: 'a row one column too far to the right',
    kind: 'shifted',
    figures: {
      'requests.other.overdue_correction.natural': 0,
      'requests.other.overdue_correction.business': 67,
      'requests.other.overdue_correction.research': 3,
      'requests.other.overdue_correction.welfare': 0,
      'requests.other.overdue_correction.legal': 0,
      'requests.other.overdue_correction.other': 1,
    },
    meant: {
      'requests.other.overdue_correction.natural': 67,
      'requests.other.overdue_correction.business': 3,
      'requests.other.overdue_correction.research': 0,
      'requests.other.overdue_correction.legal': 1,
      'requests.other.overdue_correction.other': 0,
    },
  },
  {
    name: 'last year’s number left standing',
    kind: 'prior',
    figures: { 'requests.carried_in.business': 7 },
    meant: { 'requests.carried_in.business': 0 },
  },
  {
    name: 'a blank where a number is meant',
    kind: 'blank',
    figures: { 'requests.refused.law_forbids.total': { problem: 'blank' } },
    meant: { 'requests.refused.law_forbids.total': 31 },
  },
  {
    name: 'the text with its digits changed round',
    kind: 'digits',
    figures: {},
    meant: { 'narrative.reviews': 351 },
  },
  {
    name: 'a stock that does not carry on from last year',
    kind: 'cell',
    figures: { 'disclosure.regulations.in_force': 19 },
    meant: { 'disclosure.regulations.in_force': 11 },
  },
  {
    name: 'yuan where ten thousand yuan is meant',
    kind: 'unit_slip',
    figures: { 'disclosure.fees.amount': 9_617_160_000_000 },
    meant: { 'disclosure.fees.amount': 961_716_000 },
  },
];

const draft = withText(
  withFigures(clean, Object.fromEntries(planted.flatMap(({ figures }) => Object.entries(figures)))),
);
const checked = checkDraft({ report: draft, lines: linesOf(text, year), prior });
const all = [...checked.matters, ...checked.hidden];
const causes = all.flatMap(({ cause }) => cause ?? []);
const marks = new Set([
  ...all.flatMap(({ keys }) => keys),
  ...checked.units.map(({ key }) => key),
  ...checked.empty.map(({ key }) => key),
]);

describe('a draft with ten slips of different kinds', () => {
  it.each(planted)('finds $name', ({ figures, meant }) => {
    for (const key of Object.keys(figures).length > 0 ? Object.keys(figures) : Object.keys(meant)) {
      if (!key.startsWith('requests.other.overdue_correction')) expect(marks).toContain(key);
    }
  });

  const right = planted.filter(({ kind, meant }) =>
    kind === 'unit_slip'
      ? checked.units.some((slip) => meant[slip.key] === slip.meant)
      : causes.some(
          (cause) =>
            cause.kind === kind &&
            cause.changes.length === Object.keys(meant).length &&
            cause.changes.every((change) => meant[change.key] === change.meant),
        ),
  );

  it('names what was meant of each', () => {
    const missed = planted.filter((each) => !right.includes(each)).map(({ name }) => name);
    expect(missed).toEqual([]);
  });
});

describe('a form of which little is filled in', () => {
  const blank = Object.fromEntries(
    Object.keys(clean.figures).map((key) => [key, { problem: 'blank' as const }]),
  );
  const begun = checkDraft({
    report: withFigures(clean, {
      ...blank,
      'requests.received.natural': 3,
      'requests.received.total': 7,
    }),
    lines: [],
  });

  it('says of its empty cells alone what does not hold, and means nothing that puts another sum further out', () => {
    expect(begun.matters).toEqual([]);
    expect(begun.hidden.map(({ finding }) => `${finding.check} ${finding.at ?? ''}`)).toEqual([
      'requests.applicants received',
    ]);
    const meant = begun.hidden.flatMap(({ cause }) =>
      cause ? [...cause.changes, ...cause.others.flatMap(({ changes }) => changes)] : [],
    );
    expect(meant.filter(({ key, meant: to }) => key === 'requests.received.natural' && to < 3)).toEqual([]);
  });
});
