import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { sampleCity, sampleDistricts } from '../../places/sample-city.ts';
import { everything } from '../../query/filter.ts';
import { PageLink } from '../address/navigation.tsx';
import { useWords } from '../kit/words.tsx';
import { useOwnState } from '../own/own-context.tsx';
import { useRemoveSample } from '../own/use-remove-sample.ts';
import { useReading } from './use-reading.ts';

/** What is told of the sample before it is fetched; a test holds both to the file. */
export const sampleSize = { reports: 35, kilobytes: 97 } as const;

/** Offers the invented city, and once it is there the ways to it and its removal. */
export function SampleOffer() {
  const { t, format } = useWords();
  const { reports } = useOwnState();
  const words = t.reports.sample;
  const count = (number: number) => format.exact(number, 'count');
  const loaded = reports.filter(({ sample }) => sample === true).length;
  return (
    <section className="panel sample-offer" aria-labelledby="sample-offer" data-sample={loaded}>
      <h2 className="panel-title" id="sample-offer">
        {words.title}
      </h2>
      <p className="panel-lead">
        {words.lead(
          count(sampleDistricts.length),
          count(sampleSize.reports),
          `${count(sampleSize.kilobytes)} KB`,
        )}
      </p>
      {loaded > 0 ? <SampleWays loaded={count(loaded)} /> : <LoadSample />}
    </section>
  );
}

/** Fetches the documents and reads them as those of the reader; the reading's own line tells how far it is. */
export function LoadSample() {
  const words = useWords().t.reports.sample;
  const { reading, state } = useReading();
  const [stage, setStage] = useState<'idle' | 'fetching' | 'failed'>('idle');
  const load = async (): Promise<void> => {
    setStage('fetching');
    try {
      const { fetchSample } = await import('./fetch-sample.ts');
      reading.add([await fetchSample()]);
      setStage('idle');
    } catch {
      setStage('failed');
    }
  };
  return (
    <div className="own-actions">
      <Button
        className="button button-main"
        isDisabled={stage === 'fetching' || state.isRunning}
        onPress={() => void load()}
      >
        {words.load}
      </Button>
      <p role="status">
        {stage === 'fetching' && words.loading}
        {stage === 'failed' && words.failed}
      </p>
    </div>
  );
}

function SampleWays({ loaded }: { readonly loaded: string }) {
  const words = useWords().t.reports.sample;
  const remove = useRemoveSample();
  return (
    <>
      <p role="status">{words.loaded(loaded)}</p>
      <div className="own-actions">
        <PageLink
          to="ranking"
          change={{ ...everything, places: [sampleCity.code] }}
          className="button button-main"
        >
          {words.rank}
        </PageLink>
        <PageLink to="place" own={{ at: sampleCity.code }} change={everything} className="button button-main">
          {words.place}
        </PageLink>
        <Button className="button" onPress={remove}>
          {words.remove}
        </Button>
      </div>
    </>
  );
}
