import { sections, type SectionId } from '../schema/sections.ts';
import { faultLines } from './data/data-error.ts';
import type { ImportWords } from './import-language.ts';
import type { Failure } from './imported.ts';

type Said = { readonly what: string; readonly todo: string };

const isSection = (id: string): id is SectionId => Object.hasOwn(sections, id);

/** The sentence of each kind of what happened around a file; a system's code that is not known here has one for all. */
const otherKinds: Readonly<Record<string, keyof ImportWords['otherErrors']>> = {
  no_such_file: 'no_such_file',
  UnknownPublisherError: 'publisher',
  DataFileError: 'data_file',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EACCES: 'no_right',
  EPERM: 'no_right',
  EROFS: 'no_right',
};

/** Why nothing was read and what to do; an error of a program is a fault of the board, whatever its own words. */
function sayError(kind: string, { errors, otherErrors }: ImportWords): Said {
  if (Object.hasOwn(errors, kind)) return errors[kind as keyof typeof errors];
  const other = otherKinds[kind];
  if (other !== undefined) return otherErrors[other];
  return /^E[A-Z\d]+$/u.test(kind) ? otherErrors.other : errors.fault;
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

/** The error's own words, which are English, stand beside the sentence in English; elsewhere for a fault of the board alone. */
const addsDetail = (kind: string, words: ImportWords): boolean =>
  words.language === 'en' || sayError(kind, words) === words.errors.fault;

/** Why something was not filed and what to do, in one line. */
export function failureInLine({ kind, message, place, fault }: Failure, words: ImportWords): string {
  const { what, todo } = sayError(kind, words);
  const said = addsDetail(kind, words) ? message : what;
  const why = fault ? faultLines(fault, words.dataFaults).join(' ').replaceAll(/\s+/gu, ' ') : said;
  const where = place === undefined ? '' : ` (${placeWords(place, words)})`;
  return `${why}${where} ${todo}`;
}

/** What there is to say beyond the reason: the fault of a data file in words, else an error's own. */
function detailLines({ kind, message, fault }: Failure, words: ImportWords): readonly string[] {
  if (fault) {
    const [head = '', ...problems] = faultLines(fault, words.dataFaults);
    return [`  ${words.detail}: ${head}`, ...problems.map((line) => `  ${line}`)];
  }
  return addsDetail(kind, words) ? [`  ${words.detail}: ${message}`] : [];
}

/** Why a file gave nothing, for a person: the reason, where, what to do. */
export function failureInWords(file: string, failure: Failure, words: ImportWords): string {
  const { kind, place } = failure;
  const { what, todo } = sayError(kind, words);
  const lines = [
    `${words.nothingRead} (${kind}): ${what}`,
    ...(place === undefined ? [] : [`  ${words.place}: ${placeWords(place, words)}`]),
    ...detailLines(failure, words),
    `  ${words.todo}: ${todo}`,
  ];
  return [file, ...lines.map((line) => `  ${line}`)].join('\n');
}
