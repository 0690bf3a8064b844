import { createStore } from 'zustand/vanilla';
import type { OwnData, OwnSource } from '../../engine/own-rows.ts';
import { laidReports, type Subject } from './laid.ts';
import type { OwnReport } from './own-report.ts';
import type { OwnStorage } from './own-storage.ts';

/**
 * `reports` are all that the reader added, `laid` those that stand among the site's now; `isAside`: the reader laid all
 * aside. `kept`: on this device, or only until the page is closed; null until that is known.
 */
export type OwnState = {
  readonly reports: readonly OwnReport[];
  readonly laid: readonly OwnReport[];
  readonly isAside: boolean;
  readonly subject: Subject;
  readonly version: number;
  readonly kept: 'device' | 'session' | null;
};

const nothing: OwnState = {
  reports: [],
  laid: [],
  isAside: false,
  subject: 'site',
  version: 0,
  kept: null,
};

const isSame = (one: readonly OwnReport[], other: readonly OwnReport[]): boolean =>
  one.length === other.length && one.every((report, at) => report === other[at]);

/**
 * The reports that this reader added, in the order of adding: here and, where the browser lets it, in its storage.
 * `version` grows with every change of those that are laid over the site's, so that what was asked is asked again.
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
    const { version, laid } = this.#state;
    if (this.#rows?.version === version) return this.#rows;
    if (laid.length === 0) return { version, rows: {} };
    const { toOwnRows } = await import('./to-own-rows.ts');
    const made = { version, rows: toOwnRows(laid) };
    this.#rows = made;
    return made;
  };

  /** Adds reports, or puts them in the place of those with the same ids. */
  async put(added: readonly OwnReport[]): Promise<void> {
    await this.#loaded;
    const byId = new Map(this.#state.reports.map((report) => [report.id, report]));
    for (const report of added) byId.set(report.id, report);
    this.#change({ reports: [...byId.values()] });
    await this.#keep((storage) => storage.put(added));
  }

  async remove(ids: readonly string[]): Promise<void> {
    await this.#loaded;
    this.#change({ reports: this.#state.reports.filter(({ id }) => !ids.includes(id)) });
    await this.#keep((storage) => storage.remove(ids));
  }

  /** Lays all of them aside, as if there were none, or back over the site's. */
  layAside(isAside: boolean): void {
    this.#change({ isAside });
  }

  /** Tells what the page is about that is shown next. */
  tellSubject(subject: Subject): void {
    if (subject !== this.#state.subject) this.#change({ subject });
  }

  async #load(): Promise<void> {
    const storage = await this.#storage;
    const stored = await storage?.readAll().catch(() => null);
    const kept = stored ? 'device' : 'session';
    const reports = [...(stored ?? [])].sort((one, other) => one.added - other.added);
    this.#change({ reports, kept });
  }

  async #keep(change: (storage: OwnStorage) => Promise<void>): Promise<void> {
    const storage = await this.#storage;
    if (!storage) return;
    try {
      await change(storage);
    } catch {
      this.#change({ kept: 'session' });
    }
  }

  #change(change: Partial<Pick<OwnState, 'reports' | 'isAside' | 'subject' | 'kept'>>): void {
    const before = this.#state;
    const next = { ...before, ...change };
    const laid = laidReports(next);
    const isLaidSame = isSame(laid, before.laid);
    this.store.setState(
      {
        ...next,
        laid: isLaidSame ? before.laid : laid,
        version: isLaidSame ? before.version : before.version + 1,
      },
      true,
    );
  }

  get #state(): OwnState {
    return this.store.getState();
  }
}
