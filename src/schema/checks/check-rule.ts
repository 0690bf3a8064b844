import type { Named, Text } from '../axis.ts';
import type { SectionId } from '../sections.ts';
import type { CheckClass } from './check-classes.ts';

/** How far two numbers may stand apart and still agree. */
export const tolerances = {
  exact: {
    hans: '须完全相等：计数没有容差',
    hant: '須完全相等：計數沒有容差',
    en: 'None: counts must agree exactly.',
  },
  told: {
    hans: '须完全相等；报告自称约数（约、余、逾）的，容许末位一个单位',
    hant: '須完全相等；報告自稱約數（約、餘、逾）的，容許末位一個單位',
    en: 'None; where the report itself calls a number approximate (约, 余, 逾), one unit of its last printed digit.',
  },
  copies: {
    hans: '计数须完全相等；金额和比率容许所印末位的一半；约数容许末位一个单位',
    hant: '計數須完全相等；金額和比率容許所印末位的一半；約數容許末位一個單位',
    en: 'None for counts; half of the last printed digit for amounts and rates; one unit of it for approximate numbers.',
  },
  printed: {
    hans: '两边所印数字的舍入（812.3万可与8,123,126相符）；约数容许末位一个单位',
    hant: '兩邊所印數字的舍入（812.3萬可與8,123,126相符）；約數容許末位一個單位',
    en: 'The printed rounding of both sides (812.3万 covers 8,123,126); one unit of the last printed digit for approximate numbers.',
  },
  bounds: {
    hans: '没有容差：规则中写明的界限就是界限',
    hant: '沒有容差：規則中寫明的界限就是界限',
    en: 'None: the bounds that the rule states are the bounds.',
  },
} as const satisfies Record<string, Text>;

/**
 * A rule that a report, or a report and its neighbours, must satisfy. `needs`: the report alone, the same publisher's
 * report of the year before, the reports of its parts, another copy of the report, or the reports of like publishers. `per`:
 * what one finding is about. `ownSum`: the left side is a total, the right side its parts.
 */
export type Check = Named & {
  readonly section: SectionId;
  readonly class: CheckClass;
  readonly needs: 'report' | 'neighbour' | 'parts' | 'copies' | 'peers';
  readonly per: 'applicants' | 'rows' | 'groups' | 'documents' | 'items' | 'indicator' | 'report';
  readonly totalOfParts?: true;
  readonly rule: Text;
  readonly tolerance: keyof typeof tolerances;
  /** The order and article that it rests on; a rule that no article states says so. */
  readonly source: Text;
  /** What the two numbers of a finding are. */
  readonly left: Text;
  readonly right: Text;
  /** What the difference of the two is, where it has a meaning of its own. */
  readonly rest?: Text;
};
