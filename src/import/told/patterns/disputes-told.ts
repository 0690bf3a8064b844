import { told } from '../told-number.ts';
import type { ToldPattern } from '../pattern.ts';

const unit = '(?:件|起|宗|例|次|个|项)';
const none =
  '(?:(?:均未|尚未|从未|未)(?:有|被|发生|产生|出现|收到|接到|涉及|引发|引起|因|提起|存在|受理)+|没有|(?<!有)无(?!法|正当|偿|效)|不存在)';
/** The head of the form's table is no sentence. */
const tableHead = '尚未审结|结果维持|结果纠正|未经复议直接起诉|复议后起诉';
/** Disputes that an organ judges or fights for others are not about disclosure unless that is said. */
const ofOthers = /^(?!.*(?:信息公开|依申请)).*(?:新收|办理|办结|承办|受理|审理|审结|应诉|代理|化解|复议机关)/;
/** Suits of one of the two ways to court are not all suits. */
const allOneWay = '(?:均|系|为|属)(?:为|系|属于?)?(?:未经复议)?';
const oneWay = new RegExp(
  `(?<!${allOneWay})(?:直接起诉|直接诉讼|复议后起诉|复议后诉讼)(?!.*诉讼(?:案件)?(?:合计|共计|总计))`,
);
const pending = '(?:尚未审结|未审结|(?:正|尚)?在审理(?:中)?)';
/** 行政复议机构共受理行政复议案件386件: what an organ judged, where disclosure is not spoken of. */
const judged =
  '^(?!.*(?:信息公开|依申请|政务公开)).*(?:复议机[关构][^,;]{0,8}(?:受理|办理|审理|审结|收到)|(?:新收|办理|承办|审理|化解|代理)(?:各类|全市|全县|全区)?行政(?:复议|诉讼))';
const ofOwn = new RegExp(`${oneWay.source}|${judged}`);
/** 除此以外,未发生复议: what there was none of besides that of which was told before. */
export const besides = /除(?:此|上述|前述|该案)|(?:此后|之后|其后)[^,;]{0,6}未再/;
const both = /复议[^,;\d]{0,8}诉讼|诉讼[^,;\d]{0,8}复议/;

/** The short name, where the long one was said before; an organ that reviews is none. */
const short = (word: string): string => `${word.replace('行政', '(?:行政)?')}(?!机关)`;

