import { ImportError } from './import-error.ts';

/**
 * What a document may cost before it is refused: bytes of the file, pages, cells over all tables, levels of nesting,
 * milliseconds of reading. The largest real reports stay below a tenth of each.
 */
export const limits = {
  bytes: 64 * 1024 * 1024,
  pages: 400,
  cells: 200_000,
  nesting: 200,
  milliseconds: 20_000,
  /** Of a document that is read as one report: characters of its paragraphs and cells. */
  text: 1_000_000,
  /** Of a plain text, a sheet saved as text among them: bytes, and lines. */
  plainBytes: 8 * 1024 * 1024,
  plainLines: 200_000,
  /** Of a page: elements of its markup. */
  markup: 500_000,
  /** Of an XML part: elements, and how deep they stand in each other. */
  elements: 1_000_000,
  levels: 1_000,
  /** Of one page: drawn lines and filled areas; a map or a drawing is not a table. */
  lines: 20_000,
  areas: 5_000,
  /** Of one page: what is drawn, one operator at a time; ten times as much of a document. */
  operators: 400_000,
  /** Drawings within drawings of a document, each counted wherever it is drawn. */
  forms: 20_000,
  /** Of one page: states of drawing kept within each other; the standard of PDF knows 28. */
  states: 4_000,
  /** Of all pages: characters drawn, fields that lines part a table into, steps of looking for lines and tables. */
  characters: 600_000,
  fields: 40_000,
  /** Of one section without lines: words and numbers that stand apart; a section of a form has some hundred. */
  runs: 8_000,
  steps: 300_000_000,
  /** Of an archive: files, bytes of all of them unpacked, how much one byte may unpack to, archives in archives. */
  entries: 5_000,
  unpacked: 512 * 1024 * 1024,
  ratio: 200,
  archives: 2,
} as const;

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;

/** Refuses a file above the size limit, or without a byte. Throws `ImportError`: `too_large`, `empty`. */
export function checkSize(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new ImportError('empty', 'The file is empty.');
  if (bytes.length > limits.bytes) throw tooLarge(bytes.length);
}

/** The error for a file of so many bytes. */
export const tooLarge = (size: number): ImportError =>
  new ImportError(
    'too_large',
    `The file has ${megabytes(size)}; files up to ${megabytes(limits.bytes)} are read.`,
  );

/** Refuses a count above one of the limits. Throws `ImportError`: `too_large`. */
export function checkCount(
  kind: 'pages' | 'cells' | 'entries' | 'operators' | 'forms' | 'states' | 'characters',
  count: number,
  place?: string,
): void {
  if (count > limits[kind]) {
    throw new ImportError(
      'too_large',
      `The file has ${Math.round(count)} ${kind}; up to ${limits[kind]} are read.`,
      place,
    );
  }
}

export type Clock = { readonly check: (place?: string) => void };

/** A time limit that starts now; `check` throws `ImportError` (`too_large`) once it has passed. */
export function startClock(milliseconds: number = limits.milliseconds, now: () => number = Date.now): Clock {
  const end = now() + milliseconds;
  return {
    check: (place) => {
      if (now() > end) {
        throw new ImportError(
          'too_large',
          `Reading took longer than ${Math.round(milliseconds / 1000)} seconds and was stopped.`,
          place,
        );
      }
    },
  };
}
