import type { HotlineKey } from '../../schema/told.ts';
import type { Cell } from '../document.ts';
import { toMatching } from '../normalize.ts';

/** What a column of a bulletin's table holds; `other` is told, under its heading, and has no key. */
export type BulletinColumn =
  | { readonly kind: 'unit' | 'passed_over' }
  | { readonly kind: 'figure'; readonly key: HotlineKey; readonly heading: string }
  | { readonly kind: 'other'; readonly heading: string };

const unit =
  /^(?:承办|责任|办理|成员|主办|被通报|镇街|部门|处置)*(?:单位|部门|区县|县区|县市区?|县\(?市、?区\)?|市县|地区|区域|乡镇|镇街|街道|乡镇街道|机构|区划)(?:名称)?(?:\(.*\))?$|^名称$|^各?县\(市、?区\)$/;
const passedOver = /^(?:序号?|编号|排名|名次|位次|排序|序列|备注|说明)$|(?:排名|名次|位次)$/;
const aside = '(?:\\((?:%|件|个|条|单|率|次|宗|百分比|单位:?.{1,3})\\))?$';
const term = '(?:按[期时]|及时|限时|准时)';

/** Headings in matching form, most telling first: a heading has the key of the first wording that it is. */
const wordings: readonly (readonly [HotlineKey, RegExp])[] = [
  [
    'hotline.on_time_rate',
    new RegExp(
      `^(?:工单|诉求|热线|总)?(?:${term}(?:办结|结案|办理|完成|办理完成|回复办结|答复办结|处置)(?:率|比例|百分比)|办结及时率|办理及时率|按时率)${aside}`,
    ),
  ],
  [
    'hotline.completion_rate',
    new RegExp(`^(?:工单|诉求|热线|总|综合|实际|案件)*(?:办结|结案|办理完成|完成)(?:率|比例|百分比)${aside}`),
  ],
  [
    'hotline.satisfaction_rate',
    new RegExp(
      `^(?:群众|市民|回访|综合|热线|工单|诉求人|办理|总体|服务|公众|企业和?群众)*满意(?:率|度)(?:百分比)?${aside}`,
    ),
  ],
  [
    'hotline.dispatched',
    new RegExp(
      `^(?:热线|工单|总)*(?:转办|派发|交办|派单|派遣|转派|分派|派件|下派)(?:案件|工单|诉求|件)?(?:总数|总量|数量|数|量|总计)?${aside}`,
    ),
  ],
  [
    'hotline.received',
    new RegExp(
      `^(?:热线|群众|市民)*(?:受理|诉求|来电|接件|接听|收到诉求|受理诉求|诉求受理)(?:件)?(?:总数|总量|数量|件数|数|量)${aside}`,
    ),
  ],
  [
    'hotline.orders',
    new RegExp(
      `^(?:热线|承接|总)*(?:承办|办件|工单|办理|接办|案件|应办|承办工单|承办件|办理工单|办理件|工单承办|工单办理|受理工单)(?:工单|件)?(?:总数|总量|数量|件数|数|量|总计)${aside}|^(?:承办|办理|应办)(?:件|工单)${aside}`,
    ),
  ],
];

const otherSystem = /政民互动|信箱|网站|网络|微信|微博|省长|网格|领导留言/;

const keyOf = (heading: string): HotlineKey | null =>
  wordings.find(([, wording]) => wording.test(heading))?.[0] ?? null;

/** What a heading says, from its parts above one another. */
function toColumn(parts: readonly string[]): BulletinColumn {
  const heading = parts.join(' ');
  const last = parts.at(-1) ?? '';
  if (unit.test(last)) return { kind: 'unit' };
  if (last === '' || passedOver.test(last)) return { kind: 'passed_over' };
  if (otherSystem.test(heading)) return { kind: 'other', heading };
  const key = keyOf(last) ?? keyOf(parts.join(''));
  return key === null ? { kind: 'other', heading } : { kind: 'figure', key, heading };
}

/**
 * The columns of a table whose first rows are its header; two columns of one key are told under their headings, since
 * neither is surely the one.
 */
export function readColumns(header: readonly (readonly Cell[])[]): readonly BulletinColumn[] {
  const width = header[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, at) => {
    const cells = header.map((row) => row[at]);
    const parts = cells.filter((cell, row) => cell !== undefined && cell !== cells[row - 1]);
    return toColumn(parts.map((cell) => toMatching(cell?.text ?? '')).filter((text) => text !== ''));
  });
  const keys = columns.flatMap((column) => (column.kind === 'figure' ? [column.key] : []));
  return columns.map((column) =>
    column.kind === 'figure' && keys.filter((key) => key === column.key).length > 1
      ? { kind: 'other', heading: column.heading }
      : column,
  );
}
