export const data = {
  contents: '本頁內容',
  copy: '複製',
  copied: '已複製',
  copyFailed: '無法複製，請選中文字後自行復制',
  save: '下載',
  parts: {
    downloads: {
      title: '下載',
      lead: '每張表的 Parquet 與 CSV。Parquet 就是本站所用的文件；CSV 在您的設備上由它寫成，不上傳任何內容。',
    },
    sql: {
      title: 'SQL 查詢',
      lead: '在瀏覽器中用 SQL 查詢同樣的表。',
    },
    dictionary: {
      title: '數據字典',
      lead: '每張表的每一列：類型、含義、單位、所在格式，以及三種語言的名稱。',
    },
    methods: {
      title: '方法說明',
      lead: '每項指標怎樣計算，每條規則怎樣核對，缺失分為哪幾種，依據哪份文件的哪一條。',
    },
    changes: {
      title: '更新記錄',
      lead: '各版數據之間增加、刪去的報告和改變的數字，最新的在前。',
    },
    cite: {
      title: '引用與許可',
      lead: '引用時請寫明數據版本與日期，以便他人核對同樣的數字。',
    },
  },
  cite: {
    work: '公開看板：中國政府信息公開工作年度報告數據',
    plainLabel: '引用文字',
    bibtexLabel: 'BibTeX',
    cslLabel: 'CSL-JSON',
    plain: (author: string, title: string, version: string, date: string) =>
      `${author}：《${title}》，數據版本 ${version}，數據截至 ${date}。`,
    unknown: '數據版本尚不可知：沒有讀到數據清單。',
    licence: '數據的許可',
    facts:
      '數字是行政機關在公開報告中陳述的事實。本站對數字不主張任何權利，可自由使用、轉載和加工；請保留來源，並寫明數據版本。',
    sources:
      '每個數字都保留其來源：報告、表、行、列或段落。來源為官方網站的，給出網址；轉載副本照實註明為副本，不作連結。',
    sites: '報告原文的權利歸其發佈機構；本站只存數字和出處，不存原文。',
    software: '軟件以 MIT 許可發佈。',
    copies: '來源的類型',
    linked: '給出網址',
    unlinked: '註明為副本，不連結',
  },
} as const;
