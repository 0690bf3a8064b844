import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { sql } from '@codemirror/lang-sql';
import { bracketMatching } from '@codemirror/language';
import { EditorState, Prec } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import { useEffect, useEffectEvent, useImperativeHandle, useRef, type Ref } from 'react';
import { useWords } from '../kit/words.tsx';
import { columnSource, duckdb, schemaOf } from './editor-complete.ts';
import { faultField, goTo, markFault } from './editor-fault.ts';
import { editorLook } from './editor-look.ts';

export type EditorHandle = {
  readonly setText: (text: string) => void;
  readonly goTo: (at: number) => void;
};

type EditorProps = {
  readonly ref: Ref<EditorHandle>;
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
  /** The place to underline. */
  readonly faultAt: number | null;
};

/** Suggestions shown at once: so many need no scrolling, which a keyboard could not reach inside a list. */
const shownOptions = 8;

/**
 * The editor, in a shadow root: there its styles are adopted sheets, which a strict policy allows. Tab is not taken, so
 * that the keyboard gets out.
 */
export function SqlEditor({ ref, text, onChange, onRun, faultAt }: EditorProps) {
  const { t, say } = useWords();
  const host = useRef<HTMLDivElement>(null);
  const live = useRef<EditorView | null>(null);
  const change = useEffectEvent(onChange);
  const run = useEffectEvent(onRun);
  const current = useEffectEvent(() => text);
  const { editor: label, suggestions } = t.ask;

  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const language = sql({ dialect: duckdb, schema: schemaOf(say), upperCaseKeywords: true });
    const view = new EditorView({
      root,
      parent: root,
      state: EditorState.create({
        doc: current(),
        extensions: [
          Prec.highest(
            keymap.of([
              {
                key: 'Mod-Enter',
                run: () => {
                  run();
                  return true;
                },
              },
            ]),
          ),
          lineNumbers(),
          history(),
          drawSelection(),
          bracketMatching(),
          closeBrackets(),
          language,
          duckdb.language.data.of({ autocomplete: columnSource(say) }),
          autocompletion({ icons: false, maxRenderedOptions: shownOptions }),
          EditorState.phrases.of({ Completions: suggestions }),
          keymap.of([...closeBracketsKeymap, ...completionKeymap, ...defaultKeymap, ...historyKeymap]),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false' }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) change(update.state.doc.toString());
          }),
          faultField,
          editorLook,
        ],
      }),
    });
    live.current = view;
    return () => {
      live.current = null;
      view.destroy();
    };
  }, [say, label, suggestions]);

  useEffect(() => {
    if (live.current) markFault(live.current, faultAt);
  }, [faultAt]);

  useImperativeHandle(
    ref,
    () => ({
      setText: (next) => {
        const view = live.current;
        view?.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } });
      },
      goTo: (at) => {
        if (live.current) goTo(live.current, at);
      },
    }),
    [],
  );

  return <div ref={host} className="sql-editor" />;
}
