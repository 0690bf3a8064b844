/** Words of what readers take along and of the ways to read a chart without a pointer. */
export const take = {
  walk: {
    noValue: '無數值',
    from: (low: string, high: string) => `${low}至${high}`,
    hint: '方向鍵逐個讀數，Home、End 到首尾，回車查看來源，Esc 收起。',
    role: '可用方向鍵讀數的圖',
    said: (parts: readonly string[]) => parts.join('，'),
  },
} as const;
