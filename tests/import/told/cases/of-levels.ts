import type { ToldCase } from './told-case.ts';

/** Numbers of a place above the report's own, of all years, of all disputes, and what came over from the year before. */
export const levelCases: readonly ToldCase[] = [
  ['2022年全市12345热线共受理诉求22.4万件，我区办结率居全市第三位。', {}],
  ['2022年全省共收到政府信息公开申请5210件，我市占比较高。', {}],
  ['全市主动公开政府信息8.1万条，我县排名第二。', {}],
  ['全县召开新闻发布会31场，我镇无此类活动。', {}],
  ['市12345热线共受理诉求9.6万件，转办我区工单310件。', { 'hotline.dispatched': 310 }],
  ['我镇办理县12345平台转办工单310件。', { 'hotline.orders': 310 }],
  ['我区政府信息公开申请居全市前列，共收到申请31件。', { requests_received: 31 }],
  ['全年我局收到行政复议案件64件（含其他类），其中涉政府信息公开3件。', { reviews: 3 }],
  ['收到行政诉讼案件21件，包括政府信息公开类2件。', { suits: 2 }],
  [
    '我局2022年共受理政府信息公开申请26件（包括2021年移送3件），均已答复。',
    { requests_total: 26, requests_carried_in: 3 },
  ],
  ['全年收到信息公开申请18件（含上年遗留2件）。', { requests_total: 18, requests_carried_in: 2 }],
  [
    '2022年，全县政府系统办理政府信息公开申请120件，其中新收112件、结转8件。',
    { requests_total: 120, requests_received: 112, requests_carried_in: 8 },
  ],
  ['2022年主动公开政府信息912条，累计主动公开政府信息6,800条（自2012年起）。', { items_disclosed: 912 }],
  ['公示栏更新31次，公开信息84条。', { '@notice_board': 84 }],
  ['网站改版2次，公开信息84条。', { '@website': 84 }],
  ['新增“最多跑一次”事项20项。', {}],
];
