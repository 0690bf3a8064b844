import type { Paragraph } from './document.ts';

const uprights = /[│┃║｜¦▏┆┇┊┋]/g;
const rule =
  /^[\s|+:=_─━═┄┅┈┉╌╍┌┍┎┏┐┑┒┓└┕┖┗┘┙┚┛├┝┞┟┠┡┢┣┤┥┦┧┨┩┪┫┬┭┮┯┰┱┲┳┴┵┶┷┸┹┺┻┼┽┾┿╀╁╂╃╄╅╆╇╈╉╊╋╒╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡╢╣╤╥╦╧╨╩╪╫╬-]+$/;

/** A line of a table drawn with characters: nothing but rules, with a run of them. */
export const isBoxRule = (line: string): boolean =>
  rule.test(line) && /[─━═┄┈╌]{2}|-{3}|={3}|_{3}/.test(line);

/** A line with the upright strokes of drawn tables as bars. */
export function withBars(line: string): string {
  const drawn = line.match(uprights);
  return drawn && drawn.length > 1 ? line.replace(uprights, '|') : line;
}

/**
 * Lines of a table that is drawn with a rule under every row: those between two rules are one row, whose cells go on in the
 * next line. Lines of other tables stay as they are.
 */
export function joinBoxRows(lines: readonly Paragraph[]): readonly Paragraph[] {
  const joined: Paragraph[] = [];
  let group: Paragraph[] = [];
  let ruled = false;
  const close = (byRule: boolean) => {
    const [first] = group;
    const rows = group.map(({ text }) => text.trim().split('|'));
    const width = rows[0]?.length ?? 0;
    const together =
      byRule && ruled && group.length > 1 && group.length <= 8 && rows.every((row) => row.length === width);
    if (first && together) {
      const cells = Array.from({ length: width }, (_, x) =>
        rows
          .map((row) => row[x]?.trim() ?? '')
          .reduce(
            (text, more) => (/\d$/.test(text) && /^\d/.test(more) ? `${text}\u2028${more}` : text + more),
            '',
          ),
      );
      joined.push({ ...first, text: cells.join('|') });
    } else for (const line of group) joined.push(line);
    group = [];
  };
  lines.forEach((line, at) => {
    if (isBoxRule(line.text)) {
      close(true);
      joined.push(line);
      // Rules on both sides of a single row or two: the table has one under each.
      ruled = lines.slice(at + 1, at + 6).some(({ text }) => isBoxRule(text)) && /[┼╋╬├┝╠+]/.test(line.text);
    } else if (ruled && line.text.includes('|')) group.push(line);
    else {
      close(false);
      joined.push(line);
      ruled = false;
    }
  });
  close(false);
  return joined;
}
