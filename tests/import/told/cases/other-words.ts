import type { ToldCase } from './told-case.ts';

/** What is said in other words: how a number grew, what it is the sum of, that it is none. */
export const otherWordsCases: readonly ToldCase[] = [
  ['收到公开申请41件，已按期答复39件，经申请人同意延期答复2件。', { requests_received: 41 }],
  ['收到公开申请27件，按期答复25件，逾期答复2件。', { requests_received: 27 }],
  ['收到申请数为零，行政复议数为零。', { requests_received: 0, reviews: 0 }],
  ['收到申请数量较2021年的31件有所上升，达到44件。', { requests_received: 44 }],
  ['主动公开政府信息由上年的310条扩大至420条。', { items_disclosed: 420 }],
  ['召开新闻发布会增至12场。', { press_conferences: 12 }],
  ['主动公开政府信息合共512条。', { items_disclosed: 512 }],
  ['编发政府公报总计达8期。', { gazette_issues: 8 }],
  ['政策解读总数达31篇。', { policy_interpretations: 31 }],
  ['共收取依申请公开检索、复制费用27.5元。', { processing_fees: 27.5 }],
  ['依申请公开政府信息的收费总额为96元，减免费用1人次。', { processing_fees: 96 }],
  ['县级公布“最多跑一次”事项812项。', { 'services.one_visit_items': 812 }],
  ['“容缺受理”事项扩大至64项。', { 'services.tolerant_items': 64 }],
  ['政府网站民意征集栏目发布征集公告14期，公布反馈结果14期。', { public_consultations: 14 }],
  ['在官网公开卫生健康信息612条。', { '@website': 612 }],
  ['行政诉讼方面：新增案件3件，均为结果维持。', { suits: 3, suits_upheld: 3 }],
  [
    '全年无因政府信息公开申请的行政复议，无因政府信息公开提起的行政诉讼。',
    { reviews: 0, suits: 0, no_disputes: 1 },
  ],
  [
    '通过网站、微博、公示栏公开政府信息总计600条，其中网站300条、微博200条、公示栏100条。',
    { items_disclosed: 600, '@website': 300, '@weibo': 200, '@notice_board': 100 },
  ],
  [
    '审批窗口受理事项1.2万件，群众满意率99.1%。',
    { 'services.accepted': 12000, 'services.satisfaction_rate': 99.1 },
  ],
  ['12345热线满意率升至98.4%。', { 'hotline.satisfaction_rate': 98.4 }],
];
