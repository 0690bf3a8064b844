import { describe, expect, it } from 'vitest';
import { tell } from './tell.ts';

describe('parseTold: items and documents', () => {
  it.each([
    ['全年主动公开政府信息420余条。', { 'narrative.items_disclosed': '~420' }],
    ['通过门户网站、公告栏等形式主动公开政府信息96条。', { 'narrative.items_disclosed': 96 }],
    ['依法向社会公开机构职能、财政预算等政府信息共计58条。', { 'narrative.items_disclosed': 58 }],
    ['我局公开政务信息共有71条。', { 'narrative.items_disclosed': 71 }],
    [
      '主动公开规章2件,行政规范性文件15件,人事文件9件。',
      { 'narrative.regulations': 2, 'narrative.normative_documents': 15 },
    ],
    ['2022年以来,通过网站、公告栏等方式主动公开清溪镇政府信息共57条。', { 'narrative.items_disclosed': 57 }],
    ['我局通过不同渠道和方式公开政府信息2千余条。', { 'narrative.items_disclosed': '~2000' }],
    ['我局主动公开水务领域政府信息共计38条。', { 'narrative.items_disclosed': 38 }],
    [
      '通过网站公开本年度新制定的市政府规章4件、市政府及市政府办公室规范性文件6件。',
      { 'narrative.regulations': 4, 'narrative.normative_documents': 6 },
    ],
    ['2022年,清溪镇政府信息主动公开共83条,其中会议5条。', { 'narrative.items_disclosed': 83 }],
    ['全年共制作规范性文件14份。', { 'narrative.normative_documents': 14 }],
    ['本年度主动公开政府信息更新91条。', { 'narrative.items_disclosed': 91 }],
    ['通过各类公开载体发布信息640条,其中微博200条。', { 'narrative.items_disclosed': 640 }],
    ['通过门户网站及政务新媒体方式主动公开76条。', { 'narrative.items_disclosed': 76 }],
    ['全年编印公报11期,赠阅3000本。', { 'narrative.gazette_issues': 11 }],
    ['门户网站全年访问次数81000次。', { 'narrative.website_visits': 81000 }],
  ])('reads %s', (text, figures) => {
    expect(tell(text)).toEqual(figures);
  });

  it.each([
    ['one channel only', '通过微信公众号主动公开政府信息30条。'],
    ['a sort of news', '公开规范性文件类信息3条。'],
    ['a subscriber count', '微信公众号累计点击量45万。'],
    ['all years together', '2015年以来主动公开政府信息900条。'],
    ['one field of many', '主动公开重点领域政府信息共计38条。'],
    ['a plan', '明年计划主动公开政府信息500条。'],
  ])('takes nothing from %s', (_, text) => {
    expect(tell(text)).toEqual({});
  });
});

