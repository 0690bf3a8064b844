import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { printedOf } from '../../import/file/filed-figures.ts';
import { indicatorOf, type IndicatorKey } from '../../schema/indicators.ts';
import { units } from '../../schema/units.ts';
import { TextLine } from '../kit/text-line.tsx';
import { today } from '../kit/today.ts';
import { useWords } from '../kit/words.tsx';
import { withCorrections } from '../own/check-own.ts';
import { useOwnReports, useOwnState } from '../own/own-context.tsx';
import type { OwnReport } from '../own/own-report.ts';
import { indicatorWords } from './figure-text.ts';

type CorrectFigureProps = { readonly reportId: string; readonly keys: readonly IndicatorKey[] };

/** Types the correction of a figure of the reader's own report; nothing for any other report. */
export default function CorrectFigure({ reportId, keys }: CorrectFigureProps) {
  const { t } = useWords();
  const { reports } = useOwnState();
  const own = reports.find(({ id }) => id === reportId);
  if (!own || keys.length === 0) return null;
  return (
    <section className="correct-figure" aria-labelledby="correct-figure">
      <h3 className="dialog-subtitle" id="correct-figure">
        {t.reports.correct.title}
      </h3>
      <p className="hint">{t.reports.correct.lead}</p>
      {keys.map((key) => (
        <CorrectionForm key={key} own={own} indicator={key} />
      ))}
    </section>
  );
}

const isNumber = (text: string): boolean => /^-?\d+(?:\.\d+)?$/u.test(text.trim());

function CorrectionForm({ own, indicator }: { readonly own: OwnReport; readonly indicator: IndicatorKey }) {
  const words = useWords();
  const text = words.t.reports.correct;
  const store = useOwnReports();
  const corrections = own.corrections ?? [];
  const made = corrections.find(({ key }) => key === indicator);
  const corrected = made === undefined ? '' : correctedText(made.corrected);
  const [value, setValue] = useState(corrected);
  const [reason, setReason] = useState(made?.reason ?? '');
  const [said, setSaid] = useState<'' | 'wrong' | 'saved'>('');
  const printed = printedOf(own.report.figures[indicator]);
  const others = corrections.filter(({ key }) => key !== indicator);
  const save = (next: NonNullable<OwnReport['corrections']>) => {
    void store.put([withCorrections(own, next)]);
    setSaid('saved');
  };
  if (printed === undefined) return <p className="hint">{text.nothing}</p>;
  return (
    <form
      className="head-editor"
      aria-label={indicatorWords(indicator, words)}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isNumber(value) || reason.trim() === '') {
          setSaid('wrong');
          return;
        }
        const correction = { key: indicator, printed, corrected: Number(value), reason: reason.trim() };
        save([...others, { ...correction, date: today() }]);
      }}
    >
      <TextLine
        label={text.value}
        value={value}
        mode="decimal"
        isWrong={said === 'wrong' && !isNumber(value)}
        onChange={(next) => {
          setValue(next);
          setSaid('');
        }}
      />
      <p className="hint">{text.unit(words.say(units[indicatorOf(indicator).unit]))}</p>
      <TextLine
        label={text.reason}
        value={reason}
        isWrong={said === 'wrong' && reason.trim() === ''}
        onChange={(next) => {
          setReason(next);
          setSaid('');
        }}
      />
      <p className={said === 'wrong' ? 'field-wrong' : 'hint'} role="status">
        {said !== '' && text[said]}
      </p>
      <div className="head-editor-buttons">
        <Button type="submit" className="button button-main">
          {text.save}
        </Button>
        {made && (
          <Button
            className="button"
            onPress={() => {
              setValue('');
              setReason('');
              save(others);
            }}
          >
            {text.remove}
          </Button>
        )}
      </div>
    </form>
  );
}

const correctedText = (corrected: NonNullable<OwnReport['corrections']>[number]['corrected']): string => {
  if (typeof corrected === 'number') return String(corrected);
  return 'value' in corrected ? String(corrected.value) : '';
};
