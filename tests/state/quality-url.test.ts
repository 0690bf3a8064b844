import { describe, expect, it } from 'vitest';
import { defaultQuality, readQuality, writeQuality } from '../../src/state/quality-url.ts';

const read = (text: string) => readQuality(new URLSearchParams(text));

describe('the settings of the quality page in a link', () => {
  it('are read back as they were written, and what is default is left out', () => {
    const settings = {
      class: 'suspect',
      check: 'outlier.share',
      result: 'warn',
      page: 3,
      filingGroup: 'others',
      filingYear: 2024,
      filing: 'absent',
      filingPage: 2,
    } as const;
    const text = writeQuality(settings).toString();
    expect(text).toBe(
      'class=suspect&check=outlier.share&result=warn&page=3&who=others&for=2024&filing=absent&rows=2',
    );
    expect(read(text)).toEqual(settings);
    expect(writeQuality(defaultQuality).toString()).toBe('');
    expect(read('')).toEqual(defaultQuality);
  });

  it('drop what is unknown or out of range', () => {
    expect(read('class=length&check=toString&result=maybe&page=0&for=24&filing=lost&rows=-1')).toEqual(
      defaultQuality,
    );
    // A check of another class than the one asked for would list nothing.
    expect(read('class=suspect&check=requests.balance').check).toBeNull();
    expect(read('page=1e3&for=2024.5&rows=99999999')).toEqual(defaultQuality);
  });
});
