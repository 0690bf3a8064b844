import type { ToldCase } from './told-case.ts';

export const servicesPassages: readonly ToldCase[] = [
  [
    '2022年共受理市民热线转办件1243件，办结率100%，满意率98.7%。',
    { 'hotline.orders': 1243, 'hotline.completion_rate': 100, 'hotline.satisfaction_rate': 98.7 },
  ],
  [
    '办理12345热线派单3,208件，按时办结率99.6%，群众满意度97.35%。',
    { 'hotline.orders': 3208, 'hotline.on_time_rate': 99.6, 'hotline.satisfaction_rate': 97.35 },
  ],
  [
    '政务大厅全年受理各类政务服务事项13.4万件，按期办结率99.98%，群众满意率99.9%。',
    { 'services.accepted': 134000, 'services.on_time_rate': 99.98, 'services.satisfaction_rate': 99.9 },
  ],
  [
    '梳理公布“最多跑一次”事项1236项，“容缺受理”事项218项。',
    { 'services.one_visit_items': 1236, 'services.tolerant_items': 218 },
  ],
  [
    '12345政务服务便民热线共受理群众诉求8.23万件，转办7.9万件，办结率98.4%，满意率94.1%。',
    {
      'hotline.received': 82300,
      'hotline.dispatched': 79000,
      'hotline.completion_rate': 98.4,
      'hotline.satisfaction_rate': 94.1,
    },
  ],
  [
    '12345热线接听市民来电15.6万个，派发工单6.2万件，工单按期办结率99.2%。',
    { 'hotline.received': 156000, 'hotline.dispatched': 62000, 'hotline.on_time_rate': 99.2 },
  ],
  [
    '12345平台派发我镇工单4,312件，按时办结4,310件，按时办结率99.95%，群众满意率96.6%。',
    { 'hotline.orders': 4312, 'hotline.on_time_rate': 99.95, 'hotline.satisfaction_rate': 96.6 },
  ],
  [
    '共受理市长热线、12345政务服务热线等群众诉求事项562件，办结率百分之百。',
    { 'hotline.received': 562, 'hotline.completion_rate': 100 },
  ],
  [
    '受理便民服务热线交办件287件，已办结285件，满意率为98%。',
    { 'hotline.orders': 287, 'hotline.satisfaction_rate': 98 },
  ],
  ['市民服务中心全年受理政务服务办件48.6万件，群众好评率99.99%。', { 'services.accepted': 486000 }],
  ['实现“最多跑一次”事项占比99%，公布“容缺受理”事项清单64项。', { 'services.tolerant_items': 64 }],
  ['12345热线满意率由去年的92%提高到95.4%。', { 'hotline.satisfaction_rate': 95.4 }],
  [
    '便民热线全年共接到群众来电3.12万通，直接解答2.4万通，派单7,200件，按时办结率98.8%，满意率95.1%。',
    {
      'hotline.received': 31200,
      'hotline.dispatched': 7200,
      'hotline.on_time_rate': 98.8,
      'hotline.satisfaction_rate': 95.1,
    },
  ],
  [
    '全年办结12345工单1,876件，响应率100%，解决率93.2%，满意率94.7%。',
    { 'hotline.orders': 1876, 'hotline.satisfaction_rate': 94.7 },
  ],
  ['政务服务中心累计受理事项23.7万件，办结23.6万件，提前办结率92%。', { 'services.accepted': 237000 }],
  ['公布“最多跑一次”事项清单共845项。', { 'services.one_visit_items': 845 }],
  ['开通“容缺受理”绿色通道，推出112项容缺办理事项。', { 'services.tolerant_items': 112 }],
  [
    '今年我街道办理12345便民服务热线工单2,316件，按时办结率为99.3%，群众满意率为91.7%。',
    { 'hotline.orders': 2316, 'hotline.on_time_rate': 99.3, 'hotline.satisfaction_rate': 91.7 },
  ],
  [
    '政务服务大厅共受理事项65,320件，办结65,318件，按时办结率99.99%。',
    { 'services.accepted': 65320, 'services.on_time_rate': 99.99 },
  ],
  [
    '12345热线共受理企业群众诉求11.26万件，同比下降3.5%，按期办结率99.5%，群众满意率93.6%。',
    { 'hotline.received': 112600, 'hotline.on_time_rate': 99.5, 'hotline.satisfaction_rate': 93.6 },
  ],
  [
    '共办理省长信箱、市长热线、12345热线平台转办件532件，办结率100%。',
    { 'hotline.orders': 532, 'hotline.completion_rate': 100 },
  ],
  [
    '我局2022年共受理12345热线来电、来信等诉求1,089件，满意率98.2%。',
    { 'hotline.received': 1089, 'hotline.satisfaction_rate': 98.2 },
  ],
  ['推进“最多跑一次”改革，全县1,286项事项实现“最多跑一次”。', { 'services.one_visit_items': 1286 }],
  ['公开38项“容缺受理”事项。', { 'services.tolerant_items': 38 }],
  [
    '共收到12345热线转办单1,078件，按期回复率100%，群众满意率89%。',
    { 'hotline.orders': 1078, 'hotline.on_time_rate': 100, 'hotline.satisfaction_rate': 89 },
  ],
  [
    '政务服务中心进驻事项1,560项，全年受理办件28.9万件，按时办结率100%，满意率99.97%。',
    { 'services.accepted': 289000, 'services.on_time_rate': 100, 'services.satisfaction_rate': 99.97 },
  ],
  ['县行政服务中心大厅全年共受理各类办件11.3万余件。', { 'services.accepted': '~113000' }],
  [
    '全区12345热线受理量12.8万件，派单9.6万件，办结率99.1%，满意率92.4%。',
    {
      'hotline.received': 128000,
      'hotline.dispatched': 96000,
      'hotline.completion_rate': 99.1,
      'hotline.satisfaction_rate': 92.4,
    },
  ],
  [
    '全年共接收12345平台工单5,412件，办结5,398件，按期办结率99.7%。',
    { 'hotline.orders': 5412, 'hotline.on_time_rate': 99.7 },
  ],
];
