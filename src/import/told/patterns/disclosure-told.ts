import { told } from '../told-number.ts';
import type { ToldPattern } from '../pattern.ts';

const unit = '(?:条次|条|件|份|篇|项)';
const sum = '(?:的)?(?:总数量|总数|总量|数量|条数|数|量)?(?:为|是|达到?|共有|共计?|总计|合计|累计|约计)*';
const several = '等(?:多种|各种|多个|各类)?(?:平台|渠道|方式|形式|载体|途径)';
const listed = '、[^;]{1,60}等(?:多种|各种|多个)(?:平台|渠道|方式|形式|载体|途径)';
/** A way of publishing: its number is a channel's, not the year's, save where several ways are named together. */
const channelWord = new RegExp(
  `^(?!.*(?:(?:网|公报)[^;]{0,60}${several}|${listed})).*(?:网站|网|微博|微信|[两三]微一端|公众号|公报|新媒体|平台|APP|客户端|抖音|快手|短视频|头条|报刊|报纸|电视|电台|广播|公告栏|公示栏|公开栏|宣传栏|专栏|栏目|专区|频道|www|门户|显示屏|查阅点|(?<!全|政府)系统)`,
  'i',
);

/** No way of publishing was named so far in the sentence. */
const notByChannel = new RegExp(
  `^(?:.*${listed}|(?!.*(?:微博|微信|公众号|新媒体|视频号|APP|客户端|抖音|快手|专栏|栏目))).*$`,
  'i',
);

/** 通过某某在线主动公开: one way under a name of its own. */
const throughOne =
  '通过(?!(?:各|多|不同|以上|上述|线上|线下|[^,;]{0,30}(?:方式|渠道|途径|载体|平台|形式)))[^,;:、\\d]{2,16}(?:主动|对外)公开';

/** 通过政府网站,主动公开: the one way is named before a comma. */
const afterOneWay =
  /(?:通过|利用|依托|借助|在)(?![^,;:]{0,30}(?:、|和|及|与|等))[^,;:]{0,24}(?:网站?|公众号|微博|平台)(?:"[^"]*")?,[^,;:]{0,24}(?:主动)?公开[^,;:\d]{0,12}$/;

/** One sort of what is published, not all of it. */
const oneSort =
  '动态|公示|公告|解读|预决算|预算|招投标|采购|许可|处罚|人事|重点|领域|规划|会议|建议|提案|清单|指南|目录';

/** Named in a list of what was made or published. */
const amongDocuments =
  /(?:制发|制作|印发|制定|出台|公开|发布|公布)(?:[^;]{0,60}|(?:方面|情况|内容)?:.*)规范性文件/;