const kind = (name: 'reviews' | 'suits', word: string, other: string): ToldPattern[] => {
  const result = (key: 'upheld' | 'corrected' | 'other' | 'pending', words: string): ToldPattern => ({
    key: `narrative.${name}_${key}`,
    pattern: new RegExp(
      `${short(word)}(?:[^,;]{0,12},${allOneWay}直接起诉)?(?:(?!${other}|起诉|总计${told.replace('?<n>', '?:')}).){0,60}?(?<!不|[一二]审)${words}(?:的)?(?:有|为|共)?${told}${unit}`,
    ),
    within: /信息公开|复议|诉讼/,
    unless: /(?:办结|审结)(?:各类)?行政复议案件/,
    not: ofOwn,
  });
  /** 其中2宗维持: the number before its result, which ends the clause. */
  const behind = (key: 'upheld' | 'corrected' | 'other' | 'pending', words: string): ToldPattern => ({
    key: `narrative.${name}_${key}`,
    rank: 2,
    pattern: new RegExp(
      `${short(word)}(?:(?!${other}|起诉).){0,60}?(?<=[,;、:(中和及])(?:其中|有|另有?|其余)?${told}${unit}(?:案件|申请)?(?:被|为|结果|均|依法|已|予以|仍)*${words}(?=[,;、)]|$)`,
    ),
    unless: /(?:办结|审结)(?:各类)?行政复议案件/,
    not: ofOwn,
  });
  /** 诉讼2件,均未审结; 复议1件(结果维持): the number has the one result that follows it. */
  const ofAll = (key: 'upheld' | 'corrected' | 'other' | 'pending', words: string): ToldPattern => ({
    key: `narrative.${name}_${key}`,
    rank: 2,
    pattern: new RegExp(
      `${short(word)}(?:案件|申请|案)?(?:方面)?(?::?(?:新增|新发生?|新收|发生|收到|共|全年|本年|有|为)*(?:案件|申请|案)?(?:共|为|有|计)*)${told}${unit}(?:\\([^()\\d]{1,16}\\))?(?:,${allOneWay}直接起诉|[、,和及](?:行政)?${other}(?:案件|申请|案)?\\d+${unit}(?=[,(][^,;)]{0,6}(?:均|全部)))?[,(](?:(?:均|全部|目前|仍|该?案件?|此案|复议|判决|裁判|结果|为|被|予以|已|处于|复议机关|法院)*${words}(?:(?:原|我|本)[^,;)\\d]{0,6}|状态|阶段)?)(?=[,;)]|$)`,
    ),
    not: ofOwn,
  });
  /** 1起信息公开行政复议案件,结果为维持: the number before the dispute, which has the one result. */
  const ofBefore = (key: 'upheld' | 'corrected' | 'pending', words: string): ToldPattern => ({
    key: `narrative.${name}_${key}`,
    rank: 2,
    pattern: new RegExp(
      `${told}${unit}[^,;:、\\d]{0,24}${word}(?:案件|申请)?,(?:均|全部|目前|仍|复议|判决|裁判|结果|为|被|予以|已|处于)*${words}(?=[,;]|$)`,
    ),
    not: ofOwn,
  });
  return [
    {
      key: `narrative.${name}`,
      rank: 1,
      pattern: new RegExp(
        `${word}(?:申请|案件|案|案件数|事项|应诉)?(?:数量|总数)?(?:的)?(?:共|为|有|发生|受理|收到|共计|总计|合计)*${told}${unit}`,
      ),
      unless: new RegExp(`${both.source}|${ofOthers.source}`),
      not: oneWay,
    },
    {
      key: `narrative.${name}`,
      rank: 0,
      pattern: new RegExp(
        `${word}(?:申请|案件|案)?(?:共|有|为|计)*[\\d,]+${unit}(?:\\([^()]*\\))?(?:[,(](?:其中|包括|含)?|中)[:,]?(?:有)?(?:涉及|涉|因|有关|关于|属于?|由)?(?:政府|政务)?信息公开(?:工作|申请|方面|领域)?(?:的|类)?(?:(?:行政)?(?:复议|诉讼))?(?:案件|案|共|有|为)*${told}${unit}`,
      ),
      not: oneWay,
    },
    {
      key: `narrative.${name}`,
      rank: 2,
      pattern: new RegExp(
        `${told}${unit}(?:有关|关于|涉及|因|由)?(?:政府)?信息公开(?:工作|申请|事务|事项)?(?:类|而?(?:引发|引起|产生|提起))?(?:的)?${word}`,
      ),
      unless: both,
    },
    {
      key: `narrative.${name}`,
      rank: 2,
      pattern: new RegExp(
        `(?:收到|发生|引发|产生|(?<=${other}(?:案件|申请)?[、,和及]))${told}${unit}${word}(?!.{0,6}(?:答复|纠错|败诉))`,
      ),
      within: /信息公开|依申请公开/,
      unless: both,
    },
    {
      key: `narrative.${name}`,
      rank: 3,
      pattern: new RegExp(
        `(?:提起|申请|引发|产生)${word.replace('行政', '')}(?:案件)?的?(?:共|有)?${told}${unit}`,
      ),
      within: /信息公开|依申请公开|申请公开/,
      unless: both,
      not: oneWay,
    },
    {
      key: `narrative.${name}_pending`,
      rank: 3,
      pattern: new RegExp(
        `(?:提起|申请)${word.replace('行政', '')}的${told}${unit},(?:均|全部|目前|仍|该?案件?|此案)*(?:尚未审结|未审结|(?:正|尚)?在审理(?:中)?)(?=[,;]|$)`,
      ),
      within: /信息公开|依申请公开|申请公开/,
      not: oneWay,
    },
    {
      key: `narrative.${name}`,
      rank: 3,
      pattern: new RegExp(
        `(?<=${other}[^,;。]{0,8}\\d(?:件|起|宗|例)[,、和])${word.replace('行政', '')}(?:案件)?${told}${unit}`,
      ),
    },
    {
      key: `narrative.${name}`,
      rank: 4,
      value: 0,
      pattern: new RegExp(
        `${none}(?:(?!${other})[^,;\\d]){0,40}?${word}(?:案件|情况|申请|案|事项|的情况)*(?:(?:和|及|与|、|或)(?:行政)?(?:申诉|举报|投诉)(?:的?情况|案件|案)*)?(?!,(?:提起|申请)?(?:行政)?(?:诉讼|复议)(?:案件|情况|的情况|事项)*(?:发生)?(?:[,;]|$))(?=[,;]|$)`,
      ),
      unless: /避免|防止|减少|杜绝|败诉|纠错|行政首长|舆情|执法工作|行政执法/,
      not: besides,
    },
    {
      key: `narrative.${name}`,
      rank: 3,
      pattern: new RegExp(
        `${word}(?:(?!${other}|起诉)[^;]){0,60}?(?:维持|纠正|审结|结果)\\d+${unit},?(?:总计|合计|共计)(?:为)?${told}${unit}`,
      ),
      not: oneWay,
    },
    ofAll('upheld', '维持'),
    ofAll('corrected', '(?:纠正|纠错)'),
    ofAll('other', '其他结果'),
    ofAll('pending', pending),
    {
      key: `narrative.${name}_pending`,
      rank: 2,
      pattern: new RegExp(
        `${told}${unit}[^,;:、\\d]{0,24}${word}(?:案件|申请),(?:该|此)(?:案件?|申请)[^,;\\d]{0,20}(?:尚未审结|未审结|(?:正|尚)?在审理(?:中)?)(?=[,;]|$)`,
      ),
      not: oneWay,
    },
    ofBefore('upheld', '维持'),
    ofBefore('corrected', '(?:纠正|纠错)'),
    ofBefore('pending', pending),
    result('upheld', '维持'),
    result('corrected', '(?:依法)?(?:纠正|纠错)'),
    result('other', '(?:作)?其[他它](?:结果|处理)'),
    result('pending', '(?:尚未审结|未审结|正在审理|尚在审理)'),
    {
      key: `narrative.${name}_pending`,
      rank: 3,
      value: 0,
      pattern: new RegExp(
        `${word}(?:(?!${other}|起诉).){0,80}?[,;](?:无|没有)(?:尚未审结|未审结|在审)(?:的)?(?:案件|情况)?(?=[,;]|$)`,
      ),
      not: oneWay,
    },
    {
      key: `narrative.${name}_other`,
      rank: 2,
      pattern: new RegExp(
        `${word}(?:(?!${other}|起诉).){0,60}?(?:维持|纠正|审结)\\d+${unit}[、,]其[他它]${told}${unit}`,
      ),
      not: oneWay,
    },
    behind('upheld', '维持'),
    behind('corrected', '(?:纠正|纠错)'),
    behind('pending', pending),
    behind('other', '撤诉\\((?:计入|列入|属于|为)其[他它]结果\\)'),
  ];
};

