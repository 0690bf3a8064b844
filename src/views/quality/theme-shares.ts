import { themesByLevel as byLevel, themesByYear as byYear } from '../../query/themes-counts.ts';
import { levels, type Level } from '../../schema/publishers.ts';
import { themeRoles, themes, type Theme, type ThemeRole } from '../../schema/themes.ts';
import { numberCell, numberColumn, textCell, textColumn } from '../model/table-cells.ts';
import { isThin, refusing } from '../model/comparable.ts';
import { enoughPublishers } from '../../query/enough.ts';
import { defineView } from '../model/define-view.ts';
import { holderOf, summariseChange, toSummary } from '../model/summary.ts';
import type { ViewContext, ViewModel } from '../model/view.ts';

type Count = {
  readonly theme: string | null;
  readonly role: string | null;
  readonly reports: number | null;
  readonly total: number | null;
};

/** `year` where the groups are years. */
type Group = { readonly name: string; readonly year?: number; readonly rows: readonly Count[] };

const allThemes = Object.keys(themes) as Theme[];
const roles = Object.keys(themeRoles) as ThemeRole[];

/** Reports of a group that tell a theme: in one role, or (null) in either. */
const countOf = ({ rows }: Group, theme: Theme, role: ThemeRole | null): number =>
  rows.find((row) => row.theme === theme && row.role === role)?.reports ?? 0;

/** Themes × groups: how many of the reports that tell any theme tell this one; drawn where a group has enough of them for a share. */
function toModel(groups: readonly Group[], context: ViewContext): ViewModel {
  const { t, say, format } = context;
  const words = t.quality.themes;
  const sumOf = (pick: (row: Count) => number | null) =>
    groups.reduce(
      (sum, { rows }) =>
        sum + rows.reduce((all, row) => all + (row.theme === null ? (pick(row) ?? 0) : 0), 0),
      0,
    );
  const counted = groups.flatMap((group) => {
    const reports = group.rows.find(({ theme }) => theme === null)?.reports ?? 0;
    return reports > 0 ? [{ ...group, reports }] : [];
  });
  const drawn = counted.filter(({ reports }) => !isThin(reports, context));
  const inAll = (theme: Theme) => counted.reduce((sum, group) => sum + countOf(group, theme, null), 0);
  const present = allThemes.filter((theme) => inAll(theme) > 0).toSorted((a, b) => inAll(b) - inAll(a));
  const count = (value: number) => format.exact(value, 'count');
  const shown = sumOf(({ reports }) => reports);
  const total = sumOf((row) => row.total);
  const [first, last] = [present[0], present.at(-1)];
  const named = present.map((theme) => ({ name: say(themes[theme].names), value: inAll(theme) }));
  const share = (theme: Theme) =>
    [holderOf(named, inAll(theme), context), count(inAll(theme)), count(shown)] as const;
  const years = counted.flatMap(({ year, ...group }) => (year === undefined ? [] : [{ year, ...group }]));
  const change =
    first && years.length > 1
      ? summariseChange(
          t.views.summary.shareOf(say(themes[first].names)),
          years.map((group) => ({
            year: group.year,
            value: (100 * countOf(group, first, null)) / group.reports,
          })),
          'percent',
          context,
        )
      : null;
  const most = Math.max(0, ...counted.map(({ reports }) => reports));
  const refused = most > 0 && drawn.length === 0 ? words.thin(count(most), count(enoughPublishers)) : null;
  return {
    ...refusing(refused),
    chart:
      present.length === 0 || refused !== null
        ? null
        : {
            kind: 'heatmap',
            rows: present.map((theme) => say(themes[theme].names)),
            columns: drawn.map(({ name }) => name),
            cells: present.map((theme) =>
              drawn.map((group) => ({
                value: (100 * countOf(group, theme, null)) / group.reports,
                detail: [
                  t.views.share(count(countOf(group, theme, null)), count(group.reports)),
                  ...roles.map(
                    (role) => `${say(themeRoles[role].names)} ${count(countOf(group, theme, role))}`,
                  ),
                ].join(' · '),
              })),
            ),
            value: { name: words.share, unit: 'percent' },
          },
    table: {
      columns: [
        textColumn('group', words.group),
        textColumn('theme', words.theme),
        ...roles.map((role) => numberColumn(role, say(themeRoles[role].names))),
        numberColumn('either', words.either),
        numberColumn('reports', words.told),
      ],
      rows: counted.flatMap((group) =>
        present
          .filter((theme) => countOf(group, theme, null) > 0)
          .map((theme) => [
            textCell(group.name),
            textCell(say(themes[theme].names)),
            ...roles.map((role) => numberCell(countOf(group, theme, role), 'count', context)),
            numberCell(countOf(group, theme, null), 'count', context),
            numberCell(group.reports, 'count', context),
          ]),
      ),
    },
    coverage: {
      unit: 'reports',
      shown,
      total,
      reasons: total > shown ? [{ name: words.unread, count: total - shown }] : [],
    },
    notes: present.length > 0 ? [words.note] : [],
    summary:
      refused ??
      toSummary(
        [
          ...(first ? [words.most(...share(first))] : []),
          ...(last && first && inAll(last) < inAll(first) ? [words.least(...share(last))] : []),
          ...(change === null ? [] : [change]),
        ],
        context,
      ),
  };
}

/** What section five says is wrong or planned, by year: of the reports whose section five was read. */
export const themesByYear = defineView('themes-by-year', byYear, (rows, context) => {
  const years = [...new Set(rows.flatMap(({ year }) => year ?? []))];
  const groups = years.map((year) => ({
    name: context.format.exact(year, 'year'),
    year,
    rows: rows.filter((row) => row.year === year),
  }));
  return toModel(groups, context);
});

/** The same by level of publisher, from the top. */
export const themesByLevel = defineView('themes-by-level', byLevel, (rows, context) => {
  const groups = (Object.keys(levels) as Level[]).map((level) => ({
    name: context.say(levels[level].names),
    rows: rows.filter((row) => row.level === level),
  }));
  return toModel(groups, context);
});
