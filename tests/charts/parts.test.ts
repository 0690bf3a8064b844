import { describe, expect, it } from 'vitest';
import { inkOf, shareSteps, stepsOf } from '../../src/charts/heatmap.ts';
import { foldName, nameLines } from '../../src/charts/name-lines.ts';
import { shorten } from '../../src/charts/shorten.ts';
import { gapOf } from '../../src/charts/stack.ts';
import { drawnValues } from '../../src/views/model/drawn-values.ts';
import { textWidth } from '../../src/charts/text-width.ts';
import { darkTheme, lightTheme, toTheme } from '../../src/charts/chart-theme.ts';
import { categoryTooltip, foldLines } from '../../src/charts/tooltip.ts';
import { formatOf } from '../../src/text/format.ts';

const look = { theme: lightTheme, width: 760, format: formatOf('en') };

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const contrast = (a: string, b: string): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

describe('themes', () => {
  it.each([
    ['light', lightTheme],
    ['dark', darkTheme],
  ])('%s: marks have 3:1 against the surface, words 4.5:1', (_, theme) => {
    for (const color of [...theme.series, ...Object.values(theme.tones), theme.warning, theme.missing]) {
      expect(contrast(color, theme.surface)).toBeGreaterThanOrEqual(3);
    }
    for (const color of [theme.text, theme.muted, theme.warning]) {
      expect(contrast(color, theme.surface)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each([
    ['light', lightTheme],
    ['dark', darkTheme],
  ])('%s: the tones of a judgement differ in lightness too', (_, { tones }) => {
    expect(contrast(tones.bad, tones.doubtful)).toBeGreaterThan(1.3);
    expect(contrast(tones.doubtful, tones.good)).toBeGreaterThan(1.3);
    expect(contrast(tones.bad, tones.good)).toBeGreaterThan(1.3);
  });

  it('take the values that a page sets', () => {
    const set: Record<string, string> = { '--chart-text': ' #123456 ', '--chart-series-2': '#abcdef' };
    const theme = toTheme(lightTheme, (property) => set[property] ?? '');
    expect(theme.text).toBe('#123456');
    expect(theme.series[1]).toBe('#abcdef');
    expect(theme.series[0]).toBe(lightTheme.series[0]);
  });
});

describe('stacks', () => {
  const series = [
    { id: 'a', name: 'A', points: [{ value: 30 }, { value: null, reason: 'Not read' }, { value: 0 }] },
    { id: 'b', name: 'B', points: [{ value: 10 }, { value: null }, { value: 0 }] },
  ];

  it('gives shares of what is there; nothing out of nothing', () => {
    expect(drawnValues(series, 'share')).toEqual([
      [75, null, null],
      [25, null, null],
    ]);
    expect(drawnValues(series, 'amount')[0]).toEqual([30, null, 0]);
  });

  it('says why a category has no value', () => {
    expect([0, 1, 2].map((at) => gapOf(series, at))).toEqual([null, 'Not read', null]);
  });

  it('tells the share and the amount in a tooltip', () => {
    const tell = categoryTooltip(['2020', '2021', '2022'], series, 'share', 'percent', look);
    expect(tell([{ dataIndex: 0 }])).toBe('2020\nA  75% · 30\nB  25% · 10');
    expect(tell([{ dataIndex: 1 }])).toBe('2021\nA  Not read');
    expect(tell([])).toBe('');
  });
});

describe('words', () => {
  it('are cut to their room', () => {
    for (const name of [
      '某某市人民政府办公室（2024）',
      '某市（2023，全区域汇总）',
      'A very long name of a place (2020)',
      'General Office of the People’s Government, Inner Mongolia (2020, Scope not read)',
      '甲',
    ]) {
      for (const room of [40, 80, 120]) expect(textWidth(shorten(name, room))).toBeLessThanOrEqual(room);
    }
    expect(shorten('甲市（2024）', 200)).toBe('甲市（2024）');
    expect(shorten('General Office of the People’s Government, Sichuan (2023)', 190)).toMatch(
      /^General.*…, Sichuan \(2023\)$/,
    );
  });

  it('of an axis take two lines where many are long, broken between words', () => {
    const narrow = { ...look, width: 340 };
    const names = ['Government Office, Zhong County, Chongqing (2025)', 'Jia City (2024)'];
    expect(nameLines(names, narrow)).toBe(3);
    expect(nameLines(['Government Office, Zhong (2025)', 'Jia City (2024)'], narrow)).toBe(2);
    expect(nameLines(['Jia City', 'Yi City', 'Bing City', 'x'.repeat(60)], narrow)).toBe(1);
    expect(foldName('Government Office, Zhong (2025)', 136)).toBe('Government Office,\nZhong (2025)');
    expect(foldName('重庆市忠县人民政府办公室', 80)).toBe('重庆市忠县人\n民政府办公室');
    expect(foldName('General Office of the People’s Government, Jilin (2025)', 136, 3)).toBe(
      'General Office of\nthe People’s\nGove…, Jilin (2025)',
    );
    expect(foldName('重庆两江新区商务委员会', 125)).toBe('重庆两江新区商务\n委员会');
    for (const line of foldName(names[0] ?? '', 100).split('\n')) {
      expect(textWidth(line)).toBeLessThanOrEqual(100);
    }
  });

  it('are folded, none lost', () => {
    const line = '一二三四五六七八九十'.repeat(6);
    const folded = foldLines([line], { ...look, width: 300 });
    expect(folded.split('\n').length).toBeGreaterThan(1);
    expect(folded.replaceAll('\n', '')).toBe(line);
  });
});

describe('colour steps', () => {
  it('cover all values above zero, each step larger than the one before', () => {
    const steps = stepsOf([0, 1, 3, 10, 40, 500], look);
    expect(steps[0]?.from).toBe(1);
    expect(steps.at(-1)?.to).toBe(500);
    expect(steps.every(({ from, to }) => to > from)).toBe(true);
    expect(stepsOf([0, 0], look)).toEqual([]);
  });
});

describe('cells of a heat map', () => {
  it('of shares are coloured in equal steps of the whole', () => {
    expect(shareSteps(look).map(({ from, to }) => [from, to])).toEqual([
      [0, 20],
      [20, 40],
      [40, 60],
      [60, 80],
      [80, 100],
    ]);
  });

  it('say a zero in ink that is seen, however the page writes the colour of its surface', () => {
    for (const surface of ['#fff', '#ffffff', 'rgb(255 255 255)']) {
      expect(inkOf(0, surface, lightTheme)).toBe(lightTheme.text);
    }
    expect(inkOf(null, '#ffffff', lightTheme)).toBe(lightTheme.missing);
    expect(inkOf(90, '#00487a', lightTheme)).toBe('#ffffff');
  });
});
