const vowels = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ';
const pinyin = new RegExp(`(?<=[\\u4e00-\\u9fff])\\((?=[^()]{0,7}[${vowels}])[a-z${vowels}ü]{1,7}\\)`, 'g');
/** All of these vowels lie in this range: one comparison a character. */
const marked = /[\u00e0-\u01dc]/;

/**
 * The text without the readings that some converted pages put behind characters: 項(xiàng) is 項. Told by the tone
 * mark, so that other words in parentheses stay.
 */
export const dropPinyin = (text: string): string => (marked.test(text) ? text.replace(pinyin, '') : text);
