import { memo, type ClipboardEvent, type KeyboardEvent } from 'react';
import type { IndicatorKey } from '../../schema/indicators.ts';
import type { Step } from './cell-moves.ts';

/** The id of a cell's field, by which findings lead to it. */
export const cellId = (key: IndicatorKey): string => `cell-${key}`;

export type CellState = 'fail' | 'warn' | 'none';

type FormInputProps = {
  readonly cell: IndicatorKey;
  readonly text: string;
  /** Ids of the headings that name it. */
  readonly labelledBy: string;
  readonly state: CellState;
  /** Ids of the findings about it. */
  readonly describedBy: string | undefined;
  /** The sum of its parts so far, where it is a total that has another number or none. */
  readonly sum: number | null;
  readonly sumWords: string;
  readonly onType: (key: IndicatorKey, text: string) => void;
  readonly onMove: (key: IndicatorKey, step: Step) => boolean;
  readonly onPaste: (key: IndicatorKey, text: string) => void;
};

const arrows: Readonly<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Whether an arrow would leave the field: the others move the caret in it. */
function leaves(step: Step, { selectionStart, selectionEnd, value }: HTMLInputElement): boolean {
  if (step === 'up' || step === 'down') return true;
  if (selectionStart !== selectionEnd) return selectionStart === 0 && selectionEnd === value.length;
  return step === 'left' ? selectionStart === 0 : selectionEnd === value.length;
}

/** A cell of the form to be typed into, by the keys of a spreadsheet: arrows, Enter, Tab, = for the sum of a total. */
export const FormInput = memo(function FormInput(props: FormInputProps) {
  const { cell, text, labelledBy, state, describedBy, sum, sumWords, onType, onMove, onPaste } = props;
  const sumId = `${cellId(cell)}-sum`;
  const described = [describedBy, sum === null ? undefined : sumId].filter((id) => id !== undefined);
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '=' && sum !== null) {
      event.preventDefault();
      onType(cell, String(sum));
      return;
    }
    const step = event.key === 'Enter' ? (event.shiftKey ? 'up' : 'down') : arrows[event.key];
    if (step === undefined || (event.key !== 'Enter' && event.shiftKey)) return;
    if (!leaves(step, event.currentTarget)) return;
    if (onMove(cell, step)) event.preventDefault();
  };
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const block = event.clipboardData.getData('text/plain');
    if (!/[\t\n]/.test(block.replace(/\r?\n$/, ''))) return;
    event.preventDefault();
    onPaste(cell, block);
  };
  return (
    <>
      <input
        id={cellId(cell)}
        className="form-input"
        data-state={state}
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        value={text}
        placeholder={sum === null ? '' : String(sum)}
        aria-labelledby={labelledBy}
        aria-invalid={state === 'fail'}
        aria-describedby={described.length > 0 ? described.join(' ') : undefined}
        onChange={(event) => {
          onType(cell, event.target.value);
        }}
        onFocus={(event) => {
          event.target.select();
        }}
        onKeyDown={press}
        onPaste={paste}
      />
      {sum !== null && (
        <span id={sumId} className={text.trim() === '' ? 'sr-only' : 'form-sum'}>
          {text.trim() === '' ? sumWords : `Σ ${sum}`}
        </span>
      )}
    </>
  );
});
