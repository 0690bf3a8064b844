import { useId, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';

type DocumentRowProps = {
  readonly name: string;
  readonly lead: string;
  /** Choices below the buttons. */
  readonly more?: ReactNode;
  /** The ways to take it. */
  readonly children: readonly { readonly name: string; readonly run: () => void }[];
};

/** One document: its name, what it holds, and the ways to take it. */
export function DocumentRow({ name, lead, more, children }: DocumentRowProps) {
  const id = useId();
  return (
    <section className="send-row" aria-labelledby={id}>
      <h3 id={id}>{name}</h3>
      <p className="hint">{lead}</p>
      <p className="send-ways">
        {children.map((way) => (
          <Button
            key={way.name}
            className="button"
            aria-label={`${name}: ${way.name}`}
            onPress={() => {
              way.run();
            }}
          >
            {way.name}
          </Button>
        ))}
      </p>
      {more}
    </section>
  );
}
