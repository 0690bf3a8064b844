import type { Measure } from './formula.ts';
import { articles } from './measure-articles.ts';

/** Reviews and suits against what was decided on requests. */
export const appealMeasures = {
  reviews: {
    pillar: 'appeals',
    kind: 'amount',
    unit: 'count',
    direction: null,
    minimumN: 0,
    names: { hans: '行政复议件数', hant: '行政復議件數', en: 'Administrative reviews' },
    formulas: [
      { basis: 'table', numerator: ['disputes.review.total'], denominator: [] },
      { basis: 'text', numerator: ['narrative.reviews'], denominator: [] },
    ],
    source: articles.appeals,
  },
  suits: {
    pillar: 'appeals',
    kind: 'amount',
    unit: 'count',
    direction: null,
    minimumN: 0,
    names: { hans: '行政诉讼件数', hant: '行政訴訟件數', en: 'Administrative suits' },
    formulas: [
      {
        basis: 'table',
        numerator: ['disputes.suit_direct.total', 'disputes.suit_after_review.total'],
        denominator: [],
      },
      { basis: 'text', numerator: ['narrative.suits'], denominator: [] },
    ],
    source: articles.appeals,
  },
  review_corrected_rate: {
    pillar: 'appeals',
    kind: 'share',
    unit: 'percent',
    direction: 'lower',
    minimumN: 5,
    names: {
      hans: '复议纠正率（占已审结）',
      hant: '復議糾正率（佔已審結）',
      en: 'Reviews corrected (of those decided)',
    },
    formulas: [
      {
        basis: 'table',
        numerator: ['disputes.review.corrected'],
        denominator: ['disputes.review.total', '-disputes.review.pending'],
      },
      {
        basis: 'text',
        numerator: ['narrative.reviews_corrected'],
        denominator: ['narrative.reviews', '-narrative.reviews_pending'],
      },
    ],
    source: articles.appeals,
  },
  suit_corrected_rate: {
    pillar: 'appeals',
    kind: 'share',
    unit: 'percent',
    direction: 'lower',
    minimumN: 5,
    names: {
      hans: '诉讼纠正率（占已审结）',
      hant: '訴訟糾正率（佔已審結）',
      en: 'Suits corrected (of those decided)',
    },
    formulas: [
      {
        basis: 'table',
        numerator: ['disputes.suit_direct.corrected', 'disputes.suit_after_review.corrected'],
        denominator: [
          'disputes.suit_direct.total',
          'disputes.suit_after_review.total',
          '-disputes.suit_direct.pending',
          '-disputes.suit_after_review.pending',
        ],
      },
      {
        basis: 'text',
        numerator: ['narrative.suits_corrected'],
        denominator: ['narrative.suits', '-narrative.suits_pending'],
      },
    ],
    source: articles.appeals,
  },
  disputes_per_hundred: {
    pillar: 'appeals',
    kind: 'ratio',
    unit: 'per_hundred',
    direction: 'lower',
    minimumN: 10,
    names: {
      hans: '每百件申请的复议诉讼数（复议后起诉的只计一次）',
      hant: '每百件申請的復議訴訟數（復議後起訴的只計一次）',
      en: 'Disputes per hundred requests (one sued after its review counted once)',
    },
    // A suit after a review is the dispute of that review; a text does not tell such suits apart, and gives no measure.
    formulas: [
      {
        basis: 'table',
        numerator: ['disputes.review.total', 'disputes.suit_direct.total'],
        denominator: ['requests.received.total'],
      },
    ],
    source: articles.appeals,
  },
} as const satisfies Record<string, Measure>;
