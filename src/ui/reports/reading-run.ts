import { createStore } from 'zustand/vanilla';
import { isReadable } from '../../import/readable-name.ts';
import type { ProposedLedger } from '../../import/ledger/take-ledgers.ts';
import type { ChosenLedgers, Outcome, ReadError } from './read-documents.ts';
import type { ReadAnswer, ReadRequest } from './read-worker.ts';

/** A file to read; `name` has its path inside the folder that was picked. */
export type PickedFile = {
  readonly name: string;
  readonly file: Blob;
  /** What was confirmed of the ledgers in it. */
  readonly chosen?: ChosenLedgers;
};

/** A ledger that waits: the document that it is in, and the file that this was picked with. */
export type WaitingLedger = {
  readonly file: string;
  readonly ledger: ProposedLedger;
  readonly picked: PickedFile;
};

export type FailedFile = { readonly file: string; readonly error: ReadError };

/**
 * `done` of `total` picked files are finished and gave `read` reports; `leftAside` were of no readable kind, `cancelled`
 * were not finished.
 */
export type ReadingState = {
  readonly total: number;
  readonly done: number;
  readonly read: number;
  readonly isRunning: boolean;
  readonly leftAside: number;
  readonly cancelled: number;
  readonly failed: readonly FailedFile[];
  /** Tables with a report a row, whose columns are to be confirmed. */
  readonly ledgers: readonly WaitingLedger[];
};

type Read = Extract<Outcome, { readonly report: unknown }>;
type Slot = {
  worker: Worker | null;
  current: PickedFile | null;
  timer: ReturnType<typeof setTimeout> | null;
};

const nothingRead: ReadingState = {
  total: 0,
  done: 0,
  read: 0,
  isRunning: false,
  leftAside: 0,
  cancelled: 0,
  failed: [],
  ledgers: [],
};

/** Two workers keep the page's own thread free on small machines. */
const slots = 2;

/** The longest that a document may take; the importer's own limits mostly end it earlier. */
const patience = 20_000;

/**
 * What was read is handed on no more often than this, in milliseconds: the first at once, and hundreds of files are a few
 * changes of the page.
 */
const rhythm = 250;

