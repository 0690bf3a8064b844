import { provinces, type ProvinceCode } from '../../../schema/publishers.ts';
import { bodyKinds, nationalities, placeKinds, subjects } from './english-terms.ts';
import { splitBranch, splitZone } from '../../../places/body-name.ts';
import type { KnownPlace } from '../../../places/places.ts';
import { romanise } from './romanise.ts';

const isProvince = (code: string): code is ProvinceCode => code in provinces;

/** Words in order, the last joined by “and” where none has one of its own: Culture, Tourism and Sports. */
function joinSubjects(words: readonly string[]): string {
  if (words.length < 2 || words.some((word) => word.includes(' and '))) return words.join(', ');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/** Reads a name's words by the longest term known; what no term covers is a proper name, in pinyin. */
function translate(text: string): { readonly words: string; readonly whole: boolean } {
  const words: { readonly text: string; readonly known: boolean }[] = [];
  const terms = Object.keys(subjects).sort((a, b) => b.length - a.length);
  let unknown = '';
  const flush = () => {
    if (unknown) words.push({ text: romanise(unknown), known: false });
    unknown = '';
  };
  for (let index = 0; index < text.length;) {
    const term = terms.find((each) => text.startsWith(each, index));
    if (term !== undefined) {
      flush();
      words.push({ text: subjects[term] ?? '', known: true });
      index += term.length;
    } else if (text[index] === '和' && unknown === '' && words.length > 0) {
      index += 1;
    } else {
      unknown += text[index] ?? '';
      index += 1;
    }
  }
  flush();
  const known = joinSubjects(words.filter((word) => word.known).map((word) => word.text));
  const proper = words.filter((word) => !word.known).map((word) => word.text);
  return { words: [...proper, ...(known ? [known] : [])].join(' '), whole: proper.length === 0 };
}

/** A place's own name and kind: 洪泽区 → Hongze District, 石柱土家族自治县 → Shizhu Tujia Autonomous County. */
export function namePlace(name: string): string {
  const kind = placeKinds.find(([suffix]) => name.endsWith(suffix) && name.length > suffix.length);
  if (!kind) return romanise(name);
  let stem = name.slice(0, -kind[0].length);
  const people: string[] = [];
  for (let found = true; found;) {
    const nation = Object.keys(nationalities).find(
      (each) => stem.length > each.length && stem.endsWith(each),
    );
    found = nation !== undefined && /^自治|^民族|^乡/u.test(kind[0]);
    if (nation !== undefined && found) {
      people.unshift(nationalities[nation] ?? '');
      stem = stem.slice(0, -nation.length);
    }
  }
  return [romanise(stem), ...people, kind[1]].join(' ');
}

/** The place of a branch, a zone by its kind: 荔湾区 → Liwan District, 高新区 → High-tech Zone. */
const nameBranch = (of: string): string =>
  /(?:高新|开发|经开|新)区$/u.test(of) ? nameBody(of) : namePlace(of);

/** What follows the region in a name: a township, a zone, an organ. Brackets are left out. */
function nameRest(rest: string): string {
  const branch = splitBranch(rest);
  if (branch) return `${nameBranch(branch.of)} Branch, ${nameBody(branch.organ)}`;
  const split = splitZone(rest);
  return split ? `${nameBody(split.body)}, ${nameBody(split.zone)}` : nameBody(rest);
}

function nameBody(text: string): string {
  if (/(?:街道|镇|乡|苏木)$/u.test(text)) return namePlace(text);
  const rest = text.replace(/^(?:人民政府|行署)(?!办公[室厅]$|机关$|$)/u, '');
  const kinds = bodyKinds.filter(([suffix]) => rest.endsWith(suffix));
  const plain = kinds.find(([suffix]) => rest === suffix);
  if (plain) return plain[1];
  const subjectOf = (suffix: string) => rest.slice(0, -suffix.length);
  const kind = kinds.find(([suffix]) => translate(subjectOf(suffix)).whole) ?? kinds[0];
  if (!kind) return translate(rest).words;
  const subject = subjectOf(kind[0]);
  const inner = bodyKinds.some(([suffix]) => suffix.length > 1 && subject.endsWith(suffix));
  const words = inner ? nameBody(subject) : translate(subject).words;
  return kind[2] === 'of' ? `${kind[1]} of ${words}` : `${words} ${kind[1]}`;
}

const nameProvince = ({ code, name }: KnownPlace): string => {
  const two = code.slice(0, 2);
  return isProvince(two) ? provinces[two].names.en : romanise(name);
};

/**
 * The English name of a publisher: what it is, then the places that it is in, from the smallest: “Hongze District,
 * Huai'an”. Kinds and subjects are translated by tables, proper names are in pinyin.
 */
export function nameEnglish(path: readonly KnownPlace[], rest: string): string {
  const [province, ...below] = path;
  if (!province) return nameRest(rest);
  const last = rest === '' ? [] : [nameRest(rest)];
  const places = below.map((region, index) => {
    const top = rest === '' && index === below.length - 1;
    const asPlace = top || region.code.slice(4) !== '00' || region.short === province.short;
    return asPlace ? namePlace(region.name) : romanise(region.short);
  });
  const kind = province.name.endsWith('省') ? ' Province' : '';
  const top = province.name.endsWith('市') || places.length === 0 ? [nameProvince(province) + kind] : [];
  return [...last, ...places.reverse(), ...top].join(', ');
}
