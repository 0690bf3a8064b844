import { useId, useState } from 'react';
import { guidedQuestions, type GuidedQuestion } from '../../views/guided/guided-questions.ts';
import { useAsked } from '../find/asked-about.ts';
import { QuestionLink } from '../find/question-link.tsx';
import { useAskedName, useQuestionWords } from '../find/use-question.ts';
import { useWords } from '../kit/words.tsx';

/** So many stand open; the rest unfolds. */
const first = 8;

/** Questions about the place that the reader last looked at, each a link to what answers it. */
export function Guided() {
  const { t, format } = useWords();
  const id = useId();
  const asked = useAsked();
  const [wasOpen, setWasOpen] = useState(false);
  const words = t.questions;
  const rest = guidedQuestions.slice(first);
  return (
    <section className="panel guided" aria-labelledby={id}>
      <div className="panel-head">
        <h2 className="panel-title" id={id}>
          {words.title}
        </h2>
        <p className="panel-lead">
          {words.lead} {words.about(useAskedName(asked), format.exact(asked.year, 'year'))}
        </p>
      </div>
      <QuestionList questions={guidedQuestions.slice(0, first)} />
      <details
        onToggle={() => {
          setWasOpen(true);
        }}
      >
        <summary>{words.more(format.exact(rest.length, 'count'))}</summary>
        {wasOpen && <QuestionList questions={rest} />}
      </details>
    </section>
  );
}

function QuestionList({ questions }: { readonly questions: readonly GuidedQuestion[] }) {
  const asked = useAsked();
  const say = useQuestionWords(asked);
  return (
    <ul className="guided-list">
      {questions.map(({ id }) => (
        <li key={id}>
          <QuestionLink id={id} asked={asked}>
            {say(id)}
          </QuestionLink>
        </li>
      ))}
    </ul>
  );
}
