import { boundsChecks } from './checks/bounds-checks.ts';
import type { Check } from './checks/check-rule.ts';
import { readingChecks } from './checks/reading-checks.ts';
import { tableChecks } from './checks/table-checks.ts';
import { textChecks } from './checks/text-checks.ts';

/** All checks, in the order in which they are shown. */
export const checks = {
  ...tableChecks,
  ...textChecks,
  ...boundsChecks,
  ...readingChecks,
} as const satisfies Record<string, Check>;

export type CheckId = keyof typeof checks;

/** The checks that need this much to be run. */
export type CheckOf<N extends Check['needs']> = {
  [C in CheckId]: (typeof checks)[C]['needs'] extends N ? C : never;
}[CheckId];