/** Reads files in a few workers, one file at a time each; a worker that dies or hangs costs its own file alone. */
export class ReadingRun {
  /** Where it stands; to be read and listened to, and changed by this class alone. */
  readonly store = createStore<ReadingState>(() => nothingRead);
  readonly #deliver: (reads: readonly Read[]) => Promise<void>;
  readonly #slots: readonly Slot[] = Array.from({ length: slots }, () => ({
    worker: null,
    current: null,
    timer: null,
  }));
  #next: ReadingState = nothingRead;
  #waiting: PickedFile[] = [];
  #reads: Read[] = [];
  #beat: ReturnType<typeof setTimeout> | null = null;
  #flushedAt = -Infinity;
  #handedOn: Promise<void> = Promise.resolve();

  constructor(deliver: (reads: readonly Read[]) => Promise<void>) {
    this.#deliver = deliver;
  }

  /** Reads files; of more than one, those whose names are of no readable kind are counted and left aside. */
  add(files: readonly PickedFile[]): void {
    const taken =
      files.length === 1 ? files : files.filter(({ name }) => isReadable(name) || /\.json$/iu.test(name));
    const before = this.#next.isRunning
      ? this.#next
      : { ...nothingRead, failed: this.#next.failed, ledgers: this.#next.ledgers };
    const again = new Set(taken.map(({ name }) => name));
    this.#next = {
      ...before,
      total: before.total + taken.length,
      leftAside: before.leftAside + files.length - taken.length,
      failed: before.failed.filter(({ file }) => !again.has(file)),
      ledgers: before.ledgers.filter(({ picked }) => !again.has(picked.name)),
      isRunning: taken.length > 0 || before.isRunning,
    };
    this.#waiting.push(...taken);
    this.#publish(this.#next);
    for (const slot of this.#slots) this.#feed(slot);
  }

  /** Stops at once; what was read stays. */
  cancel(): void {
    const begun = this.#slots.filter(({ current }) => current !== null).length;
    const cancelled = this.#waiting.length + begun;
    this.#waiting = [];
    for (const slot of this.#slots) this.#stop(slot);
    this.#next = { ...this.#next, cancelled: this.#next.cancelled + cancelled, isRunning: false };
    void this.#flush();
  }

  forgetFailures(): void {
    this.#next = { ...this.#next, failed: [] };
    this.#publish(this.#next);
  }

  /** Leaves the ledgers of a picked file unread. */
  forgetLedgers(name: string): void {
    this.#next = { ...this.#next, ledgers: this.#next.ledgers.filter(({ picked }) => picked.name !== name) };
    this.#publish(this.#next);
  }

  #feed(slot: Slot): void {
    if (slot.current) return;
    const file = this.#waiting.shift();
    if (!file) {
      this.#stop(slot);
      if (this.#slots.every(({ current }) => current === null)) {
        this.#next = { ...this.#next, isRunning: false };
        void this.#flush();
      }
      return;
    }
    slot.current = file;
    slot.worker ??= this.#start(slot);
    slot.timer = setTimeout(() => {
      this.#fail(slot, { kind: 'stopped', message: `Stopped after ${patience / 1000} seconds.` });
    }, patience);
    slot.worker.postMessage({
      name: file.name,
      file: file.file,
      chosen: file.chosen ?? {},
    } satisfies ReadRequest);
  }

  #start(slot: Slot): Worker {
    const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => {
      if (slot.worker !== worker) return;
      if ('done' in data) this.#finish(slot);
      else this.#take(data.outcome, slot.current);
    });
    worker.addEventListener('error', ({ message }) => {
      if (slot.worker === worker) this.#fail(slot, { kind: 'fault', message });
    });
    return worker;
  }

  #take(outcome: Outcome, picked: PickedFile | null): void {
    if ('error' in outcome) this.#next = { ...this.#next, failed: [...this.#next.failed, outcome] };
    else if ('ledger' in outcome) {
      if (picked) this.#next = { ...this.#next, ledgers: [...this.#next.ledgers, { ...outcome, picked }] };
    } else {
      this.#reads.push(outcome);
      this.#next = { ...this.#next, read: this.#next.read + 1 };
    }
    this.#flushSoon();
  }

  #fail(slot: Slot, error: ReadError): void {
    const file = slot.current;
    this.#stop(slot);
    if (!file) return;
    this.#take({ file: file.name, error }, file);
    this.#count(slot);
  }

  #finish(slot: Slot): void {
    if (slot.timer) clearTimeout(slot.timer);
    this.#count(slot);
  }

  #count(slot: Slot): void {
    slot.current = null;
    this.#next = { ...this.#next, done: this.#next.done + 1 };
    this.#flushSoon();
    this.#feed(slot);
  }

  #stop(slot: Slot): void {
    if (slot.timer) clearTimeout(slot.timer);
    slot.worker?.terminate();
    slot.worker = null;
    slot.current = null;
  }

  #flushSoon(): void {
    const left = Math.max(0, this.#flushedAt + rhythm - performance.now());
    this.#beat ??= setTimeout(() => void this.#flush(), left);
  }

  /** Hands on what was read first, so that nobody is told of a report that is not in the list yet. */
  #flush(): Promise<void> {
    if (this.#beat) clearTimeout(this.#beat);
    this.#beat = null;
    this.#flushedAt = performance.now();
    const reads = this.#reads;
    const state = this.#next;
    this.#reads = [];
    this.#handedOn = this.#handedOn.then(async () => {
      if (reads.length > 0) await this.#deliver(reads);
      this.#publish(state);
    });
    return this.#handedOn;
  }

  #publish(state: ReadingState): void {
    this.store.setState(state, true);
  }
}
