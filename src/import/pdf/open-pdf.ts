import type { OPS as Operators, PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';
import { ImportError } from '../import-error.ts';
import { makeCharacterMapReader } from './character-maps.ts';
import { linkLibrary } from './library-link.ts';

export type OpenPdf = {
  readonly document: PDFDocumentProxy;
  readonly OPS: typeof Operators;
  /** Character maps that the document needed and nothing could give. */
  readonly missingMaps: ReadonlySet<string>;
  readonly close: () => Promise<void>;
};

/** Fonts are never drawn, only measured: a standard font's outlines are not needed. */
class NoStandardFonts {
  fetch(): Promise<Uint8Array> {
    return Promise.reject(new Error('Not needed.'));
  }
}

function toImportError(error: unknown): ImportError {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') {
    return new ImportError('password', 'The PDF asks for a password. Save it without one and try again.');
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new ImportError('damaged', `The PDF is damaged and cannot be opened (${reason}).`);
}

type Library = typeof import('pdfjs-dist/legacy/build/pdf.mjs');
type Parser = typeof import('pdfjs-dist/legacy/build/pdf.worker.mjs');

/**
 * The half that parses takes a worker without a window for its own, and would answer the messages of the page: it is
 * shown a window while it loads.
 */
async function loadParser(): Promise<Parser> {
  const hidden = typeof window === 'undefined' && typeof process === 'undefined';
  if (hidden) Object.defineProperty(globalThis, 'window', { value: globalThis, configurable: true });
  try {
    return await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  } finally {
    if (hidden) Reflect.deleteProperty(globalThis, 'window');
  }
}

/**
 * For engines of before 2024 the library puts a `push` of its own in the place of every list's, many times slower, which
 * keeps to the letter of a rule that nothing here asks for: the engine's own is put back.
 */
async function loadLibrary(): Promise<{ readonly library: Library; readonly parser: Parser }> {
  const push = Object.getOwnPropertyDescriptor(Array.prototype, 'push');
  try {
    const parser = await loadParser();
    return { parser, library: await import('pdfjs-dist/legacy/build/pdf.mjs') };
  } finally {
    if (push !== undefined) Object.defineProperty(Array.prototype, 'push', push);
  }
}

let loading: ReturnType<typeof loadLibrary> | undefined;

/**
 * Opens a PDF with pdf.js on this same thread (the caller may itself be a worker), without scripts, drawing or any
 * fetch. `meter` hears of operators as they are parsed, and says whether they count. Throws `ImportError`: `damaged`,
 * `password`.
 */
export async function openPdf(
  bytes: Uint8Array,
  meter: (operators: readonly unknown[]) => boolean,
): Promise<OpenPdf> {
  loading ??= loadLibrary();
  const { library, parser } = await loading.catch((error: unknown) => {
    // A file of the library that did not arrive may arrive the next time.
    loading = undefined;
    throw error;
  });
  const { CMapReaderFactory, missing } = makeCharacterMapReader();
  const link = linkLibrary(meter);
  parser.WorkerMessageHandler.initializeFromPort(link.parser);
  const worker: PDFWorker = new library.PDFWorker({
    port: link.reader as unknown as Worker,
    verbosity: library.VerbosityLevel.ERRORS,
  } as unknown as ConstructorParameters<typeof PDFWorker>[0]);
  const task = library.getDocument({
    // The library keeps what it is given, and takes no Buffer.
    data: new Uint8Array(bytes),
    worker,
    verbosity: library.VerbosityLevel.ERRORS,
    fontExtraProperties: true,
    disableFontFace: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    maxImageSize: 1,
    stopAtErrors: false,
    CMapReaderFactory,
    StandardFontDataFactory: NoStandardFonts,
  } as Parameters<typeof library.getDocument>[0]);
  const close = async (): Promise<void> => {
    await task.destroy();
    worker.destroy();
  };
  try {
    const document = await task.promise;
    return { document, OPS: library.OPS, missingMaps: missing, close };
  } catch (error) {
    await close();
    throw toImportError(error);
  }
}
