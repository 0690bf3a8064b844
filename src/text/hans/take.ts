/** Words of what readers take along and of the ways to read a chart without a pointer. */
export const take = {
  walk: {
    noValue: '无数值',
    from: (low: string, high: string) => `${low}至${high}`,
    hint: '方向键逐个读数，Home、End 到首尾，回车查看来源，Esc 收起。',
    role: '可用方向键读数的图',
    said: (parts: readonly string[]) => parts.join('，'),
  },
} as const;
