import { createStore } from 'zustand/vanilla';
import type { OwnData, OwnSource } from '../../engine/own-rows.ts';
import type { OwnReport } from './own-report.ts';
import type { OwnStorage } from './own-storage.ts';

/** `kept`: on this device, or only until the page is closed; null until that is known. */
export type OwnState = {
  readonly reports: readonly OwnReport[];
  readonly version: number;
  readonly kept: 'device' | 'session' | null;
};

const nothing: OwnState = { reports: [], version: 0, kept: null };

/**
 * The reports that this reader added, in the order of adding: here and, where the browser lets it, in its storage.
 * `version` grows with every change, so that what was asked of the data is asked again.
 */
export class OwnReports {
  /** Where they stand; to be read and listened to, and changed by this class alone. */
  readonly store = createStore<OwnState>(() => nothing);
  readonly #storage: Promise<OwnStorage | null>;
  readonly #loaded: Promise<void>;
  #rows: OwnData | null = null;

  constructor(storage: Promise<OwnStorage | null>) {
    this.#storage = storage;
    this.#loaded = this.#load();
  }

  /** The rows that the reports add to the tables; nothing is loaded to make them while there is no report. */
  readonly readRows: OwnSource = async () => {
    await this.#loaded;
    const { version, reports } = this.#state;
    if (this.#rows?.version === version) return this.#rows;
    if (reports.length === 0) return { version, rows: {} };
    const { toOwnRows } = await import('./to-own-rows.ts');
    const made = { version, rows: toOwnRows(reports) };
    this.#rows = made;
    return made;
  };

  /** Adds reports, or puts them in the place of those with the same ids. */
  async put(added: readonly OwnReport[]): Promise<void> {
    await this.#loaded;
    const byId = new Map(this.#state.reports.map((report) => [report.id, report]));
    for (const report of added) byId.set(report.id, report);
    this.#change([...byId.values()]);
    await this.#keep((storage) => storage.put(added));
  }

  async remove(ids: readonly string[]): Promise<void> {
    await this.#loaded;
    this.#change(this.#state.reports.filter(({ id }) => !ids.includes(id)));
    await this.#keep((storage) => storage.remove(ids));
  }

  async #load(): Promise<void> {
    const storage = await this.#storage;
    const stored = await storage?.readAll().catch(() => null);
    const kept = stored ? 'device' : 'session';
    const reports = [...(stored ?? [])].sort((one, other) => one.added - other.added);
    this.#set({ reports, version: reports.length > 0 ? 1 : 0, kept });
  }

  async #keep(change: (storage: OwnStorage) => Promise<void>): Promise<void> {
    const storage = await this.#storage;
    if (!storage) return;
    try {
      await change(storage);
    } catch {
      this.#set({ ...this.#state, kept: 'session' });
    }
  }

  #change(reports: readonly OwnReport[]): void {
    this.#set({ ...this.#state, reports, version: this.#state.version + 1 });
  }

  #set(state: OwnState): void {
    this.store.setState(state, true);
  }

  get #state(): OwnState {
    return this.store.getState();
  }
}
