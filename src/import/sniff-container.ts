import { startsWith } from './sniff.ts';
import { listZip, looksLikeZip } from './zip-directory.ts';

/** The part of a Word file (.docx) that holds its text. */
export const mainPart = 'word/document.xml';

/** A Word file is a ZIP archive with a certain file in it. */
export function looksLikeDocx(bytes: Uint8Array): boolean {
  if (!looksLikeZip(bytes)) return false;
  try {
    return listZip(bytes).some(({ name }) => name === mainPart);
  } catch {
    return false;
  }
}

/** The mark of a PDF may come after some other bytes. */
export function looksLikePdf(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 1024);
  return start.some((_, at) => startsWith(start.subarray(at, at + 5), [0x25, 0x50, 0x44, 0x46, 0x2d]));
}

/** The container of Word files before 2007, and of Word files with a password. */
export const looksLikeOle = (bytes: Uint8Array): boolean =>
  startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

export const looksLikeRichText = (bytes: Uint8Array): boolean =>
  startsWith(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66]);
