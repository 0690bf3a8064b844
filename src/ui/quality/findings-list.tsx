import { fileName } from '../address/file-name.ts';
import { useOwnMark } from '../address/own-mark.ts';
import { useSiteInfo } from '../address/site-info.tsx';
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Filter } from '../../query/filter.ts';
import { checksOf, classChoices, isCounted, type ClassChoice } from '../../query/counted-findings.ts';
import { findingsByCheck } from '../../query/findings-counts.ts';
import { findingsList } from '../../query/listed-findings.ts';
import { checks, type CheckId } from '../../schema/checks.ts';
import { checkClasses, checkResults, type CheckResult } from '../../schema/checks/check-classes.ts';
import { toFindingsTable } from '../../views/quality/findings-table.ts';
import { useDataDoor } from '../answers/data-door.tsx';
import { useFilter } from '../address/navigation.tsx';
import { useFilterSubject } from '../filter/use-filter-subject.ts';
import { PanelFrame } from '../panel/panel-frame.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { saveFile } from '../kit/save-file.ts';
import { useSight } from '../kit/sight.ts';
import { toCsv } from '../table/to-csv.ts';
import { useAnswer } from '../answers/use-answer.ts';
import { useLasting } from '../kit/use-lasting.ts';
import { useWords } from '../kit/words.tsx';
import { Chips, Select } from '../kit/choices.tsx';
import { FindingItem } from './finding-item.tsx';
import { Pager } from '../kit/pager.tsx';
import { useViewContext } from '../answers/use-view-context.ts';
import { useQuality } from './use-quality.ts';

/** So many findings stand on one page. */
const perPage = 12;

const results = ['fail', 'warn', 'pass', 'not_assessable'] as const satisfies readonly CheckResult[];
const every = 'every';

/** Findings in words, by result and check; years, places and publishers are those of the page's filter. */
export function FindingsList() {
  const words = useWords();
  const { t } = words;
  const [filter] = useFilter();
  const [{ class: ofClass, check, result, page }] = useQuality();
  const sight = useSight();
  const answer = useAnswer(
    useMemo(
      () => ({
        query: findingsList(
          filter,
          { class: ofClass, check, result },
          { offset: (page - 1) * perPage, limit: perPage },
        ),
        about: filter,
      }),
      [filter, ofClass, check, result, page],
    ),
    sight,
  );
  const stale = answer.state === 'ready' && answer.stale;
  const dimmed = useLasting(stale);
  const rows = answer.state === 'ready' ? answer.rows : [];
  const state = answer.state === 'ready' && rows.length === 0 ? 'empty' : answer.state;
  const text = t.quality.list;
  const subject = useFilterSubject(filter);
  return (
    <PanelFrame
      place={sight.ref}
      id="findings-list"
      title={text.title}
      lead={text.lead}
      state={state}
      busy={stale}
      wide
    >
      <FindingChoices filter={filter} />
      <div className={dimmed ? 'panel-body panel-stale' : 'panel-body'}>
        {answer.state === 'error' && <ErrorNote error={answer.error} retry={answer.retry} />}
        {answer.state === 'loading' && <p role="status">{t.app.panel.loading}</p>}
        {state === 'empty' && (
          <div className="state-note">
            <p className="state-title">{subject === null ? text.none : text.noneOf(subject)}</p>
            <p>{text.noneHint}</p>
          </div>
        )}
        {rows.length > 0 && (
          <ul className="findings">
            {rows.map((row) => (
              <FindingItem key={`${row.report_id} ${row.check_id} ${row.at} ${row.left_keys}`} row={row} />
            ))}
          </ul>
        )}
      </div>
      <figcaption className="panel-foot">
        <FindingsFoot filter={filter} shown={rows.length} total={rows[0]?.total ?? 0} />
        <p className="hint">{text.byFilter}</p>
      </figcaption>
    </PanelFrame>
  );
}

/** What a class’s findings are listed by: those that count fail, the others need a look at most. */
const mainResult = (choice: ClassChoice): CheckResult => (isCounted(choice) ? 'fail' : 'warn');

