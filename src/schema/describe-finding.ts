import type { Named, Text } from './axis.ts';
import type { Language } from './languages.ts';
import { channels } from './channels.ts';
import { checks } from './checks.ts';
import { checkClasses } from './checks/check-classes.ts';
import type { Check } from './checks/check-rule.ts';
import { disclosureBlocks } from './disclosure.ts';
import { disputeGroups } from './disputes.ts';
import { findingStates } from './finding-states.ts';
import { indicatorOf, isIndicatorKey, type Indicator } from './indicators.ts';
import type { Finding, SameFact } from './report.ts';
import { applicants, requestGroups, requestRows } from './requests.ts';
import { sections } from './sections.ts';

/** A finding in words: where it stands (section › group › row › column) and what does not agree, with both numbers. */
export type FindingWords = { readonly place: Text; readonly sentence: Text };

const perLanguage = (make: (language: Language) => string): Text => ({
  hans: make('hans'),
  hant: make('hant'),
  en: make('en'),
});
const everyWay = (text: string): Text => ({ hans: text, hant: text, en: text });

const ordinals = '一二三四五六七八九';

/** A name with the number that the form prints before its label: （三）不予公开, 5.属于三类内部事务信息. */
function numbered(names: Text, label: string | undefined): Text {
  const number = /^(?:[一二三四五六七八九]、|（[一二三四五六七八九]）|\d+\.)/u.exec(label ?? '')?.[0] ?? '';
  const digit = number.replace(/[一二三四五六七八九]/u, (ordinal) => String(ordinals.indexOf(ordinal) + 1));
  const latin = digit.replace('（', '(').replace('）', ') ').replace('、', '. ').replace(/\.$/u, '. ');
  return perLanguage((language) => (language === 'en' ? latin : number) + names[language]);
}

function requestRow(key: string): readonly Text[] {
  const row = requestRows[key as keyof typeof requestRows];
  const group = 'group' in row ? [requestGroups[row.group]] : [];
  const label = Object.values<string>(row.labels).at(-1);
  return [...group.map(({ names, label }) => numbered(names, label)), numbered(row.names, label)];
}

/** The way to an indicator, outermost first, with the form's own numbers; the section comes first. */
export function placeOf({ section, row, path }: Indicator): readonly Text[] {
  const inside = section === 'requests' && row !== null ? [...requestRow(row), ...path.slice(-1)] : path;
  return [sections[section].names, ...inside];
}

function nameOfEntry(check: Check, at: string): readonly Text[] {
  const section = sections[check.section].names;
  if (check.per === 'rows' && at in requestRows) return [section, ...requestRow(at)];
  const axis: Readonly<Record<string, Named>> = check.per === 'applicants' ? applicants : disputeGroups;
  if (check.per === 'applicants' || check.per === 'groups') {
    const found = axis[at];
    return found ? [section, found.names] : [section];
  }
  if (at in channels) return [section, channels[at as keyof typeof channels].names];
  if (at in sections) return [sections[at as keyof typeof sections].names];
  const rows = Object.values(disclosureBlocks).flatMap((block) => Object.entries<Named>(block.rows));
  const entry = rows.find(([key]) => key === at)?.[1];
  return entry ? [section, entry.names] : [section];
}

const joined = (way: readonly Text[]): Text =>
  perLanguage((language) => way.map((text) => text[language]).join(' › '));

/** What a missing figure is called: its way for an indicator, the word itself for anything else (a channel's label). */
export function missingName(key: string): Text {
  if (isIndicatorKey(key)) return indicatorOf(key).names;
  if (key === 'channels') return { hans: '各发布渠道', hant: '各發布渠道', en: 'the channels' };
  if (key === 'peers') {
    return {
      hans: '至少20家同类机构',
      hant: '至少20家同類機構',
      en: 'at least 20 like publishers',
    };
  }
  return key === 'published'
    ? { hans: '发布日期', hant: '發布日期', en: 'the date of publication' }
    : everyWay(key);
}

const words = {
  missing: { hans: '缺少：', hant: '缺少：', en: 'Missing: ' },
  difference: { hans: '相差', hant: '相差', en: 'Difference' },
  more: { hans: '等{n}项', hant: '等{n}項', en: ' and {n} more' },
  also: { hans: '同一原因还见于', hant: '同一原因還見於', en: 'The same fact shows in' },
} as const satisfies Record<string, Text>;

const written = (value: number | string): string =>
  typeof value === 'number' ? value.toLocaleString('en-US').replace('-', '−') : value;

/** How many missing figures are named before the rest is counted. */
const named = 4;

function missingWords(missing: readonly string[]): Text {
  return perLanguage((language) => {
    const names = missing.slice(0, named).map((key) => missingName(key)[language]);
    const rest = missing.length - names.length;
    const count = language === 'en' ? rest : missing.length;
    const tail = rest > 0 ? words.more[language].replace('{n}', String(count)) : '';
    return words.missing[language] + names.join(language === 'en' ? '; ' : '；') + tail;
  });
}

const wayTo = ({ check, at }: Pick<Finding, 'check' | 'at'>): readonly Text[] => {
  if (at === null) return [sections[checks[check].section].names];
  return isIndicatorKey(at) ? placeOf(indicatorOf(at)) : nameOfEntry(checks[check], at);
};

/** Where else a fact shows itself: the check, the last step of the way to it, and the numbers printed there. */
export function factsInWords(also: readonly SameFact[], language: Language): string {
  const [open, close, comma] = language === 'en' ? [' (', ')', '; '] : ['（', '）', '、'];
  return also
    .map((fact) => {
      const place = wayTo(fact).at(-1)?.[language] ?? '';
      const { left, right } = fact;
      // Only what counts says that the two should be equal.
      const sign = checkClasses[checks[fact.check].class].counts ? '≠' : '/';
      const numbers =
        left !== undefined && right !== undefined ? ` ${written(left)} ${sign} ${written(right)}` : '';
      return `${checks[fact.check].names[language]}${open}${place}${numbers}${close}`;
    })
    .join(comma);
}

/** How far the sides are apart; what is left of the right one, with its sign, where that has a meaning of its own. */
function differenceWords({ check: id, difference }: Finding, language: Language): string {
  const check: Check = checks[id];
  const colon = language === 'en' ? ': ' : '：';
  if (difference === undefined || difference === 0) return '';
  return check.rest
    ? check.rest[language] + colon + written(-difference)
    : words.difference[language] + colon + written(Math.abs(difference));
}

/** Puts a finding into words of three languages, all of them from the schema; no key is ever shown. */
export function describeFinding(finding: Finding): FindingWords {
  const check: Check = checks[finding.check];
  const { left, right, missing, state, also = [] } = finding;
  const sentence = perLanguage((language) => {
    const [colon, stop] = language === 'en' ? [': ', '; '] : ['：', '；'];
    const parts = [
      ...(left ? [check.left[language] + colon + written(left.value)] : []),
      ...(right ? [check.right[language] + colon + written(right.value)] : []),
      differenceWords(finding, language),
      ...(missing && missing.length > 0 ? [missingWords(missing)[language]] : []),
      ...(state ? [findingStates[state].names[language]] : []),
      ...(also.length > 0 ? [words.also[language] + colon + factsInWords(also, language)] : []),
    ].filter((part) => part !== '');
    return parts.length > 0 ? parts.join(stop) : check.rule[language];
  });
  return { place: joined(wayTo(finding)), sentence };
}