export const disclosureTold: readonly ToldPattern[] = [
  {
    key: 'narrative.items_disclosed',
    rank: 0,
    pattern: new RegExp(
      `(?:本年度?|今年|全年|年内)(?:新增|新)(?:主动)?公开(?:的)?(?:各类)?(?:政府|政务)?信息${sum}${told}${unit}`,
    ),
    unless: channelWord,
  },
  {
    key: 'narrative.items_disclosed',
    rank: 1,
    pattern: new RegExp(
      `(?<!(?:截至|截止)[^;]{0,16}累计)(?:主动|(?<=主动)对外|(?<=主动)向社会)公开(?:发布)?(?:的)?(?:[^,;:、\\d]{2,10}(?:镇|乡|街道|区|县|市|局)(?=政府|政务))?(?:各类|各项|各种)?(?:政府|政务)?(?:各类)?信息(?:公开|更新)?${sum}${told}${unit}`,
    ),
    unless: channelWord,
    not: afterOneWay,
  },
  {
    key: 'narrative.items_disclosed',
    rank: 2,
    pattern: new RegExp(
      `(?<!(?:截至|截止)[^;]{0,16}累计)(?:共计?|累计|合计|总计|全年|全[镇乡县区市局])公开(?:发布)?(?:的)?(?:各类|各项|各种)?(?:政府|政务)?(?:各类)?信息${sum}${told}${unit}`,
    ),
    unless: channelWord,
  },
  {
    key: 'narrative.items_disclosed',
    rank: 2,
    pattern: new RegExp(
      `(?:主动公开|主动向[^,;:、\\d]{1,10}公开|公开发布|对外公开|社会公开|及时公开)[^,;:\\d]{0,60}?(?:等|各)(?:各类|方面|各方面|各领域|领域)?(?:的)?(?:政府|政务)?(?:各类)?信息${sum}${told}${unit}`,
    ),
    unless: new RegExp(`${channelWord.source}|${throughOne}`, 'i'),
  },
  {
    key: 'narrative.items_disclosed',
    rank: 3,
    pattern: new RegExp(
      `(?:共|累计|合计|总计|全年|共计)(?:主动)?(?:公开|发布)(?:各类|各项|各种)?(?:政府|政务)信息${sum}${told}${unit}`,
    ),
    within: notByChannel,
    unless: channelWord,
  },
  {
    key: 'narrative.items_disclosed',
    rank: 3,
    pattern: new RegExp(
      `(?:通过|利用|依托|借助)(?:不同|各种|各类|各个|各|多种)(?:政务|政府)?(?:信息)?(?:公开)?(?:媒体(?:渠道|方式|途径|平台|载体)?|渠道|方式|途径|平台|载体)(?:(?:和|、)(?:渠道|方式|途径|平台))?(?:主动)?(?:公开|发布)(?:各类|各种)?(?:政府|政务)?信息${sum}${told}${unit}`,
    ),
  },
  {
    key: 'narrative.items_disclosed',
    rank: 3,
    pattern: new RegExp(
      `主动公开(?!重点)[^,;:、\\d]{2,10}领域(?:的)?(?:各类)?(?:政府|政务)?信息(?:共计?|总计|合计|累计)${told}${unit}`,
    ),
    unless: channelWord,
  },
  {
    key: 'narrative.items_disclosed',
    rank: 3,
    pattern: new RegExp(
      `通过[^,;:、和及与\\d]{2,20}(?:、|和|及|与|以及)[^,;:\\d]{2,30}(?:方式|渠道|途径)(?:共)?主动公开(?:共)?${told}条`,
    ),
  },
  {
    key: 'narrative.items_disclosed',
    rank: 4,
    pattern: new RegExp(
      `(?:政府|政务)信息主动公开(?:(?:数量|总数|总量)(?:为|共|共有|共计|总计|合计)*|(?:为|共|共有|共计|总计|合计)+)${told}${unit}`,
    ),
    unless: channelWord,
  },
  {
    key: 'narrative.items_disclosed',
    rank: 4,
    pattern: new RegExp(
      `(?<!申请)公开(?:各类(?:政府|政务)?信息${sum}|(?:政府|政务)信息(?:共有|共计?|总计|合计|总数为?))${told}${unit}`,
    ),
    unless: channelWord,
  },
  {
    key: 'narrative.items_disclosed',
    rank: 4,
    pattern: new RegExp(
      `主动公开(?:了)?(?:各类|各项|各种)(?!(?:[^,;:、\\d]{0,8}(?:${oneSort})))[^,;:、\\d]{0,8}信息${sum}${told}${unit}`,
    ),
    unless: channelWord,
  },
  {
    key: 'narrative.items_disclosed',
    rank: 4,
    pattern: new RegExp(
      `(?<!累计|申请)公开(?:的)?(?:政府|政务)?信息(?:总数量?|总量|总条数)(?:为|是|共|达到?)*${told}${unit}`,
    ),
    unless: channelWord,
  },
  {
    key: 'narrative.items_disclosed',
    rank: 4,
    pattern: new RegExp(`主动公开(?:了)?${told}${unit}(?:各类|各项)?(?:政府|政务)?信息`),
    unless: channelWord,
  },
  {
    key: 'narrative.items_disclosed',
    rank: 5,
    pattern: new RegExp(`(?:发布|公开)(?:了)?(?:各类|各种|各项)(?:政府|政务)?信息${sum}${told}${unit}`),
    within: notByChannel,
    unless: channelWord,
  },
  {
    key: 'narrative.items_disclosed',
    rank: 6,
    pattern: new RegExp(
      `(?:^|[,;:])(?:我[局镇乡区县市委办]|我街道|20\\d\\d年度?|本年度?|今年|全年|共|累计)*(?:公开(?:政府|政务)?信息|发布政府信息)${sum}${told}条`,
    ),
    not: new RegExp(`${channelWord.source}|${oneSort}|方面(?!:)|类|事项|惠农|财政|救助`, 'i'),
  },
  {
    key: 'narrative.items_disclosed',
    rank: 5,
    pattern: new RegExp(
      `(?<=公开(?:的)?(?:政府|政务)?信息[^;]{0,20})(?:由|从|较|比)(?:上年|上一年|去年|20\\d\\d年)度?(?:同期)?的?[\\d,]+[条件](?:上升|增加|增长|提高|下降|减少|降|增)(?:了)?(?:[\\d.]+[条件%])?,?(?:到|至|为|达到?)(?:(?:20\\d\\d|今|本)年度?的?)?${told}[条件]`,
    ),
    unless: channelWord,
    not: channelWord,
    anyYear: true,
    compares: true,
  },
  {
    key: 'narrative.items_disclosed',
    rank: 4,
    pattern: new RegExp(
      `(?:公开|发布)(?:的)?(?:各类|各项)?(?:政府|政务)?信息(?:数量)?(?:较|比|与)(?:上年|上一年|去年|20\\d\\d年)度?(?:同期)?(?:相比)?(?:上升|增加|增长|提高|下降|减少|多|少)(?:了)?[\\d.,]+[条件%],?(?:达到?|为|共)${told}[条件]`,
    ),
    unless: channelWord,
    not: channelWord,
    anyYear: true,
    compares: true,
  },
  {
    key: 'narrative.items_disclosed',
    rank: 4,
    pattern: new RegExp(
      `(?<=(?:主动公开|上半年(?:主动)?公开)(?:的)?(?:各类)?(?:政府|政务)?信息[^;]{0,80}\\d条,)(?:全年)?(?:合计|共计|总计|共)(?:公开)?(?:信息)?${told}条(?=[,;]|$)`,
    ),
    anyYear: true,
  },
  {
    key: 'narrative.items_disclosed',
    rank: 7,
    pattern: new RegExp(
      `(?:(?:共|累计|合计|全年|全[镇乡县区市州局]|集中|实际|年度)(?:共|累计)?(?:主动)?(?:(?:公布|公开)(?:了)?(?:各类|各项)?(?:政府|政务)?信息|发布(?:政府|政务)信息)|实际公开(?:信息)?)${sum}${told}条`,
    ),
    within: notByChannel,
    unless: channelWord,
    not: new RegExp(`${oneSort}|指导|督促|方面(?!:)|类`),
  },
  {
    key: 'narrative.items_disclosed',
    rank: 5,
    pattern: new RegExp(`主动公开(?:的)?(?:政府信息)?内容(?:共|共计|总计|合计|累计)+${told}条(?=[,;]|$)`),
    unless: channelWord,
  },
  {
    key: 'narrative.items_disclosed',
    rank: 4,
    pattern: new RegExp(
      `向社会(?:各界|公众)?(?:公布|公开|发布)(?:[^,;:、\\d]{0,10}(?:政府|政务)信息(?:累计|共|共计|总计|合计)*|(?:各类)?信息(?:累计|共|共计|总计|合计)+)${told}${unit}`,
    ),
    unless: channelWord,
  },
  {
    key: 'narrative.normative_documents',
    rank: 1,
    pattern: new RegExp(
      `(?:制发|制作|印发|制定|出台|公开|发布|其中:?|公布|下发|形成|主动公开)[^,;:\\d]{0,12}规范性文件${sum}${told}(?:件|个|份|条|项|部|篇)`,
    ),
    unless: /废止|失效|清理|修订|修改|备案|审查|审核|解读|现行有效|继续有效|宣布|存量|拟定/,
  },
  {
    key: 'narrative.normative_documents',
    rank: 2,
    pattern: new RegExp(
      `(?<=[,;、])(?:(?:省|市|区|县|州|旗)?(?:人民政府|政府|办公厅|办公室|和|及|省|市|区|县)*)?(?:行政|政府|本级)*规范性文件${sum}${told}(?:件|个|份|条|部)`,
    ),
    within: amongDocuments,
    not: /累计[^;]{0,30}地方性法规[^;]*$/,
    unless: /废止|失效|清理|修订|备案|审查|审核|解读|现行有效|继续有效|刊登|收录/,
  },
  {
    key: 'narrative.normative_documents',
    rank: 3,
    value: 0,
    pattern:
      /(?:未|没有)(?:新)?(?:制定|新增|出台|制发|印发|制作|产生|形成)(?:过)?(?:行政)?规范性文件(?=[,;]|$)|(?<!有)无新?(?:增|制发|制定|出台|印发)(?:的)?(?:行政)?规范性文件(?=[,;]|$)|(?<!有)无(?:新增|新)?(?:的)?(?:行政)?规范性文件(?:出台|制定|制发|印发)(?=[,;]|$)/,
  },
  {
    key: 'narrative.normative_documents',
    rank: 2,
    pattern: new RegExp(
      `(?:制发|制作|印发|制定|出台|公开|发布|公布|下发)(?:了|的)?${told}(?:件|个|份|部|篇|条)(?:行政)?规范性文件(?!解读|清理|备案)`,
    ),
    unless: /废止|失效|清理|修订|修改|备案|审查|审核/,
  },
  {
    key: 'narrative.normative_documents',
    rank: 2,
    pattern: new RegExp(`、(?:行政)?规范性文件${sum}${told}(?:件|个|份|条|部)`),
    within: amongDocuments,
    not: /累计[^;]{0,30}地方性法规[^;]*$/,
    unless: /废止|失效|清理|修订|备案|审查|审核|解读|现行有效|继续有效|刊登|收录/,
  },
  {
    key: 'narrative.regulations',
    rank: 1,
    pattern: new RegExp(
      `(?:制定|制发|制作|出台|公开|发布|公布|印发|颁布)[^,;:、\\d]{0,14}?规章${sum}${told}(?:件|个|部|项)`,
    ),
    unless: /废止|失效|清理|修订|修改|备案|审查|解读|党内|制度|现行有效/,
  },
  {
    key: 'narrative.policy_interpretations',
    rank: 1,
    pattern: new RegExp(
      `(?:政策(?:性)?(?:文件)?|规范性文件|(?<=发布|推出|制作)(?:政府)?文件)解读(?:信息|材料|稿件?|文件|文章|产品|类信息|情况)?(?:\\(含?(?:转载|转发|原创)\\))?(?:发布)?${sum}${told}(?:条|篇|件|个|份|期|则|部|次|项)`,
    ),
    unless: /同比|(?:转载|转发)(?:上级|国家|中央)|召开|会议|举办|刊登|登载|刊载|收录|公报/,
  },
  {
    key: 'narrative.policy_interpretations',
    rank: 4,
    pattern: new RegExp(
      `(?<=^|[,;])(?:全年|共|累计)*解读[^,;:、\\d]{0,8}政策(?:文件)?${told}(?:件|项|条|份|个)(?=[,;]|$)`,
    ),
  },
  {
    key: 'narrative.policy_interpretations',
    rank: 2,
    pattern: new RegExp(
      `(?:发布|公开|制作|制发|配发|配套|编发|转载|转发|推送|推出|刊发)(?:了)?(?:各类|各种|多种|不同|相关|重要)?(?:形式)?(?:的)?(?:文件)?解读(?:信息|材料|稿件?|文件|文章|产品)${sum}${told}(?:条|篇|件|个|份|期|则)`,
    ),
    unless: /公报|刊登/,
  },
  {
    key: 'narrative.policy_interpretations',
    rank: 2,
    pattern: new RegExp(
      `(?:发布|公开|制作|制发|配发|编发|转载|转发|推送|推出)(?:了)?(?:各类)?${told}(?:条|篇|件|个|份|期|则)(?:各类|[^,;:、\\d]{1,8}的)?政策(?:文件)?解读`,
    ),
    unless: /公报|刊登/,
  },
];
