import type { Named } from '../axis.ts';

/** The pillars that measures belong to, in the order in which they are shown. */
export const pillars = {
  openness: { names: { hans: '公开', hant: '公開', en: 'Openness' } },
  requests: { names: { hans: '申请', hant: '申請', en: 'Requests' } },
  appeals: { names: { hans: '救济', hant: '救濟', en: 'Appeals' } },
  service: { names: { hans: '服务', hant: '服務', en: 'Service' } },
  reporting: { names: { hans: '报告', hant: '報告', en: 'Reporting' } },
} as const satisfies Record<string, Named>;

export type Pillar = keyof typeof pillars;
