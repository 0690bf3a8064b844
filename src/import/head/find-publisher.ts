import type { SourceDocument } from '../document.ts';
import { nameInTitle, type Title } from './title-lines.ts';
import { toMatching } from '../normalize.ts';

const place =
  '(?:(?![由与请按据从向将本现])[\\u4e00-\\u9fff]){1,7}?(?:省|自治区|市|自治州|州|盟|地区|区|县|旗)';
const boundary = '(?:^|由|与|请与|将|据|按|向|对|从|现将|,|。|、|"|《|\\(|:|为|是|联系)';

/**
 * The name with the regions above it, where the text says it so (洪泽区人民政府 → 淮安市洪泽区人民政府); only if the
 * text never says another, and never for a bare region, whose name is whole.
 */
function withRegions(name: string, texts: readonly string[]): string {
  const found = new Set<string>();
  const pattern = new RegExp(
    `${boundary}((?:${place}){1,2})${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`,
    'g',
  );
  for (const text of texts) {
    for (const [, regions] of text.matchAll(pattern)) {
      if (regions !== undefined && regions.length <= 12 && !name.startsWith(regions)) found.add(regions);
    }
  }
  const longest = [...found].sort((a, b) => b.length - a.length)[0];
  return longest !== undefined && [...found].every((each) => longest.endsWith(each)) ? longest + name : name;
}

/** A name that begins with the bare level (市人民政府办公室), with the place that the text puts before it, if only one. */
function withPlaceName(name: string, texts: readonly string[]): string {
  const pattern = new RegExp(
    `(?:公布|公开|发布|编制|由|请与|[,。:《"])(?!机构|单位|部门|责任)([\\u4e00-\\u9fff]{1,4}?)${name}`,
    'g',
  );
  const found = new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, place = '']) => place)));
  const [place] = found;
  return place !== undefined && found.size === 1 ? place + name : name;
}

/** 现公布…局2023年政府信息公开工作年度报告: the name in the sentence that presents the report. */
const presented =
  /(?:公布|公开|发布|编制了?|公告)[《"]?(?:(?:20\d\d)年度?)?([\u4e00-\u9fff]{2,26}?)(?:20\d\d)?(?:年度?)?(?:政府|政务)信息公开(?:工作)?(?:年度)?(?:工作)?(?:报告|年报)/;

const stated =
  /(?:发布机构|发布单位|公开责任部门|公开机构|信息来源|发文机关|发文单位|来源)[:|]+([^:|]{3,40})/;
const organ =
  /(?:政府|办公室|办公厅|局|委员会|委|厅|街道|办事处|镇|乡|中心|院|处|所|公司|馆|站|区|县|市|省)$/;

/**
 * Who publishes: the name in the title, else in the sentence that presents the report, else what the page states, else
 * who signs; null where none says.
 */
export function findPublisher(
  document: SourceDocument,
  lines: readonly string[],
  title: Title | null,
  texts: readonly string[],
): string | null {
  const name = title?.name ?? nameInTitle(lines);
  if (name !== null) return /^[市县区]/.test(name) ? withPlaceName(name, texts) : withRegions(name, texts);
  const named = lines
    .map((line) => presented.exec(toMatching(line))?.[1])
    .find((name) => name !== undefined && organ.test(name) && !/^[我本该各全]|全(?:市|县|区|省)/.test(name));
  if (named !== undefined) return named;
  for (const line of lines.map(toMatching)) {
    const name = stated.exec(line)?.[1];
    if (name !== undefined && organ.test(name) && !/\d/.test(name)) return name;
  }
  const meta = toMatching(document.meta?.contentsource ?? '');
  if (organ.test(meta)) return meta;
  const editor = texts
    .map(
      (text) => /(?:本报告|本年度报告)?由([\u4e00-\u9fff]{4,30}?)(?:负责)?(?:根据|编制|按照)/.exec(text)?.[1],
    )
    .find((name) => name !== undefined && organ.test(name));
  return editor ?? null;
}
