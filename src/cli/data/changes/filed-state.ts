import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Text } from '../../../schema/axis.ts';
import { documentId } from '../data-paths.ts';

/** A data file as far as a change log needs it. Older versions of the data are read too, so nothing else is asked. */
export type FiledDocument = {
  readonly publisher: string;
  readonly report?: Readonly<Record<string, unknown>>;
  readonly bulletin?: Readonly<Record<string, unknown>>;
  readonly partial?: boolean;
  readonly figures: Readonly<Record<string, unknown>>;
  readonly corrections?: readonly { readonly key: string; readonly corrected: unknown }[];
  readonly sources?: readonly { readonly kind: string; readonly url?: string; readonly file?: string }[];
  readonly channels?: readonly { readonly channel: string; readonly items: number | null }[];
  readonly themes?: readonly { readonly theme: string; readonly role: string }[];
};

/** One version of a data folder: its publishers' names, and the paths of its documents. */
export type FiledState = {
  readonly folder: string;
  readonly publishers: ReadonlyMap<string, Text>;
  readonly paths: ReadonlySet<string>;
};

/** A version before there was any. */
export const nothingFiled: FiledState = { folder: '', publishers: new Map(), paths: new Set() };

async function listDocuments(folder: string, kind: 'reports' | 'bulletins'): Promise<readonly string[]> {
  const entries = await readdir(join(folder, kind), { recursive: true }).catch(() => []);
  return entries
    .filter((path) => path.endsWith('.json'))
    .map((path) => `${kind}/${path.replaceAll('\\', '/')}`);
}

/** Looks through a data folder, without reading its documents. Rejects where it has no `publishers.json`. */
export async function readFiledState(folder: string): Promise<FiledState> {
  const listed = JSON.parse(await readFile(join(folder, 'publishers.json'), 'utf8')) as readonly {
    readonly id: string;
    readonly names: Text;
  }[];
  const paths = [...(await listDocuments(folder, 'reports')), ...(await listDocuments(folder, 'bulletins'))];
  return {
    folder,
    publishers: new Map(listed.map(({ id, names }) => [id, names])),
    paths: new Set(paths),
  };
}

/** The text of a document of a version; null where that version has none. */
export const readFiled = async ({ folder, paths }: FiledState, path: string): Promise<string | null> =>
  paths.has(path) ? readFile(join(folder, path), 'utf8') : null;

export const parseFiled = (text: string): FiledDocument => JSON.parse(text) as FiledDocument;

export const idOf = (path: string, { publisher }: FiledDocument): string => documentId(publisher, path);
