/** Words of what readers take along and of the ways to read a chart without a pointer. */
export const take = {
  source: '來源：',
  filtered: (filters: string) => `篩選：${filters}`,
  print: {
    button: '打印或存為 PDF',
    onePage: '打印一頁',
    head: (publisher: string) => `${publisher}：政府信息公開年報檔案`,
  },
  embed: {
    action: '嵌入網頁…',
    title: (title: string) => `嵌入：${title}`,
    lead: '把這段代碼放進您的網頁，就顯示這一張圖：帶標題、篩選條件、數據版本和來源，語言與篩選同現在一樣。',
    code: '嵌入代碼',
    copy: '複製代碼',
    copied: '代碼已複製',
    copyFailed: '未能複製，請選中代碼後自行復制',
    preview: '單獨打開',
    auto: '自動高度',
    autoHint: '隨代碼附一小段腳本，屬於您的網頁：按圖的實際高度調整框的高度，不從別處載入任何東西。',
    fixedHint: '框的高度固定，足以顯示全圖；不需要任何腳本。',
    without: '按地址中的選擇，頁面上沒有這張圖。',
    unknown: '沒有這張圖',
    unknownHint: (id: string) => `連結中的圖名「${id}」不存在，可能來自看板的另一版本。`,
  },
  walk: {
    noValue: '無數值',
    from: (low: string, high: string) => `${low}至${high}`,
    hint: '方向鍵逐個讀數，Home、End 到首尾，回車查看來源，Esc 收起。',
    role: '可用方向鍵讀數的圖',
    said: (parts: readonly string[]) => parts.join('，'),
  },
} as const;
