import type { Named } from './axis.ts';

/** Levels of a publisher, from the top. A department is an organ of any level. */
export const levels = {
  province: { names: { hans: '省级', hant: '省級', en: 'Province' } },
  city: { names: { hans: '地市级', hant: '地市級', en: 'City' } },
  county: { names: { hans: '区县级', hant: '區縣級', en: 'County' } },
  zone: { names: { hans: '开发区', hant: '開發區', en: 'Development zone' } },
  township: { names: { hans: '乡镇街道', hant: '鄉鎮街道', en: 'Township' } },
  department: { names: { hans: '部门', hant: '部門', en: 'Department' } },
} as const satisfies Record<string, Named>;

/**
 * Whose body a publisher is: of a province, a city, a county, a zone or a township. A government is its own; a
 * department is of the government, or of the zone, that it works for.
 */
export const tiers = {
  province: levels.province,
  city: levels.city,
  county: levels.county,
  zone: levels.zone,
  township: levels.township,
} as const satisfies Partial<Record<Level, Named>>;
export type Tier = keyof typeof tiers;

/** What a report speaks for. Where the report does not say, the scope is null (unknown), never assumed. */
export const scopes = {
  region: { names: { hans: '全区域汇总', hant: '全區域彙總', en: 'Whole region' } },
  organ: { names: { hans: '本机关', hant: '本機關', en: 'One organ' } },
} as const satisfies Record<string, Named>;

/** Where the figures of a report were read. Only an official address is linked; a copy is shown as a copy. */
export const sourceKinds = {
  official_site: { names: { hans: '官方网站', hant: '官方網站', en: 'Official site' }, link: true },
  mirror_or_copy: { names: { hans: '转载副本', hant: '轉載副本', en: 'Copy elsewhere' }, link: false },
  encyclopedia_copy: { names: { hans: '百科副本', hant: '百科副本', en: 'Encyclopedia copy' }, link: false },
  other_site: { names: { hans: '其他网站', hant: '其他網站', en: 'Other site' }, link: false },
  github: {
    names: { hans: '代码托管副本', hant: '代碼託管副本', en: 'Copy in a code repository' },
    link: false,
  },
  document: { names: { hans: '导入的文件', hant: '導入的文件', en: 'Imported document' }, link: false },
} as const satisfies Record<string, Named & { link: boolean }>;

/** Provinces by the first two digits of their region code (GB/T 2260), in the order of the codes. */
export const provinces = {
  '11': { names: { hans: '北京', hant: '北京', en: 'Beijing' } },
  '12': { names: { hans: '天津', hant: '天津', en: 'Tianjin' } },
  '13': { names: { hans: '河北', hant: '河北', en: 'Hebei' } },
  '14': { names: { hans: '山西', hant: '山西', en: 'Shanxi' } },
  '15': { names: { hans: '内蒙古', hant: '內蒙古', en: 'Inner Mongolia' } },
  '21': { names: { hans: '辽宁', hant: '遼寧', en: 'Liaoning' } },
  '22': { names: { hans: '吉林', hant: '吉林', en: 'Jilin' } },
  '23': { names: { hans: '黑龙江', hant: '黑龍江', en: 'Heilongjiang' } },
  '31': { names: { hans: '上海', hant: '上海', en: 'Shanghai' } },
  '32': { names: { hans: '江苏', hant: '江蘇', en: 'Jiangsu' } },
  '33': { names: { hans: '浙江', hant: '浙江', en: 'Zhejiang' } },
  '34': { names: { hans: '安徽', hant: '安徽', en: 'Anhui' } },
  '35': { names: { hans: '福建', hant: '福建', en: 'Fujian' } },
  '36': { names: { hans: '江西', hant: '江西', en: 'Jiangxi' } },
  '37': { names: { hans: '山东', hant: '山東', en: 'Shandong' } },
  '41': { names: { hans: '河南', hant: '河南', en: 'Henan' } },
  '42': { names: { hans: '湖北', hant: '湖北', en: 'Hubei' } },
  '43': { names: { hans: '湖南', hant: '湖南', en: 'Hunan' } },
  '44': { names: { hans: '广东', hant: '廣東', en: 'Guangdong' } },
  '45': { names: { hans: '广西', hant: '廣西', en: 'Guangxi' } },
  '46': { names: { hans: '海南', hant: '海南', en: 'Hainan' } },
  '50': { names: { hans: '重庆', hant: '重慶', en: 'Chongqing' } },
  '51': { names: { hans: '四川', hant: '四川', en: 'Sichuan' } },
  '52': { names: { hans: '贵州', hant: '貴州', en: 'Guizhou' } },
  '53': { names: { hans: '云南', hant: '雲南', en: 'Yunnan' } },
  '54': { names: { hans: '西藏', hant: '西藏', en: 'Tibet' } },
  '61': { names: { hans: '陕西', hant: '陝西', en: 'Shaanxi' } },
  '62': { names: { hans: '甘肃', hant: '甘肅', en: 'Gansu' } },
  '63': { names: { hans: '青海', hant: '青海', en: 'Qinghai' } },
  '64': { names: { hans: '宁夏', hant: '寧夏', en: 'Ningxia' } },
  '65': { names: { hans: '新疆', hant: '新疆', en: 'Xinjiang' } },
} as const satisfies Record<string, Named>;

export type Level = keyof typeof levels;
export type Scope = keyof typeof scopes;
export type SourceKind = keyof typeof sourceKinds;
export type ProvinceCode = keyof typeof provinces;
