/** What is wrong with files of the data folder, for whoever builds the board or imports into it. */
export const dataFaults = {
  cannotBeUsed: (file: string) => `${file} 不能用：`,
  at: (place: string, problem: string) => `${place}：${problem}`,
  whole: '整个文件',
  setAside: (files: string) =>
    `共${files}个文件有错，如上所列；公开看板不含其中不能用的内容。请改正后重新生成。`,
  types: {
    number: '数字',
    text: '文字',
    list: '列表',
    record: '带键的对象',
    flag: '是非值（true 或 false）',
  },
  problems: {
    noJson: (line: string, column: string) =>
      `从第${line}行第${column}列起不是 JSON；请改正，或从上次提交恢复`,
    noUtf8: (line: string, column: string) =>
      `第${line}行第${column}列不是 UTF-8 编码的文字；请另存为 UTF-8，或从上次提交恢复`,
    tooDeep: () => '层层套得太深，不是数据文件；请从上次提交恢复',
    tooLarge: (size: string, limit: string) => `有 ${size} MB，数据文件最多 ${limit} MB；请从上次提交恢复`,
    unreadable: (code: string) => `系统不让读（${code}）；请检查权限和磁盘`,
    twice: (key: string, line: string) => `“${key}”写了两次（第二次在第${line}行）；请只留一个`,
    missing: () => '缺这一项；请补上',
    unknownKey: (key: string) => `不该有“${key}”；请改正名称或删去`,
    wrongType: (expected: string, found: string) => `应是${expected}，而不是 ${found}`,
    noFigure: (found: string) =>
      `${found} 不是指标值；应是数字，或 { "value": 数字 }，或 { "problem": 原因 }`,
    notAmong: (found: string, allowed: string) => `${found} 不在可用之列；可用的有：${allowed}`,
    noIndicator: (found: string) => `${found} 不是指标键；指标键见 data/README.md`,
    noDay: (found: string) => `${found} 不是日期；应写作 2024-01-31`,
    noAddress: (found: string) => `${found} 不是网址；应以 http:// 或 https:// 开头`,
    wrongForm: (found: string) => `${found} 的写法不对`,
    empty: () => '是空的；请填上，或删去这一项',
    outOfRange: (found: string) => `${found} 超出范围`,
    addressOfUnofficial: () => '来源不是官方的，却有网址；请删去 url，或改正 kind',
    unknownPublisher: (id: string) => `publishers.json 中没有“${id}”；请改正，或把机关加进去`,
    elsewhere: (folder: string) => `应放在 ${folder} 中；请移过去`,
    noYearName: () => '文件名不以年份开头；请按报告年度命名',
    otherYear: (year: string) => `${year} 与文件名中的年份不符`,
    idTwice: (id: string) => `“${id}”出现两次；请只留一个`,
    noParent: (id: string) => `其中没有“${id}”的上级`,
    isLink: () => '是链接，不予跟随；请把文件或文件夹本身放到这里',
    lockHeld: (process: string) =>
      `另一个导入（进程${process}）一直在写；请等它结束再试，它若早已不在，请删去这个文件`,
    noLogEntry: () => '不是变更记录；请从上次提交恢复',
    otherPrinted: (printed: string, found: string) =>
      `是针对“${printed}”改正的，报告中却是“${found}”；请重新核对`,
    otherPrintedNone: (printed: string) => `是针对“${printed}”改正的，报告中却没有；请重新核对`,
    explainsNothing: () => '核对并未发现这个问题；请改正 check 和 at，或删去',
    explainedTwice: () => '同一个问题说明了两次；请只留一个',
    notBare: () => '每个页面都写出这个地址，请去掉其中的用户名、密码、参数和“#”',
    noProvinceProperty: () => '没有哪个属性在每个图形中都是省级代码（两位，或以0000结尾的六位），且各不相同',
    noCommit: () => '最新一条还没有提交；请指明从前的数据文件夹：-- --from 文件夹',
  },
} as const;
