import { afterEach, describe, expect, it, vi } from 'vitest';
import { noLetterhead } from '../../src/documents/matter/letterhead.ts';
import { keepLetterhead, readLetterhead } from '../../src/ui/send/letterhead-storage.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const typed = { ...noLetterhead, organ: '某某市人民政府办公室' };

function stubStorage(kept: Map<string, string>, isFull = false): void {
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => {
      if (isFull) throw new DOMException('full', 'QuotaExceededError');
      kept.set(name, text);
    },
  });
}

describe('the letterhead on this device', () => {
  it('is there the next time', () => {
    stubStorage(new Map());
    expect(keepLetterhead(typed)).toBe(true);
    expect(readLetterhead()).toEqual(typed);
  });

  it('survives a full storage, none at all, and what is no letterhead', () => {
    stubStorage(new Map(), true);
    expect(keepLetterhead(typed)).toBe(false);
    expect(readLetterhead()).toEqual(noLetterhead);
    vi.unstubAllGlobals();
    expect(keepLetterhead(typed)).toBe(false);
    expect(readLetterhead()).toEqual(noLetterhead);
    for (const text of ['{', 'null', '[1]', '{"organ":7}']) {
      stubStorage(new Map([['gongkai-letterhead', text]]));
      expect(readLetterhead()).toEqual(noLetterhead);
    }
  });
});
