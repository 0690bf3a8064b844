import type { Measure } from './measures/formula.ts';
import type { Pillar } from './measures/pillars.ts';

/**
 * What a ranking knows of the reporting itself. These are not worked out from indicators, so they have no formula: they
 * come from a report's date, its findings and how it was read.
 */
export type ReportingMeasure = Omit<Measure, 'formulas' | 'volume' | 'direction'> & {
  readonly pillar: Extract<Pillar, 'reporting'>;
  readonly direction: 'higher';
};

export const reportingMeasures = {
  published_on_time: {
    pillar: 'reporting',
    kind: 'amount',
    unit: 'count',
    direction: 'higher',
    minimumN: 0,
    names: {
      hans: '按期发布（是 1，否 0）',
      hant: '按期發佈（是 1，否 0）',
      en: 'Published in time (yes 1, no 0)',
    },
    source: { hans: '条例第四十九条', hant: '條例第四十九條', en: 'Regulations, article 49' },
  },
  tables_right: {
    pillar: 'reporting',
    kind: 'amount',
    unit: 'count',
    direction: 'higher',
    minimumN: 0,
    names: {
      hans: '表内算术无误（是 1，否 0）',
      hant: '表內算術無誤（是 1，否 0）',
      en: 'Arithmetic of the tables right (yes 1, no 0)',
    },
    source: { hans: '条例第五十条', hant: '條例第五十條', en: 'Regulations, article 50' },
  },
  form_complete: {
    pillar: 'reporting',
    kind: 'share',
    unit: 'percent',
    direction: 'higher',
    minimumN: 0,
    names: {
      hans: '表式各部分齐全率',
      hant: '表式各部分齊全率',
      en: 'Parts of the form found',
    },
    source: { hans: '条例第五十条', hant: '條例第五十條', en: 'Regulations, article 50' },
  },
} as const satisfies Record<string, ReportingMeasure>;

export type ReportingMeasureKey = keyof typeof reportingMeasures;
