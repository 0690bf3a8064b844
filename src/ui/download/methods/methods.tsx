import { editions } from '../../../schema/editions.ts';
import { derivedReasons, problems } from '../../../schema/problems.ts';
import { defaultSettings } from '../../../views/ranking/ranking-settings.ts';
import { PageLink } from '../../address/navigation.tsx';
import { useWords } from '../../kit/words.tsx';
import { CheckNotes } from './check-notes.tsx';
import { MeasureNotes } from './measure-notes.tsx';

/** How every number came about, from the registries themselves where there is one. */
export function Methods() {
  const { t } = useWords();
  const words = t.data.methods;
  return (
    <>
      <p>{words.law}</p>
      <h3 id="measures">{words.measures}</h3>
      <p className="hint">{words.measuresLead}</p>
      <MeasureNotes />
      <h3 id="checks">{words.checks}</h3>
      <p className="hint">{words.checksLead}</p>
      <CheckNotes />
      <h3 id="missing">{words.missing}</h3>
      <p className="hint">{words.missingLead}</p>
      <Reasons />
      <List title={words.rates.title} items={words.rates.items} />
      <List title={words.intervals.title} items={words.intervals.items} />
      <RankingNotes />
      <List title={words.peers.title} items={words.peers.items} />
      <Editions />
      <List title={words.merging.title} items={words.merging.items} />
    </>
  );
}

function List({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  return (
    <>
      <h3>{title}</h3>
      <ul className="notes-items">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}

function Reasons() {
  const { say } = useWords();
  return (
    <dl className="notes-words">
      {Object.entries({ ...problems, ...derivedReasons }).map(([problem, { names, meaning }]) => (
        <div key={problem}>
          <dt>{say(names)}</dt>
          <dd>{say(meaning)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Every way in which a ranking can be made, in the words that it prints of itself. */
function RankingNotes() {
  const { t, format } = useWords();
  const { method, controls } = t.ranking;
  const { draws, seed, spread } = defaultSettings;
  const percent = (value: number) => format.exact(value, 'percent');
  const { normalisation, aggregation, missing, skew } = method;
  const items = [
    method.rates,
    ...Object.values(missing),
    ...Object.values(normalisation),
    ...Object.values(skew),
    method.reliability,
    method.expected,
    ...Object.values(aggregation),
    method.draws(format.exact(draws, 'count'), String(seed), percent(spread)),
    method.peers,
    method.intervals,
    method.coverage,
    method.told,
    method.handbook,
  ];
  return (
    <>
      <List title={t.data.methods.ranking} items={items} />
      <p>
        <PageLink to="ranking">{t.app.pages.ranking.title}</PageLink>
        {` – ${controls.more}`}
      </p>
    </>
  );
}

function Editions() {
  const { t, say } = useWords();
  const words = t.data.methods;
  return (
    <>
      <List title={words.breaks.title} items={words.breaks.items} />
      <dl className="notes-words">
        {Object.entries(editions).map(([edition, { names, order, firstYear, lastYear }]) => (
          <div key={edition}>
            <dt>{say(names)}</dt>
            <dd>{words.years(say(order), String(firstYear), lastYear === null ? null : String(lastYear))}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
