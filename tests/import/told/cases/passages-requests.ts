import type { ToldCase } from './told-case.ts';

export const requestsPassages: readonly ToldCase[] = [
  [
    '全年共收到政府信息公开申请37件，较去年增加9件，均已按时答复，其中予以公开15件，部分公开6件，不予公开3件，无法提供10件，不予处理2件，其他处理1件。',
    {
      requests_received: 37,
      requests_granted: 15,
      requests_partly_granted: 6,
      requests_refused: 3,
      requests_unavailable: 10,
      requests_not_processed: 2,
      requests_other: 1,
    },
  ],
  [
    '收到公开申请21件，予以公开14件，其余7件均因本机关不掌握无法提供。',
    { requests_received: 21, requests_granted: 14, requests_unavailable: 7 },
  ],
  [
    '全年受理依申请公开45件，其中5件不予公开，其余40件均予以公开。',
    { requests_received: 45, requests_granted: 40, requests_refused: 5 },
  ],
  ['2021年收到申请30件，2022年收到申请42件。', { requests_received: 42 }],
  [
    '我局共收到依申请公开信息件18件（含去年结转2件），已办结17件，1件结转下年度继续办理。',
    { requests_total: 18, requests_carried_in: 2, requests_concluded: 17, requests_carried_out: 1 },
  ],
  ['全年未收取任何信息处理费。', { processing_fees: 0 }],
  ['收到信息公开申请1件，收取信息处理费120元。', { requests_received: 1, processing_fees: 120 }],
  [
    '依申请公开方面，共收到申请12件，其中自然人申请10件，法人或其他组织申请2件；按时答复12件，按时答复率100%。',
    { requests_received: 12, requests_concluded: 12 },
  ],
  ['全市各级行政机关共收到政府信息公开申请1562件，其中市本级收到213件。', { requests_received: 1562 }],
  [
    '上年结转申请4件，本年新收31件，本年办结33件，结转下年2件。',
    { requests_received: 31, requests_carried_in: 4, requests_concluded: 33, requests_carried_out: 2 },
  ],
  [
    '全年共答复信息公开申请56件，其中同意公开31件、同意部分公开9件、不同意公开5件、信息不存在11件。',
    { requests_concluded: 56, requests_granted: 31, requests_partly_granted: 9, requests_refused: 5 },
  ],
  ['收到政府信息公开申请数量为零。', { requests_received: 0 }],
  ['全年无政府信息公开申请，也无相关行政复议和行政诉讼。', { requests_received: 0, no_disputes: 1 }],
  [
    '2022年，共处理依申请公开件28件，答复率100%，未发生因依申请公开引起的行政复议或行政诉讼。',
    { requests_total: 28, no_disputes: 1 },
  ],
  ['我办收到公开申请共二十六宗，受理二十六宗，已全部依法答复。', { requests_received: 26 }],
  [
    '对依申请公开的办理做到件件有答复，全年共收到书面申请3件，网上申请8件，合计11件。',
    { requests_received: 11 },
  ],
  [
    '全年收到申请66件，同比下降8%；办结64件，办结率97%；结转2件至2023年。',
    { requests_received: 66, requests_concluded: 64, requests_carried_out: 2 },
  ],
  [
    '全年共有23件政府信息公开申请，其中20件予以公开，3件因不属于本机关职责范围告知其向有关单位申请。',
    { requests_received: 23, requests_granted: 20 },
  ],
  [
    '本年度政府信息公开申请收件量为84件，其中网上申请61件、信函申请20件、当面申请3件；办结81件，办结率96.4%。',
    { requests_received: 84, requests_concluded: 81 },
  ],
  [
    '全年新收政府信息公开申请117件，加上上年结转9件，共办理126件；按期办结120件，结转下年度6件。',
    {
      requests_total: 126,
      requests_received: 117,
      requests_carried_in: 9,
      requests_concluded: 120,
      requests_carried_out: 6,
    },
  ],
  [
    '截至12月底，全市共收到依申请公开1,036宗，同比上升15.2%，其中部分公开97宗、不予公开54宗、无法提供402宗、不予处理21宗。',
    {
      requests_received: 1036,
      requests_partly_granted: 97,
      requests_refused: 54,
      requests_unavailable: 402,
      requests_not_processed: 21,
    },
  ],
  [
    '2022年我单位没有收到书面的政府信息公开申请，也没有发生针对本单位的有关政府信息公开的行政复议案、行政诉讼案和申诉案。',
    { requests_received: 0, no_disputes: 1 },
  ],
  [
    '2022年依申请公开共计收到29份，作出答复27份，其余2份正在办理中。',
    { requests_received: 29, requests_concluded: 27 },
  ],
  ['去年共受理申请15件，今年共受理申请26件，增长73%。', { requests_received: 26 }],
  [
    '答复信息公开申请72件（其中2021年转入5件），予以公开或部分公开44件，不属于本行政机关公开9件，信息不存在19件。',
    { requests_carried_in: 5, requests_concluded: 72 },
  ],
  ['本年度信息处理费收入共计3,420元。', { processing_fees: 3420 }],
  ['未对任何申请人收取信息公开费用。', { processing_fees: 0 }],
  ['三年来累计收到申请210件，2022年收到63件。', { requests_received: 63 }],
  [
    '全年共收到政府信息公开申请十九件，予以公开八件，部分公开两件，无法提供七件，其他处理两件。',
    {
      requests_received: 19,
      requests_granted: 8,
      requests_partly_granted: 2,
      requests_unavailable: 7,
      requests_other: 2,
    },
  ],
  [
    '我局依法受理公民、法人和其他组织申请获取政府信息46件，已办结46件。',
    { requests_received: 46, requests_concluded: 46 },
  ],
  ['共收到政府信息公开申请事项5项，均为邮寄申请。', { requests_received: 5 }],
  [
    '收到的政府信息公开申请总量为133件，其中新收131件，上年结转2件。',
    { requests_total: 133, requests_received: 131, requests_carried_in: 2 },
  ],
  [
    '本年度办理依申请公开10件，其中同意公开7件，不同意公开1件，非政府信息2件。',
    { requests_total: 10, requests_granted: 7, requests_refused: 1 },
  ],
  ['政府信息依申请公开收件35件，其中自然人33件，按时办结33件，延期办结2件。', { requests_received: 35 }],
  [
    '我中心共收到群众递交的政府信息公开申请4份，其中2份予以公开，1份部分公开，1份告知其向其他单位申请。',
    { requests_received: 4, requests_granted: 2, requests_partly_granted: 1 },
  ],
  [
    '办理依申请公开事项67项，按期答复率100%，没有发生一起因答复不当引发的行政复议和诉讼。',
    { requests_total: 67, no_disputes: 1 },
  ],
  ['本机关收到政府信息公开申请较上年减少12件，为38件。', { requests_received: 38 }],
  [
    '全年收到政府信息公开申请0件，答复0件，无结转件。',
    { requests_received: 0, requests_concluded: 0, requests_carried_out: 0 },
  ],
  [
    '2022年，我局新收申请58件（自然人51件，企业7件），2021年结转3件，年内答复59件，转至2023年办理2件。',
    { requests_received: 58, requests_carried_in: 3, requests_concluded: 59, requests_carried_out: 2 },
  ],
  [
    '在已答复的59件中，予以公开21件，占35.6%；部分公开8件，占13.6%；不予公开4件，占6.8%；无法提供22件，占37.3%；不予处理3件；其他1件。',
    {
      requests_granted: 21,
      requests_partly_granted: 8,
      requests_refused: 4,
      requests_unavailable: 22,
      requests_not_processed: 3,
    },
  ],
  ['收取政府信息公开处理费两笔，共计360元。', { processing_fees: 360 }],
  ['未产生信息公开处理费。', { processing_fees: 0 }],
  ['受理并办结依申请公开51件，无超期答复。', { requests_received: 51, requests_concluded: 51 }],
  [
    '（二）依申请公开情况。全年收到政府信息公开申请96件，同比增长20%。其中，自然人申请88件，法人申请8件。上年度结转2件。办结95件，结转下年度3件。',
    { requests_received: 96, requests_carried_in: 2, requests_concluded: 95, requests_carried_out: 3 },
  ],
  [
    '已办结的95件申请中，予以公开38件，部分公开12件，不予公开5件，无法提供31件，不予处理6件，其他处理3件。',
    {
      requests_granted: 38,
      requests_partly_granted: 12,
      requests_refused: 5,
      requests_unavailable: 31,
      requests_not_processed: 6,
      requests_other: 3,
    },
  ],
  ['我乡全年未接到政府信息公开申请，未产生行政复议、行政诉讼。', { requests_received: 0, no_disputes: 1 }],
  ['本年度收到信息公开申请三件，均依法予以公开。', { requests_received: 3, requests_granted: 3 }],
  [
    '2022年我局收到依申请公开14件，其中2件经补正后申请内容仍不明确，无法提供；5件予以公开；7件不属于我局职责，已告知申请人。',
    { requests_received: 14, requests_granted: 5, requests_unavailable: 2 },
  ],
  ['办理答复政府信息公开申请共42件，较2021年增加11件。', { requests_total: 42, requests_concluded: 42 }],
  ['全年受理政府信息公开申请1件，为去年同期的50%。', { requests_received: 1 }],
  ['依法收取信息处理费1件，金额为580元。', { processing_fees: 580 }],
  ['今年没有收取信息处理费的情况。', { processing_fees: 0 }],
  [
    '2022年，全市各级行政机关累计收到政府信息公开申请2,318件，上年结转46件；办结2,309件，其中予以公开892件、部分公开201件、不予公开88件、无法提供803件、不予处理112件、其他处理213件；结转下年度55件。',
    {
      requests_received: 2318,
      requests_carried_in: 46,
      requests_concluded: 2309,
      requests_carried_out: 55,
      requests_granted: 892,
      requests_partly_granted: 201,
      requests_refused: 88,
      requests_unavailable: 803,
      requests_not_processed: 112,
      requests_other: 213,
    },
  ],
  [
    '全年共收到政府信息公开申请23件，其中网上申请15件、信函申请8件，答复22件，另有1件申请人主动撤回。',
    { requests_received: 23, requests_concluded: 22 },
  ],
  [
    '政府信息依申请公开方面：2022年受理56件，办结53件，3件正在办理。',
    { requests_received: 56, requests_concluded: 53 },
  ],
  [
    '全年共受理依申请公开事项28件，其中网络申请19件，现场申请9件，答复率100%，未产生复议诉讼。',
    { requests_received: 28, no_disputes: 1 },
  ],
  [
    '2022年度新收政府信息公开申请数为62件，上一年度结转3件，总数65件，已办结63件，2件结转至2023年。',
    {
      requests_total: 65,
      requests_received: 62,
      requests_carried_in: 3,
      requests_concluded: 63,
      requests_carried_out: 2,
    },
  ],
  [
    '处理结果：予以公开23件，部分公开7件，不予公开4件（其中属于行政查询事项2件、三类内部事务信息2件），无法提供25件（本机关不掌握20件、没有现成信息5件），不予处理2件，其他2件。',
    {
      requests_granted: 23,
      requests_partly_granted: 7,
      requests_refused: 4,
      requests_unavailable: 25,
      requests_not_processed: 2,
    },
  ],
  ['本单位2022年无依申请公开事项，无结转。', { requests_received: 0 }],
  ['对申请人收取信息处理费共计2笔560元。', { processing_fees: 560 }],
  [
    '收到政府信息公开申请11件，其中8件予以公开，2件部分公开，1件不予公开，均在法定期限内答复。',
    { requests_received: 11, requests_granted: 8, requests_partly_granted: 2, requests_refused: 1 },
  ],
  [
    '当年受理并答复申请52件，其中50件为本年度新收，2件为上年结转。',
    { requests_carried_in: 2, requests_concluded: 52, requests_received: 50 },
  ],
  ['我委全年办理依申请公开15件，办结率、满意率均为100%。', { requests_total: 15 }],
];
