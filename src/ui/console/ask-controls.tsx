import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { askExamples, type AskExampleId } from '../../query/ask-examples.ts';
import { longestSql } from '../../state/ask-url.ts';
import { Select } from '../kit/choices.tsx';
import { useWords } from '../kit/words.tsx';
import { rowChoices } from './ask-limits.ts';

type ControlsProps = {
  readonly text: string;
  readonly rows: number;
  readonly isAsking: boolean;
  readonly onExample: (id: AskExampleId) => void;
  readonly onRows: (rows: number) => void;
  readonly onRun: () => void;
  readonly onCancel: () => void;
  readonly linkOf: () => string;
  /** The editor, which stands between the examples and the buttons. */
  readonly children: ReactNode;
};

const none = 'none';
const exampleIds = Object.keys(askExamples) as AskExampleId[];

/** Everything around the editor: examples before it, and the ways to go on after it. */
export function AskControls(props: ControlsProps) {
  const { t, format } = useWords();
  const words = t.ask;
  const { text, rows, isAsking, onExample, onRows, onRun, onCancel, linkOf, children } = props;
  const [said, setSaid] = useState('');
  const copy = async () => {
    if (text.length > longestSql) {
      setSaid(words.linkTooLong);
      return;
    }
    await navigator.clipboard.writeText(linkOf()).then(
      () => {
        setSaid(words.copied);
      },
      () => {
        setSaid(words.copyFailed);
      },
    );
  };
  return (
    <>
      <Select
        label={words.examples}
        chosen={none}
        choices={[
          { id: none, name: words.choose },
          ...exampleIds.map((id) => ({ id, name: words.exampleOf[id] })),
        ]}
        onChange={(id) => {
          if (id !== none) onExample(id);
        }}
      />
      {children}
      <div className="sql-actions">
        {isAsking ? (
          <Button
            className="button"
            onClick={({ detail }) => {
              // The second click of a double click on the button that stood here asks for nothing.
              if (detail < 2) onCancel();
            }}
          >
            {words.cancel}
          </Button>
        ) : (
          <Button className="button button-main" onPress={onRun}>
            {words.run}
          </Button>
        )}
        <Button className="button" onPress={() => void copy()}>
          {words.link}
        </Button>
        <span role="status" className="hint">
          {said}
        </span>
        <Select
          label={words.rowLimit}
          chosen={String(rows)}
          choices={rowChoices.map((count) => ({ id: String(count), name: format.exact(count, 'count') }))}
          onChange={(count) => {
            onRows(Number(count));
          }}
        />
      </div>
    </>
  );
}
