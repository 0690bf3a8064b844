import { meaningOf } from '../../schema/meanings.ts';
import { measureOf, type MeasureKey } from '../../schema/measures.ts';
import { toFormulaWords } from '../../views/measure/formula-words.ts';
import { PageLink } from '../address/navigation.tsx';
import { measureNote } from '../kit/note-anchor.ts';
import { useWords } from '../kit/words.tsx';

/** Measures in plain words, one after another, each with the way to all that there is to know of it. */
export default function MeaningList({ measures }: { readonly measures: readonly MeasureKey[] }) {
  const { t, say, language } = useWords();
  const words = t.glossary;
  return (
    <>
      {measures.map((key) => {
        const measure = measureOf(key);
        const { what, isNot } = meaningOf(key);
        const [formula] = measure.formulas;
        return (
          <dl key={key} className="meaning-list">
            <dt>{say(measure.names)}</dt>
            <dd>{say(what)}</dd>
            {formula && formula.denominator.length > 0 && (
              <>
                <dt>{words.formula}</dt>
                <dd>{toFormulaWords(measure, formula, language)}</dd>
              </>
            )}
            <dt>{words.source}</dt>
            <dd>{measure.source ? say(measure.source) : t.data.methods.noSource}</dd>
            <dt>{words.isNot}</dt>
            <dd>{say(isNot)}</dd>
            <dd>
              <PageLink to="data" params={{ note: measureNote(key) }}>
                {words.more}
              </PageLink>
            </dd>
          </dl>
        );
      })}
      <p>
        <PageLink to="data" params={{ note: 'glossary' }}>
          {words.all}
        </PageLink>
      </p>
    </>
  );
}
