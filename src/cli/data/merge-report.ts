import { indicatorOf, isIndicatorKey } from '../../schema/indicators.ts';
import { hasValue, type Figure, type Source } from '../../schema/report.ts';
import { toleranceOf } from '../../import/check/tolerance.ts';
import type {
  Conflict,
  FiledChannel,
  FiledFigure,
  FiledFigures,
  ReportFile,
} from '../../import/file/report-file.ts';
import { fromFiled, inSchemaOrder } from '../../import/file/filed-figures.ts';

/** Whether two copies of a figure say the same, within half of the last digit that either prints. */
export function agrees(key: string, one: Figure, other: Figure): boolean {
  if (!hasValue(one) || !hasValue(other)) return !hasValue(one) && !hasValue(other);
  const unit = isIndicatorKey(key) ? indicatorOf(key).unit : 'count';
  const slack = Math.max(toleranceOf(one, unit), toleranceOf(other, unit));
  return Math.abs(one.value - other.value) <= slack;
}

/** Whether two sources are told in the same words; copies without an address may still be two. */
export const isAlike = (one: Source, other: Source): boolean =>
  one.kind === other.kind && one.url === other.url && one.file === other.file;

/** The same address or the same file is the same document; copies that state neither may be different ones. */
const isSameDocument = (one: Source, other: Source): boolean =>
  isAlike(one, other) && (one.url !== undefined || one.file !== undefined);

/** A figure of the text, whose wording is open: one copy's reading can have it where another's has not. */
const isToldOnly = (key: string) => isIndicatorKey(key) && indicatorOf(key).editions.length === 0;

function mergeFigures(kept: ReportFile, other: ReportFile, source: Source) {
  const figures: Record<string, FiledFigure> = { ...kept.figures };
  const conflicts: Conflict[] = [];
  const added: string[] = [];
  for (const [key, filed] of Object.entries(other.figures)) {
    const filedFigure = figures[key];
    const [mine, theirs] = [filedFigure === undefined ? undefined : fromFiled(filedFigure), fromFiled(filed)];
    const open = kept.partial || (filedFigure === undefined && isToldOnly(key));
    if (filedFigure !== undefined && hasValue(mine)) {
      if (hasValue(theirs) && !agrees(key, mine, theirs))
        conflicts.push({ key, kept: filedFigure, other: filed, source });
    } else if (open && (filedFigure === undefined || hasValue(theirs))) {
      figures[key] = filed;
      added.push(key);
    } else if (hasValue(theirs)) {
      conflicts.push({ key, kept: filedFigure ?? { problem: 'not_found' }, other: filed, source });
    }
  }
  return { figures: inSchemaOrder(figures) as FiledFigures, conflicts, added };
}

const asFigure = ({ items, printed, approximate }: FiledChannel): Figure | null =>
  items === null
    ? null
    : {
        value: items,
        ...(printed === undefined ? {} : { printed }),
        ...(approximate ? { approximate } : {}),
      };

/** Channels of the kept copy; another's only where the kept one is partial and lacks that kind of channel. */
function mergeChannels(
  kept: readonly FiledChannel[],
  other: readonly FiledChannel[],
  source: Source,
  keptIsWhole: boolean,
) {
  const conflicts: Conflict[] = [];
  const added = other.filter((channel) => {
    const same = kept.filter((each) => each.channel === channel.channel);
    const figure = asFigure(channel);
    const match = same.some((each) => {
      const filedFigure = asFigure(each);
      return filedFigure !== null && figure !== null && agrees('', filedFigure, figure);
    });
    const filedFigure = same.length === 1 && same[0] ? asFigure(same[0]) : null;
    if (!match && filedFigure && figure && hasValue(filedFigure) && hasValue(figure)) {
      conflicts.push({ key: `channels.${channel.channel}`, kept: filedFigure, other: figure, source });
    }
    return same.length === 0 && !keptIsWhole;
  });
  return { channels: [...kept, ...added], conflicts };
}

/** The day of publication: a document's own word before an address's. */
function mergePublished(
  one: ReportFile['report'],
  other: ReportFile['report'],
): Pick<ReportFile['report'], 'published' | 'published_from'> {
  const said = [one, other].find((head) => head.published !== null && head.published_from === undefined);
  const { published, published_from } = said ?? (one.published === null ? other : one);
  return { published, ...(published_from === undefined ? {} : { published_from }) };
}

/** What either copy says of the report, in the schema's order; the first one's word where both do. */
function mergeHeads(one: ReportFile['report'], other: ReportFile['report']): ReportFile['report'] {
  return {
    publisher: one.publisher ?? other.publisher,
    title: one.title ?? other.title,
    year: one.year,
    edition: one.edition ?? other.edition,
    scope: one.scope ?? other.scope,
    ...mergePublished(one, other),
    index_number: one.index_number ?? other.index_number,
    period_start: one.period_start ?? other.period_start,
    period_end: one.period_end ?? other.period_end,
  };
}

