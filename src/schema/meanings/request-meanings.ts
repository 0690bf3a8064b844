import type { requestMeasures } from '../measures/request-measures.ts';
import type { Meaning } from './measure-meaning.ts';

/** What each measure of requests means. */
export const requestMeanings = {
  requests_received: {
    what: {
      hans: '一年里新收到的政府信息公开申请件数，不含上年结转。',
      hant: '一年裡新收到的政府信息公開申請件數，不含上年結轉。',
      en: 'Requests for government information that came in during the year, without those carried in.',
    },
    isNot: {
      hans: '不是办结数；同一人可以提出多件。',
      hant: '不是辦結數；同一人可以提出多件。',
      en: 'Not those concluded; one person may file many.',
    },
    also: [
      '申请数',
      '申請數',
      '申请量',
      '申請量',
      '收到申请',
      '收到申請',
      '依申请公开',
      '依申請公開',
      'applications',
      'number of requests',
    ],
  },
  requests_carried_in: {
    what: {
      hans: '上一年没有办完、转到今年办的申请件数。',
      hant: '上一年沒有辦完、轉到今年辦的申請件數。',
      en: 'Requests left open the year before and carried into this one.',
    },
    isNot: { hans: '不是今年新收的。', hant: '不是今年新收的。', en: 'Not new requests.' },
    also: ['上年结转', '上年結轉', 'carried over'],
  },
  requests_concluded: {
    what: {
      hans: '一年里办结的申请件数。',
      hant: '一年裡辦結的申請件數。',
      en: 'Requests concluded in the year.',
    },
    isNot: {
      hans: '不是新收数：含上年结转的。',
      hant: '不是新收數：含上年結轉的。',
      en: 'Not those received: those carried in are among them.',
    },
    also: ['办结数', '辦結數', 'closed requests'],
  },
  disclosure_rate: {
    what: {
      hans: '办结的申请中，予以公开和部分公开的占多少。',
      hant: '辦結的申請中，予以公開和部分公開的佔多少。',
      en: 'Of all requests concluded, how many were answered with the information in full or in part.',
    },
    isNot: {
      hans: '不是合法与否的判断：有的申请本来就不存在相应信息或不属于公开范围。',
      hant: '不是合法與否的判斷：有的申請本來就不存在相應信息或不屬於公開範圍。',
      en: 'Not a judgement of lawfulness: some requests ask for what does not exist or may not be given.',
    },
    also: [
      '公开率',
      '公開率',
      '答复公开率',
      '答覆公開率',
      '予以公开率',
      '予以公開率',
      '同意率',
      'openness rate',
      'granted rate',
    ],
  },
  refusal_rate: {
    what: {
      hans: '办结的申请中，以法定理由不予公开的占多少。',
      hant: '辦結的申請中，以法定理由不予公開的佔多少。',
      en: 'Of all requests concluded, how many were refused on a ground of the Regulations.',
    },
    isNot: {
      hans: '不包括无法提供和不予处理；高低本身不分好坏。',
      hant: '不包括無法提供和不予處理；高低本身不分好壞。',
      en: 'Not those that could not be provided or were not processed; neither high nor low is better by itself.',
    },
    also: [
      '拒绝率',
      '拒絕率',
      '不公开率',
      '不公開率',
      '拒绝公开',
      '拒絕公開',
      '驳回率',
      '駁回率',
      'rejection rate',
      'denial rate',
    ],
  },
  unavailable_rate: {
    what: {
      hans: '办结的申请中，本机关不掌握、没有现成信息或补正后仍不明确的占多少。',
      hant: '辦結的申請中，本機關不掌握、沒有現成信息或補正後仍不明確的佔多少。',
      en: 'Of all requests concluded, how many asked for what the organ does not hold, has not ready, or could not make out.',
    },
    isNot: { hans: '不是拒绝公开。', hant: '不是拒絕公開。', en: 'Not a refusal.' },
    also: ['不掌握', '信息不存在', 'not held'],
  },
  not_processed_rate: {
    what: {
      hans: '办结的申请中，因信访举报、重复、反复等不予处理的占多少。',
      hant: '辦結的申請中，因信訪舉報、重複、反覆等不予處理的佔多少。',
      en: 'Of all requests concluded, how many were not processed: petitions, repeats, excessive numbers.',
    },
    isNot: {
      hans: '不是拒绝公开，也不是积压。',
      hant: '不是拒絕公開，也不是積壓。',
      en: 'Neither a refusal nor a delay.',
    },
    also: ['不处理率', '不處理率', 'not handled'],
  },
  carried_to_next_year: {
    what: {
      hans: '年底还没办完、结转到下一年的申请，占新收与上年结转之和多少。',
      hant: '年底還沒辦完、結轉到下一年的申請，佔新收與上年結轉之和多少。',
      en: 'Requests still open at the end of the year, of all received and carried in.',
    },
    isNot: {
      hans: '不等于逾期：年底才收到的申请本来就要转到下年。',
      hant: '不等於逾期：年底才收到的申請本來就要轉到下年。',
      en: 'Not lateness: what came in late December is carried on by nature.',
    },
    also: ['积压', '積壓', '结转率', '結轉率', '未办结', '未辦結', 'carried over rate', 'pending'],
  },
} as const satisfies Record<keyof typeof requestMeasures, Meaning>;
