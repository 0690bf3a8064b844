import { useId, useState } from 'react';
import { noLetterhead, type Letterhead } from '../../documents/matter/letterhead.ts';
import type { DocumentWords } from '../../text/document-words.ts';
import { keepLetterhead } from './letterhead-storage.ts';

type LetterheadFieldsProps = {
  readonly words: DocumentWords['dialog'];
  readonly letterhead: Letterhead;
  readonly onChange: (letterhead: Letterhead) => void;
};

const names = Object.keys(noLetterhead) as readonly (keyof Letterhead)[];

/** What stands at the head and at the end of the papers, typed once and kept on this device. */
export function LetterheadFields({ words, letterhead, onChange }: LetterheadFieldsProps) {
  const id = useId();
  const [isKept, setKept] = useState(true);
  return (
    <details className="send-head" open={Object.values(letterhead).every((text) => text === '')}>
      <summary>{words.head}</summary>
      <p className="hint">{isKept ? words.headHint : words.notKept}</p>
      <div className="send-fields">
        {names.map((name) => (
          <p key={name}>
            <label htmlFor={`${id}-${name}`}>{words[name]}</label>
            <input
              id={`${id}-${name}`}
              name={name}
              type="text"
              maxLength={200}
              autoComplete="off"
              value={letterhead[name]}
              onChange={(event) => {
                const next = { ...letterhead, [name]: event.target.value };
                onChange(next);
                setKept(keepLetterhead(next));
              }}
            />
          </p>
        ))}
      </div>
    </details>
  );
}
