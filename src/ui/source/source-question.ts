import type { IndicatorKey } from '../../schema/indicators.ts';

/** A report, and those of its figures that are asked about (none: all of them). */
export type SourceQuestion = { readonly reportId: string; readonly keys: readonly IndicatorKey[] };
