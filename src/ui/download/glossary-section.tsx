import { glossary, type GlossaryTerm } from '../../schema/glossary-terms.ts';
import { languages } from '../../schema/languages.ts';
import { meaningOf, plainMeasures } from '../../schema/meanings.ts';
import { measures } from '../../schema/measures.ts';
import { PageLink } from '../address/navigation.tsx';
import { meaningNote, measureNote, termNote } from '../kit/note-anchor.ts';
import { useWords } from '../kit/words.tsx';

const terms: readonly (readonly [string, GlossaryTerm])[] = Object.entries(glossary);

/** Every term and measure of the board in plain words, with its names in the other languages; statistics come last. */
export function Glossary() {
  const { t, say } = useWords();
  const words = t.glossary;
  return (
    <>
      <h3>{words.terms}</h3>
      <TermList statistics={false} />
      <h3>{words.measures}</h3>
      <dl className="glossary">
        {plainMeasures.map((key) => {
          const { what, isNot } = meaningOf(key);
          return (
            <div key={key} id={meaningNote(key)}>
              <dt>
                <PageLink to="data" params={{ note: measureNote(key) }}>
                  {say(measures[key].names)}
                </PageLink>
              </dt>
              <dd>
                {say(what)} {say(isNot)}
              </dd>
            </div>
          );
        })}
      </dl>
      <details>
        <summary>{words.statistics}</summary>
        <TermList statistics />
      </details>
    </>
  );
}

function TermList({ statistics }: { readonly statistics: boolean }) {
  const { say, language } = useWords();
  return (
    <dl className="glossary">
      {terms
        .filter(([, term]) => term.statistics === statistics)
        .map(([key, { names, what }]) => (
          <div key={key} id={termNote(key)}>
            <dt>
              {say(names)}{' '}
              <small lang={languages[language === 'en' ? 'hans' : 'en'].tag}>
                {language === 'en' ? names.hans : names.en}
              </small>
            </dt>
            <dd>{say(what)}</dd>
          </div>
        ))}
    </dl>
  );
}
