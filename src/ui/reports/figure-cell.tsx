import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { reasonOf } from '../../query/missing-reason.ts';
import { indicatorOf, type IndicatorKey } from '../../schema/indicators.ts';
import { hasValue, type Finding, type Report } from '../../schema/report.ts';
import { CellButton } from '../kit/cell-button.tsx';
import { indicatorWords, numberUnitOf, problemWords } from '../source/figure-text.ts';
import { Icon } from '../kit/icons.tsx';
import { useSourceDialog } from '../source/source-door.tsx';
import { useWords } from '../kit/words.tsx';
import { FindingList } from './finding-list.tsx';

type FigureCellProps = {
  readonly reportId: string;
  readonly report: Report;
  readonly indicator: IndicatorKey | null;
  readonly findings: readonly Finding[] | undefined;
};

/** A cell of the form: the number (its source one press away) or why there is none, and the checks that it fails. */
export function FigureCell({ reportId, report, indicator, findings }: FigureCellProps) {
  if (indicator === null) return <td className="end" aria-hidden="true" />;
  return (
    <td
      className="end"
      data-indicator={indicator}
      data-result={findings?.some(({ result }) => result === 'fail') ? 'fail' : findings && 'warn'}
    >
      <FigureValue reportId={reportId} report={report} indicator={indicator} />
      {findings && <FindingMark findings={findings} indicator={indicator} />}
    </td>
  );
}

/** What a reason is told from (`reasonOf`). */
const reportOf = ({ report: { year, edition }, partial }: Report) => ({ year, edition, partial });

type FigureValueProps = Pick<FigureCellProps, 'reportId' | 'report'> & { readonly indicator: IndicatorKey };

export function FigureValue({ reportId, report, indicator }: FigureValueProps) {
  const words = useWords();
  const openSource = useSourceDialog();
  const { t, format } = words;
  const figure = report.figures[indicator];
  const text =
    figure && hasValue(figure)
      ? format.exact(figure.value, numberUnitOf(indicatorOf(indicator)))
      : problemWords(reasonOf(indicatorOf(indicator), reportOf(report), figure?.problem ?? null), words);
  if (!figure) return <span className="missing">{text}</span>;
  return (
    <>
      <CellButton
        label={`${indicatorWords(indicator, words)}: ${text} – ${t.reports.form.source}`}
        onPress={() => {
          openSource(reportId, [indicator]);
        }}
      >
        {hasValue(figure) ? text : <span className="missing">{text}</span>}
      </CellButton>
      {hasValue(figure) && figure.approximate && (
        <small className="cell-note">{t.app.panel.approximate}</small>
      )}
    </>
  );
}

function FindingMark({
  findings,
  indicator,
}: {
  readonly findings: readonly Finding[];
  readonly indicator: IndicatorKey;
}) {
  const words = useWords();
  const label = words.t.reports.form.marked(words.format.exact(findings.length, 'count'));
  return (
    <DialogTrigger>
      <Button className="finding-mark" aria-label={`${indicatorWords(indicator, words)}: ${label}`}>
        <Icon name="warning" />
      </Button>
      <Popover className="popover finding-popover">
        <Dialog aria-label={label}>
          <FindingList findings={findings} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
