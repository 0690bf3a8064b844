import type { Text } from './axis.ts';
import type { IndicatorKey } from './indicators.ts';
import type { tables } from './tables.ts';

type ColumnOf<T> = T extends Readonly<Record<infer C, unknown>> ? C & string : never;

/** Columns of the physical tables that are no indicator: those are described by their names. */
export type PlainColumn = Exclude<ColumnOf<(typeof tables)[keyof typeof tables]>, IndicatorKey>;

/** What each column holds; a column without a note does not compile. */
export const columnNotes = {
  report_id: {
    hans: '报告编号：发布机构编号加年度',
    hant: '報告編號：發佈機構編號加年度',
    en: 'The report: its publisher and year',
  },
  publisher_id: { hans: '发布机构编号', hant: '發佈機構編號', en: 'The publisher' },
  year: { hans: '报告年度', hant: '報告年度', en: 'Year reported on' },
  edition: {
    hans: '格式版本：2019或2021，空为未读表格',
    hant: '格式版本：2019或2021，空為未讀表格',
    en: 'Form: 2019 or 2021; empty where no table was read',
  },
  scope: {
    hans: '范围：region为全区域汇总，organ为本机关，空为未说明',
    hant: '範圍：region為全區域彙總，organ為本機關，空為未說明',
    en: 'Whom it speaks for: region, organ; empty where it does not say',
  },
  title: { hans: '标题', hant: '標題', en: 'Title as printed' },
  published_from: {
    hans: 'address表示发布日期取自网址或文件名，空为报告自己载明',
    hant: 'address表示發佈日期取自網址或文件名，空為報告自己載明',
    en: 'address where the date is read from the address or file name; empty where the report states it',
  },
  published: { hans: '发布日期', hant: '發佈日期', en: 'Date of publication' },
  index_number: { hans: '索引号', hant: '索引號', en: 'Index number' },
  period_start: { hans: '起始日期', hant: '起始日期', en: 'First day of the period' },
  period_end: { hans: '截止日期', hant: '截止日期', en: 'Last day of the period' },
  source_kind: {
    hans: '来源类型，有官方来源时为官方来源',
    hant: '來源類型，有官方來源時為官方來源',
    en: 'Kind of its source: an official one where there is any',
  },
  source_url: {
    hans: '官方网址，仅官方来源有',
    hant: '官方網址，僅官方來源有',
    en: 'Address, of official sources only',
  },
  partial: {
    hans: '是否只读取了一部分',
    hant: '是否只讀取了一部分',
    en: 'Whether only a part was read: what is absent may be in the report',
  },
  sections_read: {
    hans: '已读取的部分，以逗号分隔',
    hant: '已讀取的部分，以逗號分隔',
    en: 'Sections found, comma-separated',
  },
  unsound: {
    hans: '与自己的分项之和不符的合计，以逗号分隔：照印显示并标明，不进入趋势、比率和排名',
    hant: '與自己的分項之和不符的合計，以逗號分隔：照印顯示並標明，不進入趨勢、比率和排名',
    en: 'Totals that are not the sum of their own parts, comma-separated: shown with a mark, in no trend, rate or rank',
  },
  position: { hans: '在报告中的次序', hant: '在報告中的次序', en: 'Its place in the report’s list' },
  channel: { hans: '渠道类型', hant: '渠道類型', en: 'Kind of channel' },
  label: { hans: '原文名称', hant: '原文名稱', en: 'Its printed name, where it is known' },
  items: { hans: '条数', hant: '條數', en: 'Items' },
  printed: {
    hans: '原文（与数字不同时）',
    hant: '原文（與數字不同時）',
    en: 'The printed text, where it is not the plain number',
  },
  approximate: {
    hans: '原文为约数',
    hant: '原文為約數',
    en: 'Whether the report itself calls it approximate (约, 余, 逾)',
  },
  part: {
    hans: '文中称该数是主动公开总数的一部分（其中）',
    hant: '文中稱該數是主動公開總數的一部分（其中）',
    en: 'Whether the text calls it a part of the items disclosed (其中)',
  },
  check_id: { hans: '核对规则', hant: '核對規則', en: 'The check' },
  class: {
    hans: '规则的类别：只有自相矛盾和合计有误才算不符',
    hant: '規則的類別：只有自相矛盾和合計有誤才算不符',
    en: 'What the check is worth: only contradiction and arithmetic count against a report',
  },
  result: { hans: '核对结果', hant: '核對結果', en: 'pass, fail, warn or not_assessable' },
  at: {
    hans: '所在：申请人、行、类别或指标，空为整份报告（SQL中须加引号）',
    hant: '所在：申請人、行、類別或指標，空為整份報告（SQL中須加引號）',
    en: 'Where: an applicant, row, group or indicator; empty for the report (quote the name in SQL)',
  },
  left_value: { hans: '左边的数', hant: '左邊的數', en: 'The number found' },
  right_value: { hans: '右边的数', hant: '右邊的數', en: 'The number that the rule expects' },
  difference: { hans: '左减右', hant: '左減右', en: 'Left minus right' },
  left_keys: { hans: '左边所用指标', hant: '左邊所用指標', en: 'Figures on the left, comma-separated' },
  right_keys: { hans: '右边所用指标', hant: '右邊所用指標', en: 'Figures on the right, comma-separated' },
  other_report_id: {
    hans: '所比较的另一份报告',
    hant: '所比較的另一份報告',
    en: 'The other report that it was compared with',
  },
  missing: { hans: '缺少的数', hant: '缺少的數', en: 'What is missing, comma-separated' },
  note: { hans: '说明', hant: '說明', en: 'What else there is to say' },
  state: {
    hans: '结果的状态：各渠道与总数的关系，或日期的出处',
    hant: '結果的狀態：各渠道與總數的關係，或日期的出處',
    en: 'How channels stand to their total, or what a date rests on',
  },
  also: {
    hans: '同一原因造成的其他不符，不另计：规则@所在=左|右，以分号分隔',
    hant: '同一原因造成的其他不符，不另計：規則@所在=左|右，以分號分隔',
    en: 'The other findings that the same fact made, not counted again: check@at=left|right, separated by semicolons',
  },
  explained_on: {
    hans: '发布机构作出说明的日期',
    hant: '發佈機構作出說明的日期',
    en: 'The day of the explanation',
  },
  explained_by: { hans: '谁作出说明', hant: '誰作出說明', en: 'Who gave the explanation' },
  explanation_kind: { hans: '说明的类型', hant: '說明的類型', en: 'The kind of the explanation' },
  explanation: {
    hans: '说明的原文，不翻译',
    hant: '說明的原文，不翻譯',
    en: 'The explanation in its own words, never translated',
  },
  theme: { hans: '第五部分所述主题', hant: '第五部分所述主題', en: 'A theme told in section five' },
  role: {
    hans: 'problem为存在问题，plan为改进打算',
    hant: 'problem為存在問題，plan為改進打算',
    en: 'Told as a shortcoming (problem) or as what is planned (plan)',
  },
  hans: { hans: '简体名称', hant: '簡體名稱', en: 'Name in simplified characters' },
  hant: { hans: '繁体名称', hant: '繁體名稱', en: 'Name in traditional characters' },
  en: { hans: '英文名称', hant: '英文名稱', en: 'Name in English' },
  level: { hans: '级别', hant: '級別', en: 'Level' },
  kind: {
    hans: '类别，由层级与名称推定',
    hant: '類別，由層級與名稱推定',
    en: 'Kind of publisher, told by its level and name',
  },
  province: {
    hans: '省份代码（前两位）',
    hant: '省份代碼（前兩位）',
    en: 'Province: the first two digits of its code',
  },
  city_code: {
    hans: '所在地市的代码；省级机构、直辖市和省直辖县没有',
    hant: '所在地市的代碼；省級機構、直轄市和省直轄縣沒有',
    en: 'Code of the city that it lies in; none for a province’s bodies, in municipalities and in counties directly under a province',
  },
  county_code: {
    hans: '所在区县的代码；省、市两级的机构没有',
    hant: '所在區縣的代碼；省、市兩級的機構沒有',
    en: 'Code of the county that it lies in; none for bodies of a province or a city',
  },
  township_code: {
    hans: '乡镇街道的九位代码（GB/T 10114），登记表里有的才有',
    hant: '鄉鎮街道的九位代碼（GB/T 10114），登記表裡有的才有',
    en: 'A township’s nine digits (GB/T 10114), where the register has it',
  },
  tier: {
    hans: '是哪一级（省、市、县、开发区、乡镇）的机构',
    hant: '是哪一級（省、市、縣、開發區、鄉鎮）的機構',
    en: 'Whose body it is: of a province, a city, a county, a zone or a township',
  },
  region_code: {
    hans: '行政区划代码（GB/T 2260）',
    hant: '行政區劃代碼（GB/T 2260）',
    en: 'Region code (GB/T 2260), the most specific',
  },
  parent_id: {
    hans: '上级发布机构编号',
    hant: '上級發佈機構編號',
    en: 'The publisher whose region contains it',
  },
  parent_code: {
    hans: '上级行政区划代码',
    hant: '上級行政區劃代碼',
    en: 'The region that it lies in',
  },
  key: { hans: '指标', hant: '指標', en: 'The indicator' },
  value: { hans: '数值', hant: '數值', en: 'The value' },
  problem: { hans: '没有数值的原因', hant: '沒有數值的原因', en: 'Why there is no value' },
  correction: {
    hans: '经核校改正的理由',
    hant: '經核校改正的理由',
    en: 'Why a reviewed correction changed it',
  },
  section: { hans: '所在部分', hant: '所在部分', en: 'Section' },
  table_number: { hans: '第几张表', hant: '第幾張表', en: 'Table, counted from 1' },
  row_number: { hans: '第几行', hant: '第幾行', en: 'Row' },
  column_number: { hans: '第几列', hant: '第幾列', en: 'Column' },
  line: { hans: '文本第几行', hant: '文本第幾行', en: 'Line of the text' },
  page: { hans: '第几页', hant: '第幾頁', en: 'Page' },
  bulletin_id: { hans: '通报编号', hant: '通報編號', en: 'The bulletin’s row for one unit' },
  period: { hans: '通报时段原文', hant: '通報時段原文', en: 'The period as printed' },
} as const satisfies Record<PlainColumn, Text>;
