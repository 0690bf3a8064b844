import type { ReactNode } from 'react';

export type Fact = { readonly name: string; readonly text: ReactNode };

type NoteProps = {
  readonly anchor: string;
  readonly name: string;
  /** What it is, in a sentence, seen while the rest is folded. */
  readonly lead: string;
  readonly facts: readonly Fact[];
};

/** One entry of the method notes: folded to its name and a sentence, with an anchor that a link can open. */
export function Note({ anchor, name, lead, facts }: NoteProps) {
  return (
    <li>
      <details id={anchor} className="note">
        <summary>
          <strong>{name}</strong> <span className="hint">{lead}</span>
        </summary>
        <dl>
          {facts.map((fact) => (
            <div key={fact.name}>
              <dt>{fact.name}</dt>
              <dd>{fact.text}</dd>
            </div>
          ))}
        </dl>
      </details>
    </li>
  );
}
