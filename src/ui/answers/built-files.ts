import type { NamedPlaces } from '../../places/named-places.ts';
import { fetchText } from '../../engine/fetch-file.ts';
import { placeReports } from '../../query/place-reports.ts';
import type { Language } from '../../schema/languages.ts';
import type { CellType, Query, RowOf } from '../../query/query.ts';
import type { PageId } from '../address/pages.ts';
import { parseDrawings } from './parse-drawings.ts';
import { namesOfSheet, rowsOfSheet, type PlaceSheet } from './place-sheet.ts';
import {
  resultKey,
  rowsKey,
  stillKey,
  unpackRows,
  type PackedRows,
  type Built,
  type BuiltAnswers,
  type BuiltFiles,
  type BuiltStills,
  type Still,
} from './built.ts';

type Rows = readonly RowOf<Readonly<Record<string, CellType>>>[];

const noFiles: BuiltFiles = { answers: {}, stills: {}, sheets: {} };

/** The files named in the document, or in the file that it names; none where it names none (while developing). */
async function findFiles({ dataset }: HTMLElement, root: URL): Promise<BuiltFiles> {
  const { prepared, preparedIn } = dataset;
  if (prepared !== undefined) return JSON.parse(prepared) as BuiltFiles;
  if (preparedIn === undefined) return noFiles;
  return fetchJson(preparedIn, root).then(
    (files) => files as BuiltFiles,
    () => noFiles,
  );
}

/** A drawing that stands on one chart at a time; a second place gets a copy. */
const toStill = (key: string, nodes: readonly Node[]): Still => ({
  key,
  html: '',
  nodes: () => nodes.map((node) => (node.isConnected ? node.cloneNode(true) : node)),
});

/**
 * What the site's build worked out, as this browser has it: the drawings in the document, and the files of the pages
 * that were opened. A file that cannot be had is no error: the engine answers then, and charts are drawn here.
 */
export class BuiltPages implements Built {
  readonly #root: URL;
  readonly #container: HTMLElement;
  #files: Promise<BuiltFiles> | null = null;
  readonly #loaded = new Map<string, Promise<unknown>>();
  readonly #packed = new Map<string, PackedRows>();
  readonly #rows = new Map<string, Rows>();
  readonly #results = new Map<string, unknown>();
  readonly #stills = new Map<string, Still>();
  readonly #texts = new Map<string, string>();
  readonly #sheets = new Map<string, { readonly sheet: PlaceSheet; readonly named: NamedPlaces }>();

  constructor(root: URL, container: HTMLElement) {
    this.#root = root;
    this.#container = container;
    for (const place of container.querySelectorAll<HTMLElement>('[data-still]')) {
      const key = place.dataset.still ?? '';
      this.#stills.set(key, toStill(key, [...place.childNodes]));
    }
  }

  readonly rows: Built['rows'] = <C extends Readonly<Record<string, CellType>>>(query: Query<C>) => {
    const key = rowsKey(query);
    const packed = this.#packed.get(key);
    if (!packed) return null;
    const rows = this.#rows.get(key) ?? unpackRows(packed);
    this.#rows.set(key, rows);
    return rows as readonly RowOf<C>[];
  };

  readonly result: Built['result'] = (kind, input) =>
    this.#results.size === 0 ? null : (this.#results.get(resultKey(kind, input)) ?? null);

  readonly still: Built['still'] = (model, language) => {
    if (this.#stills.size + this.#texts.size === 0) return null;
    const key = stillKey(model, language);
    const text = this.#texts.get(key);
    if (text !== undefined && !this.#stills.has(key))
      this.#stills.set(key, toStill(key, parseDrawings(text)));
    return this.#stills.get(key) ?? null;
  };

  /** Loads what a page's default view needs. */
  async loadAnswers(page: PageId): Promise<void> {
    const { answers: files } = await this.#filesNamed();
    await this.#load(files[page], (content) => {
      const answers = content as BuiltAnswers;
      for (const [key, packed] of Object.entries(answers.rows)) this.#packed.set(key, packed);
      for (const [key, result] of Object.entries(answers.results)) this.#results.set(key, result);
    });
  }

  /** Loads a page's charts in a language. */
  async loadStills(page: PageId, language: Language): Promise<void> {
    const { stills: files } = await this.#filesNamed();
    await this.#load(files[page]?.[language], (content) => {
      for (const [key, text] of Object.entries(content as BuiltStills)) this.#texts.set(key, text);
    });
  }

  readonly places: Built['places'] = (code) => this.#sheets.get(code.slice(0, 2))?.named ?? null;

  /** Loads what the pages of a place, and of the publishers there, show first; null loads nothing. */
  async loadSheet(code: string | null): Promise<void> {
    if (code === null) return;
    const province = code.slice(0, 2);
    const { sheetOf, sheet: named } = this.#container.dataset;
    const file = sheetOf === province ? named : (await this.#filesNamed()).sheets[province];
    await this.#load(file, (content) => {
      const sheet = content as PlaceSheet;
      this.#sheets.set(province, { sheet, named: namesOfSheet(sheet) });
    });
    const held = this.#sheets.get(province);
    for (const { code: each } of held?.named.places.pathOf(code) ?? []) {
      const key = rowsKey(placeReports(each));
      if (held && !this.#packed.has(key)) this.#packed.set(key, rowsOfSheet(held.sheet, each));
    }
  }

  #filesNamed(): Promise<BuiltFiles> {
    this.#files ??= findFiles(this.#container, this.#root);
    return this.#files;
  }

  /** Each file once; one that failed is asked for again the next time. */
  async #load(file: string | undefined, take: (content: unknown) => void): Promise<void> {
    if (file === undefined) return;
    const known = this.#loaded.get(file);
    const loading = known ?? fetchJson(file, this.#root).then(take);
    this.#loaded.set(file, loading);
    await loading.catch(() => this.#loaded.delete(file));
  }
}

async function fetchJson(file: string, root: URL): Promise<unknown> {
  const url = new URL(file, root);
  return JSON.parse(await fetchText(url, file));
}
