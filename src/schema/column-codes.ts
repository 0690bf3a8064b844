import type { Named, Text } from './axis.ts';
import type { Language } from './languages.ts';
import { channels } from './channels.ts';
import { checks } from './checks.ts';
import { checkClasses, checkResults } from './checks/check-classes.ts';
import type { PlainColumn } from './column-notes.ts';
import { editions } from './editions.ts';
import { explanationKinds } from './explanations.ts';
import { findingStates } from './finding-states.ts';
import { indicators } from './indicators.ts';
import { problems } from './problems.ts';
import { publisherKinds } from './publisher-kinds.ts';
import { levels, provinces, scopes, sourceKinds, tiers } from './publishers.ts';
import { sections } from './sections.ts';
import { themeRoles, themes } from './themes.ts';

/**
 * The words of a column's codes. `many`: a cell holds several, comma-separated. `listed`: few enough to be listed with the
 * column; the others are the indicators.
 */
export type Codes = {
  readonly words: ReadonlyMap<string, Text>;
  readonly many: boolean;
  readonly listed: boolean;
};

const wordsOf = (list: Readonly<Record<string, Named>>): ReadonlyMap<string, Text> =>
  new Map(Object.entries(list).map(([code, { names }]) => [code, names]));
const one = (list: Readonly<Record<string, Named>>): Codes => ({
  words: wordsOf(list),
  many: false,
  listed: true,
});

const figures: ReadonlyMap<string, Text> = new Map(indicators.map(({ key, names }) => [key, names]));

const flags = {
  true: { names: { hans: '是', hant: '是', en: 'yes' } },
  false: { names: { hans: '否', hant: '否', en: 'no' } },
} as const satisfies Record<string, Named>;

/** The columns that hold codes, with what each code means. A cell may hold a text that is no code: it stays as it is. */
export const columnCodes: Readonly<Partial<Record<PlainColumn, Codes>>> = {
  edition: one(editions),
  scope: one(scopes),
  source_kind: one(sourceKinds),
  published_from: one({ address: findingStates.address }),
  partial: one(flags),
  part: one(flags),
  approximate: one(flags),
  sections_read: { words: wordsOf(sections), many: true, listed: true },
  channel: one(channels),
  check_id: one(checks),
  class: one(checkClasses),
  result: one(checkResults),
  state: one(findingStates),
  explanation_kind: one(explanationKinds),
  theme: one(themes),
  role: one(themeRoles),
  level: one(levels),
  tier: one(tiers),
  kind: one(publisherKinds),
  province: one(provinces),
  problem: one(problems),
  section: one(sections),
  key: { words: figures, many: false, listed: false },
  unsound: { words: figures, many: true, listed: false },
  left_keys: { words: figures, many: true, listed: false },
  right_keys: { words: figures, many: true, listed: false },
};

/** A cell of a coded column in the reader's words; a text that is no code stays as it is. */
export function readCodes({ words, many }: Codes, cell: string, language: Language): string {
  const wordOf = (code: string) => words.get(code)?.[language] ?? code;
  if (!many) return wordOf(cell);
  return cell
    .split(',')
    .map(wordOf)
    .join(language === 'en' ? '; ' : '；');
}
