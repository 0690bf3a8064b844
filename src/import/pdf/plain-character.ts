/**
 * Radicals that fonts put in place of the character that looks the same; Unicode gives these no decomposition
 * (CJK Radicals Supplement, U+2E80–2EFF).
 */
const radicals: Readonly<Record<string, string>> = {
  '⺠': '民',
  '⺟': '母',
  '⻁': '虎',
  '⻄': '西',
  '⻅': '见',
  '⻆': '角',
  '⻉': '贝',
  '⻋': '车',
  '⻓': '长',
  '⻔': '门',
  '⻘': '青',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻢': '马',
  '⻣': '骨',
  '⻤': '鬼',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻧': '卤',
  '⻨': '麦',
  '⻩': '黄',
  '⻬': '齐',
  '⻮': '齿',
  '⻰': '龙',
  '⻳': '龟',
  '⻑': '長',
  '⻲': '龜',
  '⻯': '竜',
  '⼾': '户',
};

/** Kangxi radicals and compatibility ideographs: drawn like, and meant as, an ordinary character. */
const compatible = /[\u2F00-\u2FDF\uF900-\uFAFF]|[\u{2F800}-\u{2FA1F}]/gu;
const supplement = /[\u2E80-\u2EFF⼾]/gu;
const invisible = /[\p{White_Space}\p{Cc}\p{Cf}]/gu;

/** Stands for a drawn character of which nothing says what it is. */
export const unknown = '\uFFFD';
/** Controls that are no white space: a font's map that gives one does not know the character. */
const nothing = /^(?:(?!\s)\p{Cc})+$/u;

/** A character whose font does not say what its codes mean. */
export const unknownCharacter = (isSpace: boolean): string => (isSpace ? '' : unknown);

function toPlain(text: string): string {
  if (nothing.test(text)) return unknown;
  return text
    .replace(invisible, '')
    .replace(supplement, (radical) => radicals[radical] ?? radical)
    .replace(compatible, (character) => character.normalize('NFKC'));
}

/** A page draws few characters many times. */
const met = new Map<string, string>();
const most = 50_000;

/**
 * A drawn character as it is meant: look-alike radicals as characters; '' for spaces and controls, `unknown` where the
 * font's map holds a control in place of a character.
 */
export function plainCharacter(text: string): string {
  const known = met.get(text);
  if (known !== undefined) return known;
  const plain = toPlain(text);
  if (met.size < most && text.length < 8) met.set(text, plain);
  return plain;
}
