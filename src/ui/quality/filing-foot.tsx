import { fileName } from '../address/file-name.ts';
import { useOwnMark } from '../address/own-mark.ts';
import { useSiteInfo } from '../address/site-info.tsx';
import { Button } from 'react-aria-components/Button';
import { toFilingTable, type FilingLine, type FilingMatrix } from '../../views/quality/filing-lines.ts';
import type { ViewContext } from '../../views/model/view.ts';
import { saveFile } from '../kit/save-file.ts';
import { toCsv } from '../table/to-csv.ts';
import { useWords } from '../kit/words.tsx';
import { Pager } from '../kit/pager.tsx';
import { useQuality } from './use-quality.ts';

type FilingFootProps = {
  readonly matrix: FilingMatrix;
  readonly chosen: readonly FilingLine[];
  /** The year that the lines were chosen by; null for all. */
  readonly year: number | null;
  readonly page: number;
  readonly pages: number;
  readonly context: ViewContext;
};

/** How many publishers are listed, their pages, and all of them as a file. */
export function FilingFoot({ matrix, chosen, year, page, pages, context }: FilingFootProps) {
  const { t, format } = useWords();
  const [, change] = useQuality();
  const mark = useOwnMark();
  const site = useSiteInfo();
  const text = t.quality.filing;
  const count = (value: number) => format.exact(value, 'count');
  return (
    <div className="list-foot">
      <p role="status">
        {text.shown[matrix.lines[0]?.group ?? 'governments'](
          count(chosen.length),
          count(matrix.lines.length),
        )}
      </p>
      <Pager
        of={text.title}
        page={page}
        pages={pages}
        onChange={(filingPage) => {
          change({ filingPage });
        }}
      />
      {chosen.length > 0 && (
        <Button
          className="button"
          onPress={() => {
            const table = toFilingTable(matrix, chosen, year, context);
            const { filter } = context;
            const about = year === null ? filter : { ...filter, years: [year] };
            saveFile(
              `${fileName('filing', about, site)}${mark?.file ?? ''}.csv`,
              toCsv(table, t.app.panel.reasons, mark?.column),
              'text/csv;charset=utf-8',
            );
          }}
        >
          {text.csv}
        </Button>
      )}
    </div>
  );
}
