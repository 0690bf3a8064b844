import { toMatching } from '../normalize.ts';
import { simplifyName } from '../../places/simplify-name.ts';

const place =
  '(?!关于|现将|各|全|本|我|一|年|月)[\\u4e00-\\u9fff]{2,12}?(?:自治区|自治州|自治县|省|市|县|区|旗|州|盟)';
const inTitle = new RegExp(
  `(?:^|关于|年度?|月份?|季度|半年|日|[:的"《])(${place}(?:${place})?)(?=.{0,16}(?:12345|热线|政务|诉求|便民))`,
);
const stated = new RegExp(
  `^(?:来源|信息来源|发布机构|发布单位|发文机关)[:|]+(${place})|^(${place})(?:人民政府|政务服务|12345|市长热线|热线|数据局|行政审批|社会治理|信访)`,
);

/** The place whose units a bulletin lists: in its title, else by who states or signs it; null where none says. */
export function findHost(title: string, lines: readonly string[]): string | null {
  const named = inTitle.exec(toMatching(title))?.[1];
  if (named !== undefined) return simplifyName(named);
  for (const line of lines) {
    const found = stated.exec(toMatching(line));
    const name = found?.[1] ?? found?.[2];
    if (name !== undefined) return simplifyName(name);
  }
  return null;
}

/** A unit with the place before it, by which it is known: 公安局 and 市公安局 of 宁国市 are 宁国市公安局. */
export function withHost(unit: string, host: string): string {
  const name = simplifyName(unit).replace(/\s/gu, '');
  if (name.startsWith(host)) return name;
  const level = host.at(-1) ?? '';
  const bare = name.startsWith(level) && name.length > 2 ? name.slice(1) : name;
  return host + bare;
}
