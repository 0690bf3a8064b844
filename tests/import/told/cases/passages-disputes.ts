import type { ToldCase } from './told-case.ts';

export const disputesPassages: readonly ToldCase[] = [
  ['本年度没有因政府信息公开被申请行政复议、提起行政诉讼的情况。', { no_disputes: 1 }],
  [
    '因政府信息公开引发行政复议5件，其中结果维持3件、结果纠正1件、尚未审结1件；行政诉讼2件，均维持。',
    { reviews: 5, reviews_upheld: 3, reviews_corrected: 1, reviews_pending: 1, suits: 2, suits_upheld: 2 },
  ],
  [
    '2022年，我局未发生政府信息公开行政复议案件，发生行政诉讼1件，结果维持。',
    { reviews: 0, suits: 1, suits_upheld: 1 },
  ],
  [
    '被申请人为我局的政府信息公开类行政复议案件共3宗，其中1宗撤回申请，2宗维持。',
    { reviews: 3, reviews_upheld: 2 },
  ],
  [
    '本年度行政复议3件（维持2件，纠正1件），行政诉讼0件。',
    { reviews: 3, reviews_upheld: 2, reviews_corrected: 1, suits: 0 },
  ],
  [
    '年内因信息公开被提起行政复议申请7起，维持5起，撤销2起；行政诉讼案件发生3起，尚在审理1起，驳回2起。',
    { reviews: 7, reviews_upheld: 5, suits: 3, suits_pending: 1 },
  ],
  ['未发生因政府信息公开引起的行政诉讼，行政复议1件，已终止。', { reviews: 1, suits: 0 }],
  ['申请行政复议2件：维持1件，责令重新作出答复1件。', { reviews: 2, reviews_upheld: 1 }],
  ['无因政府信息公开工作被申请行政复议、提起行政诉讼的案件。', { no_disputes: 1 }],
  ['2022年未发生行政复议，行政诉讼0起。', { reviews: 0, suits: 0 }],
  ['2022年度收到行政复议案件9件，其中涉及政府信息公开3件。', { reviews: 3 }],
  [
    '因政府信息公开工作引发行政复议2件，1件驳回，1件维持；未引发行政诉讼。',
    { reviews: 2, reviews_upheld: 1, suits: 0 },
  ],
  [
    '全市政府信息公开类行政复议案件共受理88件，审结80件，其中维持52件、纠正9件、其他结果19件。',
    { reviews: 88, reviews_upheld: 52, reviews_corrected: 9, reviews_other: 19 },
  ],
  ['涉及我局的政府信息公开行政复议、行政诉讼分别为5件、3件。', { reviews: 5, suits: 3 }],
  [
    '（三）2022年，因政府信息公开被申请行政复议4件，已审结4件，其中维持3件，其他结果1件；被提起行政诉讼2件，其中未经复议直接起诉1件、复议后起诉1件，均在审理中。',
    { reviews: 4, reviews_upheld: 3, reviews_other: 1, suits: 2 },
  ],
  [
    '全市共发生政府信息公开行政复议案件112件，其中维持66件、纠正14件、其他结果21件、尚未审结11件；行政诉讼案件73件，其中维持45件、纠正4件、其他结果10件、尚未审结14件。',
    {
      reviews: 112,
      reviews_upheld: 66,
      reviews_corrected: 14,
      reviews_other: 21,
      reviews_pending: 11,
      suits: 73,
      suits_upheld: 45,
      suits_corrected: 4,
      suits_other: 10,
      suits_pending: 14,
    },
  ],
  ['2022年收到行政复议申请0件、行政诉讼0件。', { reviews: 0, suits: 0 }],
  ['全年无行政复议及行政诉讼情况。', { no_disputes: 1 }],
  [
    '办理政府信息公开行政复议案件6件，复议结果维持4件，确认违法1件，驳回1件。',
    { reviews: 6, reviews_upheld: 4 },
  ],
  ['涉及政府信息公开的行政诉讼7件，胜诉6件，尚未审结1件。', { suits: 7, suits_pending: 1 }],
  ['全年未发生因信息公开引发的投诉、举报、行政复议、行政诉讼等情况。', { no_disputes: 1 }],
];
