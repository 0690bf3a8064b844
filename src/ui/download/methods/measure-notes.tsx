import { editions } from '../../../schema/editions.ts';
import { printedIn } from '../../../schema/indicators.ts';
import { indicatorsOf, measures, type MeasureKey } from '../../../schema/measures.ts';
import { pillars } from '../../../schema/measures/pillars.ts';
import type { Formula, Measure } from '../../../schema/measures/formula.ts';
import { reportingMeasures, type ReportingMeasureKey } from '../../../schema/reporting.ts';
import { toFormulaKeys, toFormulaWords } from '../../../views/measure/formula-words.ts';
import { measureNote } from '../../kit/note-anchor.ts';
import { useWords, type Words } from '../../kit/words.tsx';
import { Note, type Fact } from './note.tsx';

/** Where a formula's figures stand: the forms that print them, with their orders, or the text. */
function standsIn(formula: Formula, { t, say }: Words): string {
  const words = t.data.methods;
  if (formula.basis === 'text') return words.told;
  return printedIn(indicatorsOf(formula))
    .map((edition) => words.form(say(editions[edition].names), say(editions[edition].order)))
    .join(words.and);
}

function formulaFacts(measure: Measure, words: Words): readonly Fact[] {
  const { formula, otherwise } = words.t.data.methods;
  return measure.formulas.map((each, index) => ({
    name: index === 0 ? formula : otherwise,
    text: (
      <>
        <span>{toFormulaWords(measure, each, words.language)}</span>
        <code>{toFormulaKeys(measure, each)}</code>
        <span className="hint">{standsIn(each, words)}</span>
      </>
    ),
  }));
}

type Common = Pick<Measure, 'kind' | 'unit' | 'direction' | 'minimumN' | 'source'>;

function commonFacts({ kind, unit, direction, minimumN, source }: Common, words: Words): readonly Fact[] {
  const { t, say, format } = words;
  const text = t.data.methods;
  return [
    { name: text.kind, text: text.kinds[kind] },
    { name: text.unit, text: text.units[unit] },
    { name: text.direction, text: text.directions[direction ?? 'neither'] },
    ...(minimumN > 0 ? [{ name: text.minimum, text: format.exact(minimumN, 'count') }] : []),
    { name: text.source, text: source ? say(source) : text.noSource },
  ];
}

/** Every measure of the registry by pillar: formula, unit, direction, least cases, editions, article. */
export function MeasureNotes() {
  const words = useWords();
  const { t, say } = words;
  const entries = Object.entries(measures) as [MeasureKey, Measure][];
  const reporting = Object.entries(reportingMeasures) as [
    ReportingMeasureKey,
    (typeof reportingMeasures)[ReportingMeasureKey],
  ][];
  return (
    <>
      {Object.entries(pillars).map(([pillar, { names }]) => (
        <div key={pillar}>
          <h4>{say(names)}</h4>
          <ul className="notes-list">
            {entries
              .filter(([, measure]) => measure.pillar === pillar)
              .map(([key, measure]) => (
                <Note
                  key={key}
                  anchor={measureNote(key)}
                  name={say(measure.names)}
                  lead={t.data.methods.kinds[measure.kind]}
                  facts={[...formulaFacts(measure, words), ...commonFacts(measure, words)]}
                />
              ))}
            {reporting
              .filter(([, measure]) => measure.pillar === pillar)
              .map(([key, measure]) => (
                <Note
                  key={key}
                  anchor={measureNote(key)}
                  name={say(measure.names)}
                  lead={t.data.methods.kinds[measure.kind]}
                  facts={[
                    { name: t.data.methods.formula, text: t.ranking.method.reporting },
                    ...commonFacts(measure, words),
                  ]}
                />
              ))}
          </ul>
        </div>
      ))}
    </>
  );
}
