import { createStore } from 'zustand/vanilla';
import { assembleReport, toCells, type Cells, type DraftBase } from '../../draft/assemble-report.ts';
import { checkDraft, type CheckedDraft, type Matter } from '../../draft/check-draft.ts';
import type { FiledReport, PublisherTraits } from '../../import/check/subject.ts';
import type { ToldLine } from '../../import/told/told-lines.ts';
import type { TakenReport } from '../../import/intake.ts';
import type { Edition } from '../../schema/axis.ts';
import { editionOfYear } from '../../schema/editions.ts';
import { indicatorOf, type IndicatorKey } from '../../schema/indicators.ts';
import type { Report, ReportHead } from '../../schema/report.ts';
import { DraftReader, type DraftFailure } from './draft-reader.ts';
import { readKept, writeKept, type KeptDraft } from './kept-draft.ts';

/** Last year’s report, where it is from, and the name in it. */
export type Prior = {
  readonly from: 'site' | 'own' | 'file';
  readonly name: string;
  readonly report: FiledReport;
};

/** A draft as it lies open: what it is made of, what was found, and what was mended since it was opened. */
export type OpenDraft = {
  readonly base: DraftBase;
  readonly cells: Cells;
  readonly paragraphs: readonly string[];
  readonly lines: readonly ToldLine[];
  readonly source: string;
  readonly publisher: PublisherTraits | null;
  readonly prior: Prior | null;
  readonly report: Report;
  readonly checked: CheckedDraft;
  /** Matters that were there and are gone; those that the last change settled, or brought back. */
  readonly gone: readonly Matter[];
  readonly last: { readonly gone: readonly Matter[]; readonly back: readonly Matter[] };
};

/** `kept`: whether the draft stays on this device; `refused` where the browser lets nothing stay. */
export type DeskState = {
  readonly draft: OpenDraft | null;
  readonly isReading: boolean;
  readonly failure: { readonly file: string; readonly failure: DraftFailure } | null;
  readonly kept: 'no' | 'yes' | 'refused';
};

const idOf = ({ finding }: Matter): string => `${finding.check} ${finding.at ?? ''}`;

/** Everything a matter says is out: the finding that leads it, and the others of its slip. */
const idsOf = ({ finding, also }: Matter): readonly string[] =>
  [finding, ...also].flatMap(({ check, at, also: same = [] }) => [
    `${check} ${at ?? ''}`,
    ...same.map((fact) => `${fact.check} ${fact.at ?? ''}`),
  ]);

/** What is out, with the empty cells as they are and with nought in them. */
const allOf = ({ matters, hidden }: CheckedDraft): readonly Matter[] => [...matters, ...hidden];

const last = (): number => new Date().getFullYear() - 1;

type Parts = Omit<OpenDraft, 'report' | 'checked' | 'gone' | 'last'>;

function check(parts: Parts): Pick<OpenDraft, 'report' | 'checked'> {
  const report = assembleReport(parts.base, parts.cells);
  const { lines, publisher, prior } = parts;
  const checked = checkDraft({
    report,
    lines,
    ...(publisher && { publisher }),
    ...(prior && { prior: prior.report }),
  });
  return { report, checked };
}

/** A draft that was not open before. */
const opened = (parts: Parts): OpenDraft => ({
  ...parts,
  ...check(parts),
  gone: [],
  last: { gone: [], back: [] },
});

/** A draft after a change, and what of its matters is gone or there again. */
function changed(before: OpenDraft, change: Partial<Parts>): OpenDraft {
  const parts = { ...before, ...change };
  const { report, checked } = check(parts);
  const now = new Set(allOf(checked).flatMap(idsOf));
  const was = new Set(allOf(before.checked).flatMap(idsOf));
  const isNew = before.gone.filter((matter) => now.has(idOf(matter)));
  const isGone = allOf(before.checked).filter((matter) => !idsOf(matter).some((id) => now.has(id)));
  const stays = before.gone.filter(
    (matter) => !now.has(idOf(matter)) && !isGone.some((each) => idOf(each) === idOf(matter)),
  );
  return {
    ...parts,
    report,
    checked,
    gone: [...stays, ...isGone],
    last: { gone: isGone, back: isNew.filter((matter) => !was.has(idOf(matter))) },
  };
}

/** The one draft that lies open on the page; it outlives the page while the board is open. */
export class DraftDesk {
  readonly store = createStore<DeskState>(() => ({
    draft: null,
    isReading: false,
    failure: null,
    kept: 'no',
  }));
  readonly #reader = new DraftReader();
  #textRound = 0;

