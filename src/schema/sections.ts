import type { Named } from './axis.ts';

/** The parts of a report that hold figures. `heading` is the form's own heading, where it has one. */
export const sections = {
  narrative: {
    names: { hans: '一、总体情况', hant: '一、總體情況', en: '1. Overview' },
    heading: '总体情况',
  },
  disclosure: {
    names: { hans: '二、主动公开', hant: '二、主動公開', en: '2. Proactive disclosure' },
    heading: '主动公开政府信息情况',
  },
  requests: {
    names: { hans: '三、收到和处理申请', hant: '三、收到和處理申請', en: '3. Requests' },
    heading: '收到和处理政府信息公开申请情况',
  },
  disputes: {
    names: { hans: '四、行政复议和诉讼', hant: '四、行政復議和訴訟', en: '4. Review and litigation' },
    heading: '政府信息公开行政复议、行政诉讼情况',
  },
  hotline: { names: { hans: '12345热线', hant: '12345熱線', en: '12345 hotline' }, heading: null },
  services: { names: { hans: '政务服务', hant: '政務服務', en: 'Government services' }, heading: null },
} as const satisfies Record<string, Named & { heading: string | null }>;

export type SectionId = keyof typeof sections;
