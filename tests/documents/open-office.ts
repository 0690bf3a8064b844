import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const has = (command: string) => spawnSync(command, ['--version']).error === undefined;

/** Whether LibreOffice and the readers of PDF are here; says so where they are not. */
export const hasOffice = ['soffice', 'pdftotext', 'pdfinfo'].every(has);
if (!hasOffice) console.warn('LibreOffice or poppler is not here: documents are not opened with it.');

/** What LibreOffice makes of a file: the bytes of it in another format (`pdf`, `csv:…`). */
export async function convert(bytes: Uint8Array, from: string, to: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'office-'));
  try {
    await writeFile(join(folder, `file.${from}`), bytes);
    await run('soffice', [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      folder,
      join(folder, `file.${from}`),
    ]);
    return await readFile(join(folder, `file.${to.split(':')[0] ?? to}`));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The pages of a PDF as text, laid out as they look. */
export async function pagesOf(pdf: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'pdf-'));
  try {
    const file = join(folder, 'file.pdf');
    await writeFile(file, pdf);
    const { stdout } = await run('pdftotext', ['-layout', file, '-'], { maxBuffer: 1 << 26 });
    return stdout.split('\f').slice(0, -1);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
