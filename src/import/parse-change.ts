const none =
  /^(?:(?:与|同|较|比)?(?:上年|去年|上一年)度?(?:相比)?)?(?:基本)?(?:持平|相同|一致|(?:无|未|没有|不)(?:增减|变化|变动|变更|调整|变)|(?:不|未|无)增(?:不|未|无)减)$/;
const more = '(?:净?增加?|新增|上升|增长|正|\\+|↑|▲)';
const less = '(?:净?减少?|下降|负|-|↓|▼|▽)';
const before = new RegExp(`^(?:(?<more>${more})|(?<less>${less}))(?<n>\\d+)$`);
const behind = new RegExp(`^(?<n>\\d+)(?:(?<more>${more})|(?<less>${less}))$`);
const both = new RegExp(
  `^(?:(?<first>${more}(?=\\d))|${less}(?=\\d))(?<a>\\d+)[,、;/和]?(?:${more}|${less})(?<b>\\d+)$`,
);
const pair = /^(?<a>\d+)\/(?<b>\d+)$/;

const whole = (digits: string | undefined): number => Number(digits ?? '');

/**
 * A change in words or signs, in matching form: 3（减） and ▼3 are -3, 持平 is 0. Two numbers are what came and what went
 * (0/3, 增0减3: -3), in the order of the heading where it turns it (减/增). Null for all else.
 */
export function parseChange(matching: string, header = ''): number | null {
  if (none.test(matching)) return 0;
  if (/^\(\d+\)$/.test(matching)) return null;
  const bare = matching
    .replaceAll(',', (comma, at: number) => (/^\d{3}(?!\d)/.test(matching.slice(at + 1)) ? '' : comma))
    .replace(/[项件个条]|了|:/g, '')
    .replace(/[()]/g, '');
  const single = before.exec(bare)?.groups ?? behind.exec(bare)?.groups;
  if (single) {
    const value = whole(single.n);
    return single.less === undefined || value === 0 ? value : -value;
  }
  const words = both.exec(bare)?.groups;
  if (words) {
    const rises = new RegExp(more).test(bare) && new RegExp(less).test(bare);
    if (!rises) return null;
    return words.first === undefined ? whole(words.b) - whole(words.a) : whole(words.a) - whole(words.b);
  }
  const numbers = pair.exec(bare)?.groups;
  if (!numbers) return null;
  const turned = /减[少/、或]*增/.test(header);
  return turned ? whole(numbers.b) - whole(numbers.a) : whole(numbers.a) - whole(numbers.b);
}
