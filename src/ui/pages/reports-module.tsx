import { useMemo } from 'react';
import { sitePublishers } from '../../query/site-publishers.ts';
import type { PageModule } from './page-module.ts';
import { DropArea } from '../reports/drop-area.tsx';
import { FailureList } from '../reports/failure-list.tsx';
import { useOwnState } from '../own/own-context.tsx';
import { OwnList } from '../reports/own-list.tsx';
import { ReadingLine } from '../reports/reading-line.tsx';
import { OwnWays } from '../reports/own-ways.tsx';
import { SampleOffer } from '../reports/sample-offer.tsx';
import { useReading } from '../reports/use-reading.ts';
import { useAnswer } from '../answers/use-answer.ts';
import { useWords } from '../kit/words.tsx';

export const views: PageModule['views'] = [];
export const filtered = false;

/** Adds a reader's own reports: picks, reads, shows, sets right, takes along, removes. */
export function Page() {
  const { t } = useWords();
  const { reports, kept } = useOwnState();
  const { reading, state } = useReading();
  const answer = useAnswer(useMemo(() => ({ query: sitePublishers, about: null }), []));
  return (
    <div className="reports-page" data-kept={kept ?? 'unknown'}>
      <DropArea
        onPick={(files) => {
          reading.add(files);
        }}
      />
      <SampleOffer />
      <OwnWays reports={reports} />
      {kept !== null && <p className="hint">{t.reports.kept[kept]}</p>}
      <ReadingLine
        state={state}
        onCancel={() => {
          reading.cancel();
        }}
      />
      <FailureList
        failed={state.failed}
        onClear={() => {
          reading.forgetFailures();
        }}
      />
      <OwnList reports={reports} publishers={answer.state === 'ready' ? answer.rows : []} />
    </div>
  );
}
