/** Words of the command that imports documents. */
export const importing = {
  usage: `用法：npm run import -- [选项] 文件或文件夹…
读取年度报告，写入 data/ 文件夹；已经归档的文件跳过，中断后再运行即从中断处继续。

可读：网页（.html、.mht）、文本（.txt、.md、.csv）、Word（.docx、.doc、.wps、.rtf）、Excel（.xlsx、.xls、.et）、
      OpenDocument（.odt、.ods）、OFD、PDF（有文字的），以及装有这些文件的文件夹和 ZIP。
台账：一行一个机关的 Excel 或 CSV 表。先列出各列对应的指标，看过后加 --confirm 再读。

例：
  npm run import -- 某市2023年年报.docx
  npm run import -- 下载/年报.zip 下载/区县/
  npm run --silent import -- --print 年报.pdf > 年报.json
  npm run import -- 台账.xlsx            （列出各列的对应）
  npm run import -- --confirm 台账.xlsx

选项：
  --print        什么也不写，把读到的内容以 JSON 输出
  --again        已经归档的文件也重新读取
  --confirm      按列出的对应读取台账
  --mapping 文件 按这个 JSON 文件中的对应读取台账：{ "列名": "指标键、publisher、year 或空" }
  --data 文件夹  数据文件夹（默认 data）
  --seconds 秒   每份文件最多读多久（默认 20）
  --shard 2/4    只读四份中的第二份，结果存起来，不归档；中断后再运行即从中断处继续
  --merge 4      把四份的结果一次归档，与不分份读取的一模一样
  --shards 文件夹 各份的结果存在哪里（默认 .cache/shards）
  --lang         hans、hant 或 en（默认随终端）`,
  noReadable: '那里没有可读的文件。',
  badCommand: (said: string) => `命令有误：${said}`,
  command: {
    unknownOption: (word: string) => `没有“${word}”这个选项。可用的选项见 --help。`,
    optionValue: (word: string) => `“${word}”后面多写或漏写了值。写法见 --help。`,
    seconds: (word: string) => `--seconds 后面应是大于0的秒数，而不是“${word}”。`,
    shard: (word: string) => `--shard 后面应是“第几份/共几份”，如 2/4，而不是“${word}”。`,
    merge: (word: string) => `--merge 后面应是共几份，如 4，而不是“${word}”。`,
    shardMissing: (word: string) =>
      `第${word}份还没有做完，或是用别的文件、别的选项做的。请用同样的文件和选项运行 --shard ${word}，再合并。`,
    language: (word: string) => `--lang 后面应是 hans、hant 或 en，而不是“${word}”。`,
    noMapping: (word: string) => `没有 --mapping 所指的文件“${word}”。请检查路径。`,
    mappingNoJson: (word: string) =>
      `“${word}”不是对应文件。应是 JSON：{ "列名": "指标键、publisher、year 或空" }。`,
    mappingKey: (word: string) =>
      `对应文件中的 ${word} 不是指标键。指标键见 data/README.md，或填 publisher、year、空。`,
  },
  summary: (read: string, all: string, unchanged: string) =>
    `共${all}份文件，读出${read}份${unchanged === '0' ? '' : `，另有${unchanged}份早已归档，未再读取`}。`,
  shardRead: (shard: string, files: string, of: string) =>
    `第${shard}份已读完：这次读了${files}个文件。各份都做完后，用同样的文件和选项运行 --merge ${of} 归档。`,
  shardChecked: (shard: string, of: string) => `第${shard}份已核对。各份都做完后，用 --merge ${of} 合成。`,
  outputLost: (code: string) =>
    `结果写不出去（${code}），命令到此为止。请腾出空间或换一个输出位置后再运行；已归档的不会重读。`,
  lock: {
    waits: (process: string) => `另一个导入（进程${process}）正在写数据文件夹；等它写完再继续。`,
    takenOver: '上一次导入在写文件时中断了：现已接手，没写完的半个文件已清除，写好的文件都在。',
  },
  leftAside: (names: string) => `未读（不是文件类型的报告）：${names}`,
  isUnchanged: '未变：这份文件已经归档',
  nothingRead: '未读出',
  todo: '怎么办',
  place: '位置',
  detail: '详情',
  read: '读出',
  missing: '缺少',
  unknown: '不识',
  refused: '拒读',
  check: '核对',
  at: {
    section: (name: string) => name,
    table: (number: string) => `第${number}个表格`,
    row: (number: string) => `第${number}行`,
    column: (number: string) => `第${number}列`,
    line: (number: string) => `第${number}行`,
    page: (number: string) => `第${number}页`,
    byte: (number: string) => `第${number}个字节`,
  },
  ofTotal: (count: string, total: string) => `${count}/${total}`,
  beyond: (count: string) => `（另有其他版本的${count}项）`,
  told: (count: string) => `文中所述${count}项`,
  noTable: '没有找到表格',
  more: (count: string) => `……还有${count}项没有数字`,
  otherErrors: {
    no_such_file: { what: '没有这个文件。', todo: '请检查路径。' },
    publisher: {
      what: '看不出是哪个机关的报告，或看不出机关属于哪个地方。',
      todo: '标题或正文中应有机关全称；名称无误而看不出属于哪里的，请把它连同区划代码写入 data/publisher-aliases.json。',
    },
    full: { what: '文件读到了，但磁盘已满，未能归档。', todo: '请腾出空间后再运行；已归档的不会重读。' },
    no_right: { what: '没有读取这个文件或写入数据文件夹的权限。', todo: '请改权限，或换一个文件夹。' },
    data_file: {
      what: '文件读到了，但数据文件夹中已有的文件不能用，未能归档。',
      todo: '请按详情改正那个文件，或从上次提交恢复，然后再运行。',
    },
    other: {
      what: '系统没有让它读完或归档。',
      todo: '请检查磁盘和文件夹后再运行；若仍不行，请把括号中的代码告知管理这台电脑的人。',
    },
  },
  ledger: {
    found: (rows: string) => `这是台账：${rows}行，一行一份报告。各列的对应如下：`,
    certain: '确定',
    unsure: '请核实',
    leftOut: '不读',
    publisher: '机关名称',
    year: '年度',
    confirm: '核实无误后加 --confirm 读取；要改对应，请用 --mapping 文件。',
    noPublisher: '没有一列是机关名称：请用 --mapping 指明。',
    noYear: '看不出年度：请加一列年度，或在表名、标题中写明。',
  },
};