describe('parseTold: requests', () => {
  it.each([
    ['全年收到政府信息申请公开件37件。', { 'narrative.requests_received': 37 }],
    ['共收到8份政府信息依申请公开件。', { 'narrative.requests_received': 8 }],
    ['对受理的5项依申请公开事项均已回复。', { 'narrative.requests_received': 5 }],
    ['本年未接收到依申请公开。', { 'narrative.requests_received': 0 }],
    [
      '收到申请9件,予以公开7件,转下年度继续办理2件。',
      {
        'narrative.requests_received': 9,
        'narrative.requests_granted': 7,
        'narrative.requests_carried_out': 2,
      },
    ],
    [
      '全年收到申请公开14条,办结14条。',
      { 'narrative.requests_received': 14, 'narrative.requests_concluded': 14 },
    ],
    ['未收到任何要求公开政府信息的申请,工作正常。', { 'narrative.requests_received': 0 }],
    [
      '受理政府信息公开申请12件,数量与2021年持平;答复政府信息公开申请12件。',
      { 'narrative.requests_received': 12, 'narrative.requests_concluded': 12 },
    ],
    ['受理政府信息公开申请30件,其中区级收到政府信息公开申请22件。', { 'narrative.requests_received': 30 }],
    [
      '受理政府信息公开申请4件,均已按规定予以公开。',
      { 'narrative.requests_received': 4, 'narrative.requests_granted': 4 },
    ],
    [
      '收到政府信息依申请公开11件,办理完毕11件。',
      { 'narrative.requests_received': 11, 'narrative.requests_concluded': 11 },
    ],
    ['依申请公开共受理6件。', { 'narrative.requests_received': 6 }],
    ['我镇未收到政府信息公开的申请。', { 'narrative.requests_received': 0 }],
    [
      '新收政府信息公开申请20件,答复政府信息公开申请18件,另有2件申请顺延到下年度答复。',
      {
        'narrative.requests_received': 20,
        'narrative.requests_concluded': 18,
        'narrative.requests_carried_out': 2,
      },
    ],
    [
      '全年办理政府信息公开申请31件,含2021年转至今年办理的4件,办结30件。',
      {
        'narrative.requests_total': 31,
        'narrative.requests_carried_in': 4,
        'narrative.requests_concluded': 30,
      },
    ],
    [
      '收到政府信息公开申请40件,其中予以公开或部分公开25件,不予公开9件。',
      { 'narrative.requests_received': 40, 'narrative.requests_refused': 9 },
    ],
    [
      '收到政府信息公开申请40件,其中“予以公开”25件、“部分公开”6件。',
      {
        'narrative.requests_received': 40,
        'narrative.requests_granted': 25,
        'narrative.requests_partly_granted': 6,
      },
    ],
  ])('reads %s', (text, figures) => {
    expect(tell(text)).toEqual(figures);
  });
});

describe('parseTold: disputes', () => {
  it.each([
    ['发生信息公开类行政复议3件,诉讼2件。', { 'narrative.reviews': 3, 'narrative.suits': 2 }],
    ['引起行政复议5件、行政诉讼案件1件。', { 'narrative.reviews': 5, 'narrative.suits': 1 }],
    [
      '收到依申请公开7件,办结7件;收到2件行政复议、1件行政诉讼。',
      {
        'narrative.requests_received': 7,
        'narrative.requests_concluded': 7,
        'narrative.reviews': 2,
        'narrative.suits': 1,
      },
    ],
    ['涉及信息公开行政复议1项。', { 'narrative.reviews': 1 }],
    ['发生行政复议4件,未发生行政诉讼案件。', { 'narrative.reviews': 4, 'narrative.suits': 0 }],
    ['没有因信息公开引发的行政诉讼、行政复议。', { 'narrative.no_disputes': 1 }],
  ])('reads %s', (text, figures) => {
    expect(tell(text)).toEqual(figures);
  });

  it.each(['没有被行政复议及行政诉讼纠错的情况。', '未发生行政复议被撤销、行政诉讼败诉案件。'])(
    'does not take defeats that did not happen for disputes: %s',
    (text) => {
      expect(tell(text)).toEqual({});
    },
  );

  it('does not take a remedy for its absence', () => {
    expect(tell('对无法提供的,依法告知申请行政复议和提起行政诉讼的途径。')).toEqual({});
  });
});

describe('parseTold: hotline and services', () => {
  it.each([
    ['共办理12345热线诉求86件。', { 'hotline.orders': 86 }],
    ['12345在线共受理民生诉求1.5万件。', { 'hotline.received': 15000 }],
    ['办理12345热线交办事项71件。', { 'hotline.orders': 71 }],
    ['12345热线受理来电90件,转办80件。', { 'hotline.received': 90, 'hotline.dispatched': 80 }],
    ['办理县长信箱21件、12345政务服务热线310件、代表建议9件。', { 'hotline.orders': 310 }],
    ['全年受理各类服务事项4210件。', { 'services.accepted': 4210 }],
    ['12333咨询热线共受理来电700件。', {}],
    ['受理“12345”平台群众诉求140件。', { 'hotline.received': 140 }],
    ['办理12345热线工单63件,按时回复办结率99%。', { 'hotline.orders': 63, 'hotline.on_time_rate': 99 }],
  ])('reads %s', (text, figures) => {
    expect(tell(text)).toEqual(figures);
  });
});
