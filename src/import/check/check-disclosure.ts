import { documentKinds } from '../../schema/identities.ts';
import { hasValue, type Finding } from '../../schema/report.ts';
import { notAssessable, toFinding } from './make-finding.ts';
import { editionOf, type Subject } from './subject.ts';
import { sumFigures } from './sum-figures.ts';

/** `disclosure.published`: a kind of document published more than was made, or public less than was published. */
export function checkPublished(subject: Subject): readonly Finding[] {
  if (editionOf(subject) !== '2019') return [];
  return documentKinds.flatMap((kind) => {
    const published = sumFigures(subject.figures, [`disclosure.${kind}.published`]);
    return (['made', 'public_total'] as const).map((column) => {
      const bound = sumFigures(subject.figures, [`disclosure.${kind}.${column}`]);
      const missing = [...published.missing, ...bound.missing];
      if (missing.length > 0) return notAssessable('disclosure.published', kind, missing);
      const result = published.value > bound.value ? 'warn' : 'pass';
      return toFinding(
        'disclosure.published',
        result,
        kind,
        { value: published.value, keys: published.keys },
        { value: bound.value, keys: bound.keys },
      );
    });
  });
}

/** Yuan per project outside of these bounds suggest a wrong unit (report-form, `procurement.projects`). */
const perProject = { least: 1_000, most: 100_000_000 };

/** `procurement.projects`: an amount and projects go together, and their ratio is believable. */
export function checkProcurement(subject: Subject): readonly Finding[] {
  if (editionOf(subject) !== '2019') return [];
  const keys = ['disclosure.procurement.amount', 'disclosure.procurement.projects'] as const;
  const [amount, projects] = [subject.figures[keys[0]], subject.figures[keys[1]]];
  const check = 'procurement.projects';
  if (hasValue(amount) && hasValue(projects)) {
    const ratio = amount.value / projects.value;
    const alone = amount.value > 0 !== projects.value > 0;
    const odd =
      projects.value > 0 && amount.value > 0 && (ratio < perProject.least || ratio > perProject.most);
    return [
      {
        check,
        result: alone || odd ? 'warn' : 'pass',
        at: null,
        left: { value: amount.value, keys: [keys[0]] },
        right: { value: projects.value, keys: [keys[1]] },
      },
    ];
  }
  const leftEmpty = (figure: typeof amount) =>
    figure !== undefined && !hasValue(figure) && (figure.problem === 'blank' || figure.problem === 'slash');
  if (hasValue(amount) && amount.value > 0 && leftEmpty(projects)) {
    return [
      { check, result: 'warn', at: null, left: { value: amount.value, keys: [keys[0]] }, missing: [keys[1]] },
    ];
  }
  if (hasValue(projects) && projects.value > 0 && leftEmpty(amount)) {
    return [
      {
        check,
        result: 'warn',
        at: null,
        right: { value: projects.value, keys: [keys[1]] },
        missing: [keys[0]],
      },
    ];
  }
  return [
    notAssessable(
      check,
      null,
      keys.filter((key) => !hasValue(subject.figures[key])),
    ),
  ];
}
