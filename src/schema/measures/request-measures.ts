import type { Measure } from './formula.ts';
import { articles, outcomeSource, outcomesOf, requestTable, withTable } from './measure-articles.ts';

/** Requests, and what became of them. */
export const requestMeasures = {
  requests_received: {
    pillar: 'requests',
    kind: 'amount',
    unit: 'count',
    direction: null,
    minimumN: 0,
    names: { hans: '新收申请数', hant: '新收申請數', en: 'Requests received' },
    formulas: [
      { basis: 'table', numerator: ['requests.received.total'], denominator: [] },
      { basis: 'text', numerator: ['narrative.requests_received'], denominator: [] },
    ],
    source: articles.requests,
  },
  requests_carried_in: {
    pillar: 'requests',
    kind: 'amount',
    unit: 'count',
    direction: null,
    minimumN: 0,
    names: { hans: '上年结转申请数', hant: '上年結轉申請數', en: 'Requests carried in' },
    formulas: [
      { basis: 'table', numerator: ['requests.carried_in.total'], denominator: [] },
      { basis: 'text', numerator: ['narrative.requests_carried_in'], denominator: [] },
    ],
    source: articles.requests,
  },
  requests_concluded: {
    pillar: 'requests',
    kind: 'amount',
    unit: 'count',
    direction: null,
    minimumN: 0,
    names: { hans: '办结申请数', hant: '辦結申請數', en: 'Requests concluded' },
    formulas: [
      { basis: 'table', numerator: ['requests.concluded.total'], denominator: [] },
      { basis: 'text', numerator: ['narrative.requests_concluded'], denominator: [] },
    ],
    source: articles.requests,
  },
  disclosure_rate: {
    pillar: 'requests',
    kind: 'share',
    unit: 'percent',
    direction: 'higher',
    minimumN: 10,
    names: {
      hans: '公开率（予以公开与部分公开占办结）',
      hant: '公開率（予以公開與部分公開佔辦結）',
      en: 'Disclosure rate (granted and partly granted of concluded)',
    },
    formulas: [
      {
        basis: 'table',
        numerator: ['requests.granted.total', 'requests.partly_granted.total'],
        denominator: ['requests.concluded.total'],
      },
      {
        basis: 'text',
        numerator: ['narrative.requests_granted', 'narrative.requests_partly_granted'],
        denominator: ['narrative.requests_concluded'],
      },
    ],
    source: outcomeSource(['granted', 'partly_granted']),
  },
  refusal_rate: {
    pillar: 'requests',
    kind: 'share',
    unit: 'percent',
    direction: null,
    minimumN: 10,
    names: { hans: '不予公开率', hant: '不予公開率', en: 'Refusal rate' },
    formulas: [
      {
        basis: 'table',
        numerator: [
          'requests.refused.state_secret.total',
          'requests.refused.law_forbids.total',
          'requests.refused.security_stability.total',
          'requests.refused.third_party.total',
          'requests.refused.internal_affairs.total',
          'requests.refused.process.total',
          'requests.refused.enforcement_files.total',
          'requests.refused.administrative_query.total',
        ],
        denominator: ['requests.concluded.total'],
      },
      {
        basis: 'text',
        numerator: ['narrative.requests_refused'],
        denominator: ['narrative.requests_concluded'],
      },
    ],
    source: outcomeSource(outcomesOf('refused')),
  },
  unavailable_rate: {
    pillar: 'requests',
    kind: 'share',
    unit: 'percent',
    direction: null,
    minimumN: 10,
    names: { hans: '无法提供率', hant: '無法提供率', en: 'Unavailable rate' },
    formulas: [
      {
        basis: 'table',
        numerator: [
          'requests.unavailable.not_held.total',
          'requests.unavailable.needs_creation.total',
          'requests.unavailable.unclear.total',
        ],
        denominator: ['requests.concluded.total'],
      },
      {
        basis: 'text',
        numerator: ['narrative.requests_unavailable'],
        denominator: ['narrative.requests_concluded'],
      },
    ],
    source: outcomeSource(outcomesOf('unavailable')),
  },
  not_processed_rate: {
    pillar: 'requests',
    kind: 'share',
    unit: 'percent',
    direction: null,
    minimumN: 10,
    names: { hans: '不予处理率', hant: '不予處理率', en: 'Not-processed rate' },
    formulas: [
      {
        basis: 'table',
        numerator: [
          'requests.not_processed.petition.total',
          'requests.not_processed.repeat.total',
          'requests.not_processed.publication.total',
          'requests.not_processed.excessive.total',
          'requests.not_processed.reconfirm.total',
        ],
        denominator: ['requests.concluded.total'],
      },
      {
        basis: 'text',
        numerator: ['narrative.requests_not_processed'],
        denominator: ['narrative.requests_concluded'],
      },
    ],
    source: outcomeSource(outcomesOf('not_processed')),
  },
  carried_to_next_year: {
    pillar: 'requests',
    kind: 'share',
    unit: 'percent',
    direction: null,
    minimumN: 10,
    names: {
      hans: '结转下年率（结转下年度占新收与上年结转）',
      hant: '結轉下年率（結轉下年度佔新收與上年結轉）',
      en: 'Carried to next year (of received and carried in)',
    },
    formulas: [
      {
        basis: 'table',
        numerator: ['requests.carried_out.total'],
        denominator: ['requests.received.total', 'requests.carried_in.total'],
      },
      {
        basis: 'text',
        numerator: ['narrative.requests_carried_out'],
        denominator: ['narrative.requests_received', 'narrative.requests_carried_in'],
      },
    ],
    source: withTable(
      '第三十三条（二十个工作日内答复，年末收到的依法可在次年办结）',
      '第三十三條（二十個工作日內答覆，年末收到的依法可在次年辦結）',
      'article 33 (twenty working days to answer: what came late in the year may lawfully be open)',
      requestTable,
    ),
  },
} as const satisfies Record<string, Measure>;
