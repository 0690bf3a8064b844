/** Words of the command that checks drafts. */
export const checking = {
  usage: `用法：npm run check -- [選項] 文件或文件夾…
核對年度報告的草稿：表內合計、文字與表、與上年報告的銜接，並說出多半是哪裡填錯。什麼也不寫，什麼也不存。

例：
  npm run check -- 草稿.docx
  npm run check -- --prior 2023年年報.pdf 2024年草稿.docx
  npm run check -- --prior 上年/ 本年/        （按機關名稱配對）
  npm run --silent check -- --json 本年/ > 結果.json

選項：
  --prior 文件   上年報告，或裝有各機關上年報告的文件夾
  --year 年度    草稿沒有寫明年度時按這個年度
  --json         輸出 JSON
  --seconds 秒   每份文件最多讀多久（默認 20）
  --lang         hans、hant 或 en（默認隨終端）

退出碼：0 沒有發現；1 自相矛盾或合計有誤；2 只有須核對的；3 有文件讀不出，或命令有誤。
多份文件取最嚴重的一種：3、1、2、0。`,
  noFile: '那裡沒有可讀的文件。',
  badYear: '--year 應是四位數的年度。',
  clean: '沒有發現問題',
  text: '文字',
  empty: '空格',
  term: '期限',
  prior: '上年',
  hidden: '空格按0計',
  noPrior: '沒有上年報告可比',
  summary: (all: string, wrong: string, looks: string, unread: string) =>
    `共${all}份：${wrong}份自相矛盾或合計有誤，${looks}份只有須核對的${unread === '0' ? '' : `，${unread}份讀不出`}。`,
};
