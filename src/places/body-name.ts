import { withoutBrackets } from './clean-name.ts';
import { formsOf, type KnownPlace, type Places } from './places.ts';

/** An organ or a township of a zone: the zone's name, then its own (高新区双桥办事处, 示范区教育局). */
const inZone =
  /^(.*?(?:高新区|高新技术(?:产业)?开发区|开发区|经开区|新区|合作区|新城|风景区|示范区|科技园区))((?:.*管委会办公室|管理委员会办公室|人民政府机关|.+(?:街道|镇|乡|局|中心|委员会|办公室|办事处|新城|园|分局)))$/u;

/** What follows the place in a name, divided where it is a body of a zone; null for any other. */
export function splitZone(rest: string): { readonly zone: string; readonly body: string } | null {
  const [, zone, body] = inZone.exec(withoutBrackets(rest)) ?? [];
  return zone === undefined || body === undefined ? null : { zone, body };
}

/** A branch of an organ: the organ, and the place that the branch works for (公安局荔湾区分局). */
const branch = /^(.+?(?:局|厅|中心|总队|支队|公司))(.+?)(?:分局|监管局|分中心|支局|支队|大队|分公司)$/u;

/** The organ and the place's name of a branch; null for what is none. */
export function splitBranch(rest: string): { readonly organ: string; readonly of: string } | null {
  const [, organ, of] = branch.exec(rest) ?? [];
  return organ === undefined || of === undefined ? null : { organ, of };
}

/** The place that an organ works for, where its name says so after the organ, or within: a part of `path`'s last. */
export function placeOfBranch(places: Places, path: readonly KnownPlace[], rest: string): KnownPlace | null {
  const above = path.at(-1);
  if (!above || rest === '') return null;
  const parts = places
    .partsOf(above.code)
    .flatMap((part) => [part, ...(above.level === 'province' ? places.partsOf(part.code) : [])]);
  const of = splitBranch(rest)?.of;
  const named = parts.filter(
    (part) => (of !== undefined && formsOf(part).includes(of)) || rest.includes(above.name + part.name),
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}
