import { requestRowOrder } from './tables/form-labels.ts';
import type { SourceDocument } from './document.ts';
import type { FoundTables } from './tables/find-tables.ts';
import { countTitles } from './head/find-title.ts';
import { ImportError } from './import-error.ts';
import { toMatching } from './normalize.ts';
import { placeInWords } from './place-in-words.ts';

/** Whether anything of the form stands after section three: its own last rows, the next table, or the next heading. */
function goesOn(document: SourceDocument): boolean {
  return document.blocks.some((block) =>
    (block.kind === 'paragraph' ? [block.text] : block.rows.flat().map(({ text }) => text)).some((text) =>
      /^(?:四、.*(?:复议|诉讼)|五、.*(?:问题|改进)|六、其他|结果维持|.*存在的主要问题)/.test(
        toMatching(text),
      ),
    ),
  );
}

/**
 * Refuses a document that is not one whole report: two reports one after the other, or a table that ends before its
 * last row because the document does. Throws `ImportError` `two_reports` or `table_cut_off` with the place.
 */
export function checkWhole(document: SourceDocument, tables: FoundTables): void {
  const rows = requestRowOrder.filter((row) => tables.places[`requests.${row}.total`] !== undefined);
  const last = rows.at(-1);
  if (tables.read.includes('requests') && last !== undefined && last !== 'carried_out' && !goesOn(document)) {
    const place = tables.places[`requests.${last}.total`];
    throw new ImportError(
      'table_cut_off',
      'The document ends inside the table of section three; it is not whole.',
      place && placeInWords(place),
    );
  }
  const paragraphs = document.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  const sections = paragraphs.filter((text) => toMatching(text).startsWith('三、收到和处理')).length;
  if (sections > 1 && countTitles(paragraphs) > 1) {
    throw new ImportError(
      'two_reports',
      'The document holds more than one report. Split it into one file each.',
    );
  }
}
