export const groups = {
  tiers: { province: '省級', city: '地市級', county: '區縣級', zone: '開發區', township: '鄉鎮街道' },
  government: (tier: string) => `${tier}政府`,
  office: (tier: string) => `${tier}政府辦公廳（室）`,
  department: (tier: string, kind: string) => `${tier}${kind}部門`,
  zone: '開發區',
  township: '鄉鎮街道',
  scopes: { region: '全區域彙總報告', organ: '本機關報告' },
  scoped: (who: string, scope: string) => `${who}的${scope}`,
  inYear: (group: string, year: string) => `${group}，${year}年度`,
  compared: (group: string) => `所比較的是${group}`,
  summed: (group: string) => `合計的是${group}，互不重疊`,
  elsewhere: (count: string) =>
    `另有${count}份有此數的報告屬於其他層級、類別或範圍，不同類的不放在一起；用篩選可以換一組`,
  unstated: (count: string) => `另有${count}份，所讀部分沒有說明代表全區域還是本機關，不參與比較`,
  parts: (count: string) => `另有${count}個包含在所列的某一個之內，不併列`,
  mixed: '所選機構的層級或範圍不同，不是同類，不宜據此評高低',
  within: (part: string, whole: string) => `${part}包含在${whole}之內，兩數不可相加或評高低`,
  tooFew: (group: string, given: string, least: string) =>
    `未畫圖：${group}中${given === '0' ? '沒有能畫出的' : `能畫出的只有${given}個`}，至少要有${least}個；補入這一組更多機構的報告即可畫出`,
  noneChosen: '未畫圖：沒有可畫的數字；補入有此數字的報告即可畫出',
  tooFewChosen: (given: string, least: string) =>
    `未畫圖：所選機構中能畫出的只有${given}個，總體水平和界限至少要由${least}個算出；多選幾個同類機構即可`,
  nobody: '未畫圖：沒有層級、類別和範圍都相同的報告給出此數；補入說明了範圍的同類機構報告即可畫出',
  unstatedOnly: (count: string) =>
    `未畫圖：給出此數的${count}份報告，所讀部分都沒有說明代表全區域還是本機關，無從比較；補入說明了範圍的報告即可畫出`,
  matchedMedian: (count: string) => `同一批${count}個機構的中位數`,
  samePublishers: (count: string) => `各年均為同一批${count}個機構`,
  notEveryYear: '並非各年都有數',
  panel: (group: string, count: string, from: string, to: string) =>
    `中位數和四分位數取自${from}至${to}年每年都有此數的同一批${count}個機構：${group}`,
  noPanel: (least: string) => `沒有畫同類的中位數：同一組中每年都有此數的機構不足${least}個`,
  noTrend: (least: string) =>
    `未畫圖：同一組中，沒有${least}個機構在相同的兩年都給出此數，各年機構不同，不能看出變化；補入這些機構其他年度的報告即可畫出`,
  noLine: (told: string) => `未畫圖：${told}，一條線至少要有兩年；補入其他年度的報告即可畫出`,
  noYears: (least: string) =>
    `未畫圖：沒有哪一組同類機構在兩個年份各有${least}個給出此數；補入更多年度的報告即可畫出`,
  eachYear: '各點是該年有此數各機構的中位數，橫線是居中的一半',
  oneYear: (year: string) => `未畫圖：只選了${year}年，看歷年至少要兩年；多選幾年即可畫出`,
  noneAsked: (group: string, least: string) =>
    `未畫圖：${group}中，凡有${least}個機構給出此數的年份都沒有收到申請，無從談比例；補入收到申請的同類機構的報告即可畫出`,
  tooFewInYear: (group: string, most: string, least: string) =>
    `未畫圖：${group}中有此數的每年至多${most}個，至少要有${least}個；補入這一組更多機構的報告即可畫出`,
  notInForm: (forms: string) => `未畫圖：只有${forms}的表格有此項，所選年度都不用這一版；改選用這一版的年度`,
  show: '全頁改看：',
  unmatched: '各年的報告並非同一批機構，年與年的差別不是變化',
  inYearGiven: (year: string, reports: string) => `${year}年${reports}份報告`,
  fewerThan: (least: string) => `有數的機構不足${least}個，不算中位數`,
  notOfGroup: '沒有這一組的報告',
  ofPlace: (place: string, who: string) => `${place}的${who}`,
  otherUnits: (count: string) => `另有${count}條通報數據屬於其他地方、層級或類別的單位，只列在表中`,
  tooFewUnits: (group: string, given: string, least: string) =>
    `未畫圖：${group}中，一期通報有數可畫的只有${given}個，至少要有${least}個；補入列有更多同組單位的通報即可畫出`,
  noBulletin: (least: string) =>
    `未畫圖：沒有一期通報列出${least}個同層級、同類別且有此數的單位；補入這樣的通報即可畫出`,
  noProvince: (least: string) => `未畫圖：沒有一個省份有${least}個機構給出此數；補入更多報告即可畫出`,
};
