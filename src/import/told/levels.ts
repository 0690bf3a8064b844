/** Places by their level, from the widest down. */
const levels = ['国', '省', '市州盟', '县区旗', '镇乡街'];
const place = '省|市|州|盟|县|区|旗|镇|乡|街道';
const levelOf = (letter: string): number => levels.findIndex((letters) => letters.includes(letter));

const own = new RegExp(`(?:我|本)(${place})(?!域|间|别|场)`, 'g');
/** 居全市第五位 names no one whose number follows. */
const named = new RegExp(
  `(?<![居列排占在])全(国|${place})(?!第|前|首|排名|平均)|(?:我|本)(${place})(?!域|间|别|场)`,
  'g',
);
/** 市12345热线共受理诉求: those of the whole city. */
const ofHotline =
  /(省|市|州|盟)(?:级)?"?(?:12345|政务服务|便民|热线)[^,;]{0,16}?(?<!转|转办|交办|派发|转派|下派|派单)(?:共|累计|全年|总)*(?:受理|接听|接到|收到|接收)[^,;]*$/;

/** The level of the place that a text calls its own (我区, 本镇), the lowest where there are several; null where it calls none so. */
export function ownLevel(texts: readonly string[]): number | null {
  const found = texts.flatMap((text) =>
    [...text.matchAll(own)].map(([, letters = '']) => levelOf(letters.charAt(0))),
  );
  return found.length === 0 ? null : Math.max(...found);
}

/** Whether a number is of a place above the report's own: 全市受理诉求31.8万件,我区… */
export function isOfLevelAbove(text: string, at: number, level: number | null): boolean {
  if (level === null) return false;
  const before = text.slice(0, at);
  const [, whole, mine] = [...before.matchAll(named)].at(-1) ?? [];
  if (whole !== undefined && levelOf(whole.charAt(0)) < level) return true;
  const city = mine === undefined ? ofHotline.exec(before)?.[1] : undefined;
  return city !== undefined && levelOf(city) < level;
}
