const hanDigits = '〇一二三四五六七八九';
const circled = 0x2460;

/** 1–99 as Chinese counts: 十一, 二十. */
function inHan(count: number): string {
  if (count < 10) return hanDigits[count] ?? '';
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  return `${tens === 1 ? '' : (hanDigits[tens] ?? '')}十${ones === 0 ? '' : (hanDigits[ones] ?? '')}`;
}

const romans: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function inRoman(count: number): string {
  let [rest, text] = [count, ''];
  for (const [value, letters] of romans) {
    for (; rest >= value; rest -= value) text += letters;
  }
  return text;
}

const inLetters = (count: number): string =>
  String.fromCharCode(65 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));

/** The number of a list item in a format of Word (ST_NumberFormat); plain digits for one that is not known here. */
export function countWords(count: number, format: string): string {
  if (format === 'none' || format === 'bullet') return '';
  if (count < 1 || count > 99) return String(count);
  if (/^(?:chinese|japanese|taiwanese|korean)\w*Counting|^ideographDigital|^chineseLegal/iu.test(format)) {
    return inHan(count);
  }
  if (format.startsWith('decimalEnclosedCircle') && count <= 20)
    return String.fromCharCode(circled + count - 1);
  if (format === 'upperRoman') return inRoman(count);
  if (format === 'lowerRoman') return inRoman(count).toLowerCase();
  if (format === 'upperLetter') return inLetters(count);
  if (format === 'lowerLetter') return inLetters(count).toLowerCase();
  return String(count);
}
