import type { Language } from '../schema/languages.ts';
import { checks } from '../schema/checks.ts';
import { checkResults } from '../schema/checks/check-classes.ts';
import { editionOfYear } from '../schema/editions.ts';
import { indicatorOf, indicators, isIndicatorKey } from '../schema/indicators.ts';
import type { TakenBulletin } from '../import/intake.ts';
import { placeInWords } from '../import/place-in-words.ts';
import { problems } from '../schema/problems.ts';
import { refusals } from '../schema/refusals.ts';
import { hasValue, type Finding, type Report } from '../schema/report.ts';
import { applicants, requestRows } from '../schema/requests.ts';
import { disputeGroups } from '../schema/disputes.ts';
import { sections, type SectionId } from '../schema/sections.ts';
import { failureInWords, placeWords } from './failure-words.ts';
import type { ImportWords } from './import-language.ts';
import type { Imported } from './imported.ts';
import { ledgerInWords } from './ledger-words.ts';

const tableSections = ['disclosure', 'requests', 'disputes'] as const satisfies readonly SectionId[];
const axes: Readonly<Record<string, { readonly names: Readonly<Record<Language, string>> }>> = {
  ...requestRows,
  ...applicants,
  ...disputeGroups,
};

/** "n of N" of each table section, and how many figures the text told. */
function readInWords({ report, figures }: Report, words: ImportWords): readonly string[] {
  const { language } = words;
  const edition = report.edition ?? editionOfYear(report.year);
  const tables = tableSections.flatMap((section) => {
    const printed = indicators.filter(
      (each) => each.section === section && edition !== null && each.editions.includes(edition),
    );
    const extra = indicators.filter((each) => each.section === section && !printed.includes(each));
    const has = (each: { key: keyof typeof figures }) => hasValue(figures[each.key]);
    const count = printed.filter(has).length;
    const beyond = extra.filter(has).length;
    if (printed.length === 0 && beyond === 0) return [];
    return [
      `${sections[section].names[language]}: ${words.ofTotal(String(count), String(printed.length))}${beyond > 0 ? words.beyond(String(beyond)) : ''}`,
    ];
  });
  const told = indicators.filter((each) => each.row === null && hasValue(figures[each.key])).length;
  return [...tables, `${sections.narrative.names[language]}: ${words.told(String(told))}`];
}

function missingInWords({ figures, read, report }: Report, words: ImportWords): readonly string[] {
  const { language } = words;
  const edition = report.edition ?? editionOfYear(report.year);
  const sectionsMissing = tableSections
    .filter((section) => edition !== null && !read.includes(section))
    .map((section) => `${sections[section].names[language]}: ${words.noTable}`);
  const unread = Object.entries(figures).flatMap(([key, figure]) =>
    isIndicatorKey(key) && 'problem' in figure
      ? [
          `${indicatorOf(key).names[language]}: ${problems[figure.problem].names[language]}${figure.printed ? ` “${figure.printed}”` : ''}`,
        ]
      : [],
  );
  const listed = unread.slice(0, 5);
  return [
    ...sectionsMissing,
    ...listed,
    ...(unread.length > listed.length ? [words.more(String(unread.length - listed.length))] : []),
  ];
}

function findingInWords(finding: Finding, { language }: ImportWords): string {
  const check = checks[finding.check];
  const at =
    finding.at === null
      ? ''
      : isIndicatorKey(finding.at)
        ? indicatorOf(finding.at).names[language]
        : (axes[finding.at]?.names[language] ?? finding.at);
  const sides =
    finding.left && finding.right
      ? `: ${check.left[language]} ${finding.left.value}, ${check.right[language]} ${finding.right.value}`
      : '';
  return `${checkResults[finding.result].names[language]} – ${sections[check.section].names[language]} › ${check.names[language]}${at === '' ? '' : ` › ${at}`}${sides}`;
}

/** What one file gave, for a person: who and when, what was read, what is missing, what does not add up. */
export function importedInWords(
  imported: Exclude<Imported, TakenBulletin>,
  words: ImportWords,
  path?: string,
): string {
  if ('error' in imported) return failureInWords(imported.file, imported.error, words);
  if ('unchanged' in imported) return `${imported.file}\n  ${words.isUnchanged}`;
  if ('ledger' in imported) return ledgerInWords(imported.file, imported.ledger, words);
  if ('leftAside' in imported) {
    return `${imported.file}\n  ${words.leftAside(imported.leftAside.join(', '))}`;
  }
  const { file, report, findings } = imported;
  const head = `${file}\n  ${report.report.publisher ?? '?'} ${report.report.year}${path === undefined ? '' : ` → ${path}`}`;
  const lines = [
    ...readInWords(report, words).map((line) => `  ${words.read}     ${line}`),
    ...missingInWords(report, words).map((line) => `  ${words.missing}  ${line}`),
    ...(report.refused ?? []).map(
      ({ section, place, reason }) =>
        `  ${words.refused}  ${sections[section].names[words.language]}: ${refusals[reason].names[words.language]} (${placeWords(placeInWords(place), words)})`,
    ),
    ...report.unknown_rows.map(({ label, cells }) => `  ${words.unknown}  ${label}: ${cells.join(' ')}`),
    ...findings
      .filter(({ result }) => result === 'fail' || result === 'warn')
      .map((finding) => `  ${words.check}    ${findingInWords(finding, words)}`),
  ];
  return [head, ...lines].join('\n');
}
