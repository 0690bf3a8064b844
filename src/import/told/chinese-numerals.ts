import { writeYears } from '../head/chinese-years.ts';
import { rewrite, type Letters } from './letters.ts';

const digits: Readonly<Record<string, number>> = {
  〇: 0,
  '○': 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 拾: 10, 佰: 100, 仟: 1000 };

/** A number below 10,000 in Chinese numerals (一百零六); null for what is none, or is told in short (一百二). */
function parseSmall(text: string): number | null {
  let value = 0;
  let digit: number | null = null;
  let last = 10_000;
  for (const [at, character] of Array.from(text).entries()) {
    const power = powers[character];
    if (power !== undefined) {
      if (power >= last || (digit === null && at > 0) || digit === 0) return null;
      value += (digit ?? 1) * power;
      [digit, last] = [null, power];
      continue;
    }
    if (digit !== null && digit !== 0) return null;
    digit = digits[character] ?? null;
    if (digit === null) return null;
    if (digit === 0) last = Math.min(last, 1000);
  }
  const short = digit !== null && digit !== 0 && last > 10 && value > 0 && !/[零〇○].$/.test(text);
  return short ? null : value + (digit ?? 0);
}

/** A whole number in Chinese numerals below 10⁸; null for what is none. */
function parseChineseNumber(text: string): number | null {
  if (text === '') return null;
  const [high = '', low, ...rest] = text.split('万');
  if (rest.length > 0) return null;
  const first = parseSmall(high);
  if (low === undefined || first === null) return first;
  const second = low === '' ? 0 : parseSmall(low);
  return second === null || high === '' ? null : first * 10_000 + second;
}

const formal = '壹贰叁肆伍陆柒捌玖拾佰仟';
const numeral = `[〇○零一二两三四五六七八九十百千万${formal}]`;
const counted = '(?:件|条|篇|份|期|场|次(?!性)|项|宗|例|部|个(?!月)|起(?=[,;。、)]|$|行政|案件|因)|则|人次)';
const plural = new RegExp(`(?<![第\\d.,]|${numeral})${numeral}{2,12}(?=[余多]?${counted})`, 'g');
/** One numeral alone is often no count: 一件事, 每一条, 跑一次, 第一项. */
const single = new RegExp(
  `(?<=[\\u4e00-\\u9fff,:、(])(?<![第每这那某另任唯逐同各单其统专进下上首此哪〇○零一二两三四五六七八九十百千万${formal}])([二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾]|一(?!次))(?=[余多]?${counted}(?!事|办|网))`,
  'g',
);

const percent = new RegExp(`百分之(${numeral}+)(?:点(${numeral}+))?`, 'g');
/** 百分之九十六点五 is 96.5%. */
function inPercent([, whole = '', fraction = '']: RegExpExecArray): string | null {
  const value = whole === '百' ? 100 : parseChineseNumber(whole);
  const decimals = Array.from(fraction, (character) => digits[character]);
  if (value === null || decimals.includes(undefined)) return null;
  return `${value}${decimals.length > 0 ? '.' : ''}${decimals.join('')}%`;
}

const inDigits = ([text]: RegExpExecArray): string | null => {
  const value = parseChineseNumber(text);
  return value === null ? null : String(value);
};
const saysNone =
  /(?<=(?:均|都|皆|数量|总数|总量|量|数|申请|信息|诉讼|复议|案件|事项|情况|度|件)为)零(?=[,;。、]|$)/g;

/** 申请零件. */
const noPiece =
  /(?<=(?:申请|复议|诉讼|案件|文件|为|共|各|事项|发布会|解读))零(?=[件起宗例份条期场](?:[,;。、)]|$))/g;

const noMoney = /(?<=(?:费|费用|金额)(?:为|共|共计|合计)?)零(?=元)/g;

/** Years and counts in Chinese numerals, written in digits: 二十三件 is 23件, 二〇二三年 is 2023年. */
export function writeNumerals(letters: Letters): Letters {
  const years = rewrite({ ...letters, text: writeYears(letters.text) }, percent, inPercent);
  const counts = rewrite(rewrite(years, plural, inDigits), single, inDigits);
  const none = rewrite(counts, saysNone, () => '0件');
  return rewrite(
    rewrite(none, noMoney, () => '0'),
    noPiece,
    () => '0',
  );
}
