/** Numbers of another year, of a comparison, of all years together, of a target: no figure of this year. */
export const otherwise =
  /同比|环比|(?:比|较|与)(?:上年|上一年|去年|前一年|20\d\d年)|历年|(?<!今年|20\d\d年)以来|目标|力争|(?<!规划)计划(?![类信总]|\d)|不少于|日均|月均|年均|平均|每[年月日季周天]|明年|拟于|预计|将要|[二两三四五六七八九十几]年(?:[来间]|[累总合]计|共)|十[一二三四五]五|任期/;

/** Bodies under the organ whose numbers are not its own, save where it is named with them. */
export const ofOthers =
  /(?<![及和与、])(?:各(?:县|区|市|旗|州|\(|\)|、)*(?:分)?局(?!属)|各?(?:下属|直属|所属|下级)(?:各)?(?:单位|机构|分局|部门))(?!.*(?:我|本)[局委厅办机])/;

/** Whether a clause tells numbers that are none of the organ's in the year: of another year, a target, other bodies. */
export const tellsOtherwise = (clause: string): boolean => otherwise.test(clause) || ofOthers.test(clause);

/** The clause that ends at a place: commas between thousands are no ends. */
export function clauseTo(text: string, end: number): string {
  const before = text.slice(0, end);
  for (let at = end - 1; at >= 0; at -= 1) {
    if (/[,;:]/.test(before.charAt(at)) && !/^\d{3}(?!\d)/.test(before.slice(at + 1, at + 5)))
      return before.slice(at + 1);
  }
  return before;
}
