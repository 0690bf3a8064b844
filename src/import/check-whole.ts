import { sections } from '../schema/sections.ts';
import type { Block, SourceDocument } from './document.ts';
import { countTitles } from './head/find-title.ts';
import { ImportError } from './import-error.ts';
import { toMatching } from './normalize.ts';
import { isCellValue } from './parse-number.ts';
import { placeInWords } from './place-in-words.ts';
import { disputeOrder } from './tables/form-labels.ts';
import { isFormText } from './tables/form-vocabulary.ts';
import { isWhole, type FoundTables, type TableSection } from './tables/find-tables.ts';

const tableSections = ['disputes', 'requests', 'disclosure'] as const satisfies readonly TableSection[];

const textsOf = (block: Block): readonly string[] =>
  block.kind === 'paragraph' ? [block.text] : block.rows.flat().map(({ text }) => text);

/** Whether the last thing in a document is a number or a label of the form, rather than a sentence, a date or a name. */
function endsInTable({ blocks }: SourceDocument): boolean {
  const last = blocks.findLast((block) => textsOf(block).some((text) => toMatching(text) !== ''));
  if (!last) return false;
  const texts = last.kind === 'paragraph' ? [last.text] : (last.rows.at(-1) ?? []).map(({ text }) => text);
  const filled = texts.filter((text) => toMatching(text) !== '');
  return filled
    .flatMap((text) => text.split(/[|\t]|\s{2,}/))
    .filter((text) => text.trim() !== '')
    .every((text) => isCellValue(text) || isFormText(text));
}

/** The section that a document was in when it ended: the last whose heading or table is there. */
function lastBegun(document: SourceDocument, tables: FoundTables): TableSection | null {
  const texts = document.blocks.flatMap(textsOf).map(toMatching);
  const begun = (section: TableSection) =>
    tables.read.includes(section) ||
    texts.some((text) => text.length < 40 && text.includes(toMatching(sections[section].heading)));
  return tableSections.find(begun) ?? null;
}

function checkEnd(document: SourceDocument, tables: FoundTables): void {
  const later = document.blocks.some((block) =>
    textsOf(block).some((text) => /^[五六]、/.test(toMatching(text))),
  );
  if (later || !endsInTable(document)) return;
  const section = lastBegun(document, tables);
  if (section === null || isWhole(tables, section)) return;
  const places = Object.values(tables.places).filter((place) => place.section === section);
  const place = places.at(-1) ?? { section };
  throw new ImportError(
    'table_cut_off',
    'The document ends inside a table of the form; it is not whole.',
    placeInWords(place),
  );
}

/** Section three without its last rows, though the report goes on, was cut by a page that is missing. */
function checkRequests(document: SourceDocument, tables: FoundTables): void {
  const ends = (['concluded', 'carried_out'] as const).map((row) => tables.places[`requests.${row}.total`]);
  const goesOn = document.blocks.some((block) =>
    textsOf(block).some((text) =>
      /^(?:四、.*(?:复议|诉讼)|五、.*(?:问题|改进)|六、其他|.*存在的主要问题)/.test(toMatching(text)),
    ),
  );
  const disputes = disputeOrder.some((key) => tables.places[key] !== undefined);
  const places = Object.values(tables.places).filter((place) => place.section === 'requests');
  const last = places.at(-1);
  if (last && ends.every((place) => place === undefined) && !goesOn && !disputes) {
    throw new ImportError(
      'table_cut_off',
      'The document ends inside the table of section three; it is not whole.',
      placeInWords(last),
    );
  }
}

/**
 * Refuses a document that is not one whole report: two reports one after the other, or a table that ends before its
 * last row because the document does. Throws `ImportError` `two_reports` or `table_cut_off` with the place.
 */
export function checkWhole(document: SourceDocument, tables: FoundTables): void {
  checkEnd(document, tables);
  checkRequests(document, tables);
  const paragraphs = document.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  const headings = paragraphs.filter((text) => /^三、收到和处理.{0,24}$/.test(toMatching(text))).length;
  const differ = tables.refused.some(({ reason }) => reason === 'two_numbers');
  if (headings > 1 && (countTitles(paragraphs) > 1 || differ)) {
    throw new ImportError(
      'two_reports',
      'The document holds more than one report. Split it into one file each.',
    );
  }
}
