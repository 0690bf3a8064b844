import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useWords } from '../kit/words.tsx';
import type { DraftDesk, OpenDraft } from './draft-desk.ts';
import { useSitePrior } from './use-site-prior.ts';

type PriorChoiceProps = { readonly desk: DraftDesk; readonly draft: OpenDraft };

/** Last year's report, against which the draft is checked: found by name, or a file of the reader's. */
export function PriorChoice({ desk, draft }: PriorChoiceProps) {
  const { t } = useWords();
  const words = t.check.prior;
  const { prior } = draft;
  const head = draft.base.report;
  const { found, isLooking } = useSitePrior(desk, head);
  const [declined, setDeclined] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const fits = prior !== null && prior.report.report.year === head.year - 1;
  const wanted = found !== null && found.report.id !== declined ? found : null;
  useEffect(() => {
    if (prior?.from === 'file' && fits) return;
    if (prior?.report.id !== wanted?.report.id) desk.setPrior(wanted);
  }, [desk, fits, prior, wanted]);
  const add = async (file: File) => {
    const failure = await desk.addPrior(file.name, file);
    if (failure === null) setSaid('');
    else if ('year' in failure) setSaid(words.wrongYear(String(failure.year), String(head.year - 1)));
    else setSaid(`${t.reports.errors[failure.kind].what} ${t.reports.errors[failure.kind].todo}`);
  };
  const isOther =
    prior?.from === 'file' && head.publisher !== null && prior.name !== head.publisher ? prior.name : null;
  return (
    <section
      className="panel check-prior"
      aria-labelledby="check-prior-title"
      data-prior={prior?.from ?? 'none'}
    >
      <h2 className="panel-title" id="check-prior-title">
        {words.title}
      </h2>
      <div role="status">
        <p>
          {prior === null
            ? isLooking
              ? words.looking
              : words.none
            : `${words.used(prior.name, String(prior.report.report.year))} (${words[prior.from]})`}
        </p>
        {isOther !== null && <p className="hint">{words.otherName(isOther)}</p>}
        {said !== '' && <p className="own-failed">{said}</p>}
      </div>
      <div className="drop-buttons">
        <FileTrigger
          onSelect={(files) => {
            const file = files?.[0];
            if (file) void add(file);
          }}
        >
          <Button className="button">{prior === null ? words.pick : words.another}</Button>
        </FileTrigger>
        {prior !== null && (
          <Button
            className="button button-quiet"
            onPress={() => {
              setDeclined(prior.report.id);
              desk.setPrior(null);
            }}
          >
            {words.remove}
          </Button>
        )}
      </div>
    </section>
  );
}
