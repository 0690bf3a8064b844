import { isReportingKey, rankMeasureOf, type RankKey } from '../../query/ranking-measures.ts';
import { casesOf } from '../../views/ranking/ranking-cases.ts';
import { minimumOf } from '../../views/ranking/ranking-rows.ts';
import { shareOf, type RankSettings } from '../../views/ranking/ranking-settings.ts';
import { measureName } from '../../views/ranking/ranking-words.ts';
import { useWords } from '../kit/words.tsx';
import { useReference } from './use-reference.ts';
import type { Made } from './use-ranking.ts';

/** The reference set, the indicators with their articles, and every step: printed with every ranking. */
export function MethodNotes({ made, settings }: { readonly made: Made; readonly settings: RankSettings }) {
  const words = useWords();
  const { t, format, say } = words;
  const method = t.ranking.method;
  const reference = useReference(made);
  const percent = (value: number) => format.exact(value, 'percent');
  const count = (value: number) => format.exact(value, 'count');
  const { normalisation, aggregation, missing, skew } = settings;
  const basesOf = (key: RankKey): readonly string[] => {
    const bases = made.ranking.publishers.map(({ id }) => made.ranked.get(id)?.bases[key]);
    const [table, text] = (['table', 'text'] as const).map(
      (basis) => bases.filter((one) => one === basis).length,
    );
    return table || text ? [t.views.note.bases(count(table ?? 0), count(text ?? 0))] : [];
  };
  const casesText = (key: RankKey): readonly string[] => {
    const cases = casesOf(made.ranking, made.ranked, key);
    return cases ? [method.cases(count(cases.median), count(cases.least))] : [];
  };
  const scaleText = (key: RankKey): readonly string[] => {
    const scale = made.ranking.scales.find((one) => one.key === key);
    return [
      ...(scale && scale.reliability < 0.995
        ? [method.drawnIn(percent(Math.round(100 * scale.reliability)))]
        : []),
      ...(scale?.treatment === 'log' ? [method.treated] : []),
    ];
  };
  const steps = [
    method.rates,
    method.missing[missing],
    method.normalisation[normalisation],
    ...(normalisation === 'percentile' ? [] : [method.skew[skew]]),
    method.reliability,
    method.direction,
    method.aggregation[aggregation],
    method.expected,
    method.ties,
    method.draws(count(settings.draws), String(settings.seed), percent(settings.spread)),
    method.peers,
    method.intervals,
    method.coverage,
    method.told,
    method.reporting,
    method.handbook,
  ];
  return (
    <section className="panel rank-notes" aria-labelledby="ranking-method">
      <h2 className="panel-title" id="ranking-method">
        {method.title}
      </h2>
      <h3>{method.reference}</h3>
      <p>{reference?.set}</p>
      <p>{reference?.data}</p>
      <h3>{method.indicators}</h3>
      <ul className="rank-indicators">
        {made.keys.map((key) => {
          const measure = rankMeasureOf(key);
          return (
            <li key={key}>
              <strong>{measureName(key, words)}</strong>
              {' – '}
              {[
                t.ranking.controls.share(percent(Math.round(1000 * shareOf(settings, key, made.keys)) / 10)),
                t.ranking.controls[measure.direction],
                ...(measure.kind === 'amount'
                  ? []
                  : [`${method.minimum} ${count(minimumOf(settings, key))}`]),
                ...casesText(key),
                ...scaleText(key),
                measure.source
                  ? say(measure.source)
                  : isReportingKey(key)
                    ? method.ownSource
                    : method.noSource,
                ...basesOf(key),
              ].join(' · ')}
            </li>
          );
        })}
      </ul>
      <h3>{method.steps}</h3>
      <ol className="rank-steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}
