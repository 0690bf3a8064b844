import type { serviceMeasures } from '../measures/service-measures.ts';
import type { Meaning } from './measure-meaning.ts';

/** What each measure of the hotline and the services means. */
export const serviceMeanings = {
  hotline_orders: {
    what: {
      hans: '12345热线一年受理或办理的工单件数，由报告说出。',
      hant: '12345熱線一年受理或辦理的工單件數，由報告說出。',
      en: 'Work orders of the 12345 hotline in the year, as the report tells.',
    },
    isNot: {
      hans: '不是投诉数：多数是咨询。',
      hant: '不是投訴數：多數是諮詢。',
      en: 'Not complaints: most are questions.',
    },
    also: ['12345', '工单', '工單', '热线量', '熱線量', '12345', 'work orders'],
  },
  hotline_on_time_rate: {
    what: {
      hans: '热线工单中，在规定时限内办结的占多少，由机关自己说。',
      hant: '熱線工單中，在規定時限內辦結的佔多少，由機關自己說。',
      en: 'The share of work orders finished within the term, as the organ itself states.',
    },
    isNot: {
      hans: '不是满意率，也不是由工单数算出来的。',
      hant: '不是滿意率，也不是由工單數算出來的。',
      en: 'Not satisfaction, and not worked out here from orders.',
    },
    also: ['按时办结率', '按時辦結率', '热线及时率', '熱線及時率', 'on-time rate'],
  },
  hotline_completion_rate: {
    what: {
      hans: '热线工单中，已经办结的占多少，由机关自己说。',
      hant: '熱線工單中，已經辦結的佔多少，由機關自己說。',
      en: 'The share of work orders finished, as the organ itself states.',
    },
    isNot: {
      hans: '不问是否按期，也不问是否解决。',
      hant: '不問是否按期，也不問是否解決。',
      en: 'It does not say whether in time, nor whether solved.',
    },
    also: ['办结率', '辦結率', '热线办结', '熱線辦結', 'completion'],
  },
  hotline_satisfaction_rate: {
    what: {
      hans: '热线回访中表示满意的占多少，由机关自己说。',
      hant: '熱線回訪中表示滿意的佔多少，由機關自己說。',
      en: 'The share of callers who said they were satisfied, as the organ itself states.',
    },
    isNot: { hans: '不是独立调查。', hant: '不是獨立調查。', en: 'Not an independent survey.' },
    also: ['满意度', '滿意度', '满意率', '滿意率', 'satisfaction'],
  },
  services_accepted: {
    what: {
      hans: '政务服务大厅和网上受理的事项件数。',
      hant: '政務服務大廳和網上受理的事項件數。',
      en: 'Service items accepted at counters and online.',
    },
    isNot: { hans: '不是热线工单。', hant: '不是熱線工單。', en: 'Not hotline orders.' },
    also: ['办件量', '辦件量', '政务服务', '政務服務', 'services'],
  },
  services_on_time_rate: {
    what: {
      hans: '政务服务事项中按期办结的占多少，由机关自己说。',
      hant: '政務服務事項中按期辦結的佔多少，由機關自己說。',
      en: 'The share of service items finished in time, as the organ itself states.',
    },
    isNot: {
      hans: '不是由受理数算出来的。',
      hant: '不是由受理數算出來的。',
      en: 'Not worked out here from items accepted.',
    },
    also: ['政务服务及时率', '政務服務及時率', 'service on time'],
  },
  services_satisfaction_rate: {
    what: {
      hans: '政务服务评价中满意的占多少，由机关自己说。',
      hant: '政務服務評價中滿意的佔多少，由機關自己說。',
      en: 'The share of ratings of services that were good, as the organ itself states.',
    },
    isNot: { hans: '不是独立调查。', hant: '不是獨立調查。', en: 'Not an independent survey.' },
    also: ['好差评', '好差評', 'service ratings'],
  },
} as const satisfies Record<keyof typeof serviceMeasures, Meaning>;
