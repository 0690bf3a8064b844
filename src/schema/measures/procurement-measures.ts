import type { Measure } from './formula.ts';
import { articles } from './measure-articles.ts';

/** Procurement, which the form of 2019 alone prints. */
export const procurementMeasures = {
  procurement_projects: {
    pillar: 'openness',
    kind: 'amount',
    unit: 'count',
    direction: null,
    minimumN: 0,
    names: { hans: '集中采购项目数', hant: '集中採購項目數', en: 'Procurement projects' },
    formulas: [{ basis: 'table', numerator: ['disclosure.procurement.projects'], denominator: [] }],
    source: articles.procurement,
  },
  procurement_amount: {
    pillar: 'openness',
    kind: 'amount',
    unit: 'yuan',
    direction: null,
    minimumN: 0,
    names: { hans: '集中采购金额', hant: '集中採購金額', en: 'Procurement amount' },
    formulas: [{ basis: 'table', numerator: ['disclosure.procurement.amount'], denominator: [] }],
    source: articles.procurement,
  },
  amount_per_project: {
    pillar: 'openness',
    kind: 'ratio',
    unit: 'yuan',
    direction: null,
    minimumN: 1,
    names: { hans: '每项目采购金额', hant: '每項目採購金額', en: 'Amount per project' },
    formulas: [
      {
        basis: 'table',
        numerator: ['disclosure.procurement.amount'],
        denominator: ['disclosure.procurement.projects'],
      },
    ],
    source: articles.procurement,
  },
} as const satisfies Record<string, Measure>;