/** Of which class, which results, and of which check, with how many there are of each. */
function FindingChoices({ filter }: { readonly filter: Filter }) {
  const { t, say, format } = useWords();
  const [{ class: ofClass, check, result }, change] = useQuality();
  const counted = useAnswer(useMemo(() => ({ query: findingsByCheck(filter), about: null }), [filter]));
  const text = t.quality.list;
  const listed = checksOf(ofClass);
  const countOf = (wanted: CheckResult, of: readonly CheckId[]): { count?: string } => {
    if (counted.state !== 'ready') return {};
    const rows = counted.rows.filter((row) => row.result === wanted && of.some((id) => id === row.check_id));
    return {
      count: format.exact(
        rows.reduce((sum, row) => sum + (row.findings ?? 0), 0),
        'count',
      ),
    };
  };
  return (
    <div className="choices">
      <Chips<ClassChoice | typeof every>
        label={text.class}
        chosen={ofClass ?? every}
        choices={[
          { id: every, name: text.everyClass },
          ...classChoices.map((each) => ({
            id: each,
            name: each === 'counted' ? text.counted : say(checkClasses[each].names),
            ...countOf(mainResult(each), checksOf(each)),
          })),
        ]}
        onChange={(chosen) => {
          change(
            chosen === every
              ? { class: null, page: 1 }
              : { class: chosen, check: null, result: mainResult(chosen), page: 1 },
          );
        }}
      />
      <Chips
        label={text.result}
        chosen={result}
        choices={results.map((each) => ({
          id: each,
          name: say(checkResults[each].names),
          mark: <span className="result-mark" data-result={each} aria-hidden="true" />,
          ...countOf(each, check === null ? listed : [check]),
        }))}
        onChange={(chosen) => {
          change({ result: chosen, page: 1 });
        }}
      />
      <Select
        label={text.check}
        chosen={check ?? every}
        choices={[
          { id: every, name: text.everyCheck, ...countOf(result, listed) },
          ...listed.map((each) => ({
            id: each,
            name: say(checks[each].names),
            ...countOf(result, [each]),
          })),
        ]}
        onChange={(chosen) => {
          change({ check: chosen === every ? null : chosen, page: 1 });
        }}
      />
    </div>
  );
}

type FootProps = { readonly filter: Filter; readonly shown: number; readonly total: number };

/** Where in the list the reader is, and the whole of it as a file. */
function FindingsFoot({ filter, shown, total }: FootProps) {
  const { t, format } = useWords();
  const open = useDataDoor();
  const context = useViewContext(filter);
  const [{ class: ofClass, check, result, page }, change] = useQuality();
  const [failed, setFailed] = useState<Error | null>(null);
  const mark = useOwnMark();
  const site = useSiteInfo();
  const text = t.quality.list;
  const save = async (): Promise<void> => {
    const rows = await (await open()).run(findingsList(filter, { class: ofClass, check, result }));
    const csv = toCsv(toFindingsTable(rows, context), t.app.panel.reasons, mark?.column);
    saveFile(`${fileName('findings', filter, site)}${mark?.file ?? ''}.csv`, csv, 'text/csv;charset=utf-8');
  };
  const first = (page - 1) * perPage + 1;
  const range = `${format.exact(first, 'count')}–${format.exact(first + shown - 1, 'count')}`;
  return (
    <div className="list-foot">
      {shown > 0 && <p>{text.count(range, format.exact(total, 'count'))}</p>}
      <Pager
        of={text.title}
        page={page}
        pages={Math.ceil(total / perPage)}
        onChange={(chosen) => {
          change({ page: chosen });
        }}
      />
      {shown > 0 && (
        <Button
          className="button"
          onPress={() => {
            setFailed(null);
            save().catch((error: unknown) => {
              setFailed(error instanceof Error ? error : new Error(String(error)));
            });
          }}
        >
          {text.csv}
        </Button>
      )}
      {failed && (
        <ErrorNote
          error={failed}
          retry={() => {
            setFailed(null);
          }}
        />
      )}
    </div>
  );
}
