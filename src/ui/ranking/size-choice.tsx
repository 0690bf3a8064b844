import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox';
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { sizeBands, type SizeBand } from '../../schema/size-bands.ts';
import type { RankSettings } from '../../views/ranking/ranking-settings.ts';
import { rankedName } from '../../views/ranking/ranking-words.ts';
import { useWords } from '../kit/words.tsx';
import { Choice } from '../kit/choice.tsx';
import { RankedSearch } from './ranked-search.tsx';
import type { ChangeSettings } from './use-rank-settings.ts';
import type { Made } from './use-ranking.ts';

type SizeChoiceProps = {
  readonly settings: RankSettings;
  readonly change: ChangeSettings;
  readonly made: Made | null;
};

const bands = Object.keys(sizeBands) as SizeBand[];

/** Peers by size: everybody, chosen bands, or those in the band of one publisher. */
export function SizeChoice({ settings, change, made }: SizeChoiceProps) {
  const words = useWords();
  const { t, say, format } = words;
  const controls = t.ranking.controls;
  const { sizes, sameSize } = settings;
  const mode = sameSize !== null ? 'same' : sizes.length > 0 ? 'bands' : 'any';
  const candidates = (made?.everyone ?? []).filter(
    ({ year, scope }) => year === made?.chosen.year && scope === made.chosen.scope,
  );
  const counted = (band: SizeBand) => candidates.filter(({ size }) => size === band).length;
  const commonest = bands.reduce((most, band) => (counted(band) > counted(most) ? band : most), 'tens');
  const first = made?.ranking.publishers[0]?.id ?? candidates[0]?.id ?? null;
  return (
    <>
      <div className="rank-fields">
        <Choice
          label={controls.size}
          value={mode}
          options={(['any', 'bands', 'same'] as const).map((value) => ({
            value,
            name: controls.sizes[value],
          }))}
          onChange={(next) => {
            change({
              sizes: next === 'bands' ? [commonest] : [],
              sameSize: next === 'same' ? (settings.publisher ?? first) : null,
            });
          }}
        />
        {sameSize !== null && (
          <RankedSearch
            label={controls.sizeOf}
            publishers={candidates}
            chosen={sameSize}
            nameOf={({ names }) => rankedName(names, words)}
            onPick={(id) => {
              change({ sameSize: id });
            }}
          />
        )}
      </div>
      {mode === 'bands' && (
        <CheckboxGroup
          className="choices rank-sizes"
          aria-label={controls.size}
          value={[...sizes]}
          onChange={(values) => {
            change({ sizes: bands.filter((band) => values.includes(band)) });
          }}
        >
          {bands.map((band) => (
            <CheckboxField key={band} value={band}>
              <CheckboxButton className="choice">
                <span className="choice-box" aria-hidden="true" />
                <span className="choice-name">{say(sizeBands[band].names)}</span>
                <span className="choice-count">
                  {controls.publishersCount(format.exact(counted(band), 'count'))}
                </span>
              </CheckboxButton>
            </CheckboxField>
          ))}
        </CheckboxGroup>
      )}
      <p className="hint">{controls.sizeHint}</p>
    </>
  );
}
