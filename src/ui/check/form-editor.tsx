import { useCallback, useMemo } from 'react';
import { Button } from 'react-aria-components/Button';
import { formSums } from '../../draft/form-sums.ts';
import { toFormTables } from '../../schema/form-tables.ts';
import type { IndicatorKey } from '../../schema/indicators.ts';
import type { Figures } from '../../schema/report.ts';
import { sections, type SectionId } from '../../schema/sections.ts';
import { useWords } from '../kit/words.tsx';
import { cellNextTo, pasteBlock, type Step } from './cell-moves.ts';
import type { DraftDesk, OpenDraft } from './draft-desk.ts';
import { cellId } from './form-input.tsx';
import { FormSheet, type CellMarks } from './form-sheet.tsx';

const tableSections = ['disclosure', 'requests', 'disputes'] as const satisfies readonly SectionId[];

type FormEditorProps = {
  readonly desk: DraftDesk;
  readonly draft: OpenDraft;
  readonly marks: CellMarks;
};

/** Figures of these keys, for a form to have their rows. */
const namedFigures = (keys: string): Figures =>
  Object.fromEntries(keys.split(' ').map((key) => [key, { value: 0 }]));

/** The national form as a sheet: typed, pasted, mended; sums stand beside totals as they arise. */
export function FormEditor({ desk, draft, marks }: FormEditorProps) {
  const { t, say } = useWords();
  const words = t.check.form;
  const { cells, report } = draft;
  const { edition } = report.report;
  const filled = report.figures;
  // Rows that the form does not print stay once they are there, also while their cells are empty.
  const shape = Object.keys(filled).toSorted().join(' ');
  const tables = useMemo(() => toFormTables(edition, namedFigures(shape)), [edition, shape]);
  const sums = useMemo(() => formSums(filled), [filled]);
  const type = useCallback(
    (key: IndicatorKey, text: string) => {
      desk.changeCells({ [key]: text });
    },
    [desk],
  );
  const move = useCallback(
    (key: IndicatorKey, step: Step) => {
      const next = cellNextTo(tables, key, step);
      if (next === null) return false;
      document.getElementById(cellId(next))?.focus();
      return true;
    },
    [tables],
  );
  const paste = useCallback(
    (key: IndicatorKey, text: string) => {
      desk.changeCells(pasteBlock(tables, key, text));
    },
    [desk, tables],
  );
  const empty = [...sums].filter(([key]) => (cells[key] ?? '').trim() === '');
  return (
    <section className="panel check-form" aria-labelledby="check-form-title">
      <div className="panel-head">
        <h2 className="panel-title" id="check-form-title">
          {words.title}
        </h2>
        <Button
          className="button"
          isDisabled={empty.length === 0}
          onPress={() => {
            desk.changeCells(Object.fromEntries(empty.map(([key, sum]) => [key, String(sum)])));
          }}
        >
          {words.fillSums}
        </Button>
      </div>
      <p className="hint">{words.lead}</p>
      {tableSections.map((section) => (
        <div key={section} className="form-section" data-section={section}>
          <h3>{say(sections[section].names)}</h3>
          {tables
            .filter((table) => table.section === section)
            .map((table) => (
              <FormSheet
                key={table.id}
                table={table}
                cells={cells}
                marks={marks}
                sums={sums}
                onType={type}
                onMove={move}
                onPaste={paste}
              />
            ))}
        </div>
      ))}
      {report.unknown_rows.length > 0 && (
        <div className="form-section">
          <h3>{words.unknown}</h3>
          <dl className="told-list">
            {report.unknown_rows.map(({ label, cells: row }, index) => (
              <div key={`${index} ${label}`}>
                <dt>{label}</dt>
                <dd>{row.join(' | ')}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </section>
  );
}
