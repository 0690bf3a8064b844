import type { Named } from './axis.ts';
import type { Level } from './publishers.ts';

/**
 * A kind of publisher. Those with `levels` are told by the level alone; the rest are departments, told by their
 * Chinese name: the first kind in the order below whose `field` the name holds, before a word for an organ at its end.
 */
type Kind = Named & { readonly levels?: readonly Level[]; readonly field?: RegExp };

/**
 * Kinds of publisher: governments, zones, townships, a government's own office, and departments by field. A department
 * of several fields belongs to the one named first here. `other` is what no rule places.
 */
export const publisherKinds = {
  government: {
    levels: ['province', 'city', 'county'],
    names: { hans: '一级政府', hant: '一級政府', en: 'Government' },
  },
  office: {
    field: /(?:人民政府|政府|管理委员会|管委会|党政)(?=办公|办|机关(?!事务))/u,
    names: {
      hans: '政府办公厅（室）或机关',
      hant: '政府辦公廳（室）或機關',
      en: 'Government’s own office',
    },
  },
  zone: { levels: ['zone'], names: { hans: '开发区', hant: '開發區', en: 'Development zone' } },
  township: {
    levels: ['township'],
    names: { hans: '乡镇街道', hant: '鄉鎮街道', en: 'Township or subdistrict' },
  },
  foreign_affairs: {
    field: /外事/u,
    names: { hans: '外事', hant: '外事', en: 'Foreign affairs' },
  },
  government_services: {
    field: /政务服务|行政服务|行政审批|数据|公共资源/u,
    names: { hans: '政务服务和数据', hant: '政務服務和數據', en: 'Government services and data' },
  },
  state_assets: {
    field: /国有资产|国资/u,
    names: { hans: '国有资产', hant: '國有資產', en: 'State-owned assets' },
  },
  development_reform: {
    field: /发展(?:和|与)?改革|发改|粮食/u,
    names: { hans: '发展改革', hant: '發展改革', en: 'Development and reform' },
  },
  industry: {
    field: /工业|经济信息|经济和信息|民营经济|经信|工信|经济(?=委)/u,
    names: { hans: '工业和信息化', hant: '工業和信息化', en: 'Industry and information' },
  },
  commerce: {
    field: /商务|招商|投资|经济合作|营商环境|博览/u,
    names: { hans: '商务和投资促进', hant: '商務和投資促進', en: 'Commerce and investment' },
  },
  science: { field: /科学技术|科技/u, names: { hans: '科技', hant: '科技', en: 'Science and technology' } },
  education: { field: /教育|教体|文教局/u, names: { hans: '教育', hant: '教育', en: 'Education' } },
  public_security: {
    field: /公安|交警|派出所/u,
    names: { hans: '公安', hant: '公安', en: 'Public security' },
  },
  civil_affairs: { field: /民政(?!府)/u, names: { hans: '民政', hant: '民政', en: 'Civil affairs' } },
  justice: { field: /司法/u, names: { hans: '司法行政', hant: '司法行政', en: 'Justice' } },
  finance: {
    field: /财政|税务|金融/u,
    names: { hans: '财政税务', hant: '財政稅務', en: 'Finance and taxes' },
  },
  social_security: {
    field: /人力资源|人社|医疗保障|医保/u,
    names: { hans: '人社医保', hant: '人社醫保', en: 'Human resources and social insurance' },
  },
  natural_resources: {
    field: /自然资源|国土|规划(?:和|局|委)|林业|绿化|园林|湿地|海洋/u,
    names: { hans: '自然资源和林业', hant: '自然資源和林業', en: 'Natural resources and forestry' },
  },
  environment: {
    field: /生态环境/u,
    names: { hans: '生态环境', hant: '生態環境', en: 'Ecology and environment' },
  },
  housing: {
    field: /住房|住建|城乡建设|建设和管理|建设(?=局|委)|建筑|公积金/u,
    names: { hans: '住房和城乡建设', hant: '住房和城鄉建設', en: 'Housing and construction' },
  },
  urban_management: {
    field: /城市管理|城管|市容|环境卫生/u,
    names: { hans: '城市管理', hant: '城市管理', en: 'City administration' },
  },
  transport: { field: /交通|公路|海事/u, names: { hans: '交通运输', hant: '交通運輸', en: 'Transport' } },
  water: { field: /水利|水务/u, names: { hans: '水利水务', hant: '水利水務', en: 'Water' } },
  agriculture: {
    field: /农业|农牧|乡村振兴|扶贫|供销/u,
    names: { hans: '农业农村', hant: '農業農村', en: 'Agriculture and rural affairs' },
  },
  culture: {
    field: /文化|文旅|文广|文物|旅游|广电|体育|融媒体|电视/u,
    names: { hans: '文化旅游体育', hant: '文化旅遊體育', en: 'Culture, tourism and sport' },
  },
  health: { field: /卫生|卫健|疾病预防/u, names: { hans: '卫生健康', hant: '衛生健康', en: 'Health' } },
  emergency: {
    field: /应急|消防|地震|气象|人民防空|民防|国防动员/u,
    names: {
      hans: '应急气象人防',
      hant: '應急氣象人防',
      en: 'Emergencies, weather and civil defence',
    },
  },
  audit: { field: /审计/u, names: { hans: '审计', hant: '審計', en: 'Audit' } },
  statistics: { field: /统计/u, names: { hans: '统计', hant: '統計', en: 'Statistics' } },
  market_regulation: {
    field: /市场监督|市场监管|市监/u,
    names: { hans: '市场监管', hant: '市場監管', en: 'Market regulation' },
  },
  letters_visits: { field: /信访/u, names: { hans: '信访', hant: '信訪', en: 'Letters and visits' } },
  veterans: {
    field: /退役军人/u,
    names: { hans: '退役军人事务', hant: '退役軍人事務', en: 'Veterans affairs' },
  },
  ethnic_religious: {
    field: /民族|民宗|民委|宗教/u,
    names: { hans: '民族宗教', hant: '民族宗教', en: 'Ethnic and religious affairs' },
  },
  logistics: {
    field: /机关事务/u,
    names: { hans: '机关事务', hant: '機關事務', en: 'Offices administration' },
  },
  other: { names: { hans: '其他', hant: '其他', en: 'Other' } },
} as const satisfies Record<string, Kind>;

export type PublisherKind = keyof typeof publisherKinds;

/** Whether a text names a kind of publisher. */
export const isPublisherKind = (kind: string | null): kind is PublisherKind =>
  kind !== null && Object.hasOwn(publisherKinds, kind);

const kinds: readonly (readonly [PublisherKind, Kind])[] = (
  Object.keys(publisherKinds) as PublisherKind[]
).map((kind) => [kind, publisherKinds[kind]]);

/** What stands at the end of an organ’s name; a place in a name (旅游风景区) is not taken for a field. */
const organ =
  /(?:局|厅|委|委员会|办|办公室|办公厅|机关|署|社|中心|分中心|大队|分局|电视台|总队|支队|所|站|(?<!办事)处|系统)$/u;

/** The kind of a publisher by its level and its Chinese name; `other` where neither tells. */
export function kindOfPublisher(level: string | null, hans: string): PublisherKind {
  const byLevel = kinds.find(([, kind]) => kind.levels?.some((one) => one === level));
  if (byLevel) return byLevel[0];
  const name = hans.replace(/（[^）]*）/gu, '');
  const byName = organ.test(name) ? kinds.find(([, { field }]) => field?.test(name)) : undefined;
  return byName?.[0] ?? 'other';
}
