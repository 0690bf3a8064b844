/** What is wrong with files of the data folder, for whoever builds the board or imports into it. */
export const dataFaults = {
  cannotBeUsed: (file: string) => `${file} 不能用：`,
  at: (place: string, problem: string) => `${place}：${problem}`,
  whole: '整個文件',
  setAside: (files: string) =>
    `共${files}個文件有錯，如上所列；公開看板不含其中不能用的內容。請改正後重新生成。`,
  types: {
    number: '數字',
    text: '文字',
    list: '列表',
    record: '帶鍵的對象',
    flag: '是非值（true 或 false）',
  },
  problems: {
    noJson: (line: string, column: string) =>
      `從第${line}行第${column}列起不是 JSON；請改正，或從上次提交恢復`,
    noUtf8: (line: string, column: string) =>
      `第${line}行第${column}列不是 UTF-8 編碼的文字；請另存為 UTF-8，或從上次提交恢復`,
    tooDeep: () => '層層套得太深，不是數據文件；請從上次提交恢復',
    tooLarge: (size: string, limit: string) => `有 ${size} MB，數據文件最多 ${limit} MB；請從上次提交恢復`,
    unreadable: (code: string) => `系統不讓讀（${code}）；請檢查權限和磁盤`,
    twice: (key: string, line: string) => `「${key}」寫了兩次（第二次在第${line}行）；請只留一個`,
    missing: () => '缺這一項；請補上',
    unknownKey: (key: string) => `不該有「${key}」；請改正名稱或刪去`,
    wrongType: (expected: string, found: string) => `應是${expected}，而不是 ${found}`,
    noFigure: (found: string) =>
      `${found} 不是指標值；應是數字，或 { "value": 數字 }，或 { "problem": 原因 }`,
    notAmong: (found: string, allowed: string) => `${found} 不在可用之列；可用的有：${allowed}`,
    noIndicator: (found: string) => `${found} 不是指標鍵；指標鍵見 data/README.md`,
    noDay: (found: string) => `${found} 不是日期；應寫作 2024-01-31`,
    noAddress: (found: string) => `${found} 不是網址；應以 http:// 或 https:// 開頭`,
    wrongForm: (found: string) => `${found} 的寫法不對`,
    empty: () => '是空的；請填上，或刪去這一項',
    outOfRange: (found: string) => `${found} 超出範圍`,
    addressOfUnofficial: () => '來源不是官方的，卻有網址；請刪去 url，或改正 kind',
    unknownPublisher: (id: string) => `publishers.json 中沒有「${id}」；請改正，或把機關加進去`,
    elsewhere: (folder: string) => `應放在 ${folder} 中；請移過去`,
    noYearName: () => '文件名不以年份開頭；請按報告年度命名',
    otherYear: (year: string) => `${year} 與文件名中的年份不符`,
    idTwice: (id: string) => `「${id}」出現兩次；請只留一個`,
    noParent: (id: string) => `其中沒有「${id}」的上級`,
    isLink: () => '是連結，不予跟隨；請把文件或文件夾本身放到這裡',
    lockHeld: (process: string) =>
      `另一個導入（進程${process}）一直在寫；請等它結束再試，它若早已不在，請刪去這個文件`,
    noLogEntry: () => '不是變更記錄；請從上次提交恢復',
    otherPrinted: (printed: string, found: string) =>
      `是針對「${printed}」改正的，報告中卻是「${found}」；請重新核對`,
    otherPrintedNone: (printed: string) => `是針對「${printed}」改正的，報告中卻沒有；請重新核對`,
    explainsNothing: () => '核對並未發現這個問題；請改正 check 和 at，或刪去',
    explainedTwice: () => '同一個問題說明了兩次；請只留一個',
    notBare: () => '每個頁面都寫出這個地址，請去掉其中的用戶名、密碼、參數和「#」',
    noProvinceProperty: () => '沒有哪個屬性在每個圖形中都是省級代碼（兩位，或以0000結尾的六位），且各不相同',
    noCommit: () => '最新一條還沒有提交；請指明從前的數據文件夾：-- --from 文件夾',
  },
} as const;
