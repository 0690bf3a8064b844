import type { Named, Text } from '../../schema/axis.ts';
import { channels } from '../../schema/channels.ts';
import { checks } from '../../schema/checks.ts';
import { checkClasses, checkResults } from '../../schema/checks/check-classes.ts';
import { tolerances } from '../../schema/checks/check-rule.ts';
import { explanationKinds } from '../../schema/explanations.ts';
import { findingStates } from '../../schema/finding-states.ts';
import { describeTable, tableNames, type DictionaryEntry } from '../../schema/dictionary.ts';
import { editions } from '../../schema/editions.ts';
import { indicators } from '../../schema/indicators.ts';
import { problems } from '../../schema/problems.ts';
import { publisherKinds } from '../../schema/publisher-kinds.ts';
import { levels, scopes, sourceKinds } from '../../schema/publishers.ts';
import { sections, type SectionId } from '../../schema/sections.ts';
import { tableNotes } from '../../schema/table-notes.ts';
import type { TableName } from '../../schema/tables.ts';
import { themeRoles, themes } from '../../schema/themes.ts';
import { units } from '../../schema/units.ts';

const cell = (text: string) => text.replaceAll('|', '\\|');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const inThree = ({ hans, hant, en }: Text) => [hans, hant, en];
const code = (text: string) => `\`${text}\``;
const languages = ['简体', '繁體', 'English'];

const named = (
  list: Readonly<Record<string, Named>>,
  more: (key: string) => readonly string[] = () => [],
  head: readonly string[] = [],
) =>
  table(
    ['key', ...languages, ...head],
    Object.entries(list).map(([key, { names }]) => [code(key), ...inThree(names), ...more(key)]),
  );

function indicatorRow({ column, names, unit, editions: printedIn }: DictionaryEntry): readonly string[] {
  return [code(column), ...inThree(names), unit ?? '', printedIn.length > 0 ? printedIn.join(', ') : 'text'];
}

const indicatorsOf = (section: SectionId) =>
  table(
    ['key', ...languages, 'unit', 'printed in'],
    describeTable('reports')
      .filter((entry) => entry.section === section)
      .map(indicatorRow),
  );

function columnsOf(name: TableName): string {
  const entries = describeTable(name);
  const plain = entries.filter(({ section }) => section === null);
  const figures = entries.length - plain.length;
  const rows = plain.map(({ column, type, names, meaning }) => [
    code(column),
    type,
    ...inThree(names),
    meaning.hans,
    meaning.en,
  ]);
  const rest =
    figures > 0 ? `\n\nand ${figures} columns of type DOUBLE, one for each indicator, named by its key.` : '';
  return `${table(['column', 'type', ...languages, 'meaning 简体', 'meaning English'], rows)}${rest}`;
}

const describe = (name: TableName) => {
  const { names, note } = tableNotes[name];
  return [`### ${name}`, `${inThree(names).join(' · ')}. ${note.en}`, columnsOf(name)];
};

const fileShape = `A report is \`reports/<province>/<publisher>/<year>.json\`, a bulletin's row for one unit is
\`bulletins/<province>/<publisher>/<first day>_<last day>.json\`. Where two reports of one publisher and year cannot be
told to be the same, the second one's name ends with its scope.

${table(
  ['field', 'what it holds'],
  [
    ['`publisher`', 'id in `publishers.json`'],
    [
      '`report`',
      'what the report says of itself: publisher, title, year, edition, scope, dates, index number; null where it does not say',
    ],
    ['`bulletin`', 'of a bulletin instead: publisher, year, the period as printed, its first and last day'],
    [
      '`sources`',
      'where it was read, and on which day (`read`); the first is the one that the figures are from',
    ],
    [
      '`partial`',
      'true where only a part was read: what is absent may be in the report, and is “not read”, never zero',
    ],
    ['`read`', 'the sections found'],
    [
      '`figures`',
      'key → a number, or `{value, printed, approximate}`, or `{problem, printed}` where there is no value',
    ],
    ['`filled`', 'key → number of the source (1 is the second) of figures that the first source lacks'],
    ['`channels`', 'items by channel, in the report’s order'],
    ['`other_figures`', 'as told, without a key yet; their names say what they are'],
    ['`unknown_rows`', 'rows of a table that the form does not know'],
    ['`refused`', 'tables that were not taken, or not whole: section, place and reason'],
    [
      '`themes`',
      'what section five says is wrong or planned: theme, role, and the paragraph’s number in the document; no sentence is kept',
    ],
    [
      '`places`',
      'key → section, then table (t), row (r), column (c), line (l), page (p), each counted from 1',
    ],
    ['`conflicts`', 'figures that another copy gives otherwise: kept, other, source'],
    [
      '`corrections`',
      'reviewed by hand: key, the printed text, the corrected figure, reason, date; an import never overwrites them',
    ],
    [
      '`explanations`',
      'what the publisher says of a finding: check, where (`at`, null for the report), date, by whom, kind, one sentence; an import never overwrites them',
    ],
  ],
)}

\`publishers.json\` lists who published: id, names, level, province, region code (GB/T 2260), parent, and the other forms of
the name that were seen. \`publisher-aliases.json\` holds the names that no rule can place, each with its reason.

\`changes/<number>.json\` tells what one version changes in the one before it: reports and bulletin rows added, removed, moved
to another id, figures and details with what they were and are, publishers added, removed, renamed. \`npm run release:data\`
writes it; a figure that is not there is null, one without a value has its problem.`;

