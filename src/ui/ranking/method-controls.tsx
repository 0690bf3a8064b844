import { aggregations, normalisations } from '../../rank/sensitivity.ts';
import type { MissingPolicy, SkewPolicy } from '../../rank/types.ts';
import { defaultSettings, type RankSettings } from '../../views/ranking/ranking-settings.ts';
import { useWords } from '../kit/words.tsx';
import { Choice } from '../kit/choice.tsx';
import { NumberBox } from '../kit/number-box.tsx';

const policies: readonly MissingPolicy[] = ['set_aside', 'bounds'];
const skews: readonly SkewPolicy[] = ['treat', 'leave'];

type MethodControlsProps = {
  readonly settings: RankSettings;
  readonly change: (change: Partial<RankSettings>) => void;
};

/** How figures become ranks, and how the simulation runs. */
export function MethodControls({ settings, change }: MethodControlsProps) {
  const { t, format } = useWords();
  const words = t.ranking.controls;
  const named = <T extends string>(values: readonly T[], names: Readonly<Record<T, string>>) =>
    values.map((value) => ({ value, name: names[value] }));
  // What is as usual goes without saying.
  const isOwn = (key: keyof RankSettings) => settings[key] !== defaultSettings[key];
  const changed = [
    ...(isOwn('normalisation') ? [words.normalisations[settings.normalisation]] : []),
    ...(isOwn('aggregation') ? [words.aggregations[settings.aggregation]] : []),
    ...(isOwn('missing') ? [words.policies[settings.missing]] : []),
    ...(isOwn('skew') ? [words.skews[settings.skew]] : []),
    ...(isOwn('draws') ? [`${words.draws} ${format.exact(settings.draws, 'count')}`] : []),
    ...(isOwn('spread') ? [`${words.spread} ${format.exact(settings.spread, 'count')}`] : []),
    ...(isOwn('seed') ? [`${words.seed} ${settings.seed}`] : []),
  ];
  return (
    <details className="rank-method">
      <summary>{changed.length > 0 ? t.app.named(words.more, changed.join(' · ')) : words.more}</summary>
      <div className="rank-fields">
        <Choice
          label={words.normalisation}
          value={settings.normalisation}
          options={named(normalisations, words.normalisations)}
          onChange={(normalisation) => {
            change({ normalisation });
          }}
        />
        <Choice
          label={words.aggregation}
          value={settings.aggregation}
          options={named(aggregations, words.aggregations)}
          onChange={(aggregation) => {
            change({ aggregation });
          }}
        />
        <Choice
          label={words.missing}
          value={settings.missing}
          options={named(policies, words.policies)}
          onChange={(missing) => {
            change({ missing });
          }}
        />
        <Choice
          label={words.skew}
          value={settings.skew}
          options={named(skews, words.skews)}
          onChange={(skew) => {
            change({ skew });
          }}
        />
        <NumberBox
          label={words.draws}
          value={settings.draws}
          low={1000}
          high={20_000}
          onChange={(draws) => {
            change({ draws });
          }}
        />
        <NumberBox
          label={words.spread}
          value={settings.spread}
          low={0}
          high={99}
          onChange={(spread) => {
            change({ spread });
          }}
        />
        <NumberBox
          label={words.seed}
          value={settings.seed}
          low={0}
          high={999_999_999}
          onChange={(seed) => {
            change({ seed });
          }}
        />
      </div>
    </details>
  );
}
