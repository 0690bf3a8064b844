import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

const folders = ['../shared/reports', '../shared/cases'];

/** The largest real documents of an extension, by name; none where ../shared is absent. */
export const realDocuments = (extension: string, most: number): readonly (readonly [string, Uint8Array])[] =>
  folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((path) => extname(path) === extension)
    .toSorted((a, b) => statSync(b).size - statSync(a).size)
    .slice(0, most)
    .map((path) => [basename(path), new Uint8Array(readFileSync(path))]);
