import type { ToldCase } from './told-case.ts';

/** Clauses whose words stand in any order, sums of what stands before them, and numbers told by what they rose from. */
export const clauseCases: readonly ToldCase[] = [
  ['年内，全镇主动公开的信息达到了936条，其中图片新闻102条。', { items_disclosed: 936 }],
  ['我街道2022年通过各种渠道向社会公开信息418条次。', { items_disclosed: 418 }],
  ['依申请公开工作：全年接收群众申请87件，较上年的91件减少4件。', { requests_received: 87 }],
  [
    '已办结政府信息公开申请30件，剩余4件转至下年度办理。',
    { requests_concluded: 30, requests_carried_out: 4 },
  ],
  [
    '受理申请33件（新收30件、上年结转3件）。',
    { requests_total: 33, requests_received: 30, requests_carried_in: 3 },
  ],
  ['申请公开政府信息仍有7件在办，转入2023年。', { requests_carried_out: 7 }],
  ['按申请人统计本年度收到的申请：自然人12件，商业企业3件，合计15件。', { requests_received: 15 }],
  ['自然人申请12件，商业企业3件，合计16件，均属收到的申请。', {}],
  ['上半年发布政策解读11篇，下半年13篇，全年共计24篇。', { policy_interpretations: 24 }],
  ['上半年发布政策解读11篇，下半年13篇，全年共计27篇。', {}],
  ['在线访谈由6期增加至9期，意见征集从11次增至15次。', { online_interviews: 9, public_consultations: 15 }],
  ['2021年发布政策解读8篇，2022年增至20篇。', { policy_interpretations: 20 }],
  ['2022年发布政策解读20篇，2021年仅8篇。', { policy_interpretations: 20 }],
  ['主动公开政府信息较上年增加12%，为3406条。', { items_disclosed: 3406 }],
  ['制发规范性文件肆件，收到依申请公开壹佰贰拾件。', { normative_documents: 4, requests_received: 120 }],
  [
    '我局官方微博粉丝9.1万，全年发博970条；官方微信关注3.2万人，推文288篇。',
    { '@weibo': 970, '@wechat': 288 },
  ],
  ['县电视台、《临山日报》等媒体刊播政务信息64条。', { '@press': 64 }],
  ['网站改版后整合栏目41个，全年发布信息1980条。', { '@website': 1980 }],
  ['公众号、微博共整合栏目8个，全年发布信息1980条。', {}],
  ['发生行政复议、行政诉讼各2件。', { reviews: 2, suits: 2 }],
  [
    '因政府信息公开被提起行政诉讼3件，均为未经复议直接起诉，结果维持2件、其他结果1件。',
    { suits: 3, suits_upheld: 2, suits_other: 1 },
  ],
  ['行政诉讼案件4件，其中2件直接起诉，结果维持1件。', { suits: 4 }],
  [
    '行政复议案件2件（均为其他结果），行政诉讼案件1件（尚未审结）。',
    { reviews: 2, reviews_other: 2, suits: 1, suits_pending: 1 },
  ],
  [
    '行政复议6件，维持5件、作其他处理1件，无尚未审结案件。',
    { reviews: 6, reviews_upheld: 5, reviews_other: 1, reviews_pending: 0 },
  ],
  [
    '12345热线接听来电3.1万个，转办各承办单位1.2万件。',
    { 'hotline.received': 31000, 'hotline.dispatched': 12000 },
  ],
  ['全县受理市民12345热线诉求8600余件。', { 'hotline.received': '~8600' }],
  ['下一步，将确保12345工单按时办结率保持在99%以上。公开信息500条。', {}],
];
