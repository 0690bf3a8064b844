import type { Named } from './axis.ts';

/** Publication channels: a list in each report, since their printed names are open; these are their kinds. */
export const channels = {
  gazette: { names: { hans: '政府公报', hant: '政府公報', en: 'Government gazette' } },
  website: { names: { hans: '政府网站', hant: '政府網站', en: 'Government website' } },
  weibo: { names: { hans: '政务微博', hant: '政務微博', en: 'Weibo' } },
  wechat: { names: { hans: '政务微信', hant: '政務微信', en: 'WeChat' } },
  new_media: { names: { hans: '政务新媒体', hant: '政務新媒體', en: 'New media (combined)' } },
  app: { names: { hans: '政务客户端', hant: '政務客戶端', en: 'Government app' } },
  short_video: { names: { hans: '短视频', hant: '短視頻', en: 'Short video' } },
  press: { names: { hans: '报刊广播电视及发布会', hant: '報刊廣播電視及發佈會', en: 'Press and broadcast' } },
  notice_board: {
    names: { hans: '公告栏及查阅点', hant: '公告欄及查閱點', en: 'Notice boards and reading points' },
  },
  other: { names: { hans: '其他渠道', hant: '其他渠道', en: 'Other channel' } },
} as const satisfies Record<string, Named>;

export type Channel = keyof typeof channels;