/** The data dictionary, in Markdown, derived from the schema: what \`data/README.md\` must hold. */
export function describeData(): string {
  const parts: readonly string[] = [
    '# The data',
    'Written by `npm run describe` from `src/schema`; change it there.',
    'Figures that Chinese governments stated in their annual reports on information disclosure, as printed, slips included, ' +
      'and in hotline bulletins. `npm run build:data` checks these files and compiles them to Parquet.',
    '## Files',
    fileShape,
    '## Kinds of source',
    'Only an official address is linked. A copy is shown as a copy.',
    named(sourceKinds, (key) => [sourceKinds[key as keyof typeof sourceKinds].link ? 'yes' : 'no'], [
      'linked',
    ]),
    '## Why a figure has no value',
    'Zero is a value; none of these ever becomes one.',
    named(problems, (key) => [problems[key as keyof typeof problems].meaning.en], ['meaning']),
    '## Editions',
    table(
      ['edition', ...languages, 'order', 'report years'],
      Object.entries(editions).map(([key, { names, order, firstYear, lastYear }]) => [
        key,
        ...inThree(names),
        order.hans,
        `${firstYear}–${lastYear ?? ''}`,
      ]),
    ),
    '## Levels and scopes',
    named(levels),
    named(scopes),
    '## Kinds of publisher',
    'Told by the level, else by the Chinese name; a department of several fields belongs to the one that stands first.',
    named(publisherKinds),
    '## Channels',
    named(channels),
    '## Units',
    table(
      ['unit', ...languages],
      Object.entries(units).map(([unit, names]) => [unit, ...inThree(names)]),
    ),
    '## Indicators',
    `${indicators.length} figures. “Printed in” names the editions whose form has it; “text” is told in the text.`,
    ...(Object.keys(sections) as SectionId[]).flatMap((section) => [
      `### ${sections[section].names.hans} · ${sections[section].names.en}`,
      indicatorsOf(section),
    ]),
    '## Checks',
    table(
      ['check', '简体', 'English', 'rule', 'class', 'needs', 'tolerance', 'rests on'],
      Object.entries(checks).map(([id, check]) => [
        code(id),
        check.names.hans,
        check.names.en,
        check.rule.en,
        check.class,
        check.needs,
        tolerances[check.tolerance].en,
        check.source.en,
      ]),
    ),
    named(checkResults),
    'A check of a class that counts says that a report contradicts itself; only such a check can fail.',
    named(checkClasses, (key) => [checkClasses[key as keyof typeof checkClasses].counts ? 'yes' : 'no'], [
      'counts',
    ]),
    'What a result says further:',
    named(findingStates),
    'Kinds of a publisher’s explanation of a finding (`explanations` of its report):',
    named(explanationKinds),
    '## Themes',
    'Matched in section five of the report; each once per role.',
    named(themes),
    named(themeRoles),
    '## Tables',
    'Parquet (Snappy), in `public/data` after `npm run build:data`; `manifest.json` lists files, rows, bytes and SHA-256.',
    ...tableNames.flatMap(describe),
  ];
  return `${parts.join('\n\n')}\n`;
}
