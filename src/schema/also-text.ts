import { checks, type CheckId } from './checks.ts';
import type { SameFact } from './report.ts';

/** Where else a fact shows itself, as a cell: `requests.balance@total=791|790`, separated by semicolons. */
export const toAlsoText = (also: readonly SameFact[]): string =>
  also
    .map(({ check, at, left, right }) => `${check}@${at ?? ''}=${String(left ?? '')}|${String(right ?? '')}`)
    .join(';');

const toValue = (text: string): number | string => {
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
};

/** Such a cell read back; what names no check of this version is left out. */
export const fromAlsoText = (text: string): readonly SameFact[] =>
  text.split(';').flatMap((entry): SameFact[] => {
    const found = /^(?<check>[^@]+)@(?<at>[^=]*)=(?<left>[^|]*)\|(?<right>.*)$/u.exec(entry)?.groups;
    if (!found || !Object.hasOwn(checks, found.check ?? '')) return [];
    const { at = '', left = '', right = '' } = found;
    return [
      {
        check: found.check as CheckId,
        at: at === '' ? null : at,
        ...(left === '' ? {} : { left: toValue(left) }),
        ...(right === '' ? {} : { right: toValue(right) }),
      },
    ];
  });
