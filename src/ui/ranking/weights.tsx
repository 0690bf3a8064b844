import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import {
  rankMeasures,
  rankPillars,
  unscoredShares,
  type RankKey,
  type RankMeasure,
} from '../../query/ranking-measures.ts';
import { measureOf } from '../../schema/measures.ts';
import type { Pillar } from '../../schema/measures/pillars.ts';
import { minimumOf } from '../../views/ranking/ranking-rows.ts';
import {
  countingKeys,
  defaultPillarWeight,
  pillarWeightOf,
  presets,
  shareOf,
  weightOf,
  type RankSettings,
  type Weights as WeightMap,
} from '../../views/ranking/ranking-settings.ts';
import { measureName, pillarName } from '../../views/ranking/ranking-words.ts';
import { useWords } from '../kit/words.tsx';
import { NumberBox } from '../kit/number-box.tsx';
import { WeightField } from './weight-field.tsx';

type Given = (key: RankKey) => { readonly given: number; readonly total: number } | null;

type WeightsProps = {
  readonly settings: RankSettings;
  readonly change: (change: Partial<RankSettings>) => void;
  /** How many publishers of the year and kind of report give a measure; null while that is not known. */
  readonly given: Given;
  /** Indicators of the preset that the group leaves out. */
  readonly dropped: readonly RankKey[];
};

/** A record without one key, or with it set: what equals the default is not kept. */
function withKey<K extends string>(map: WeightMap<K>, key: K, value: number, standard: number): WeightMap<K> {
  const rest = Object.entries(map).filter(([name]) => name !== key);
  return Object.fromEntries(value === standard ? rest : [...rest, [key, value]]) as WeightMap<K>;
}

/** Weights of pillars and indicators: those that count in sight, the rest on demand. */
export function Weights({ settings, change, given, dropped }: WeightsProps) {
  const words = useWords();
  const { t, say, format } = words;
  const [isOpen, setOpen] = useState(false);
  const counting = countingKeys(settings);
  const parts = { settings, change, given, dropped };
  const touched = Object.keys(settings.weights).length + Object.keys(settings.pillars).length > 0;
  const unscored = unscoredShares.map((key) => say(measureOf(key).names)).join(t.ranking.method.semicolon);
  const others = rankMeasures.filter(({ key }) => !counting.includes(key));
  return (
    <div className="weights">
      <p className="hint">{t.ranking.controls.weightsHint}</p>
      {rankPillars.map((pillar) => {
        const members = rankMeasures.filter((one) => one.pillar === pillar && counting.includes(one.key));
        return (
          members.length > 0 && (
            <fieldset key={pillar} className="weight-group">
              <legend>{pillarName(pillar, words)}</legend>
              <PillarRow pillar={pillar} {...parts} />
              {members.map((measure) => (
                <MeasureRow key={measure.key} measure={measure} {...parts} />
              ))}
            </fieldset>
          )
        );
      })}
      <details
        className="weight-others"
        onToggle={(event) => {
          setOpen(event.currentTarget.open);
        }}
      >
        <summary>{t.ranking.controls.others(format.exact(others.length, 'count'))}</summary>
        {isOpen &&
          rankPillars.map((pillar) => {
            const members = others.filter((one) => one.pillar === pillar);
            return (
              members.length > 0 && (
                <fieldset key={pillar} className="weight-group">
                  <legend>{pillarName(pillar, words)}</legend>
                  {pillarWeightOf(settings, pillar) === 0 && <PillarRow pillar={pillar} {...parts} />}
                  {members.map((measure) => (
                    <MeasureRow key={measure.key} measure={measure} {...parts} />
                  ))}
                </fieldset>
              )
            );
          })}
        {isOpen && <p className="hint">{t.ranking.controls.unscored(unscored)}</p>}
      </details>
      {touched && (
        <Button
          className="button button-quiet"
          onPress={() => {
            change({ weights: {}, pillars: {} });
          }}
        >
          {t.ranking.controls.resetWeights}
        </Button>
      )}
    </div>
  );
}

function PillarRow({ pillar, settings, change }: WeightsProps & { readonly pillar: Pillar }) {
  const words = useWords();
  const name = pillarName(pillar, words);
  return (
    <div className="weight-row weight-pillar">
      <span className="weight-name">{words.t.ranking.controls.pillarWeight(name)}</span>
      <WeightField
        label={words.t.ranking.controls.pillarWeight(name)}
        value={pillarWeightOf(settings, pillar)}
        onChange={(value) => {
          change({ pillars: withKey(settings.pillars, pillar, value, defaultPillarWeight) });
        }}
      />
    </div>
  );
}

function MeasureRow({
  measure,
  settings,
  change,
  given,
  dropped,
}: WeightsProps & { readonly measure: RankMeasure }) {
  const words = useWords();
  const { t, format } = words;
  const { key, direction, kind } = measure;
  const controls = t.ranking.controls;
  const name = measureName(key, words);
  const counted = countingKeys(settings).filter((one) => !dropped.includes(one));
  const share = shareOf(settings, key, counted);
  const known = given(key);
  const preset: WeightMap<RankKey> = presets[settings.preset];
  const notes = [
    share > 0 ? controls.share(format.exact(Math.round(share * 1000) / 10, 'percent')) : controls.noShare,
    controls[direction],
    ...(known
      ? [controls.given(format.exact(known.given, 'count'), format.exact(known.total, 'count'))]
      : []),
  ];
  return (
    <div className="weight-row" data-measure={key}>
      <span className="weight-name">
        {name}
        <small>{notes.join(' · ')}</small>
      </span>
      <WeightField
        label={controls.indicatorWeight(name)}
        value={weightOf(settings, key)}
        onChange={(value) => {
          change({ weights: withKey(settings.weights, key, value, preset[key] ?? 0) });
        }}
      />
      {kind !== 'amount' && share > 0 && (
        <div className="weight-minimum">
          <span aria-hidden="true">{controls.minimumShort}</span>
          <NumberBox
            label={controls.minimum(name)}
            named={false}
            value={minimumOf(settings, key)}
            low={0}
            high={1_000_000}
            onChange={(value) => {
              change({ minimums: withKey(settings.minimums, key, value, measure.minimumN) });
            }}
          />
        </div>
      )}
    </div>
  );
}
