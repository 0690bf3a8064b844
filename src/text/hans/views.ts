/** Words of the views: titles, leads, notes and summaries. */
export const views = {
  nothing: '没有可显示的数据',
} as const;
