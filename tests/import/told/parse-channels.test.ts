import { describe, expect, it } from 'vitest';
import { tellChannels, tellParts } from './tell.ts';

describe('channels that the text calls parts of all items', () => {
  it.each([
    ['主动公开政府信息1653条,其中政府网站公开453条,政务微信公开600条。', ['website', 'wechat']],
    ['主动公开政府信息1653条;政府网站公开453条,政务微信公开600条。', []],
    ['主动公开政府信息1653条。政府网站公开453条。', []],
    ['主动公开政府信息1653条,其中规范性文件13条;政务微信公开600条。', []],
  ])('%s', (text, parts) => {
    expect(tellParts(text)).toEqual(parts);
  });
});

describe('parseChannels', () => {
  it.each([
    [
      '门户网站公开信息21条;官方微博推送信息32条;微信公众号发布信息43篇。',
      { website: 21, weibo: 32, wechat: 43 },
    ],
    ['通过《临山县人民政府网》公布农业、教育、交通等各类信息77条。', { website: 77 }],
    ['在县政府网站水务局子站向社会公开各类政府信息64条。', { website: 64 }],
    ['微信公众号每周更新,全年推送信息118条。', { wechat: 118 }],
    ['“清溪发布”微信公众号共编辑52期,发布信息130篇。', { wechat: 130 }],
    ['微信公众号发布信息12期88条。', { wechat: 88 }],
    ['“清溪”微博号发布推文82篇次。', { weibo: 82 }],
    ['全年发布905条微博。', { weibo: 905 }],
    ['在报纸、电视台等新闻媒体发布政府信息19条。', { press: 19 }],
    ['通过微信公众号、今日头条等新媒体公开信息66条。', { new_media: 66 }],
    ['在门户网站主动公开发布通知公告、工作动态等43条。', { website: 43 }],
    ['政务新媒体(“清溪发布”微信公众号)累计发布信息51条。', { wechat: 51 }],
    ['政务新媒体(微博、微信公众号等)发布信息52条。', { new_media: 52 }],
    ['2022年以来,在镇政府网站公开信息27条。', { website: 27 }],
    ['微信公众号发布各类工作动态和便民服务信息64条。', { wechat: 64 }],
    ['在报纸、电视台等媒体发布信息29条。', { press: 29 }],
    ['微信公众号“临山水务”制作发布推文58条。', { wechat: 58 }],
    ['政府网站80条、新闻发布会3条。', { website: 80, press: 3 }],
    ['门户网站发布信息300条,其中政务动态信息120条。', { website: 300 }],
  ])('reads %s', (text, channels) => {
    expect(tellChannels(text)).toEqual(channels);
  });

  it.each([
    ['accounts, not items', '全县开设微信公众号9个、抖音号3个。'],
    ['two channels in one number', '政府网站和微信公众号发布信息50条。'],
    ['two channels side by side', '通过微博微信公开信息26条。'],
    ['own media together', '通过微博微信等自媒体平台发布信息69条。'],
    ['a list behind a list', '通过门户网站、政务新媒体等平台主动公开各类政府信息465条。'],
    ['several channels together', '通过门户网站、微信公众号等平台发布信息50条。'],
    ['a list of media', '通过门户网站、报纸等媒体发布信息50条。'],
    ['what was published', '发布图文解读12篇、新闻发布会4篇,推送短视频30条。'],
    ['readers', '微信公众号关注人数1200人,阅读8000次。'],
    ['one sort of several', '门户网站发布工作动态34条,通知公告信息15条。'],
    ['a list that was updated', '门户网站更新文件目录8条。'],
    ['a gazette as one sort of document', '公开政策文件12条、政府公报4条。'],
    ['another year', '2021年微信公众号发布信息70条。'],
  ])('takes no channel from %s', (_, text) => {
    expect(tellChannels(text)).toEqual({});
  });
});