  /** Opens a document; `name` is what it is called. What cannot be read leaves what is open as it is. */
  async open(name: string, file: Blob): Promise<void> {
    this.#set({ isReading: true, failure: null });
    const read = await this.#reader.readFile(name, file, last());
    if ('failure' in read) this.#set({ isReading: false, failure: { file: name, failure: read.failure } });
    else {
      this.#set({ isReading: false, draft: opened(this.#partsOf(read)) });
      this.#keep();
    }
  }

  /** An empty form, to be typed into. */
  begin(edition: Edition, source: string): void {
    const year = edition === '2019' ? 2020 : Math.max(last(), 2021);
    const report: ReportHead = {
      publisher: null,
      title: null,
      year,
      edition,
      scope: null,
      published: null,
      index_number: null,
      period_start: null,
      period_end: null,
    };
    const base = { report, told: {}, channels: [], unknown_rows: [] };
    const parts = { base, cells: {}, paragraphs: [], lines: [], source, publisher: null, prior: null };
    this.#set({ draft: opened(parts), failure: null });
  }

  /** The draft that stays on this device. */
  async openKept(): Promise<void> {
    const kept = readKept();
    if (!kept) return;
    const { base, cells, paragraphs, source } = kept;
    const parts = { base, cells, paragraphs, lines: [], source, publisher: null, prior: null };
    this.#set({ draft: opened(parts), kept: 'yes', failure: null });
    await this.changeText(paragraphs);
  }

  close(): void {
    if (this.store.getState().kept === 'yes') writeKept(null);
    this.#set({ draft: null, failure: null, kept: 'no' });
  }

  changeCells(change: Cells): void {
    this.#change(({ cells }) => ({ cells: { ...cells, ...change } }));
  }

  changeHead(change: Partial<ReportHead>): void {
    this.#change(({ base }) => ({ base: { ...base, report: { ...base.report, ...change } } }));
    if (change.year !== undefined || change.scope !== undefined) {
      const { draft } = this.store.getState();
      if (draft) void this.changeText(draft.paragraphs);
    }
  }

  setPrior(prior: Prior | null): void {
    this.#change(() => ({ prior }));
  }

  setPublisher(publisher: PublisherTraits | null): void {
    this.#change(() => ({ publisher }));
  }

  /** Reads last year’s report of a file; gives why it could not be read, or null. */
  async addPrior(name: string, file: Blob): Promise<DraftFailure | { readonly year: number } | null> {
    const { draft } = this.store.getState();
    if (!draft) return null;
    const needed = draft.base.report.year - 1;
    const read = await this.#reader.readFile(name, file, needed);
    if ('failure' in read) return read.failure;
    const { report } = read;
    if (report.report.year !== needed) return { year: report.report.year };
    this.setPrior({
      from: 'file',
      name: report.report.publisher ?? name,
      report: { id: name, report: report.report, figures: report.figures },
    });
    return null;
  }

  /** Reads a text that was changed; only the newest counts. */
  async changeText(paragraphs: readonly string[]): Promise<void> {
    const round = (this.#textRound += 1);
    const { draft } = this.store.getState();
    if (!draft) return;
    const read = await this.#reader.readText(paragraphs, draft.base.report);
    if (round !== this.#textRound || !read) return;
    const { lines, told, channels } = read;
    this.#change(({ base }) => ({ paragraphs, lines, base: { ...base, told, channels } }));
  }

  keep(asked: boolean): void {
    if (!asked) {
      writeKept(null);
      this.#set({ kept: 'no' });
      return;
    }
    this.#set({ kept: 'yes' });
    this.#keep();
  }

  #partsOf({ report, told, file }: TakenReport): Parts {
    const head = report.report;
    const edition = head.edition ?? editionOfYear(head.year) ?? '2021';
    const ofText = Object.entries(report.figures).filter(
      ([key]) => indicatorOf(key as IndicatorKey).row === null,
    );
    const { channels, unknown_rows, refused } = report;
    return {
      base: {
        report: { ...head, edition },
        told: Object.fromEntries(ofText),
        channels,
        unknown_rows,
        ...(refused ? { refused } : {}),
      },
      cells: toCells(report.figures, edition),
      paragraphs: told?.paragraphs ?? [],
      lines: told?.lines ?? [],
      source: file,
      publisher: null,
      prior: null,
    };
  }

  #change(make: (draft: OpenDraft) => Partial<Parts>): void {
    const { draft } = this.store.getState();
    if (!draft) return;
    this.#set({ draft: changed(draft, make(draft)) });
    this.#keep();
  }

  #keep(): void {
    const { draft, kept } = this.store.getState();
    if (!draft || kept === 'no') return;
    const { base, cells, paragraphs, source } = draft;
    const record: KeptDraft = { format: 1, base, cells, paragraphs, source };
    this.#set({ kept: writeKept(record) ? 'yes' : 'refused' });
  }

  #set(change: Partial<DeskState>): void {
    this.store.setState(change);
  }
}
