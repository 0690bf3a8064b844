/**
 * What people say for organs, their names before the reform of 2018 (深化党和国家机构改革方案) among it, in both scripts,
 * and what stands in the names that the organs bear now.
 */
const spoken: readonly (readonly [says: RegExp, names: string])[] = [
  [/发改[委局]|發改[委局]|发展改革[委局]|發展改革[委局]|计委|計委|物价局|物價局/u, '发展和改革'],
  [/经信[委局]|經信[委局]|工信局/u, '信息化'],
  [/科技局|科委/u, '科学技术'],
  [/教委/u, '教育'],
  [/人社局|社保局|劳动局|勞動局|人事局/u, '人力资源和社会保障'],
  [/国土资源局|國土資源局|国土局|國土局|规划局|規劃局|自规局|自規局/u, '自然资源'],
  [/环保局|環保局|环境保护局|環境保護局/u, '生态环境'],
  [/住建[局委]|建委|建设局|建設局|房管局/u, '住房和城乡建设'],
  [/交通局|交委/u, '交通运输'],
  [/水利局/u, '水务局'],
  [/农业局|農業局|农委|農委/u, '农业农村'],
  [/文旅[局委]|旅游局|旅遊局|文化局/u, '文化和旅游'],
  [/卫健[委局]|衛健[委局]|卫计[委局]|衛計[委局]|卫生局|衛生局|计生[委局]|計生[委局]/u, '卫生健康'],
  [/退役军人局|退役軍人局/u, '退役军人事务'],
  [/应急局|應急局|安监局|安監局/u, '应急管理'],
  [/市监局|市監局|市场局|市場局|工商局|质监局|質監局|食药监局|食藥監局/u, '市场监督管理'],
  [/城管局|城管委/u, '城市管理'],
  [/医保局|醫保局/u, '医疗保障'],
  [/国资委|國資委/u, '国有资产监督管理'],
  [/行政审批局|行政審批局|政务办|政務辦/u, '政务服务'],
  [/法制办|法制辦/u, '司法局'],
  [/扶贫办|扶貧辦/u, '乡村振兴'],
];

/** A text, and again with each spoken name of an organ in it as organs are named: 洪泽环保局, 洪泽生态环境. */
export const spokenTexts = (text: string): readonly string[] => [
  text,
  ...spoken.flatMap(([says, name]) => (says.test(text) ? [text.replace(says, name)] : [])),
];
