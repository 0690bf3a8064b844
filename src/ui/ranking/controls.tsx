import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { RankKey } from '../../query/ranking-measures.ts';
import { writeRankSettings } from '../../state/ranking-url.ts';
import { groupName, pinned } from '../../views/ranking/ranking-group.ts';
import { countRankable, type BandRow, type SupportRow } from '../../views/ranking/ranking-peers.ts';
import {
  defaultSettings,
  presets,
  rankScopes,
  type Preset,
  type RankScope,
  type RankSettings,
} from '../../views/ranking/ranking-settings.ts';
import { groupWords, measureName, rankScopeName } from '../../views/ranking/ranking-words.ts';
import { FilterButton } from '../filter/filter-button.tsx';
import { Icon } from '../kit/icons.tsx';
import { useNavigation } from '../address/navigation.tsx';
import { hrefOf } from '../address/whereabouts.ts';
import { useSiteInfo } from '../address/site-info.tsx';
import { useWords } from '../kit/words.tsx';
import { Choice } from '../kit/choice.tsx';
import { SizeChoice } from './size-choice.tsx';
import type { Made } from './use-ranking.ts';
import { MethodControls } from './method-controls.tsx';
import { Weights } from './weights.tsx';

type ControlsProps = {
  readonly settings: RankSettings;
  readonly change: (change: Partial<RankSettings>) => void;
  readonly support: readonly SupportRow[] | null;
  /** What the data support, before it is added up. */
  readonly bands: readonly BandRow[] | null;
  readonly made: Made | null;
};

const own = Object.keys(presets) as Preset[];

/** Everything that the reader can set. */
export function Controls({ settings, change, support, bands, made }: ControlsProps) {
  const chosen = made?.chosen ?? null;
  const words = useWords();
  const { t, format } = words;
  const controls = t.ranking.controls;
  const [isOpen, setOpen] = useState(false);
  const years = useMemo(
    () => [...new Set((support ?? []).map(({ year }) => year))].sort((a, b) => b - a),
    [support],
  );
  const reportsOf = (matches: (row: SupportRow) => boolean) =>
    format.exact(
      (support ?? []).filter(matches).reduce((sum, { reports }) => sum + reports, 0),
      'count',
    );
  const auto = (name: string | null) => controls.auto(name ?? '…');
  const row =
    (chosen && support?.find(({ year, scope }) => year === chosen.year && scope === chosen.scope)) ?? null;
  const given = (key: RankKey) => (row ? { given: row.given[key], total: row.reports } : null);
  const groups = useMemo(() => listGroups(bands ?? [], chosen?.year ?? null), [bands, chosen]);
  const rankable = (preset: Preset) =>
    bands && chosen
      ? ` · ${controls.rankable(format.exact(countRankable(bands, chosen, preset), 'count'))}`
      : '';
  const changed = Object.keys(settings.weights).length + Object.keys(settings.pillars).length > 0;
  return (
    <section className="rank-controls panel" aria-label={controls.label}>
      <Button
        className="button rank-toggle"
        aria-expanded={isOpen}
        aria-controls="rank-settings"
        onPress={() => {
          setOpen(!isOpen);
        }}
      >
        <Icon name="filter" />
        {t.app.named(controls.label, controls.presets[settings.preset])}
        <Icon name="down" />
      </Button>
      <div className="rank-settings" id="rank-settings" data-open={isOpen}>
        <h2 className="rank-controls-head">{controls.who}</h2>
        <div className="rank-fields">
          <Choice
            label={controls.year}
            value={settings.year === null ? '' : String(settings.year)}
            options={[
              { value: '', name: auto(chosen ? String(chosen.year) : null) },
              ...(settings.year !== null && !years.includes(settings.year)
                ? [{ value: String(settings.year), name: String(settings.year) }]
                : []),
              ...years.map((year) => ({
                value: String(year),
                name: `${year} · ${controls.publishersCount(reportsOf((one) => one.year === year))}`,
              })),
            ]}
            onChange={(value) => {
              change({ year: value === '' ? null : Number(value) });
            }}
          />
          <Choice<RankScope | ''>
            label={controls.scope}
            value={settings.scope ?? ''}
            options={[
              { value: '', name: auto(chosen ? rankScopeName(chosen.scope, words) : null) },
              ...rankScopes.map((scope) => ({
                value: scope,
                name: `${rankScopeName(scope, words)} · ${controls.publishersCount(
                  reportsOf((one) => one.scope === scope && one.year === chosen?.year),
                )}`,
              })),
            ]}
            onChange={(scope) => {
              change({ scope: scope === '' ? null : scope });
            }}
          />
          <Choice
            label={controls.group}
            value={settings.group ?? ''}
            options={[
              { value: '', name: auto(chosen ? groupWords(chosen, words).join(' · ') : null) },
              ...(settings.group !== null && !groups.some(({ name }) => name === settings.group)
                ? [{ value: settings.group, name: settings.group }]
                : []),
              ...groups.map((group) => ({
                value: group.name,
                name: `${groupWords(group, words).join(' · ')} · ${controls.publishersCount(format.exact(group.reports, 'count'))}`,
              })),
            ]}
            onChange={(group) => {
              change({ group: group === '' ? null : group });
            }}
          />
          <FilterButton field="levels" />
          <FilterButton field="places" />
          <FilterButton field="kinds" />
        </div>
        <SizeChoice settings={settings} change={change} made={made} />
        <p className="hint">{controls.scopeHint}</p>
        <h2 className="rank-controls-head">{controls.what}</h2>
        <div className="rank-fields">
          <Choice
            label={controls.preset}
            value={settings.preset}
            options={own.map((preset) => ({
              value: preset,
              name:
                controls.presets[preset] +
                rankable(preset) +
                (changed && preset === settings.preset ? controls.presetChanged : ''),
            }))}
            onChange={(preset) => {
              change({ preset, weights: {}, pillars: {} });
            }}
          />
        </div>
        {made && made.dropped.length > 0 && (
          <p className="hint">
            {controls.dropped(
              made.dropped.map((key) => measureName(key, words)).join(t.ranking.method.semicolon),
            )}
          </p>
        )}
        <Weights settings={settings} change={change} given={given} dropped={made?.dropped ?? []} />
        <MethodControls settings={settings} change={change} />
        <div className="rank-fields">
          <CopyLink settings={settings} made={made} />
          <Button
            className="button button-quiet"
            onPress={() => {
              change({ ...defaultSettings, publisher: settings.publisher, was: settings.was });
            }}
          >
            {controls.reset}
          </Button>
        </div>
      </div>
    </section>
  );
}

