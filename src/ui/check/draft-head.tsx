import { useId, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Edition } from '../../schema/axis.ts';
import { editions } from '../../schema/editions.ts';
import type { Scope } from '../../schema/publishers.ts';
import { Choice } from '../kit/choice.tsx';
import { useWords } from '../kit/words.tsx';
import type { DeskState, DraftDesk, OpenDraft } from './draft-desk.ts';

type DraftHeadProps = {
  readonly desk: DraftDesk;
  readonly draft: OpenDraft;
  readonly kept: DeskState['kept'];
};

const scopes = ['unknown', 'region', 'organ'] as const;
const firstYear = 1990;

/** Whose draft it is, of which year and form, when it is due, and whether it stays on this device. */
export function DraftHead({ desk, draft, kept }: DraftHeadProps) {
  const { t, say } = useWords();
  const words = t.check.head;
  const id = useId();
  const { report } = draft.base;
  const { term } = draft.checked;
  const [year, setYear] = useState(String(report.year));
  const isYear = /^\d{4}$/.test(year) && Number(year) >= firstYear;
  return (
    <section className="panel check-head" aria-labelledby={`${id}-title`}>
      <div className="panel-head">
        <h2 className="panel-title" id={`${id}-title`}>
          {words.title}
        </h2>
        <Button
          className="button"
          onPress={() => {
            desk.close();
          }}
        >
          {t.check.start.again}
        </Button>
      </div>
      <p className="hint">{words.from(draft.source)}</p>
      <div className="check-fields">
        <div className="choice-field check-name">
          <label htmlFor={`${id}-publisher`}>{words.publisher}</label>
          <input
            id={`${id}-publisher`}
            className="text-field"
            value={report.publisher ?? ''}
            onChange={(event) => {
              const { value } = event.target;
              desk.changeHead({ publisher: value === '' ? null : value });
            }}
          />
        </div>
        <div className="choice-field">
          <label htmlFor={`${id}-year`}>{words.year}</label>
          <input
            id={`${id}-year`}
            className="text-field check-year"
            inputMode="numeric"
            value={year}
            aria-invalid={!isYear}
            aria-describedby={isYear ? undefined : `${id}-wrong`}
            onChange={(event) => {
              const { value } = event.target;
              setYear(value);
              if (/^\d{4}$/.test(value) && Number(value) >= firstYear)
                desk.changeHead({ year: Number(value) });
            }}
          />
          {!isYear && (
            <p className="hint" id={`${id}-wrong`}>
              {t.reports.fix.yearWrong}
            </p>
          )}
        </div>
        <Choice<Edition>
          label={t.check.form.edition}
          value={report.edition ?? '2021'}
          options={(['2019', '2021'] as const).map((value) => ({ value, name: say(editions[value].names) }))}
          onChange={(edition) => {
            desk.changeHead({ edition });
          }}
        />
        <Choice
          label={words.scope}
          value={report.scope ?? 'unknown'}
          options={scopes.map((value) => ({ value, name: words.scopes[value] }))}
          onChange={(value) => {
            const scope: Scope | null = value === 'unknown' ? null : value;
            desk.changeHead({ scope });
          }}
        />
        <div className="choice-field">
          <label htmlFor={`${id}-published`}>{words.published}</label>
          <input
            id={`${id}-published`}
            className="text-field"
            type="date"
            value={report.published ?? ''}
            onChange={(event) => {
              const { value } = event.target;
              desk.changeHead({ published: value === '' ? null : value });
            }}
          />
        </div>
      </div>
      <p data-term={term ?? ''}>{term === null ? words.noTerm : words.term(term)}</p>
      <p>
        <label className="check-keep">
          <input
            type="checkbox"
            checked={kept !== 'no'}
            onChange={(event) => {
              desk.keep(event.target.checked);
            }}
          />{' '}
          {words.keep}
        </label>{' '}
        <span role="status" className="hint">
          {kept === 'yes' ? words.keptNow : kept === 'refused' ? words.keepFailed : ''}
        </span>
      </p>
    </section>
  );
}
