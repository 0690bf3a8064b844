import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';

const showFault = StateEffect.define<number | null>();

const mark = Decoration.mark({ class: 'cm-fault' });

/** From the place to the end of its word, or of one letter. */
function rangeOf(text: string, at: number): { from: number; to: number } {
  const from = Math.min(at, Math.max(0, text.trimEnd().length - 1));
  const length = /^(?:"[^"]*"?|'[^']*'?|[\p{L}\p{N}_.]+|.)/su.exec(text.slice(from))?.[0].length ?? 1;
  return { from, to: Math.min(text.length, from + length) };
}

/** Underlines the place that DuckDB complains of, until the text is changed. */
export const faultField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(shown, { docChanged, effects, state }) {
    for (const effect of effects) {
      if (!effect.is(showFault)) continue;
      if (effect.value === null || state.doc.length === 0) return Decoration.none;
      const { from, to } = rangeOf(state.doc.toString(), effect.value);
      return Decoration.set([mark.range(from, to)]);
    }
    return docChanged ? Decoration.none : shown;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Marks a place, or none. */
export const markFault = (view: EditorView, at: number | null): void => {
  view.dispatch({ effects: showFault.of(at) });
};

/** Puts the caret there, in sight and with the focus. */
export function goTo(view: EditorView, at: number): void {
  view.dispatch({ selection: { anchor: Math.min(at, view.state.doc.length) }, scrollIntoView: true });
  view.focus();
}
