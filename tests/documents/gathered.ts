import { placeReports } from '../../src/query/place-reports.ts';
import type { Database } from '../../src/query/database.ts';
import type { Language } from '../../src/schema/languages.ts';
import type { DocumentContext } from '../../src/documents/matter/document-context.ts';
import type { Letterhead } from '../../src/documents/matter/letterhead.ts';
import { placeSubject } from '../../src/documents/matter/place-subject.ts';
import type { Subject } from '../../src/documents/matter/subject.ts';
import { loadDocumentWords } from '../../src/text/load-document-words.ts';
import { formatOf } from '../../src/text/format.ts';
import { loadMessages } from '../../src/text/load.ts';
import { parts } from './forty-parts.ts';

export const letterhead: Letterhead = {
  organ: '某某市人民政府办公室',
  number: '某府办〔2024〕1号',
  date: '2024年4月1日',
  signatory: '某某市人民政府办公室',
  deadline: '2024年5月1日',
};

/** What documents are written with in a language. */
export const documentContext = async (language: Language): Promise<DocumentContext> => ({
  language,
  t: await loadMessages(language),
  format: formatOf(language),
  say: (text) => text[language],
  d: await loadDocumentWords(language),
  data: { version: 'abcdef012345', date: '2026-11-30' },
  address: 'https://example.org/board/place/?at=510100&year=2023',
  mark: null,
});

/** The documents' subject for the place of forty parts. */
export async function subjectOf(database: Database): Promise<Subject> {
  const rows = await database.run(placeReports('510100'));
  const subject = placeSubject({ code: '510100', name: '某某市', parts, rows, year: null, preset: 'told' });
  if (!subject) throw new Error('No part of the place has a report.');
  return subject;
}