/** The themes of the kept copy, with their lines in it; another's only where the kept one is a part and tells none. */
function mergeThemes(kept: ReportFile, other: ReportFile): Pick<ReportFile, 'themes'> {
  const lacks = kept.partial && (kept.themes ?? []).length === 0;
  const themes = lacks ? other.themes : kept.themes;
  return themes ? { themes } : {};
}

/** Whether the figures of `kept` are to be preferred: a whole document before a part, an official source before a copy. */
function isPreferred(kept: ReportFile, other: ReportFile): boolean {
  if (kept.partial !== other.partial) return !kept.partial;
  const rank = ({ sources }: ReportFile) => {
    const kind = sources[0]?.kind;
    return kind === 'document' ? 0 : kind === 'official_site' ? 1 : 2;
  };
  if (rank(kept) !== rank(other)) return rank(kept) < rank(other);
  return Object.keys(kept.figures).length >= Object.keys(other.figures).length;
}

/**
 * Merges two copies of one report. The preferred copy's figures are kept, a partial one is filled up from the other;
 * what contradicts is kept as a conflict with its source. Corrections of either stay. A newer reading of the same whole
 * document replaces the older one; of two parts of it, each fills the other up.
 */
export function mergeReports(existing: ReportFile, incoming: ReportFile): ReportFile {
  const again =
    !incoming.partial &&
    existing.sources[0] &&
    incoming.sources[0] &&
    isSameDocument(existing.sources[0], incoming.sources[0]);
  if (again) return replaceReading(existing, incoming);
  const [kept, other] = isPreferred(existing, incoming) ? [existing, incoming] : [incoming, existing];
  const source = other.sources[0] ?? { kind: 'document' as const };
  const { figures, conflicts: differing, added } = mergeFigures(kept, other, source);
  const channels = mergeChannels(kept.channels ?? [], other.channels ?? [], source, !kept.partial);
  const sources = [
    ...kept.sources,
    ...other.sources.filter((each) => !kept.sources.some((keptSource) => isAlike(keptSource, each))),
  ];
  const numberOf = (key: string) => {
    const from = other.sources[other.filled?.[key as keyof typeof other.filled] ?? 0];
    return Math.max(
      0,
      sources.findIndex((each) => from !== undefined && isAlike(each, from)),
    );
  };
  const newlyFilled = added.map((key) => [key, numberOf(key)] as const).filter(([, number]) => number > 0);
  const conflicts = [
    ...(kept.conflicts ?? []),
    ...(other.conflicts ?? []),
    ...differing,
    ...channels.conflicts,
  ];
  return {
    publisher: kept.publisher,
    report: mergeHeads(kept.report, other.report),
    sources,
    partial: kept.partial,
    read: [...new Set([...kept.read, ...(kept.partial ? other.read : [])])],
    figures,
    filled: { ...kept.filled, ...Object.fromEntries(newlyFilled) },
    channels: channels.channels,
    other_figures: { ...other.other_figures, ...kept.other_figures },
    ...(kept.unknown_rows ? { unknown_rows: kept.unknown_rows } : {}),
    ...(kept.refused ? { refused: kept.refused } : {}),
    ...mergeThemes(kept, other),
    places: { ...other.places, ...kept.places },
    conflicts: withoutRepeats(conflicts),
    corrections: withoutRepeats([...(existing.corrections ?? []), ...(incoming.corrections ?? [])]),
    explanations: withoutRepeats([...(existing.explanations ?? []), ...(incoming.explanations ?? [])]),
  };
}

const withoutRepeats = <T>(list: readonly T[]): readonly T[] => [
  ...new Map(list.map((item) => [JSON.stringify(item), item])).values(),
];

/** The same document read again: the new reading, with what other sources and people added to the old one. */
function replaceReading(existing: ReportFile, incoming: ReportFile): ReportFile {
  const figures: Record<string, FiledFigure> = { ...incoming.figures };
  const filled: Record<string, number> = {};
  for (const [key, number] of Object.entries(existing.filled ?? {})) {
    const figure = (existing.figures as Readonly<Record<string, FiledFigure>>)[key];
    if (figures[key] !== undefined || figure === undefined) continue;
    figures[key] = figure;
    filled[key] = number;
  }
  const conflicts = (existing.conflicts ?? []).flatMap((conflict): Conflict[] => {
    const kept = figures[conflict.key] ?? conflict.kept;
    return agrees(conflict.key, fromFiled(kept), fromFiled(conflict.other)) ? [] : [{ ...conflict, kept }];
  });
  return {
    ...incoming,
    report: mergeHeads(incoming.report, existing.report),
    sources: [...incoming.sources, ...existing.sources.slice(1)],
    figures,
    filled,
    other_figures: { ...existing.other_figures, ...incoming.other_figures },
    conflicts,
    ...(existing.corrections ? { corrections: existing.corrections } : {}),
    ...(existing.explanations ? { explanations: existing.explanations } : {}),
  };
}
