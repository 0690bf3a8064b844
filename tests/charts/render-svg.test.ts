import { describe, expect, it } from 'vitest';
import { renderToSvg, renumber } from '../../src/charts/render-svg.ts';
import { darkTheme, lightTheme } from '../../src/charts/chart-theme.ts';
import { chartHeight, toOption } from '../../src/charts/to-option.ts';
import type { Look } from '../../src/charts/look.ts';
import type { ChartModel } from '../../src/views/model/chart-model.ts';
import { formatOf } from '../../src/text/format.ts';
import { models } from './models.ts';

const lookOf = (width: number, theme = lightTheme): Look => ({
  theme,
  width,
  format: formatOf('hans'),
});

function draw(name: string, width = 760, theme = lightTheme): string {
  const model = models[name];
  if (!model) throw new Error(`There is no model “${name}”.`);
  const look = lookOf(width, theme);
  return renderToSvg(toOption(model, look), width, chartHeight(model, look), name);
}

const textsOf = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);

describe.each(Object.keys(models))('%s', (name) => {
  it.each([760, 340])('is drawn without a broken number at %i px', (width) => {
    const svg = draw(name, width);
    expect(svg).toMatch(/^<svg /);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(textsOf(svg).length).toBeGreaterThan(3);
  });

  it('is the same text each time, and in dark colours another', () => {
    expect(draw(name)).toBe(draw(name));
    expect(draw(name, 760, darkTheme)).not.toBe(draw(name));
  });
});

describe('what stands on a chart', () => {
  it('has the names and numbers of bars, and the reason where a bar is absent', () => {
    const texts = textsOf(draw('bars'));
    expect(texts).toEqual(expect.arrayContaining(['甲市', '丙县', '1,200', '0', '未读取', '件数']));
  });

  it('folds a long name, cuts what two lines cannot hold, and keeps its year', () => {
    const texts = textsOf(draw('bars', 340));
    const first = texts.findIndex((text) => text.startsWith('某某'));
    expect(`${texts[first] ?? ''}${texts[first + 1] ?? ''}`).toMatch(/^某某.*…（2024）$/);
    expect(texts).not.toContain('某某省某某自治州某某县人民政府办公室政务公开科（2024）');
  });

  it('says where the form changed', () => {
    expect(textsOf(draw('columns'))).toEqual(expect.arrayContaining(['启用2019年格式', '启用2021年格式']));
    expect(textsOf(draw('lines'))).toContain('启用2021年格式');
  });

  it('draws shares up to 100 %', () => {
    expect(textsOf(draw('bars-share'))).toContain('100%');
    expect(textsOf(draw('bars-share'))).toContain('未读取');
  });

  it('names a marked dot and no other', () => {
    const texts = textsOf(draw('scatter'));
    expect(texts.some((text) => text.startsWith('某某'))).toBe(true);
    expect(texts).not.toContain('甲市');
  });

  it('tells a missing cell from a zero', () => {
    const texts = textsOf(draw('heatmap'));
    expect(texts).toEqual(expect.arrayContaining(['0', '–', '21', '3']));
  });

  it('has an axis as long as its intervals, however near its dots are', () => {
    const model: ChartModel = {
      kind: 'intervals',
      categories: ['2024', '2025'],
      points: [
        { value: 20, low: 10, high: 590 },
        { value: 30, low: 20, high: 40 },
      ],
      value: { name: '条', unit: 'count' },
    };
    const look = lookOf(760);
    const marks = textsOf(renderToSvg(toOption(model, look), 760, chartHeight(model, look), 'long'));
    expect(Math.max(...marks.map(Number).filter((mark) => mark < 2024))).toBeGreaterThanOrEqual(590);
  });

  it('shows the reference of intervals and why one is absent', () => {
    expect(textsOf(draw('intervals'))).toEqual(expect.arrayContaining(['总体 35.3%', '未定义']));
  });

  it('writes amounts beside the stations of a flow', () => {
    expect(textsOf(draw('sankey'))).toEqual(
      expect.arrayContaining(['本年新收 75', '予以公开 66', '结转下年度继续办理 9']),
    );
  });
});

describe('places', () => {
  it('as tiles have their names and values, a dash where a value is missing, and nothing where there is nothing to miss', () => {
    const texts = textsOf(draw('tiles'));
    expect(texts).toEqual(expect.arrayContaining(['北京', '40', '天津', '0', '黑龙江', '–', '台湾', '件数']));
    expect(texts.filter((text) => text === '–')).toHaveLength(1);
  });

  it('as narrow tiles have short names', () => {
    const narrow = { ...models.tiles, columns: 8 } as ChartModel;
    const look = lookOf(240);
    const texts = textsOf(renderToSvg(toOption(narrow, look), 240, chartHeight(narrow, look), 'narrow'));
    expect(texts).toEqual(expect.arrayContaining(['黑']));
    expect(texts).not.toContain('黑龙江');
  });

  it('as areas are as large as their values; one without any is not drawn', () => {
    const texts = textsOf(draw('treemap')).join(' ');
    for (const name of ['甲省', '乙省']) expect(texts).toContain(name);
    expect(texts).not.toContain('丁省');
  });

  it('on the host’s own map are drawn by region code', () => {
    const svg = draw('map');
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['甲省', '乙省', '丙省']));
    expect(svg).not.toContain('>11<');
  });
});

describe('renumber', () => {
  it('numbers generated names after the chart’s own, in order of appearance, the same name alike', () => {
    expect(renumber('zr7-cls-12 zr7-cls-13 url(#zr7-c4) zr7-cls-12', 'flow')).toBe(
      'flow-cls-0 flow-cls-1 url(#flow-c-2) flow-cls-0',
    );
  });
});
