export const groups = {
  tiers: { province: '省级', city: '地市级', county: '区县级', zone: '开发区', township: '乡镇街道' },
  government: (tier: string) => `${tier}政府`,
  office: (tier: string) => `${tier}政府办公厅（室）`,
  department: (tier: string, kind: string) => `${tier}${kind}部门`,
  zone: '开发区',
  township: '乡镇街道',
  scopes: { region: '全区域汇总报告', organ: '本机关报告' },
  scoped: (who: string, scope: string) => `${who}的${scope}`,
  inYear: (group: string, year: string) => `${group}，${year}年度`,
  compared: (group: string) => `所比较的是${group}`,
  summed: (group: string) => `合计的是${group}，互不重叠`,
  elsewhere: (count: string) =>
    `另有${count}份有此数的报告属于其他层级、类别或范围，不同类的不放在一起；用筛选可以换一组`,
  unstated: (count: string) => `另有${count}份，所读部分没有说明代表全区域还是本机关，不参与比较`,
  parts: (count: string) => `另有${count}个包含在所列的某一个之内，不并列`,
  mixed: '所选机构的层级或范围不同，不是同类，不宜据此评高低',
  within: (part: string, whole: string) => `${part}包含在${whole}之内，两数不可相加或评高低`,
  tooFew: (group: string, given: string, least: string) =>
    `未画图：${group}中${given === '0' ? '没有能画出的' : `能画出的只有${given}个`}，至少要有${least}个；补入这一组更多机构的报告即可画出`,
  noneChosen: '未画图：没有可画的数字；补入有此数字的报告即可画出',
  tooFewChosen: (given: string, least: string) =>
    `未画图：所选机构中能画出的只有${given}个，总体水平和界限至少要由${least}个算出；多选几个同类机构即可`,
  nobody: '未画图：没有层级、类别和范围都相同的报告给出此数；补入说明了范围的同类机构报告即可画出',
  unstatedOnly: (count: string) =>
    `未画图：给出此数的${count}份报告，所读部分都没有说明代表全区域还是本机关，无从比较；补入说明了范围的报告即可画出`,
  matchedMedian: (count: string) => `同一批${count}个机构的中位数`,
  samePublishers: (count: string) => `各年均为同一批${count}个机构`,
  notEveryYear: '并非各年都有数',
  panel: (group: string, count: string, from: string, to: string) =>
    `中位数和四分位数取自${from}至${to}年每年都有此数的同一批${count}个机构：${group}`,
  noPanel: (least: string) => `没有画同类的中位数：同一组中每年都有此数的机构不足${least}个`,
  noTrend: (least: string) =>
    `未画图：同一组中，没有${least}个机构在相同的两年都给出此数，各年机构不同，不能看出变化；补入这些机构其他年度的报告即可画出`,
  noLine: (told: string) => `未画图：${told}，一条线至少要有两年；补入其他年度的报告即可画出`,
  noYears: (least: string) =>
    `未画图：没有哪一组同类机构在两个年份各有${least}个给出此数；补入更多年度的报告即可画出`,
  eachYear: '各点是该年有此数各机构的中位数，横线是居中的一半',
  oneYear: (year: string) => `未画图：只选了${year}年，看历年至少要两年；多选几年即可画出`,
  noneAsked: (group: string, least: string) =>
    `未画图：${group}中，凡有${least}个机构给出此数的年份都没有收到申请，无从谈比例；补入收到申请的同类机构的报告即可画出`,
  tooFewInYear: (group: string, most: string, least: string) =>
    `未画图：${group}中有此数的每年至多${most}个，至少要有${least}个；补入这一组更多机构的报告即可画出`,
  notInForm: (forms: string) => `未画图：只有${forms}的表格有此项，所选年度都不用这一版；改选用这一版的年度`,
  show: '全页改看：',
  unmatched: '各年的报告并非同一批机构，年与年的差别不是变化',
  inYearGiven: (year: string, reports: string) => `${year}年${reports}份报告`,
  fewerThan: (least: string) => `有数的机构不足${least}个，不算中位数`,
  notOfGroup: '没有这一组的报告',
  ofPlace: (place: string, who: string) => `${place}的${who}`,
  otherUnits: (count: string) => `另有${count}条通报数据属于其他地方、层级或类别的单位，只列在表中`,
  tooFewUnits: (group: string, given: string, least: string) =>
    `未画图：${group}中，一期通报有数可画的只有${given}个，至少要有${least}个；补入列有更多同组单位的通报即可画出`,
  noBulletin: (least: string) =>
    `未画图：没有一期通报列出${least}个同层级、同类别且有此数的单位；补入这样的通报即可画出`,
  noProvince: (least: string) => `未画图：没有一个省份有${least}个机构给出此数；补入更多报告即可画出`,
};
