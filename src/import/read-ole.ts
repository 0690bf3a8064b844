import { readCompound } from './doc/read-compound.ts';
import type { SourceDocument } from './document.ts';
import { ImportError, type ImportErrorKind } from './import-error.ts';
import { checkSize } from './limits.ts';

/** What else is kept in the same container, by a stream that only it has; and what to do with it. */
const others: readonly (readonly [stream: string, kind: ImportErrorKind, words: string])[] = [
  ['EncryptedPackage', 'password', 'The file asks for a password. Save it without, and try again.'],
  [
    'PowerPoint Document',
    'other_kind',
    'These are slides (.ppt). Save the report itself as .docx or .pdf, and try again.',
  ],
  ['MatOST', 'other_kind', 'This is a file of Works (.wps). Save it as .docx, and try again.'],
  ['CONTENTS', 'other_kind', 'This is a file of Works or Publisher. Save it as .docx, and try again.'],
  [
    '__properties_version1.0',
    'other_kind',
    'This is a mail (.msg). Save what is attached to it, and read that.',
  ],
];

/**
 * A file in the container of Office before 2007, by what stands in it: Word (.doc, .wps), Excel (.xls, .et). Throws
 * `ImportError` as their readers do; `unsupported` names any other kind.
 */
export async function readOle(bytes: Uint8Array): Promise<SourceDocument> {
  checkSize(bytes);
  const streams = readCompound(bytes);
  if (streams.has('WordDocument')) return (await import('./read-doc.ts')).readDoc(bytes);
  if (streams.has('Workbook') || streams.has('Book')) return (await import('./read-xls.ts')).readXls(bytes);
  const other = others.find(([stream]) => streams.has(stream));
  throw new ImportError(
    other?.[1] ?? 'unsupported',
    other?.[2] ??
      'The file is neither a Word nor an Excel file. Save it as .docx, .xlsx or .pdf, and try again.',
  );
}
