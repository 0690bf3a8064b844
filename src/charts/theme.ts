import type { Series } from '../views/chart-model.ts';

/** Colours and type of a chart, as plain values: a chart in Node has no style sheet to ask. */
export type ChartTheme = {
  readonly surface: string;
  readonly text: string;
  readonly muted: string;
  readonly grid: string;
  readonly missing: string;
  /** For marks that need a look. */
  readonly warning: string;
  /** For series that judge: red, amber and a quiet green, apart in lightness too for readers who see no red or green. */
  readonly tones: Readonly<Record<NonNullable<Series['tone']>, string>>;
  readonly series: readonly string[];
  /** From little to much. */
  readonly ramp: readonly string[];
  readonly font: string;
  /** Patterns beside colours, for readers who tell them apart better. */
  readonly patterns: boolean;
};

const font =
  'system-ui, -apple-system, "Segoe UI", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

/**
 * The palettes keep the hues of Okabe and Ito (2008), which colour-blind readers tell apart, moved in lightness until
 * each has a contrast of at least 3:1 against its surface (WCAG 2.2, 1.4.11).
 */
export const lightTheme: ChartTheme = {
  surface: '#ffffff',
  text: '#1c2430',
  muted: '#5a6472',
  grid: '#e1e5ea',
  missing: '#7d8794',
  warning: '#c03a00',
  tones: { bad: '#8f1407', doubtful: '#b26a00', good: '#82988e' },
  series: ['#0068a8', '#cf5600', '#00805e', '#b04f88', '#8f6a00', '#3a8fc2', '#5b5f66', '#7a4a2b'],
  ramp: ['#e3eff7', '#a9cfe6', '#63a6cf', '#2279b0', '#00487a'],
  font,
  patterns: true,
};

export const darkTheme: ChartTheme = {
  surface: '#161b22',
  text: '#e8ebef',
  muted: '#a3adba',
  grid: '#2e3641',
  missing: '#8b95a3',
  warning: '#ff8f5a',
  tones: { bad: '#ff6b57', doubtful: '#f0c36a', good: '#5d7a6e' },
  series: ['#56b4e9', '#ee8a3c', '#2ec49a', '#dd94bf', '#e0b23a', '#8fa3ff', '#c3c8cf', '#d0a184'],
  ramp: ['#1d3346', '#1f5278', '#2b7cb0', '#56b4e9', '#b9e2fb'],
  font,
  patterns: true,
};

const properties = {
  surface: '--chart-surface',
  text: '--chart-text',
  muted: '--chart-muted',
  grid: '--chart-grid',
  missing: '--chart-missing',
  warning: '--chart-warning',
  font: '--chart-font',
} as const;

/**
 * A theme with the values of a page's CSS custom properties (`--chart-text`, …, `--chart-series-1` upwards) where the
 * page sets them; `read` gives a property's value, '' where it is not set.
 */
export function toTheme(base: ChartTheme, read: (property: string) => string): ChartTheme {
  const values = Object.entries(properties).flatMap(([key, property]) => {
    const value = read(property).trim();
    return value === '' ? [] : [[key, value] as const];
  });
  const colour = (name: string) => (fallback: string, index: number) =>
    read(`--chart-${name}-${index + 1}`).trim() || fallback;
  return {
    ...base,
    ...Object.fromEntries(values),
    series: base.series.map(colour('series')),
    ramp: base.ramp.map(colour('ramp')),
  };
}
