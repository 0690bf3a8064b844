import type { ChangedFigure } from '../../../schema/changes.ts';
import type { Problem } from '../../../schema/problems.ts';
import type { FiledDocument } from './filed-state.ts';

function toFigure(filed: unknown): ChangedFigure {
  if (typeof filed === 'number') return filed;
  if (typeof filed !== 'object' || filed === null) return null;
  if ('value' in filed && typeof filed.value === 'number') return filed.value;
  return 'problem' in filed && typeof filed.problem === 'string'
    ? { problem: filed.problem as Problem }
    : null;
}

/** Figures as readers see them: with their reviewed corrections. */
export function readFigures({
  figures,
  corrections = [],
}: FiledDocument): ReadonlyMap<string, ChangedFigure> {
  const corrected = corrections.map(({ key, corrected }) => [key, corrected] as const);
  return new Map([...Object.entries(figures), ...corrected].map(([key, filed]) => [key, toFigure(filed)]));
}

const same = (one: ChangedFigure, other: ChangedFigure) => JSON.stringify(one) === JSON.stringify(other);

/** The figures that two versions of a document give differently, in the order of the newer one. */
export function compareFigures(old: FiledDocument, now: FiledDocument) {
  const [before, after] = [readFigures(old), readFigures(now)];
  const keys = [...new Set([...after.keys(), ...before.keys()])];
  return keys.flatMap((key) => {
    const [was, is] = [before.get(key) ?? null, after.get(key) ?? null];
    return same(was, is) ? [] : [{ key, old: was, new: is }];
  });
}

function shortly(value: unknown): string | null {
  if (value === undefined || value === null || value === '') return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** What a document says besides figures, each in a few words; a list in its own order. */
function readDetails(document: FiledDocument): Readonly<Record<string, string | null>> {
  const { report, bulletin, partial, channels = [], themes = [], sources = [] } = document;
  const head = Object.entries(report ?? bulletin ?? {}).map(
    ([field, value]) => [field, shortly(value)] as const,
  );
  return {
    ...Object.fromEntries(head),
    partial: shortly(partial ?? false),
    channels: shortly(channels.map(({ channel, items }) => `${channel} ${items ?? '–'}`).join(', ')),
    themes: shortly(themes.map(({ theme, role }) => `${theme} (${role})`).join(', ')),
    sources: shortly(
      sources.map(({ kind, url, file }) => [kind, url ?? file].filter(Boolean).join(' ')).join(', '),
    ),
  };
}

/** What two versions of a document say differently besides figures. */
export function compareDetails(old: FiledDocument, now: FiledDocument) {
  const [before, after] = [readDetails(old), readDetails(now)];
  return Object.keys({ ...after, ...before }).flatMap((field) => {
    const [was, is] = [before[field] ?? null, after[field] ?? null];
    return was === is ? [] : [{ field, old: was, new: is }];
  });
}

/** Whether two documents are one under two ids: all but whose it is, and where its figures stand, is the same. */
export const isMoved = (old: FiledDocument, now: FiledDocument): boolean =>
  compareFigures(old, now).length === 0 && compareDetails(old, now).length === 0;
