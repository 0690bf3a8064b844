/**
 * Pages read by the importer's reader, beside parse5 alone (its tree, without reading that) in the same run: medians and
 * their ratio, then the largest memory. Run: npm run bench -- import-html [--record]
 */
import { parse } from 'parse5';
import { unescapeMarkup } from '../../src/import/html/escaped-markup.ts';
import { readHtml } from '../../src/import/read-html.ts';
import { randomFigures } from '../import/forms/figures.ts';
import { sampleForm } from '../import/forms/sample.ts';
import { toHtml } from '../import/forms/write-html.ts';
import { reportBeside } from './beside.ts';
import { reportMemory } from './watch-memory.ts';
import { realDocuments } from './real-documents.ts';

/** What parse5 would take for text, though it is the page: it is given that as well. */
const inTextarea = /<textarea[^>]*>([\s\S]*?)<\/textarea>/i;

function parseAlone(bytes: Uint8Array): void {
  const markup = new TextDecoder().decode(bytes);
  parse(markup);
  const kept = inTextarea.exec(markup)?.[1];
  if (kept !== undefined) parse(unescapeMarkup(kept));
}

const made = new TextEncoder().encode(toHtml(sampleForm('2021', randomFigures('2021', 5))));
await reportMemory('import-html', async () => {
  for (const [name, bytes] of [['made page', made] as const, ...realDocuments('.html', 3)]) {
    await reportBeside(
      'import-html',
      name,
      { name: 'read', run: () => readHtml(bytes) },
      { name: 'parse5 alone', run: parseAlone.bind(null, bytes) },
      3,
    );
  }
});
