const digits = '〇一二三四五六七八九';
const numeral = '[〇○零0Oo一二三四五六七八九]';
const year = new RegExp(`(?<!${numeral})二${numeral}{3}(?=年|度)`, 'g');

const toDigit = (numeral: string): string => {
  const value = digits.indexOf(numeral);
  return value < 0 ? '0' : String(value);
};

/** A text in matching form with its years in digits: 二〇二三年 (with any round zero) is 2023年; its length stays. */
export const writeYears = (text: string): string =>
  text.replace(year, (found) => Array.from(found, toDigit).join(''));

const tens = '(?:[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])';

/** A month or a day in Chinese numerals, 1 to 39. */
function toCount(text: string): string {
  const [high, low] = text.includes('十') ? text.split('十') : ['', text];
  const ten = !text.includes('十') ? 0 : high === '' ? 1 : digits.indexOf(high ?? '');
  return String(ten * 10 + (low === '' || low === undefined ? 0 : digits.indexOf(low)));
}

/** A text in matching form with the months and days behind a year in digits: 2023年一月二十日 is 2023年1月20日. */
export const writeDay = (text: string): string =>
  text.replace(
    new RegExp(`(?<=\\d年)(${tens})月(${tens})日`, 'g'),
    (_, month: string, day: string) => `${toCount(month)}月${toCount(day)}日`,
  );
