import type { ToldCase } from './told-case.ts';

/** Disputes told in words where a report has no table of section four, and rows of that table that are no sentence. */
export const disputeCases: readonly ToldCase[] = [
  [
    '行政复议结果维持4件、结果纠正1件、其他结果0件、尚未审结2件，总计7件。',
    { reviews: 7, reviews_upheld: 4, reviews_corrected: 1, reviews_other: 0, reviews_pending: 2 },
  ],
  [
    '政府信息公开行政复议：维持3件，纠正1件，尚未审结1件，合计5件；行政诉讼：维持2件，尚未审结1件，合计3件。',
    {
      reviews: 5,
      reviews_upheld: 3,
      reviews_corrected: 1,
      reviews_pending: 1,
      suits: 3,
      suits_upheld: 2,
      suits_pending: 1,
    },
  ],
  ['被提起行政诉讼3件，其中维持2件，尚未审结1件。', { suits: 3, suits_upheld: 2, suits_pending: 1 }],
  ['发生行政复议2件，均维持。', { reviews: 2, reviews_upheld: 2 }],
  ['行政诉讼共计4件，其中结果维持3件，结果纠正1件。', { suits: 4, suits_upheld: 3, suits_corrected: 1 }],
  ['行政复议0件，行政诉讼0件。', { reviews: 0, suits: 0 }],
  ['行政诉讼总计3件（未经复议直接起诉2件，复议后起诉1件）。', { suits: 3 }],
  ['未经复议直接起诉2件，结果维持2件；复议后起诉1件，尚未审结1件。', {}],
  ['未经复议直接起诉的行政诉讼2件，维持2件。', {}],
  ['直接诉讼1件，复议后诉讼1件。', {}],
  [
    '因政府信息公开被申请行政复议三件，维持两件，纠正一件。',
    { reviews: 3, reviews_upheld: 2, reviews_corrected: 1 },
  ],
  ['行政复议                                行政诉讼', {}],
  ['结果维持  结果纠正  其他结果  尚未审结  总计  未经复议直接起诉  复议后起诉', {}],
  ['行政复议,,,,,行政诉讼,,,,,,,,,', {}],
  ['结果维持,结果纠正,其他结果,尚未审结,总计,未经复议直接起诉,,,,,复议后起诉,,,,', {}],
  ['"行政复议";"行政诉讼";"结果维持";"尚未审结";"未经复议直接起诉";"复议后起诉"', {}],
  ['│行政复议│尚未审结│总计│未经复议直接起诉│复议后起诉│', {}],
  ['｜行政复议｜尚未审结｜总计｜行政诉讼｜未经复议直接起诉｜', {}],
  ['<td>行政复议</td><td>尚未审结</td><td>总计</td><td>行政诉讼</td><td>未经复议直接起诉</td>', {}],
  ['行政复议 尚未审结 无 行政诉讼 未经复议直接起诉 无', {}],
  ['本机关政府信息公开行政复议、行政诉讼情况见下表。', {}],
];
