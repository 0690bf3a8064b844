import { causeInWords } from '../draft/cause-words.ts';
import { isContradiction, type CheckedDraft, type Matter } from '../draft/check-draft.ts';
import { checks } from '../schema/checks.ts';
import { checkClasses, checkResults } from '../schema/checks/check-classes.ts';
import { describeFinding } from '../schema/describe-finding.ts';
import { indicatorOf } from '../schema/indicators.ts';
import { problems, type Problem } from '../schema/problems.ts';
import type { Finding, Report } from '../schema/report.ts';
import type { checking as source } from '../text/hans/checking.ts';
import { loadMessages } from '../text/load.ts';
import type { Language } from '../schema/languages.ts';
import type { CheckMessages, Shape } from '../text/messages.ts';

type CheckingMessages = Shape<typeof source>;

/** The words of the command, and those of the page that says the same. */
export type CheckWords = CheckingMessages & { readonly language: Language; readonly page: CheckMessages };

const catalogues: Readonly<Record<Language, () => Promise<{ readonly checking: CheckingMessages }>>> = {
  hans: () => import('../text/hans/checking.ts'),
  hant: () => import('../text/hant/checking.ts'),
  en: () => import('../text/en/checking.ts'),
};

export async function loadCheckWords(language: Language): Promise<CheckWords> {
  const [{ checking }, { check }] = await Promise.all([catalogues[language](), loadMessages(language)]);
  return { ...checking, language, page: check };
}

/** How grave what was found is: the exit code of the command. */
export const gravity = { none: 0, contradiction: 1, look: 2, unread: 3 } as const;
export type Gravity = keyof typeof gravity;

/** Contradictions and wrong sums before what needs a look. */
export function gravityOf({ matters, hidden, text, units }: CheckedDraft): Gravity {
  if (matters.some(isContradiction)) return 'contradiction';
  const looks = matters.length > 0 || hidden.length > 0 || units.length > 0;
  return looks || text.some(({ state }) => state === 'differs') ? 'look' : 'none';
}

function findingLines(finding: Finding, language: Language): readonly string[] {
  const { place, sentence } = describeFinding(finding);
  const { names, class: worth } = checks[finding.check];
  const result = checkResults[finding.result].names[language];
  return [
    `${result} [${checkClasses[worth].names[language]}] ${names[language]} – ${place[language]}`,
    `  ${sentence[language]}`,
  ];
}

function matterLines({ finding, also, cause }: Matter, { language, page }: CheckWords): readonly string[] {
  const open = language === 'en' ? ': ' : '：';
  return [
    ...findingLines(finding, language),
    ...(also.length === 0
      ? []
      : [
          `  ${page.found.also}${open}${also.map(({ check }) => checks[check].names[language]).join(language === 'en' ? '; ' : '、')}`,
        ]),
    ...(cause ? [`  ${page.found.cause}${open}${causeInWords(cause, page.cause, language)}`] : []),
    ...(cause?.others ?? []).map(
      (other) => `  ${page.found.others}${open}${causeInWords(other, page.cause, language)}`,
    ),
  ];
}

function emptyLines({ empty, hidden }: CheckedDraft, { language, page }: CheckWords): readonly string[] {
  if (empty.length === 0) return [];
  const kinds = [...new Set(empty.map(({ problem }) => problem))];
  const counts = kinds.map((kind: Problem) =>
    page.empty.problems(
      problems[kind].names[language],
      String(empty.filter(({ problem }) => problem === kind).length),
    ),
  );
  return [
    counts.join(language === 'en' ? '; ' : '；'),
    ...(hidden.length === 0 ? [`  ${page.empty.nought}`] : []),
  ];
}

/** What was found of one draft, for a person. `prior`: the file of the report that it was compared with. */
export function checkedInWords(
  file: string,
  { report }: Report,
  checked: CheckedDraft,
  prior: string | null,
  words: CheckWords,
): string {
  const { language, page } = words;
  const marked = (mark: string, lines: readonly string[]) =>
    lines.map((line, at) => `  ${at === 0 ? mark : ' '.repeat(mark.length)}  ${line}`);
  const text = checked.text
    .filter(({ state }) => state === 'differs')
    .flatMap(({ text: sentence, numbers }) => [
      sentence,
      ...numbers
        .filter(({ state }) => state === 'differs')
        .map(({ key, table }) =>
          table === null || key === 'narrative.no_disputes'
            ? `  ${page.cause.isNone}`
            : `  ${page.text.table(table.keys.map((key) => indicatorOf(key).names[language]).join(' + '), String(table.value))}`,
        ),
    ]);
  const lines = [
    ...checked.matters.flatMap((matter) => matterLines(matter, words)),
    ...(checked.hidden.length === 0
      ? []
      : [
          words.hidden,
          ...checked.hidden.flatMap((matter) => matterLines(matter, words)).map((line) => `  ${line}`),
        ]),
    ...checked.units.map(({ key, now, before }) =>
      page.units.slip(indicatorOf(key).names[language], String(now), String(before)),
    ),
  ].map((line) => `  ${line}`);
  const nothing = lines.length === 0 && text.length === 0;
  return [
    file,
    `  ${report.publisher ?? '?'} ${report.year}`,
    ...(nothing ? [`  ${words.clean}`] : lines),
    ...marked(words.text, text),
    ...marked(words.empty, emptyLines(checked, words)),
    ...(checked.term === null ? [] : marked(words.term, [page.head.term(checked.term)])),
    ...marked(words.prior, [prior ?? words.noPrior]),
  ].join('\n');
}
