/** Words of the command that checks drafts. */
export const checking = {
  usage: `用法：npm run check -- [选项] 文件或文件夹…
核对年度报告的草稿：表内合计、文字与表、与上年报告的衔接，并说出多半是哪里填错。什么也不写，什么也不存。

例：
  npm run check -- 草稿.docx
  npm run check -- --prior 2023年年报.pdf 2024年草稿.docx
  npm run check -- --prior 上年/ 本年/        （按机关名称配对）
  npm run --silent check -- --json 本年/ > 结果.json

选项：
  --prior 文件   上年报告，或装有各机关上年报告的文件夹
  --year 年度    草稿没有写明年度时按这个年度
  --json         输出 JSON
  --seconds 秒   每份文件最多读多久（默认 20）
  --lang         hans、hant 或 en（默认随终端）

退出码：0 没有发现；1 自相矛盾或合计有误；2 只有须核对的；3 有文件读不出，或命令有误。
多份文件取最严重的一种：3、1、2、0。`,
  noFile: '那里没有可读的文件。',
  badYear: '--year 应是四位数的年度。',
  clean: '没有发现问题',
  text: '文字',
  empty: '空格',
  term: '期限',
  prior: '上年',
  hidden: '空格按0计',
  noPrior: '没有上年报告可比',
  summary: (all: string, wrong: string, looks: string, unread: string) =>
    `共${all}份：${wrong}份自相矛盾或合计有误，${looks}份只有须核对的${unread === '0' ? '' : `，${unread}份读不出`}。`,
};
