/** Words of the command that imports documents. */
export const importing = {
  usage: `用法：npm run import -- [選項] 文件或文件夾…
讀取年度報告，寫入 data/ 文件夾；已經歸檔的文件跳過，中斷後再運行即從中斷處繼續。

可讀：網頁（.html、.mht）、文本（.txt、.md、.csv）、Word（.docx、.doc、.wps、.rtf）、Excel（.xlsx、.xls、.et）、
      OpenDocument（.odt、.ods）、OFD、PDF（有文字的），以及裝有這些文件的文件夾和 ZIP。
臺賬：一行一個機關的 Excel 或 CSV 表。先列出各列對應的指標，看過後加 --confirm 再讀。

例：
  npm run import -- 某市2023年年報.docx
  npm run import -- 下載/年報.zip 下載/區縣/
  npm run --silent import -- --print 年報.pdf > 年報.json
  npm run import -- 臺賬.xlsx            （列出各列的對應）
  npm run import -- --confirm 臺賬.xlsx

選項：
  --print        什麼也不寫，把讀到的內容以 JSON 輸出
  --again        已經歸檔的文件也重新讀取
  --confirm      按列出的對應讀取臺賬
  --mapping 文件 按這個 JSON 文件中的對應讀取臺賬：{ "列名": "指標鍵、publisher、year 或空" }
  --data 文件夾  數據文件夾（默認 data）
  --seconds 秒   每份文件最多讀多久（默認 20）
  --shard 2/4    只讀四份中的第二份，結果存起來，不歸檔；中斷後再運行即從中斷處繼續
  --merge 4      把四份的結果一次歸檔，與不分份讀取的一模一樣
  --shards 文件夾 各份的結果存在哪裡（默認 .cache/shards）
  --lang         hans、hant 或 en（默認隨終端）`,
  noReadable: '那裡沒有可讀的文件。',
  badCommand: (said: string) => `命令有誤：${said}`,
  command: {
    unknownOption: (word: string) => `沒有「${word}」這個選項。可用的選項見 --help。`,
    optionValue: (word: string) => `「${word}」後面多寫或漏寫了值。寫法見 --help。`,
    seconds: (word: string) => `--seconds 後面應是大於0的秒數，而不是「${word}」。`,
    shard: (word: string) => `--shard 後面應是「第幾份/共幾份」，如 2/4，而不是「${word}」。`,
    merge: (word: string) => `--merge 後面應是共幾份，如 4，而不是「${word}」。`,
    shardMissing: (word: string) =>
      `第${word}份還沒有做完，或是用別的文件、別的選項做的。請用同樣的文件和選項運行 --shard ${word}，再合併。`,
    language: (word: string) => `--lang 後面應是 hans、hant 或 en，而不是「${word}」。`,
    noMapping: (word: string) => `沒有 --mapping 所指的文件「${word}」。請檢查路徑。`,
    mappingNoJson: (word: string) =>
      `「${word}」不是對應文件。應是 JSON：{ "列名": "指標鍵、publisher、year 或空" }。`,
    mappingKey: (word: string) =>
      `對應文件中的 ${word} 不是指標鍵。指標鍵見 data/README.md，或填 publisher、year、空。`,
  },
  summary: (read: string, all: string, unchanged: string) =>
    `共${all}份文件，讀出${read}份${unchanged === '0' ? '' : `，另有${unchanged}份早已歸檔，未再讀取`}。`,
  shardRead: (shard: string, files: string, of: string) =>
    `第${shard}份已讀完：這次讀了${files}個文件。各份都做完後，用同樣的文件和選項運行 --merge ${of} 歸檔。`,
  shardChecked: (shard: string, of: string) => `第${shard}份已核對。各份都做完後，用 --merge ${of} 合成。`,
  outputLost: (code: string) =>
    `結果寫不出去（${code}），命令到此為止。請騰出空間或換一個輸出位置後再運行；已歸檔的不會重讀。`,
  lock: {
    waits: (process: string) => `另一個導入（進程${process}）正在寫數據文件夾；等它寫完再繼續。`,
    takenOver: '上一次導入在寫文件時中斷了：現已接手，沒寫完的半個文件已清除，寫好的文件都在。',
  },
  leftAside: (names: string) => `未讀（不是文件類型的報告）：${names}`,
  isUnchanged: '未變：這份文件已經歸檔',
  nothingRead: '未讀出',
  todo: '怎麼辦',
  place: '位置',
  detail: '詳情',
  read: '讀出',
  missing: '缺少',
  unknown: '不識',
  refused: '拒讀',
  check: '核對',
  at: {
    section: (name: string) => name,
    table: (number: string) => `第${number}個表格`,
    row: (number: string) => `第${number}行`,
    column: (number: string) => `第${number}列`,
    line: (number: string) => `第${number}行`,
    page: (number: string) => `第${number}頁`,
    byte: (number: string) => `第${number}個字節`,
  },
  ofTotal: (count: string, total: string) => `${count}/${total}`,
  beyond: (count: string) => `（另有其他版本的${count}項）`,
  told: (count: string) => `文中所述${count}項`,
  noTable: '沒有找到表格',
  more: (count: string) => `……還有${count}項沒有數字`,
  otherErrors: {
    no_such_file: { what: '沒有這個文件。', todo: '請檢查路徑。' },
    publisher: {
      what: '看不出是哪個機關的報告，或看不出機關屬於哪個地方。',
      todo: '標題或正文中應有機關全稱；名稱無誤而看不出屬於哪裡的，請把它連同區劃代碼寫入 data/publisher-aliases.json。',
    },
    full: { what: '文件讀到了，但磁盤已滿，未能歸檔。', todo: '請騰出空間後再運行；已歸檔的不會重讀。' },
    no_right: { what: '沒有讀取這個文件或寫入數據文件夾的權限。', todo: '請改權限，或換一個文件夾。' },
    data_file: {
      what: '文件讀到了，但數據文件夾中已有的文件不能用，未能歸檔。',
      todo: '請按詳情改正那個文件，或從上次提交恢復，然後再運行。',
    },
    other: {
      what: '系統沒有讓它讀完或歸檔。',
      todo: '請檢查磁盤和文件夾後再運行；若仍不行，請把括號中的代碼告知管理這臺電腦的人。',
    },
  },
  ledger: {
    found: (rows: string) => `這是臺賬：${rows}行，一行一份報告。各列的對應如下：`,
    certain: '確定',
    unsure: '請核實',
    leftOut: '不讀',
    publisher: '機關名稱',
    year: '年度',
    confirm: '核實無誤後加 --confirm 讀取；要改對應，請用 --mapping 文件。',
    noPublisher: '沒有一列是機關名稱：請用 --mapping 指明。',
    noYear: '看不出年度：請加一列年度，或在表名、標題中寫明。',
  },
};
