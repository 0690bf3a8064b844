import type { Cells, DraftBase } from '../../draft/assemble-report.ts';

/** A draft as it stays on this device, where the reader asked for it; its text is read again. */
export type KeptDraft = {
  readonly format: 1;
  readonly base: DraftBase;
  readonly cells: Cells;
  readonly paragraphs: readonly string[];
  readonly source: string;
};

const storageKey = 'gongkai-draft';

const isKept = (value: unknown): value is KeptDraft =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === 1 && 'cells' in value;

/** The draft on this device; null where there is none, or the browser keeps nothing. */
export function readKept(): KeptDraft | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(storageKey) ?? 'null');
    return isKept(value) ? value : null;
  } catch {
    return null;
  }
}

/** Keeps a draft, or (null) forgets it; false where the browser refuses. */
export function writeKept(draft: KeptDraft | null): boolean {
  try {
    if (draft === null) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}
