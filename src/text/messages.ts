import type { messages } from './hans/all.ts';

/** The shape of a catalogue, its literal texts widened: another language must have every entry, and no other. */
export type Shape<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Shape<T[K]> };

/** All words of the interface in one language. Simplified Chinese is the source; its entries are the contract. */
export type Messages = Shape<typeof messages>;

export type AppMessages = Messages['app'];
export type AskMessages = Messages['ask'];
export type CheckMessages = Messages['check'];
export type CompareMessages = Messages['compare'];
export type DataMessages = Messages['data'];
export type FindMessages = Messages['find'];
export type GroupMessages = Messages['groups'];
export type PlaceMessages = Messages['place'];
export type QualityMessages = Messages['quality'];
export type RankingMessages = Messages['ranking'];
export type ReportsMessages = Messages['reports'];
export type TakeMessages = Messages['take'];
export type ViewMessages = Messages['views'];
