import { sections } from '../../schema/sections.ts';
import { toFormTables, type FormHead, type FormTable } from '../../schema/form-tables.ts';
import type { Printed } from './print-report.ts';
import type { SampleCell, SampleDocument, SampleTable } from './sample-document.ts';

/** What the form prints in the corner of section three. */
const balance = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';

const nameOf = ({ label, names }: FormHead): string => label ?? names.hans;

/** A table of the national form with what is printed in its cells. */
function toTable({ label, groups, columns, hasGroups, rows }: FormTable, { cells }: Printed): SampleTable {
  const hasHeads = rows.some(({ head }) => head !== null);
  const corner: readonly SampleCell[] = hasHeads
    ? [hasGroups ? { text: balance, across: 2 } : { text: '信息内容' }]
    : [];
  const heads = columns.map((column) => ({ text: nameOf(column) }));
  return {
    ...(label !== undefined && { caption: label }),
    rows: [
      ...(groups.length > 0 ? [groups.map((group) => ({ text: nameOf(group), across: group.span }))] : []),
      [...corner, ...heads],
      ...rows.map(({ group, isGrouped, head, cells: keys }): readonly SampleCell[] => [
        ...(group ? [{ text: nameOf(group), down: group.span }] : []),
        ...(head ? [{ text: nameOf(head), ...(hasGroups && !isGrouped && { across: 2 }) }] : []),
        ...keys.map((key) => ({ text: key === null ? '' : (cells[key] ?? '') })),
      ]),
    ],
  };
}

function tellOverview({ district, year, says }: Printed): readonly string[] {
  const { items, website, wechat, weibo, asParts, documents, requests, disputes, hotline } = says;
  const by = asParts
    ? `，其中政府网站公开${website}条，政务微信公开${wechat}条，政务微博公开${weibo}条。`
    : `。政府网站公开政府信息${website}条；政务微信公开政府信息${wechat}条；政务微博公开政府信息${weibo}条。`;
  return [
    `本报告由${district.names.hans}人民政府办公室根据全区各部门、各街道的材料汇总编制。报告为虚构的示例，机构和数字都不是真的。`,
    `${year}年，全区主动公开政府信息${items}条${by}全年制发行政规范性文件${documents}件。`,
    `${year}年，全区新收政府信息公开申请${requests}件。`,
    disputes === null
      ? `${year}年，全区未发生因政府信息公开引起的行政复议和行政诉讼。`
      : `因政府信息公开申请行政复议${disputes.reviews}件，提起行政诉讼${disputes.suits}件。`,
    ...(hotline === null
      ? []
      : [
          `12345政务服务便民热线全年累计办理工单${hotline.orders}件，按期办结率${hotline.onTime}%，满意率${hotline.satisfied}%。`,
        ]),
    `全年累计受理政务服务事项${says.services}件，按期办结率${says.servicesOnTime}%。`,
  ];
}

const numerals = ['一', '二', '三', '四', '五', '六'];

/** A report of the sample as a document: the six sections of the national form. */
export function writeReport(printed: Printed): SampleDocument {
  const { district, year, edition, published } = printed;
  const tables = toFormTables(edition, {});
  const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const;
  const tablesOf = (section: FormTable['section']) =>
    tables
      .filter((table) => table.section === section)
      .map((table) => ({ kind: 'table', ...toTable(table, printed) }) as const);
  const content = [
    { heading: sections.narrative.heading, blocks: tellOverview(printed).map(paragraph) },
    { heading: sections.disclosure.heading, blocks: tablesOf('disclosure') },
    { heading: sections.requests.heading, blocks: tablesOf('requests') },
    { heading: sections.disputes.heading, blocks: tablesOf('disputes') },
    {
      heading: '存在的主要问题及改进情况',
      blocks: [paragraph('政策解读形式单一，部分栏目更新不及时。下一步将丰富解读形式，加强业务培训。')],
    },
    { heading: '其他需要报告的事项', blocks: [paragraph('无其他需要报告的事项。')] },
  ];
  return {
    title: `${district.names.hans}${year}年政府信息公开工作年度报告`,
    blocks: [
      paragraph(`发布时间：${published}`),
      ...content.flatMap(({ heading, blocks }, at) => [
        { kind: 'heading', text: `${numerals[at] ?? ''}、${heading}` } as const,
        ...blocks,
      ]),
    ],
  };
}
