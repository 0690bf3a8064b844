import { sections, type SectionId } from '../schema/sections.ts';
import type { ImportWords } from './import-language.ts';
import type { Failure } from './imported.ts';

type Said = { readonly what: string; readonly todo: string };

const isSection = (id: string): id is SectionId => Object.hasOwn(sections, id);

/** Why nothing was read and what to do; an error of a program is a fault of the board, whatever its own words. */
function sayError(kind: string, { errors, otherErrors }: ImportWords): Said {
  if (Object.hasOwn(errors, kind)) return errors[kind as keyof typeof errors];
  if (kind === 'no_such_file') return otherErrors.no_such_file;
  if (kind === 'UnknownPublisherError') return otherErrors.publisher;
  if (kind === 'DataFileError') return otherErrors.data_file;
  if (kind === 'ENOSPC' || kind === 'EDQUOT') return otherErrors.full;
  if (kind === 'EACCES' || kind === 'EPERM' || kind === 'EROFS') return otherErrors.no_right;
  return /^E[A-Z]+$/u.test(kind) ? otherErrors.other : errors.fault;
}

/** A place of an error (section requests, table 2, row 5) in the words of a language. */
export function placeWords(place: string, { at, language }: ImportWords): string {
  return place
    .replace(/section (\w+)/gu, (all, id: string) =>
      isSection(id) ? at.section(sections[id].names[language]) : all,
    )
    .replace(/(table|row|column|line|page|byte) (\d+)/gu, (_, kind: string, number: string) =>
      at[kind as keyof typeof at](number),
    );
}

/** What the board's own sentence says all of: the error's own words, which are English, add nothing to it. */
const saidInWords: ReadonlySet<string> = new Set([
  'no_such_file',
  'UnknownPublisherError',
  'ENOSPC',
  'EDQUOT',
  'EACCES',
  'EPERM',
  'EROFS',
]);

const addsDetail = (kind: string, { errors, language }: ImportWords): boolean =>
  language === 'en' || kind === 'fault' || !(Object.hasOwn(errors, kind) || saidInWords.has(kind));

/** Why a file gave nothing, for a person: the reason, where, what to do; in the error's own words where no others are. */
export function failureInWords(file: string, { kind, message, place }: Failure, words: ImportWords): string {
  const { what, todo } = sayError(kind, words);
  const lines = [
    `${words.nothingRead} (${kind}): ${what}`,
    ...(place === undefined ? [] : [`  ${words.place}: ${placeWords(place, words)}`]),
    ...(addsDetail(kind, words) ? [`  ${words.detail}: ${message}`] : []),
    `  ${words.todo}: ${todo}`,
  ];
  return [file, ...lines.map((line) => `  ${line}`)].join('\n');
}
