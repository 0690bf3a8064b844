import type { Text } from './axis.ts';
import { requestRows, type RequestRow } from './requests.ts';

/** An article of the Regulations on Open Government Information (2019), and its items where not the whole is meant. */
type Article = { readonly article: number; readonly items?: readonly number[] };

/** The article that each row of section three rests on; a row that is the form’s own has none. */
const requestArticles: Readonly<Partial<Record<RequestRow, Article>>> = {
  granted: { article: 36, items: [1, 2] },
  partly_granted: { article: 37 },
  'refused.state_secret': { article: 14 },
  'refused.law_forbids': { article: 14 },
  'refused.security_stability': { article: 14 },
  'refused.third_party': { article: 15 },
  'refused.internal_affairs': { article: 16 },
  'refused.process': { article: 16 },
  'refused.enforcement_files': { article: 16 },
  'refused.administrative_query': { article: 36, items: [7] },
  'unavailable.not_held': { article: 36, items: [4, 5] },
  'unavailable.needs_creation': { article: 38 },
  'unavailable.unclear': { article: 30 },
  'not_processed.petition': { article: 39 },
  'not_processed.repeat': { article: 36, items: [6] },
  'not_processed.publication': { article: 39 },
  'not_processed.excessive': { article: 35 },
  'other.overdue_correction': { article: 30 },
  carried_out: { article: 33 },
};

const digits = '〇一二三四五六七八九';

/** 1 to 99 as the Regulations print it: 十四, 三十, 三十八. */
function inChinese(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : (digits[tens] ?? '')}十`;
  return `${ten}${ones === 0 ? '' : (digits[ones] ?? '')}`;
}

function articleName({ article, items = [] }: Article): Text {
  const chinese = (item: string, comma: string): string => {
    const listed = items.map((number) => `（${inChinese(number)}）`).join(comma);
    return `第${inChinese(article)}${item}${listed === '' ? '' : `第${listed}`}`;
  };
  const [end, listed] = [items.length > 0 ? '项' : '', items.map((number) => `(${number})`).join(' and ')];
  return {
    hans: `${chinese('条', '、')}${end}`,
    hant: `${chinese('條', '、')}${end === '' ? '' : '項'}`,
    en: `${article}${listed}`,
  };
}

/** The article that a row rests on, in words; null where it is the form’s own. */
export function articleOf(row: RequestRow): Text | null {
  const article = requestArticles[row];
  if (!article) return null;
  const { hans, hant, en } = articleName(article);
  return { hans: `条例${hans}`, hant: `條例${hant}`, en: `Regulations, article ${en}` };
}

/** The articles of several rows, in the order of the Regulations, each with what of the rows rests on it. */
export function articlesOf(rows: readonly RequestRow[]): Text {
  const groups = new Map<string, { readonly name: Text; readonly at: number; readonly rows: RequestRow[] }>();
  for (const row of rows) {
    const article = requestArticles[row];
    if (!article) continue;
    const name = articleName(article);
    const group = groups.get(name.en) ?? { name, at: article.article, rows: [] };
    group.rows.push(row);
    groups.set(name.en, group);
  }
  const sorted = [...groups.values()].toSorted((a, b) => a.at - b.at);
  const listed = (language: keyof Text, comma: string, [open, close]: readonly [string, string]) =>
    sorted
      .map(({ name, rows: own }) => {
        const what = own.map((row) => requestRows[row].names[language]).join(comma);
        return `${name[language]}${open}${what}${close}`;
      })
      .join(language === 'en' ? '; ' : '、');
  return {
    hans: `条例${listed('hans', '，', ['（', '）'])}`,
    hant: `條例${listed('hant', '，', ['（', '）'])}`,
    en: `Regulations, articles ${listed('en', ', ', [' (', ')'])}`,
  };
}
