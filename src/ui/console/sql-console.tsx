import { useRef, useState } from 'react';
import { AskError } from '../../query/free-question.ts';
import { askExamples, type AskExampleId } from '../../query/ask-examples.ts';
import { longestSql } from '../../state/ask-url.ts';
import { useWords } from '../kit/words.tsx';
import { AskControls } from './ask-controls.tsx';
import { AskResult } from './ask-result.tsx';
import { FaultNote } from './fault-note.tsx';
import { askLimits } from './ask-limits.ts';
import { ProgressLine } from './progress-line.tsx';
import { SqlEditor, type EditorHandle } from './sql-editor.tsx';
import { useAskSettings } from './use-ask-settings.ts';
import { useAsking } from './use-asking.ts';

const firstExample: AskExampleId = 'districts';

/** Write a statement, or take an example; run it; see, chart and take along its answer. */
export default function SqlConsole() {
  const { t, language } = useWords();
  const words = t.ask;
  const { settings, change, linkOf } = useAskSettings();
  const [linked] = useState(settings.sql);
  const [text, setText] = useState(linked ?? askExamples[firstExample].sql(language));
  const [rows, setRows] = useState<number>(askLimits.rows);
  const { asking, run, cancel } = useAsking();
  const editor = useRef<EditorHandle>(null);

  const runNow = () => {
    change({ sql: text.length <= longestSql ? text : null });
    run(text, { ...askLimits, rows });
  };
  const take = (id: AskExampleId) => {
    const example: {
      sql: (name: typeof language) => string;
      show: typeof settings.show;
      x?: string;
      y?: string;
      by?: string;
    } = askExamples[id];
    const sql = example.sql(language);
    editor.current?.setText(sql);
    change({ sql, show: example.show, x: example.x ?? null, y: example.y ?? null, by: example.by ?? null });
    run(sql, { ...askLimits, rows });
  };
  const fault = asking.state === 'failed' && asking.sql === text ? asking.error : null;
  return (
    <>
      <ul className="sql-notes">
        <li>{words.privacy}</li>
        <li>{words.own}</li>
        <li>{words.names}</li>
      </ul>
      <AskControls
        text={text}
        rows={rows}
        isAsking={asking.state === 'asking'}
        onExample={take}
        onRows={setRows}
        onRun={runNow}
        onCancel={cancel}
        linkOf={() => linkOf({ sql: text })}
      >
        <SqlEditor
          ref={editor}
          text={text}
          onChange={setText}
          onRun={runNow}
          faultAt={fault instanceof AskError ? fault.at : null}
        />
      </AskControls>
      <p className="hint">{words.keys}</p>
      {linked !== null && text === linked && asking.state === 'idle' && (
        <p className="sql-linked" role="note">
          {words.fromLink}
        </p>
      )}
      <div className="sql-answer" data-state={asking.state}>
        {asking.state === 'asking' && <ProgressLine step={asking.step} since={asking.since} />}
        {asking.state === 'cancelled' && <p role="status">{words.cancelled}</p>}
        {asking.state === 'failed' && (
          <FaultNote
            error={asking.error}
            sql={asking.sql}
            retry={runNow}
            onGo={(at) => {
              editor.current?.goTo(at);
            }}
          />
        )}
        {asking.state === 'ready' && (
          <AskResult
            asked={asking.asked}
            milliseconds={asking.milliseconds}
            isChanged={asking.sql !== text}
            settings={settings}
            onChange={change}
          />
        )}
      </div>
    </>
  );
}
