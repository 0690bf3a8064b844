import type { ToldCase } from './told-case.ts';

/** Numbers that stand beside each other: in brackets, in lists, in shares of levels and of years, and what goes on about a subject. */
export const besideCases: readonly ToldCase[] = [
  [
    '主动公开政府信息1460条，主要采用县政府网站（820条）、公众号“乐水”（540条）和公示栏（100条）等方式。',
    { items_disclosed: 1460, '@website': 820, '@wechat': 540, '@notice_board': 100 },
  ],
  ['收到申请（6件）均已答复。', { requests_received: 6, requests_concluded: 6 }],
  ['公开方式：1.网站公开，全年207条；2.微博公开，全年91条。', { '@website': 207, '@weibo': 91 }],
  [
    '涉及政府信息公开的行政复议9件，其中6件维持、2件纠正、1件其他结果。',
    { reviews: 9, reviews_upheld: 6, reviews_corrected: 2, reviews_other: 1 },
  ],
  ['行政复议4件、行政诉讼3件，结果均为维持。', { reviews: 4, suits: 3, reviews_upheld: 4, suits_upheld: 3 }],
  ['行政复议4件、行政诉讼3件，结果维持。', { reviews: 4, suits: 3, suits_upheld: 3 }],
  ['在省级媒体刊稿35篇、市级媒体刊稿72篇。', {}],
  ['镇级公示栏公开信息41条，村级公示栏公开信息960条。', {}],
  ['各级媒体刊稿107篇，其中省级媒体35篇、市级媒体72篇。', { '@press': 107 }],
  ['截至2022年底，本局网站共发布信息1.4万条，其中本年新增1,204条。', { '@website': 1204 }],
  ['抖音号累计发布作品930个，其中2022年新发布187个。', { '@short_video': 187 }],
  ['截至年底，区政府网站累计发布信息2.6万条，本年新增3,318条。', { '@website': 3318 }],
  ['抖音号累计发布作品930个，其中2021年新发布187个。', {}],
  ['省局门户网站全年独立访问量90.4万，信息发布5,207条。', { '@website': 5207 }],
  ['县政府网站设公开专栏26个，全年更新信息1.9万条。', { '@website': 19000 }],
  ['网站总访问量640万次，独立访客81万人；公开信息7,120条。', { website_visits: 6400000, '@website': 7120 }],
  ['网站总访问量640万次；主动公开政府信息7,120条。', { website_visits: 6400000, items_disclosed: 7120 }],
  ['发布征求意见公告18条，征集意见143条。', { public_consultations: 18 }],
  ['依申请公开信息处理费方面，全年收取0元。', { processing_fees: 0 }],
  ['依申请公开情况：网上收件21件，信函收件8件，共计29件。', { requests_received: 29 }],
  ['网上收件21件，信函收件8件，共计29件。', {}],
  ['主动公开政府信息条目1,306条。', { items_disclosed: 1306 }],
  ['局系统2022年主动公开信息640条。', { items_disclosed: 640 }],
  ['现行有效规范性文件31件，本年新出台4件，废止5件。', { normative_documents: 4 }],
  [
    '政府信息公开申请量为58件（新收54件，上年结转4件）。',
    {
      requests_total: 58,
      requests_received: 54,
      requests_carried_in: 4,
    },
  ],
  ['办理行政复议1件，已维持。除此以外，全年未发生行政复议和行政诉讼。', {}],
  ['全县行政复议机关受理行政复议案件210件，审结198件，其中维持101件，纠错33件。', {}],
  [
    '“容缺受理”清单63项，“最多跑一次”清单912项。',
    {
      'services.tolerant_items': 63,
      'services.one_visit_items': 912,
    },
  ],
  ['镇便民服务中心全年办理便民服务事项5,410件。', { 'services.accepted': 5410 }],

  ['行政诉讼3件（均为上年结转），结果均为维持。', { suits: 3, suits_upheld: 3 }],
  ['其中门户网站204篇次、微博331篇次、微信97篇次。', { '@website': 204, '@weibo': 331, '@wechat': 97 }],
  [
    '主动公开信息700条，其中本局网站460条，占65.7%；市政府网站150条，占21.4%；新媒体90条。',
    { items_disclosed: 700, '@new_media': 90 },
  ],
  ['12345平台转派至各承办单位3,180件。', { 'hotline.dispatched': 3180 }],
  ['12345平台转派我局工单3,180件。', { 'hotline.orders': 3180 }],
  ['本年新收申请为0，上年结转0。', { requests_received: 0, requests_carried_in: 0 }],
  ['公众号发布统计信息173条。', { '@wechat': 173 }],
  ['发布政府规章解读2篇、规范性文件解读15篇、其他政策解读40篇，共计57篇。', { policy_interpretations: 57 }],

  ['公民、法人提出的16件政府信息公开申请均已答复。', { requests_received: 16 }],
  ['2起信息公开行政复议案件，复议结果均为维持。', { reviews: 2, reviews_upheld: 2 }],
  ['不服信息公开答复提起行政复议的有5件，其中，复议机关作出维持决定3件。', { reviews: 5, reviews_upheld: 3 }],
  ['12345热线总服务量62万件，其中话务量50万通，网络受理12万件。', { 'hotline.received': 620000 }],
  ['12345热线网络受理12万件。', {}],
  ['推出“最多跑一次”事项清单（第二批）94项。', { 'services.one_visit_items': 94 }],

  [
    '1件信息公开行政复议案件，结果维持；1件信息公开行政复议案件，尚未审结。',
    { reviews_upheld: 1, reviews_pending: 1 },
  ],
  ['王某不服信息公开答复申请行政复议1件。李某不服信息公开答复申请行政复议1件。', {}],
  ['2022年，因信息公开发生行政复议3件。其中一件为郑某不服答复，申请行政复议1件。', { reviews: 3 }],
  ['因信息公开发生行政复议2件，行政诉讼0件。全年行政复议2件均已办结。', { reviews: 2, suits: 0 }],
];
