import type { FilingChoice } from '../../views/quality/filing-lines.ts';

/** A shape of its own for each state, so that none is told by its colour alone; words stand beside it. */
const shapes: Readonly<Record<FilingChoice, string>> = {
  in_time: 'M3 8.5 6.5 12 13 4.5',
  late: 'M8 3.5v5l3 2',
  present: 'M8 4.5a3.5 3.5 0 0 1 0 7 3.5 3.5 0 0 1 0-7Z',
  partial: 'M8 2.5v11a5.5 5.5 0 0 1 0-11Z',
  absent: 'M4 4l8 8M12 4l-8 8',
};

export function FilingMark({ state }: { readonly state: FilingChoice }) {
  return (
    <svg className="filing-mark" data-filing={state} viewBox="0 0 16 16" aria-hidden="true">
      <path d={shapes[state]} />
    </svg>
  );
}
