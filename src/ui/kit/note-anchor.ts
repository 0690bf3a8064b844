import type { CheckId } from '../../schema/checks.ts';
import type { MeasureKey } from '../../schema/measures.ts';
import type { ReportingMeasureKey } from '../../schema/reporting.ts';

/** Where the Data page explains a measure: the anchor on that page, and the value of its parameter `note`. */
export const measureNote = (key: MeasureKey | ReportingMeasureKey): string => `measure-${key}`;

/** Where the Data page’s glossary tells what a measure means, in plain words. */
export const meaningNote = (key: MeasureKey): string => `meaning-${key}`;

/** Where the Data page’s glossary explains a term, by its key. */
export const termNote = (key: string): string => `term-${key}`;

/** Where the Data page explains a check. */
export const checkNote = (id: CheckId): string => `check-${id}`;
