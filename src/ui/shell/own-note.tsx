import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { sampleCity } from '../../places/sample-city.ts';
import { everything } from '../../query/filter.ts';
import { linkedOwn } from '../address/own-mark.ts';
import { PageLink, useNavigation } from '../address/navigation.tsx';
import { Late, toLate } from '../kit/late.tsx';
import { useWords } from '../kit/words.tsx';
import { countLaid } from '../own/laid.ts';
import { useOwnReports, useOwnState } from '../own/own-context.tsx';
import { useRemoveSample } from '../own/use-remove-sample.ts';

const offer = toLate(() =>
  import('../reports/sample-offer.tsx').then(({ LoadSample }) => ({ default: LoadSample })),
);

/** Whether the page counts the reader's own reports, the sample city or neither, and the switch between them. */
export default function OwnNote() {
  const { t, format } = useWords();
  const { page } = useNavigation();
  const store = useOwnReports();
  const { reports, isAside, subject } = useOwnState();
  const remove = useRemoveSample();
  const words = t.reports.laid;
  const count = (number: number) => format.exact(number, 'count');
  const { own, sample } = countLaid(reports);
  const aboutSample = subject === 'sample';
  if (aboutSample && sample === 0) return <NotLoaded />;
  if (own + sample === 0) return <LinkedNote />;
  // The page of the reader's reports says itself what is loaded.
  if (page === 'reports' && !isAside) return null;
  return (
    <section
      className={aboutSample ? 'own-note own-note-sample' : 'own-note'}
      aria-label={words.label}
      data-own={isAside ? 0 : own}
      data-sample={aboutSample && !isAside ? sample : 0}
    >
      <p>
        {aboutSample && (isAside ? words.sampleAside : words.sample(count(sample)))}{' '}
        {own > 0 && (isAside ? words.aside(count(own)) : words.over(count(own)))}{' '}
        {page === 'data' && !isAside && own > 0 && words.noDownload}
        {!aboutSample && sample > 0 && words.elsewhere}
      </p>
      <div className="own-note-ways">
        {(own > 0 || aboutSample) && (
          <Button
            className="button"
            onPress={() => {
              store.layAside(!isAside);
            }}
          >
            {isAside ? words.layBack : words.layAside}
          </Button>
        )}
        {sample > 0 && !aboutSample && (
          <PageLink to="place" params={{ at: sampleCity.code }} change={everything} className="button">
            {t.reports.sample.place}
          </PageLink>
        )}
        {sample > 0 && (
          <Button className="button" onPress={remove}>
            {t.reports.sample.remove}
          </Button>
        )}
      </div>
    </section>
  );
}

/** A link to the sample city, opened where it is not loaded. */
function NotLoaded() {
  const { t } = useWords();
  return (
    <section className="own-note own-note-sample" aria-label={t.reports.laid.label} data-sample="0">
      <p>{t.reports.sample.notLoaded}</p>
      <div className="own-note-ways">
        <Late part={offer}>{(LoadSample) => <LoadSample />}</Late>
      </div>
    </section>
  );
}

/** A link that was made with own reports laid over, opened where there are none. */
function LinkedNote() {
  const { t, format } = useWords();
  const [linked, setLinked] = useState(linkedOwn);
  if (linked <= 0) return null;
  return (
    <section className="own-note" aria-label={t.reports.laid.label} data-linked={linked}>
      <p>{t.reports.laid.linked(format.exact(linked, 'count'))}</p>
      <div className="own-note-ways">
        <Button
          className="button"
          onPress={() => {
            setLinked(0);
          }}
        >
          {t.reports.laid.close}
        </Button>
      </div>
    </section>
  );
}
