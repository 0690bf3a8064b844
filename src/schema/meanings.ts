import type { Text } from './axis.ts';
import { channels, type Channel } from './channels.ts';
import { measures, type MeasureKey } from './measures.ts';

/** A measure in plain words: what it is, what it must not be taken for, and by which other names people look for it. */
export type Meaning = { readonly what: Text; readonly isNot: Text; readonly also: readonly string[] };

type ChannelKey = Extract<MeasureKey, `channel_items_${Channel}` | `channel_share_${Channel}`>;

const meanings = {
  items_disclosed: {
    what: {
      hans: '一年里主动公开的信息总条数，由报告正文自己说出。',
      hant: '一年裡主動公開的信息總條數，由報告正文自己說出。',
      en: 'All items that the organ says it published of itself in the year, as its text tells.',
    },
    isNot: {
      hans: '不是公开程度：各地数法不同，有的数条目，有的连转发也数；多不等于好。',
      hant: '不是公開程度：各地數法不同，有的數條目，有的連轉發也數；多不等於好。',
      en: 'Not a degree of openness: organs count differently, some count reposts too; more is not better.',
    },
    also: [
      '公开条数',
      '公開條數',
      '公开数量',
      '公開數量',
      '信息公开量',
      '信息公開量',
      '主动公开数',
      '主動公開數',
      'number of items',
      'published items',
    ],
  },
  documents_made: {
    what: {
      hans: '一年里新制定发出的行政规范性文件件数。',
      hant: '一年裡新制定發出的行政規範性文件件數。',
      en: 'Normative documents issued in the year.',
    },
    isNot: {
      hans: '不是全部公文，也不说明文件好坏。',
      hant: '不是全部公文，也不說明文件好壞。',
      en: 'Not all official papers, and it says nothing of their quality.',
    },
    also: ['发文数', '發文數', '红头文件', '紅頭文件', '规范性文件', '規範性文件', 'documents issued'],
  },
  documents_published: {
    what: {
      hans: '一年里新公开的行政规范性文件件数；只有2019年格式有此项。',
      hant: '一年裡新公開的行政規範性文件件數；只有2019年格式有此項。',
      en: 'Normative documents newly published in the year; only the 2019 form asks.',
    },
    isNot: {
      hans: '不是公开率：分母要看制发数。',
      hant: '不是公開率：分母要看制發數。',
      en: 'Not a rate: the documents made are another figure.',
    },
    also: ['文件公开数', '文件公開數', 'documents published'],
  },
  documents_in_force: {
    what: {
      hans: '年底仍然有效的行政规范性文件件数。',
      hant: '年底仍然有效的行政規範性文件件數。',
      en: 'Normative documents in force at the end of the year.',
    },
    isNot: {
      hans: '不是当年新发的文件。',
      hant: '不是當年新發的文件。',
      en: 'Not those issued in the year.',
    },
    also: ['现行有效文件', '現行有效文件', 'valid documents'],
  },
  policy_interpretations: {
    what: {
      hans: '一年里发布的政策解读篇数，由报告正文说出。',
      hant: '一年裡發佈的政策解讀篇數，由報告正文說出。',
      en: 'Explanations of policies published in the year, as the text tells.',
    },
    isNot: {
      hans: '不说明解读得好不好，也不是每份文件的解读率。',
      hant: '不說明解讀得好不好，也不是每份文件的解讀率。',
      en: 'It says nothing of how good they are, nor how many documents have one.',
    },
    also: ['解读数', '解讀數', '政策解读', '政策解讀', 'policy explanations'],
  },
  channel_items: {
    what: {
      hans: '报告说明了发布渠道的信息条数之和。',
      hant: '報告說明了發佈渠道的信息條數之和。',
      en: 'The sum of items for which the report names a channel.',
    },
    isNot: {
      hans: '不等于公开总数：渠道会重复，也常数成帖子。',
      hant: '不等於公開總數：渠道會重複，也常數成帖子。',
      en: 'Not the total published: channels overlap, and posts are often counted.',
    },
    also: ['渠道信息', 'channel items'],
  },
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
  reviews: {
    what: {
      hans: '因信息公开引起的行政复议件数，四种结果合计。',
      hant: '因信息公開引起的行政復議件數，四種結果合計。',
      en: 'Administrative reviews about disclosure, all four results together.',
    },
    isNot: { hans: '不是全部行政复议。', hant: '不是全部行政復議。', en: 'Not all reviews of the organ.' },
    also: ['复议数', '復議數', 'reviews'],
  },
  suits: {
    what: {
      hans: '因信息公开引起的行政诉讼件数，直接起诉与复议后起诉合计。',
      hant: '因信息公開引起的行政訴訟件數，直接起訴與復議後起訴合計。',
      en: 'Lawsuits about disclosure, direct and after a review together.',
    },
    isNot: {
      hans: '不是全部行政诉讼。',
      hant: '不是全部行政訴訟。',
      en: 'Not all lawsuits against the organ.',
    },
    also: ['诉讼数', '訴訟數', '被告', '官司', 'lawsuits'],
  },
  review_corrected_rate: {
    what: {
      hans: '已审结的复议中，原处理被纠正的占多少。',
      hant: '已審結的復議中，原處理被糾正的佔多少。',
      en: 'Of the reviews decided, how many corrected what the organ had done.',
    },
    isNot: {
      hans: '件数很少时说明不了什么；尚未审结的不算在内。',
      hant: '件數很少時說明不了什麼；尚未審結的不算在內。',
      en: 'Of few cases it says little; pending ones are left out.',
    },
    also: ['复议纠错率', '復議糾錯率', '复议败诉率', '復議敗訴率', 'reviews lost'],
  },
  suit_corrected_rate: {
    what: {
      hans: '已审结的诉讼中，原处理被法院纠正的占多少。',
      hant: '已審結的訴訟中，原處理被法院糾正的佔多少。',
      en: 'Of the suits decided, how many corrected what the organ had done.',
    },
    isNot: {
      hans: '件数很少时说明不了什么；尚未审结的不算在内。',
      hant: '件數很少時說明不了什麼；尚未審結的不算在內。',
      en: 'Of few cases it says little; pending ones are left out.',
    },
    also: ['败诉率', '敗訴率', '诉讼纠错率', '訴訟糾錯率', 'suits lost'],
  },
  disputes_per_hundred: {
    what: {
      hans: '每一百件新收和结转的申请，引起多少件复议和诉讼。',
      hant: '每一百件新收和結轉的申請，引起多少件復議和訴訟。',
      en: 'How many reviews and suits arose for each hundred requests received and carried in.',
    },
    isNot: {
      hans: '不是败诉率：只数引起了多少，不问结果。',
      hant: '不是敗訴率：只數引起了多少，不問結果。',
      en: 'Not how many were lost: it counts disputes, not results.',
    },
    also: ['争议率', '爭議率', '复议诉讼率', '復議訴訟率', 'dispute rate'],
  },
  procurement_projects: {
    what: {
      hans: '政府集中采购的项目个数；只有2019年格式有此项，数据止于2020年度。',
      hant: '政府集中採購的項目個數；只有2019年格式有此項，數據止於2020年度。',
      en: 'Projects of central government procurement; only the 2019 form asks, so it ends with 2020.',
    },
    isNot: { hans: '不是全部政府采购。', hant: '不是全部政府採購。', en: 'Not all procurement.' },
    also: ['采购项目', '採購項目', 'number of projects'],
  },
  procurement_amount: {
    what: {
      hans: '政府集中采购的总金额，按元存；只有2019年格式有此项，数据止于2020年度。',
      hant: '政府集中採購的總金額，按元存；只有2019年格式有此項，數據止於2020年度。',
      en: 'The total of central government procurement in yuan; only the 2019 form asks, so it ends with 2020.',
    },
    isNot: {
      hans: '不是全部政府采购；没写单位的数另行标明，不代为推定。',
      hant: '不是全部政府採購；沒寫單位的數另行標明，不代為推定。',
      en: 'Not all procurement; an amount printed without a unit is marked, never guessed.',
    },
    also: ['采购金额', '採購金額', '采购总额', '採購總額', '采购', '採購', 'procurement total', 'purchasing'],
  },
  amount_per_project: {
    what: {
      hans: '集中采购总金额除以项目个数。',
      hant: '集中採購總金額除以項目個數。',
      en: 'The procurement total divided by its projects.',
    },
    isNot: {
      hans: '不是某个项目的价钱；特别大或特别小的多是单位写错。',
      hant: '不是某個項目的價錢；特別大或特別小的多是單位寫錯。',
      en: 'Not the price of any project; extreme values mostly come of a wrong unit.',
    },
    also: ['单项金额', '單項金額', 'average project'],
  },
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
} as const satisfies Record<Exclude<MeasureKey, ChannelKey>, Meaning>;

const isPlain = (key: MeasureKey): key is keyof typeof meanings => Object.hasOwn(meanings, key);

/** What a measure of one channel means; all channels are counted alike. */
function ofChannel(key: MeasureKey): Meaning {
  const isShare = measures[key].unit === 'percent';
  const channel = channels[key.replace(/^channel_(?:items|share)_/u, '') as Channel].names;
  const { isNot } = meanings.channel_items;
  const said = isShare
    ? {
        hans: `报告说明了渠道的信息中，${channel.hans}占多少。`,
        hant: `報告說明了渠道的信息中，${channel.hant}佔多少。`,
        en: `Of the items whose channel the report names, those by: ${channel.en}.`,
      }
    : {
        hans: `报告说经${channel.hans}发布的信息条数。`,
        hant: `報告說經${channel.hant}發佈的信息條數。`,
        en: `Items that the report says were published by: ${channel.en}.`,
      };
  return { what: said, isNot, also: [] };
}

/** What a measure means in plain words. */
export const meaningOf = (key: MeasureKey): Meaning => (isPlain(key) ? meanings[key] : ofChannel(key));
