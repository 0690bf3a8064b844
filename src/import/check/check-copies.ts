import type { CheckOf } from '../../schema/checks.ts';
import { isIndicatorKey } from '../../schema/indicators.ts';
import { hasValue, type Figure, type Finding, type Side } from '../../schema/report.ts';

/** A figure that two copies of one report give differently. `key`: an indicator, or `channels.` and its kind. */
export type CopyConflict = { readonly key: string; readonly kept: Figure; readonly other: Figure };

const toSide = (key: string, figure: Figure): Side | null =>
  hasValue(figure) ? { value: figure.value, keys: isIndicatorKey(key) ? [key] : [] } : null;

function checkAgreement(conflicts: readonly CopyConflict[]): readonly Finding[] {
  const check = 'sources.agree';
  if (conflicts.length === 0) return [{ check, result: 'pass', at: null }];
  return conflicts.map(({ key, kept, other }) => {
    const [left, right] = [toSide(key, kept), toSide(key, other)];
    return {
      check,
      result: 'warn',
      at: key.replace(/^channels\./u, ''),
      ...(left ? { left } : { missing: [key] }),
      ...(right ? { right } : {}),
      ...(left && right ? { difference: Number(left.value) - Number(right.value) } : {}),
    };
  });
}

const copyChecks: Record<CheckOf<'copies'>, (conflicts: readonly CopyConflict[]) => readonly Finding[]> = {
  'sources.agree': checkAgreement,
};

/** Checks the copies of a report that has more than one. */
export const checkCopies = (conflicts: readonly CopyConflict[]): readonly Finding[] =>
  Object.values(copyChecks).flatMap((check) => check(conflicts));
