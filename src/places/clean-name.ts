import { simplifyName } from './simplify-name.ts';

/** Simplified characters; 乾 stays in names of places (乾县, 乾安县), where it is no 干. */
const toSimplified = (text: string): string => text.split('乾').map(simplifyName).join('乾');

/** A note that an editor put behind a name, and that is no part of it: （12345热线2023年第四季度通报，非年报）. */
const note = /[（(][^（）()]*(?:通报|年报|报告|标题)[^（）()]*[）)]/gu;

/** A publisher's name in simplified characters, without white space, editors' notes or a report's title around it. */
export const cleanName = (name: string): string =>
  toSimplified(name).replace(/\s+/gu, '').replaceAll('(', '（').replaceAll(')', '）').replace(note, '');

/** A name without what stands in brackets: 广州市黄埔区（广州开发区） → 广州市黄埔区. */
export const withoutBrackets = (name: string): string => name.replace(/（[^）]*）/gu, '');

/** Long forms by the short ones that organs and bulletins use for the same body. */
const shortForms: readonly (readonly [RegExp, string])[] = [
  [/人民政府(?=.)/u, '政府'],
  [/^政府办公[室厅]$/u, '政府办'],
  [/^政府(?!办)/u, ''],
  [/(?:街道办事处|街办)$/u, '街道'],
  [/高新技术产业(?:开发|园)区/u, '高新区'],
  [/经济技术开发区/u, '经开区'],
  [/住房和城乡建设(?:管理)?/u, '住建'],
  [/卫生健康/u, '卫健'],
  [/市场监督管理局$/u, '市监局'],
  [/城市管理/u, '城管'],
  [/人力资源和?社会保障/u, '人社'],
  [/教育和?体育/u, '教体'],
  [/工业和信息化/u, '工信'],
  [/国有资产监督管理/u, '国资'],
  [/发展和?改革/u, '发改'],
  [/交通运输/u, '交通'],
  [/管理委员会/u, '管委会'],
  [/委员会$/u, '委'],
  [/办公室$/u, '办'],
];

/** What follows the region in a name, in its shortest form: two forms of one body's name give the same. */
export const toShortForm = (rest: string): string =>
  shortForms.reduce((text, [long, short]) => text.replace(long, short), rest);

/** Short forms that ids do not have, by which two names of one body are still known as one. */
const looseForms: readonly (readonly [RegExp, string])[] = [
  [/科学技术/u, '科技'],
  [/医疗保障/u, '医保'],
  [/文化和?旅游/u, '文旅'],
  [/退役军人事务/u, '退役军人'],
  [/应急管理/u, '应急'],
  [/机关事务管理/u, '机关事务'],
  [/民族宗教事务/u, '民宗'],
  [/农业和?农村/u, '农业农村'],
];

/** What follows the place in a name, as it is compared: forms of one body's name that sources use give the same. */
export const toComparedForm = (rest: string): string =>
  looseForms.reduce((text, [long, short]) => text.replace(long, short), toShortForm(rest));

/** The rest of a place's or zone's name without the word for who governs it: 高新区管委会 → 高新区. */
export const withoutGovernment = (rest: string): string =>
  rest.replace(/(?:人民政府(?:机关)?|(?:建设|开发建设)?管理委员会|管委会)$/u, '');