type GroupOption = {
  readonly name: string;
  readonly tier: string;
  readonly kind: string;
  readonly reports: number;
};

/** The groups that the reports of a year belong to, the largest first. */
function listGroups(bands: readonly BandRow[], year: number | null): readonly GroupOption[] {
  const groups = new Map<string, GroupOption>();
  for (const { year: own, tier, kind, reports } of bands) {
    if (tier === null || kind === null || kind === 'other' || (year !== null && own !== year)) continue;
    const name = groupName({ tier, kind });
    groups.set(name, { name, tier, kind, reports: (groups.get(name)?.reports ?? 0) + (reports ?? 0) });
  }
  return [...groups.values()].sort((a, b) => b.reports - a.reports);
}

/** A link in which nothing is left to the data: year, kind of report and data version are written out. */
function CopyLink({ settings, made }: Pick<ControlsProps, 'settings' | 'made'>) {
  const { t, language } = useWords();
  const { page, state } = useNavigation();
  const info = useSiteInfo();
  const [said, setSaid] = useState('');
  const words = t.ranking.controls;
  return (
    <>
      <Button
        className="button"
        onPress={() => {
          const whole = writeRankSettings(pinned(settings, made?.chosen ?? null, info?.version ?? null));
          const place = { page, own: whole, state: { ...state, language } };
          navigator.clipboard.writeText(new URL(hrefOf(place, page), location.href).href).then(
            () => {
              setSaid(words.linkCopied);
            },
            () => {
              setSaid(words.linkFailed);
            },
          );
        }}
      >
        {words.link}
      </Button>
      <span role="status" className="hint">
        {said}
      </span>
    </>
  );
}