/** Lost or set right: what did not happen is a defeat, not a dispute. */
const lost = '(?!(?:案件|案)?(?:中)?(?:被)?(?:纠错|纠正|败诉|撤销|确认违法))';

export const disputesTold: readonly ToldPattern[] = [
  {
    key: 'narrative.no_disputes',
    value: 1,
    pattern: new RegExp(
      `${none}(?:发生|产生|出现)?(?:过)?(?:1[件起例宗])?[^,;\\d]{0,40}?复议(?:[^,;\\d]{0,14}?|,(?:提起|申请)?(?:行政)?(?=(?:诉讼|起诉)(?:案件|情况|的情况|事项)*(?:发生)?(?:[,;]|$)))(?:诉讼|起诉)(?!的?(?:权利|途径|渠道|期限|救济))${lost}(?:案件|情况|事项|的情况|情形|案|等情况)?|${none}[^,;\\d]{0,40}?诉讼(?:和|、|及|与|以及|或)(?:被)?(?:申请|提起)?(?:行政)?复议${lost}|(?:复议|行政复议)[^,;\\d]{0,6}(?:和|、|及|与|以及|或)[^,;\\d]{0,14}?(?:诉讼|起诉)(?:案件|情况)?(?:均)?(?:为零|为0|为0件|均未发生|均无|未发生|[共为]*0(?:件|起|宗|例))`,
    ),
    unless: new RegExp(`避免|防止|减少|杜绝|败诉|纠错|行政首长|舆情|执法工作|行政执法|${tableHead}`),
    not: besides,
  },
  ...kind('reviews', '行政复议', '诉讼'),
  ...kind('suits', '行政诉讼', '复议'),
];
