import { useMemo } from 'react';
import { rankingMove } from '../../views/ranking/ranking-blocks.ts';
import type { OtherYears } from '../../views/ranking/ranking-explained.ts';
import { isChosen } from '../../views/ranking/ranking-group.ts';
import { toRankInput, toSide, yearsOf } from '../../views/ranking/ranking-input.ts';
import { toldColumns } from '../../views/ranking/ranking-reference.ts';
import type { RankSettings } from '../../views/ranking/ranking-settings.ts';
import { rankedName } from '../../views/ranking/ranking-words.ts';
import { Part } from '../kit/part.tsx';
import { useWords } from '../kit/words.tsx';
import { blockOf } from './block-of.ts';
import { Choice } from '../kit/choice.tsx';
import { OtherRanking } from './other-ranking.tsx';
import { PublisherChoice } from './publisher-choice.tsx';
import { RankPanel, type Block } from './rank-panel.tsx';
import type { TaskOf } from './rank-task.ts';
import { TwoReferences } from './two-references.tsx';
import type { Other } from './use-other.ts';
import type { ChangeSettings } from './use-rank-settings.ts';
import { useReference } from './use-reference.ts';
import type { Made, Plan } from './use-ranking.ts';
import { useTask } from './use-task.ts';

type MoveBlockProps = {
  readonly made: Made;
  readonly settings: RankSettings;
  readonly explained: string | null;
  readonly otherYears: OtherYears;
  readonly other: Other;
  readonly change: ChangeSettings;
};

const keptRanking = 'kept';

/** The same settings and peers in another year. */
const inYear = (made: Plan, year: number): Plan => {
  const chosen = { ...made.chosen, year };
  const ranked = made.reports.filter((one) => isChosen(one, chosen));
  return {
    ...made,
    chosen,
    input: toRankInput(ranked, made.settings, made.keys, chosen),
    ranked: new Map(ranked.map((report) => [report.id, report])),
  };
};

/** Why the rank differs from that of another year, or of another ranking. */
export function MoveBlock({ made, settings, explained, otherYears, other, change }: MoveBlockProps) {
  const words = useWords();
  const { t } = words;
  const said = t.ranking.move;
  const years = useMemo(
    () => yearsOf(made.reports, made.chosen).filter((year) => year !== made.chosen.year),
    [made],
  );
  const nearest = (explained === null ? undefined : otherYears(explained)[0]) ?? years.at(-1);
  const byDefault = settings.was !== null ? keptRanking : String(nearest ?? '');
  const options = [
    ...(settings.was === null ? [] : [{ value: keptRanking, name: t.ranking.other.name }]),
    ...[...years].reverse().map((year) => ({ value: String(year), name: String(year) })),
  ];
  const chosen = options.find(({ value }) => value === String(settings.against))?.value ?? byDefault;
  const isOther = chosen === keptRanking;
  const before = useMemo(
    (): Plan | null =>
      isOther ? other.made : years.includes(Number(chosen)) ? inYear(made, Number(chosen)) : null,
    [made, other.made, isOther, chosen, years],
  );
  const task = useMemo(
    (): TaskOf<'move'> | null =>
      explained === null || before === null
        ? null
        : { kind: 'move', inputs: [toSide(before, made), toSide(made, before)], id: explained },
    [made, before, explained],
  );
  const run = useTask<'move'>(task);
  const names = explained === null ? undefined : made.ranked.get(explained)?.names;
  const name = names ? rankedName(names, words) : (explained ?? '');
  const waiting = isOther ? blockOfOther(other, words.t.ranking) : null;
  const isThere = before?.input.publishers.some(({ id }) => id === explained) ?? true;
  const block =
    waiting ??
    (isThere
      ? blockOf(run, years.length === 0 ? said.noOther : said.choose, (move): Block => {
          const label = ({ chosen: { year } }: Plan) => String(year);
          const model = rankingMove(
            move,
            {
              name,
              before: isOther ? t.ranking.other.before(before ? label(before) : '') : said.year(chosen),
              after: isOther ? t.ranking.other.after(label(made)) : said.year(label(made)),
              together: isOther,
            },
            words,
          );
          return model.table.rows.length === 0
            ? { state: 'empty', note: model.summary }
            : { state: 'ready', model };
        })
      : { state: 'empty' as const, note: said.notThere(name) });
  const then = useReference(before);
  const now = useReference(made);
  const told = useMemo(
    () => [
      ...(then ? toldColumns(then, words, t.ranking.other.thenColumn).map(renamed('then')) : []),
      ...(now ? toldColumns(now, words, t.ranking.other.nowColumn) : []),
    ],
    [then, now, words, t],
  );
  return (
    <RankPanel name="move" block={block} told={told}>
      <div className="rank-fields">
        <PublisherChoice made={made} chosen={explained} change={change} />
        {options.length > 0 && (
          <Choice
            label={said.before}
            value={chosen}
            options={options}
            onChange={(next) => {
              change({ against: years.find((year) => String(year) === next) ?? null });
            }}
          />
        )}
      </div>
      <Part>
        <OtherRanking made={made} settings={settings} change={change} />
      </Part>
      {isOther && now && then && <TwoReferences then={then} now={now} made={other.link} />}
    </RankPanel>
  );
}

const renamed =
  (prefix: string) =>
  <T extends { readonly id: string }>(one: T): T => ({ ...one, id: `${prefix}_${one.id}` });

/** Why there is no other ranking to compare with; null where there is one. */
function blockOfOther(
  { link, ranking }: Other,
  { other, standing }: ReturnType<typeof useWords>['t']['ranking'],
): Block | null {
  if (link === null) return { state: 'empty', note: other.noLink };
  switch (ranking.state) {
    case 'ready':
      return null;
    case 'error':
      return ranking;
    case 'no_weights':
      return { state: 'empty', note: standing.noWeights };
    case 'no_reports':
    case 'no_peers':
      return { state: 'empty', note: other.nothing };
    case 'idle':
    case 'loading':
      return { state: 'loading' };
  }
}
