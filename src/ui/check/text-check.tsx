import { useEffect, useId, useState } from 'react';
import { indicatorOf } from '../../schema/indicators.ts';
import type { ComparedLine, ComparedNumber } from '../../draft/compare-text.ts';
import { useWords } from '../kit/words.tsx';
import type { DraftDesk, OpenDraft } from './draft-desk.ts';

/** After a pause of this long (milliseconds) a text that is being written is read. */
const pause = 400;

type TextCheckProps = { readonly desk: DraftDesk; readonly draft: OpenDraft };

/** Every sentence with a number of the tables, whether it agrees, and the text to be changed. */
export function TextCheck({ desk, draft }: TextCheckProps) {
  const words = useWords().t.check.text;
  const { text } = draft.checked;
  return (
    <section className="panel check-text" aria-labelledby="check-text-title">
      <h2 className="panel-title" id="check-text-title">
        {words.title}
      </h2>
      <p className="hint">{text.length === 0 ? words.none : words.lead}</p>
      <ul className="text-lines">
        {text.map((line, at) => (
          <TextLine key={`${at} ${line.text}`} line={line} />
        ))}
      </ul>
      <TextEditor desk={desk} paragraphs={draft.paragraphs} />
    </section>
  );
}

function TextLine({ line }: { readonly line: ComparedLine }) {
  const { t, say, format } = useWords();
  const words = t.check.text;
  const tell = ({ key, table }: ComparedNumber) => {
    if (table === null) return words.openWhy;
    if (key === 'narrative.no_disputes')
      return `${t.check.cause.isNone} (${format.exact(table.value, 'count')})`;
    const name = table.keys.map((each) => say(indicatorOf(each).names)).join(' + ');
    return words.table(name, format.exact(table.value, 'count'));
  };
  const apart = line.numbers.filter(({ state }) => state !== 'agrees');
  return (
    <li data-state={line.state}>
      <span className="text-state">{words.states[line.state]}</span>
      <span>{line.text}</span>
      {apart.map((number) => (
        <span className="hint" key={`${number.key} ${number.printed}`}>
          {number.printed}: {tell(number)}
        </span>
      ))}
      {line.numbers.length === 0 && <span className="hint">{words.openWhy}</span>}
    </li>
  );
}

function TextEditor({
  desk,
  paragraphs,
}: {
  readonly desk: DraftDesk;
  readonly paragraphs: readonly string[];
}) {
  const words = useWords().t.check.text;
  const id = useId();
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    if (text === null) return;
    const timer = setTimeout(() => {
      void desk.changeText(
        text
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== ''),
      );
    }, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [desk, text]);
  return (
    <details className="text-editor">
      <summary>{words.edit}</summary>
      <label htmlFor={id}>{words.editLabel}</label>
      <textarea
        id={id}
        rows={10}
        value={text ?? paragraphs.join('\n')}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
    </details>
  );
}
