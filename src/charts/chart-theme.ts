import type { Series } from '../views/model/chart-model.ts';

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
  /** What is written on each step of the ramp. */
  readonly rampInk: readonly string[];
  readonly font: string;
  /** Patterns beside colours, for readers who tell them apart better. */
  readonly patterns: boolean;
};

const font =
  'system-ui, -apple-system, "Segoe UI", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

const isLight = (hex: string): boolean => {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return 0.299 * part(1) + 0.587 * part(3) + 0.114 * part(5) > 140;
};
const inkOn = (hex: string): string => (isLight(hex) ? '#1c2430' : '#ffffff');

const lightRamp = ['#e3eff7', '#a9cfe6', '#63a6cf', '#2279b0', '#00487a'];
const darkRamp = ['#1d3346', '#1f5278', '#2b7cb0', '#56b4e9', '#b9e2fb'];

/** What follows from a ramp, and what both themes have alike. */
const onRamp = (ramp: readonly string[]) => ({ ramp, rampInk: ramp.map(inkOn), font, patterns: true });

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
  ...onRamp(lightRamp),
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
  ...onRamp(darkRamp),
};

const plain = ['surface', 'text', 'muted', 'grid', 'missing', 'warning', 'font'] as const;
const lists = { series: 'series', ramp: 'ramp', rampInk: 'ramp-ink' } as const;

/** A theme with every value made anew from the name of its CSS custom property: `--chart-text`, `--chart-series-1`, … */
function mapTheme(base: ChartTheme, make: (property: string, value: string) => string): ChartTheme {
  const values = plain.map((key) => [key, make(`--chart-${key}`, base[key])] as const);
  const list = (key: keyof typeof lists) =>
    base[key].map((value, index) => make(`--chart-${lists[key]}-${index + 1}`, value));
  return {
    ...base,
    ...Object.fromEntries(values),
    tones: {
      bad: make('--chart-bad', base.tones.bad),
      doubtful: make('--chart-doubtful', base.tones.doubtful),
      good: make('--chart-good', base.tones.good),
    },
    series: list('series'),
    ramp: list('ramp'),
    rampInk: list('rampInk'),
  };
}

/** A theme with the values of a page's CSS custom properties where the page sets them; `read` gives '' where it does not. */
export const toTheme = (base: ChartTheme, read: (property: string) => string): ChartTheme =>
  mapTheme(base, (property, value) => read(property).trim() || value);

/** A theme that leaves every colour to the style sheet of the page it is drawn for. */
export const namedTheme: ChartTheme = mapTheme(lightTheme, (property) => `var(${property})`);

const unread = ['--chart-surface', '--chart-font'];

/** What a style sheet says so that `namedTheme` has a theme's colours; ground and type are the page's own. */
export function toDeclarations(theme: ChartTheme): string {
  const declarations: string[] = [];
  mapTheme(theme, (property, value) => {
    if (!unread.includes(property)) declarations.push(`${property}: ${value};`);
    return value;
  });
  return declarations.join(' ');
}
