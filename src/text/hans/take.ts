/** Words of what readers take along and of the ways to read a chart without a pointer. */
export const take = {
  source: '来源：',
  filtered: (filters: string) => `筛选：${filters}`,
  print: {
    button: '打印或存为 PDF',
    onePage: '打印一页',
    head: (publisher: string) => `${publisher}：政府信息公开年报档案`,
  },
  embed: {
    action: '嵌入网页…',
    title: (title: string) => `嵌入：${title}`,
    lead: '把这段代码放进您的网页，就显示这一张图：带标题、筛选条件、数据版本和来源，语言与筛选同现在一样。',
    code: '嵌入代码',
    copy: '复制代码',
    copied: '代码已复制',
    copyFailed: '未能复制，请选中代码后自行复制',
    preview: '单独打开',
    auto: '自动高度',
    autoHint: '随代码附一小段脚本，属于您的网页：按图的实际高度调整框的高度，不从别处载入任何东西。',
    fixedHint: '框的高度固定，足以显示全图；不需要任何脚本。',
    without: '按地址中的选择，页面上没有这张图。',
    unknown: '没有这张图',
    unknownHint: (id: string) => `链接中的图名“${id}”不存在，可能来自看板的另一版本。`,
  },
  walk: {
    noValue: '无数值',
    from: (low: string, high: string) => `${low}至${high}`,
    hint: '方向键逐个读数，Home、End 到首尾，回车查看来源，Esc 收起。',
    role: '可用方向键读数的图',
    said: (parts: readonly string[]) => parts.join('，'),
  },
} as const;
