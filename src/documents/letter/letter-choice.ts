import { checks } from '../../schema/checks.ts';
import { checkClasses, type CheckClass } from '../../schema/checks/check-classes.ts';
import type { LetterFinding, LetterMatter } from '../matter/gather-letters.ts';

const classes = Object.keys(checkClasses) as readonly CheckClass[];

/** The classes that may stand in a letter unless the reader chooses others: what a report says against itself. */
export const sentByDefault: readonly CheckClass[] = classes.filter((one) => checkClasses[one].counts);

export const classOf = ({ finding }: LetterFinding): CheckClass => checks[finding.check].class;

/** The reports that a letter is due for, each with the findings of these classes. */
export const chooseFindings = (
  matters: readonly LetterMatter[],
  chosen: readonly CheckClass[],
): readonly LetterMatter[] =>
  matters.flatMap((matter) => {
    const findings = matter.findings.filter(
      (one) =>
        chosen.includes(classOf(one)) &&
        (!checkClasses[classOf(one)].counts || one.finding.result === 'fail'),
    );
    return findings.length > 0 ? [{ ...matter, findings }] : [];
  });
