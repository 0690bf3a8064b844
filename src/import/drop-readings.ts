const vowels = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ';
const reading = new RegExp(`(?<=[\\u4e00-\\u9fff])\\((?=[^()]{0,7}[${vowels}])[a-z${vowels}ü]{1,7}\\)`, 'g');
const marked = new RegExp(`[${vowels}]`);

/**
 * The text without the readings that some converted pages put behind characters: 項(xiàng) is 項. Told by the tone
 * mark, so that other words in parentheses stay.
 */
export const dropReadings = (text: string): string => (marked.test(text) ? text.replace(reading, '') : text);
