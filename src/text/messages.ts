import type { app } from './hans/app.ts';
import type { ask } from './hans/ask.ts';
import type { compare } from './hans/compare.ts';
import type { data } from './hans/data.ts';
import type { find } from './hans/find.ts';
import type { quality } from './hans/quality.ts';
import type { ranking } from './hans/ranking.ts';
import type { reports } from './hans/reports.ts';
import type { take } from './hans/take.ts';
import type { views } from './hans/views.ts';

/** The shape of a catalogue, its literal texts widened: another language must have every entry, and no other. */
export type Shape<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Shape<T[K]> };

export type AppMessages = Shape<typeof app>;
export type AskMessages = Shape<typeof ask>;
export type ViewMessages = Shape<typeof views>;
export type CompareMessages = Shape<typeof compare>;
export type DataMessages = Shape<typeof data>;
export type FindMessages = Shape<typeof find>;
export type QualityMessages = Shape<typeof quality>;
export type RankingMessages = Shape<typeof ranking>;
export type ReportsMessages = Shape<typeof reports>;
export type TakeMessages = Shape<typeof take>;

/** All words of the interface in one language. Simplified Chinese is the source; its entries are the contract. */
export type Messages = {
  readonly app: AppMessages;
  readonly ask: AskMessages;
  readonly views: ViewMessages;
  readonly compare: CompareMessages;
  readonly quality: QualityMessages;
  readonly ranking: RankingMessages;
  readonly reports: ReportsMessages;
  readonly data: DataMessages;
  readonly take: TakeMessages;
  readonly find: FindMessages;
};
