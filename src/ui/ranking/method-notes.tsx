import { indicatorNotes, methodSteps, plainSteps } from '../../views/ranking/ranking-method.ts';
import type { RankSettings } from '../../views/ranking/ranking-settings.ts';
import { useWords } from '../kit/words.tsx';
import { useReference } from './use-reference.ts';
import type { Made } from './use-ranking.ts';

/** The reference set, the indicators with their articles, and every step: printed with every ranking. */
export function MethodNotes({ made, settings }: { readonly made: Made; readonly settings: RankSettings }) {
  const words = useWords();
  const method = words.t.ranking.method;
  const reference = useReference(made);
  return (
    <section className="panel rank-notes" aria-labelledby="ranking-method">
      <h2 className="panel-title" id="ranking-method">
        {method.title}
      </h2>
      <h3>{method.reference}</h3>
      <p>{reference?.set}</p>
      <p>{reference?.data}</p>
      <h3>{method.indicators}</h3>
      <ul className="rank-indicators">
        {indicatorNotes(made, settings, words).map(({ key, name, notes }) => (
          <li key={key}>
            <strong>{name}</strong>
            {' – '}
            {notes.join(' · ')}
          </li>
        ))}
      </ul>
      <h3>{method.inShort}</h3>
      <ol className="rank-steps">
        {plainSteps(words).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <details className="panel-working">
        <summary>{words.t.app.panel.working}</summary>
        <h3>{method.steps}</h3>
        <ol className="rank-steps">
          {methodSteps(settings, words).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </details>
    </section>
  );
}
