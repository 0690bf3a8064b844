/** A name as it is looked for; `parts` are where its parts begin in the Chinese names, `pinyin` begins with a “|”. */
export type Findable = {
  readonly hans: string;
  readonly hant: string;
  readonly en: string;
  readonly parts: readonly number[];
  readonly pinyin: string;
  /** Another spelling in Latin letters, such as that of an id. */
  readonly slug: string;
};

/** How well a name answers, best first. */
export const grades = ['exact', 'prefix', 'initials', 'inside', 'words'] as const;
export type Grade = (typeof grades)[number];

const better = (one: Grade | null, other: Grade | null): Grade | null =>
  grades.find((grade) => grade === one || grade === other) ?? null;

/** The grades of Latin letters, each a pattern of a question. */
const latinGrades = ['exact', 'prefix', 'initials', 'inside'] as const;

/** A text as names are compared: no case, no marks, no spaces, apostrophes or stops. */
export const squash = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[\s'’‘`·.,，、()（）\-|]+/g, '');

const isLatin = (text: string): boolean => /^[a-z0-9]+$/.test(text);

/** A letter of pinyin; ü is typed as u or as v. */
const letter = (character: string): string => (character === 'u' || character === 'v' ? '[uv]' : character);

/** What is asked; letters that do not answer to `loose` answer to no other pattern. */
type Asked = Readonly<Record<(typeof latinGrades)[number] | 'loose', RegExp>> & {
  readonly text: string;
  readonly latin: boolean;
};

function toAsked(text: string): Asked {
  const letters = isLatin(text) ? Array.from(text, letter) : ['$^'];
  const whole = letters.join('[ |]?');
  const skipping = letters.join('(?:[a-z]*[ |])?');
  return {
    text,
    latin: isLatin(text),
    loose: new RegExp(`[ |]${skipping}`),
    inside: new RegExp(`[ |]${whole}`),
    prefix: new RegExp(`\\|${whole}`),
    exact: new RegExp(`\\|${whole}$`),
    initials: new RegExp(`\\|${skipping}`),
  };
}

/** English names as pinyin is written, made once each: names are many and questions few. */
const englishWords = new WeakMap<Findable, string>();

function englishOf(name: Findable): string {
  const known = englishWords.get(name);
  if (known !== undefined) return known;
  const words = name.en.split(/[^\p{L}\p{M}\p{N}'’]+/u).map(squash);
  const made = `|${words.filter((word) => word !== '').join(' ')}`;
  englishWords.set(name, made);
  return made;
}

function gradeLetters(letters: string, asked: Asked): Grade | null {
  if (!asked.loose.test(letters)) return null;
  return latinGrades.find((grade) => asked[grade].test(letters)) ?? null;
}

function gradeLatin(name: Findable, asked: Asked): Grade | null {
  const grade = better(gradeLetters(name.pinyin, asked), gradeLetters(englishOf(name), asked));
  return name.slug.startsWith(asked.text) ? better(grade, 'prefix') : grade;
}

function gradeIn(text: string, name: Findable, asked: string): Grade | null {
  let grade: Grade | null = null;
  for (let at = text.indexOf(asked); at >= 0; at = text.indexOf(asked, at + 1)) {
    if (at === 0 || name.parts.includes(at)) return at + asked.length === text.length ? 'exact' : 'prefix';
    grade = 'inside';
  }
  return grade;
}

function gradeChinese(name: Findable, { text }: Asked): Grade | null {
  const hans = gradeIn(name.hans, name, text);
  return name.hant === name.hans ? hans : better(hans, gradeIn(name.hant, name, text));
}

const gradeOne = (name: Findable, asked: Asked): Grade | null =>
  asked.latin ? gradeLatin(name, asked) : gradeChinese(name, asked);

/** The words of a question: parted by spaces, and where Chinese meets Latin letters. */
const wordsOf = (text: string): readonly string[] =>
  text
    .split(/\s+|(?<=\p{Script=Han})(?=[a-z])|(?<=[a-z])(?=\p{Script=Han})/iu)
    .map(squash)
    .filter((word) => word !== '');

/** Grades names by a text in either Chinese script, pinyin (with or without spaces), initials or English. */
export function toGrader(text: string): (name: Findable) => Grade | null {
  const whole = toAsked(squash(text));
  const words = wordsOf(text).map(toAsked);
  return (name) => {
    const grade = gradeOne(name, whole);
    if (grade !== null || words.length < 2) return grade;
    return words.every((word) => gradeOne(name, word) !== null) ? 'words' : null;
  };
}

/** All that answer to a text by the best of their spellings, a list for each grade, each in the order given. */
export function gradeNames<T>(
  items: readonly T[],
  spellingsOf: (item: T) => readonly Findable[],
  text: string,
): readonly (readonly T[])[] {
  const grade = toGrader(text);
  const byGrade: Record<Grade, T[]> = { exact: [], prefix: [], initials: [], inside: [], words: [] };
  for (const item of items) {
    const best = spellingsOf(item).reduce<Grade | null>((found, name) => better(found, grade(name)), null);
    if (best !== null) byGrade[best].push(item);
  }
  return grades.map((each) => byGrade[each]);
}

/** All that answer to one of some texts, a list for each grade, each item once by its best, earlier texts first. */
export function gradeTexts<T>(
  items: readonly T[],
  spellingsOf: (item: T) => readonly Findable[],
  texts: readonly string[],
): readonly (readonly T[])[] {
  const byText = texts.map((text) => gradeNames(items, spellingsOf, text));
  const taken = new Set<T>();
  return grades.map((_, at) =>
    byText.flatMap((lists) => (lists[at] ?? []).filter((item) => !taken.has(item) && taken.add(item))),
  );
}

/** The best answers, at most `limit`, how many there are in all, and whether the first bears just this name. */
export type Found<T> = { readonly found: readonly T[]; readonly total: number; readonly exact?: boolean };

/** What was graded as an answer. */
export function toFound<T>(graded: readonly (readonly T[])[], limit: number): Found<T> {
  const all = graded.flat();
  return { found: all.slice(0, limit), total: all.length, exact: (graded[0]?.length ?? 0) > 0 };
}

/**
 * The names that answer to a text: exact ones, then beginnings (of the name or of a part of it), initials, and those
 * that hold it; among equals, in the order given. An empty text answers with the first ones.
 */
export function findNames<T extends Findable>(names: readonly T[], text: string, limit: number): Found<T> {
  if (squash(text) === '') return { found: names.slice(0, limit), total: names.length };
  return toFound(
    gradeNames(names, (name) => [name], text),
    limit,
  );
}
