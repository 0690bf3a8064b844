import { useId, useMemo, useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { measures, type MeasureKey } from '../../schema/measures.ts';
import { pillars } from '../../schema/measures/pillars.ts';
import { provinces, type ProvinceCode } from '../../schema/publishers.ts';
import { provinceMeasure } from '../../views/page-views.ts';
import { measureByProvince } from '../../views/overview/measure-by-province.ts';
import { reportsByProvince } from '../../views/overview/reports-by-province.ts';
import type { AnyView } from '../../views/model/view.ts';
import { Meaning } from '../panel/meaning.tsx';
import { ModelPanel } from '../panel/model-panel.tsx';
import { PageLink, useFilter, useNavigation } from '../address/navigation.tsx';
import { useSight } from '../kit/sight.ts';
import { useView } from '../answers/use-view.ts';
import { useWords } from '../kit/words.tsx';
import { MapSwitch, useMapOf } from './map-switch.tsx';
import { YearPlayer } from './year-player.tsx';
import { usePageParam } from './use-page-param.ts';

const codes = Object.keys(provinces).sort() as ProvinceCode[];

type TilesProps = { readonly view: AnyView; readonly title: string; readonly controls?: ReactNode };

/** A grid of provinces, or the host’s own map of them; a click on one sets the filter to it, and again takes that back. */
function ProvincePanel({ view, title, controls }: TilesProps) {
  const { t } = useWords();
  const [filter, setFilter] = useFilter();
  const [asMap, setAsMap] = useState(false);
  const [year, setYear] = useState<number | null>(null);
  const ofYear = useMemo(() => (year === null ? filter : { ...filter, years: [year] }), [filter, year]);
  const sight = useSight();
  const shown = useMapOf(useView(view, ofYear, sight), asMap);
  const isChosen = (code: string) => filter.provinces.length === 1 && filter.provinces[0] === code;
  const choose = (code: string) => {
    setFilter({ provinces: isChosen(code) ? [] : codes.filter((each) => each === code) });
  };
  return (
    <ModelPanel
      place={sight.ref}
      id={view.id}
      title={title}
      lead={view.lead(t)}
      shown={shown}
      {...(year === null ? {} : { filter: ofYear })}
      controls={
        <div className="drill">
          {controls}
          <YearPlayer year={year} onChange={setYear} />
          <MapSwitch asMap={asMap} onChange={setAsMap} />
          <ProvinceList isChosen={isChosen} onChoose={choose} />
        </div>
      }
      onChoose={choose}
    />
  );
}

type ProvinceListProps = {
  readonly isChosen: (code: string) => boolean;
  readonly onChoose: (code: string) => void;
};

/** The provinces by name, for those who do not find them on the grid; made when it is first unfolded. */
function ProvinceList({ isChosen, onChoose }: ProvinceListProps) {
  const { t, say } = useWords();
  const [wasOpen, setWasOpen] = useState(false);
  return (
    <details
      onToggle={() => {
        setWasOpen(true);
      }}
    >
      <summary>{t.find.regions.choose}</summary>
      {wasOpen && (
        <ul className="drill-list">
          {codes.map((code) => (
            <li key={code}>
              <Button
                className="chip"
                aria-pressed={isChosen(code)}
                onPress={() => {
                  onChoose(code);
                }}
              >
                {say(provinces[code].names)}
              </Button>{' '}
              <PageLink to="place" params={{ at: `${code}0000` }}>
                {t.find.regions.placePage(say(provinces[code].names))}
              </PageLink>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

/** Reports held of each province. */
export function ReportsByProvince() {
  const { t } = useWords();
  return <ProvincePanel view={reportsByProvince} title={reportsByProvince.title(t)} />;
}

const isMeasure = (text: string): text is MeasureKey => Object.hasOwn(measures, text);

/** The middle of a measure in each province; which measure is the reader’s choice and in the link. */
export function MeasureByProvince() {
  const { t, say } = useWords();
  const id = useId();
  const { state, go } = useNavigation();
  const [text, toParams] = usePageParam('measure');
  const key: MeasureKey = isMeasure(text) ? text : provinceMeasure;
  const view = useMemo(() => measureByProvince(key), [key]);
  return (
    <ProvincePanel
      view={view}
      title={t.find.regions.medianOf(say(measures[key].names))}
      controls={
        <>
          <Meaning measures={[key]} />
          <p className="drill-choice">
            <label htmlFor={id}>{t.app.overview.measure}</label>{' '}
            <select
              id={id}
              value={key}
              onChange={(event) => {
                go(
                  { page: 'overview', state, params: new URLSearchParams(toParams(event.target.value)) },
                  true,
                );
              }}
            >
              {Object.entries(pillars).map(([pillar, { names }]) => {
                const mine = Object.entries(measures).filter(([, measure]) => measure.pillar === pillar);
                return (
                  mine.length > 0 && (
                    <optgroup key={pillar} label={say(names)}>
                      {mine.map(([measure, { names: ofMeasure }]) => (
                        <option key={measure} value={measure}>
                          {say(ofMeasure)}
                        </option>
                      ))}
                    </optgroup>
                  )
                );
              })}
            </select>
          </p>
        </>
      }
    />
  );
}
