import { told } from '../told-number.ts';

/** A number with its counting word, and the words of its clause around it (matching form, without brackets and quotes). */
export type Quantity = {
  readonly match: RegExpExecArray;
  readonly from: number;
  readonly to: number;
  readonly unit: string;
  readonly before: string;
  /** Where its clause begins. */
  readonly start: number;
  readonly behind: string;
  /** What stands between the number before it and its clause. */
  readonly pending: string;
  /** What stands before the colon that its clause follows: 规范性文件:本年制发5件. */
  readonly topic: string;
  /** What follows the number directly, with its brackets. */
  readonly rest: string;
};

const units =
  '条次|件次|篇次|人次|场次|期次|条|件|篇|份|期|场|次|项|个|起|宗|例|部|则|批|张|幅|封|单|通|笔|元|%';
const behindUnit = '(?:次|\\(次\\)|左右|以上)?(?![\\u4e00-\\u9fff]{0,2}率)';
/** A number without a counting word: told as the number of something, or one of a list of such. */
const unitless =
  '(?<=[数量](?:为|是|达到?|共计?|合计|累计|总计|约|近|逾|超过?|突破|:)*[\\d.,万余]{1,9})(?=[,;。]|$)|(?<=(?:申请|结转(?:下一?年度?)?)(?:数量?|件数)?为?0)(?=[,;。、)]|$)';
const inList = '(?<=[\\u4e00-\\u9fff]\\d{1,6})(?=[,;。]|$)';
const bare = /(?<=[\u4e00-\u9fff])\d{1,6}(?=[,;]|$)/g;
/** So many numbers of a sentence without counting words are a table told in words. */
const fewest = 4;
const counted = new RegExp(`${told}(?<unit>${units}|${unitless})${behindUnit}`, 'dg');
const countedOrBare = new RegExp(`${told}(?<unit>${units}|${unitless}|${inList})${behindUnit}`, 'dg');
const boundary = /[,;:。]/;
const joining = /^(?:[、和与及]|以及)+/;
const aside = /\([^()]*\)/g;
/** "平安某市"公众号, 公众号"平安某市": the name of an account. */
const account =
  /"[^"]{1,20}"(?=(?:官方|政务|新浪|腾讯|今日)*(?:微信|微博|公众号|抖音|头条|快手|视频号|APP|客户端|订阅号|百家号))|(?<=(?:微信|微博|公众号|抖音|头条|快手|视频号|抖音号|头条号|订阅号|APP|客户端))"[^"]{1,20}"/gi;
const quotes = /["']/g;

/** Where the clause of a place begins: behind a comma that parts no thousands. */
function clauseStart(text: string, from: number, least: number): number {
  const end = text.charAt(from - 1) === ':' ? from - 2 : from - 1;
  for (let at = end; at >= least; at -= 1) {
    if (boundary.test(text.charAt(at)) && !/^,\d{3}(?!\d)/.test(text.slice(at, at + 5))) return at + 1;
  }
  return least;
}

/** A closed bracket tells something aside; one that is still open begins the clause. */
const withoutAsides = (text: string): string =>
  text.replace(aside, '').replace(/^.*\(/, '').replace(account, '').replace(quotes, '');

/** 其中8件维持、2件纠正: in a list of numbers before what they count, what follows a number up to the mark is its own. */
const numberFirst = /(?:^|[,;:。(、和与及])(?:其中|有|另有)*$/;
const nextOfList = /^[^,;:。()\d]{1,20}?(?:、|以及|和|及)/;

/** What a statement about all that was counted adds to it: 12件均已办结. */
const aboutAll =
  /(?:,)?(?:均|已|全部|都)+(?:按[时期]|依法|依规|及时|在(?:法定|规定)?(?:期限|时限|时间)内)*(?:予以)?(?:办结|答复|回复|办理完毕)$/;

/** The quantities of a sentence, each with the words that may say what it counts. */
export function quantitiesOf(text: string): readonly Quantity[] {
  const plain = [...text.matchAll(bare)];
  const matches = [...text.matchAll(plain.length < fewest ? counted : countedOrBare)];
  return matches.flatMap((match, index): readonly Quantity[] => {
    const from = match.indices?.groups?.n?.[0] ?? match.index;
    const to = match.index + match[0].length;
    const last = matches[index - 1];
    const least = last ? last.index + last[0].length : 0;
    const listed =
      last && numberFirst.test(text.slice(0, last.index))
        ? (nextOfList.exec(text.slice(least, from))?.[0].length ?? 0)
        : 0;
    const start = Math.max(clauseStart(text, from, least), least + listed);
    const rest = text.slice(to);
    const behind = /^(?:[^,;:。、()\d]|12345)*/.exec(rest)?.[0] ?? '';
    const goesOn = /^\d/.test(rest.slice(behind.length));
    if (goesOn && behind !== '' && !/^(?:和|与|及|以及|并)/.test(behind)) return [];
    return [
      {
        match,
        from,
        to,
        unit: match.groups?.unit ?? '',
        before: withoutAsides(text.slice(start, from).replace(/:$/, '')).replace(joining, ''),
        start,
        topic: /(?:^|[,;。)])([^,;:。()\d]{2,14}):$/.exec(text.slice(0, start))?.[1] ?? '',
        pending: text.slice(least, start).replace(/^.*;/, ''),
        behind: goesOn ? '' : behind.replace(quotes, '').replace(aboutAll, ''),
        rest,
      },
    ];
  });
}
