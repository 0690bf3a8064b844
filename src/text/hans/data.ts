export const data = {
  contents: '本页内容',
  copy: '复制',
  copied: '已复制',
  copyFailed: '无法复制，请选中文字后自行复制',
  save: '下载',
  parts: {
    downloads: {
      title: '下载',
      lead: '每张表的 Parquet 与 CSV。Parquet 就是本站所用的文件；CSV 在您的设备上由它写成，不上传任何内容。',
    },
    sql: {
      title: 'SQL 查询',
      lead: '在浏览器中用 SQL 查询同样的表。',
    },
    dictionary: {
      title: '数据字典',
      lead: '每张表的每一列：类型、含义、单位、所在格式，以及三种语言的名称。',
    },
    methods: {
      title: '方法说明',
      lead: '每项指标怎样计算，每条规则怎样核对，缺失分为哪几种，依据哪份文件的哪一条。',
    },
    changes: {
      title: '更新记录',
      lead: '各版数据之间增加、删去的报告和改变的数字，最新的在前。',
    },
    cite: {
      title: '引用与许可',
      lead: '引用时请写明数据版本与日期，以便他人核对同样的数字。',
    },
  },
  cite: {
    work: '公开看板：中国政府信息公开工作年度报告数据',
    plainLabel: '引用文字',
    bibtexLabel: 'BibTeX',
    cslLabel: 'CSL-JSON',
    plain: (author: string, title: string, version: string, date: string) =>
      `${author}：《${title}》，数据版本 ${version}，数据截至 ${date}。`,
    unknown: '数据版本尚不可知：没有读到数据清单。',
    licence: '数据的许可',
    facts:
      '数字是行政机关在公开报告中陈述的事实。本站对数字不主张任何权利，可自由使用、转载和加工；请保留来源，并写明数据版本。',
    sources:
      '每个数字都保留其来源：报告、表、行、列或段落。来源为官方网站的，给出网址；转载副本照实注明为副本，不作链接。',
    sites: '报告原文的权利归其发布机构；本站只存数字和出处，不存原文。',
    software: '软件以 MIT 许可发布。',
    copies: '来源的类型',
    linked: '给出网址',
    unlinked: '注明为副本，不链接',
  },
} as const;
