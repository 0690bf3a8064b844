import { describe, expect, it } from 'vitest';
import type { ChartModel } from '../../../src/views/model/chart-model.ts';
import { toWalk } from '../../../src/views/walk/to-walk.ts';
import { step, stopAt, type Position, type Walk } from '../../../src/views/walk/walk.ts';
import { models } from '../../charts/models.ts';
import { contextOf } from '../context-of.ts';

const hans = await contextOf('hans');
const english = await contextOf('en');

function walkOf(name: string, context = hans): Walk {
  const model = models[name];
  if (!model) throw new Error(`There is no model “${name}”.`);
  return toWalk(model, context);
}

const said = (walk: Walk): string[][] =>
  walk.lines.map((line) => line.map(({ name, words }) => [name, ...words].join(' | ')));

const parallel: ChartModel = {
  kind: 'parallel',
  axes: [
    { id: 'a', name: '新收', unit: 'count', low: 0, high: 40 },
    { id: 'b', name: '公开率', unit: 'percent', low: 0, high: 100 },
  ],
  series: [
    { id: 'x', name: '甲市', points: [{ value: 40 }, { value: 25, detail: '40中的10' }] },
    { id: 'y', name: '乙区', points: [{ value: 0 }, { value: null, reason: '未读取' }] },
  ],
};

describe('a walk through a chart', () => {
  it('says each bar with its series, and why one is missing; a zero is a zero', () => {
    const walk = walkOf('bars');
    expect(walk.along).toBe('y');
    expect(said(walk)).toEqual([
      [
        '甲市 | 主动公开 · 件数  1,200',
        '某某省某某自治州某某县人民政府办公室政务公开科（2024） | 主动公开 · 件数  0',
        '丙县 | 主动公开 · 件数  未读取',
      ],
    ]);
    expect(stopAt(walk, { line: 0, at: 0 })?.source).toEqual({ reportId: 'r1' });
    expect(stopAt(walk, { line: 0, at: 2 })?.source).toBeUndefined();
  });

  it('says a share with the amount that it was made of, and no share of what is missing', () => {
    expect(said(walkOf('bars-share'))).toEqual([
      ['甲市 | 网站 · 比率  75% · 30', '乙区 | 网站 · 比率  未读取'],
      ['甲市 | 微信 · 比率  25% · 10', '乙区 | 微信 · 比率  未读取'],
    ]);
  });

  it('says where the form of the reports changes, and that there is no value where no reason is known', () => {
    const walk = walkOf('columns');
    expect(walk.along).toBe('x');
    expect(said(walk)[0]).toEqual([
      '2018 | 网站 · 件数  1',
      '2019 | 网站 · 件数  无数值 | 启用2019年格式',
      '2020 | 网站 · 件数  3',
      '2021 | 网站 · 件数  4 | 启用2021年格式',
    ]);
  });

  it('goes over lines and the band behind them', () => {
    expect(said(walkOf('lines'))).toEqual([
      [
        '2018 | 中位数 · 件数  1',
        '2019 | 中位数 · 件数  未读取',
        '2020 | 中位数 · 件数  3',
        '2021 | 中位数 · 件数  4 | 启用2021年格式',
      ],
      [
        '2018 | 甲市 · 件数  9',
        '2019 | 甲市 · 件数  2',
        '2020 | 甲市 · 件数  0',
        '2021 | 甲市 · 件数  4 | 启用2021年格式',
      ],
      [
        '2018 | 四分位 · 件数  0至4',
        '2019 | 四分位 · 件数  无数值',
        '2020 | 四分位 · 件数  1至40',
        '2021 | 四分位 · 件数  2至9',
      ],
    ]);
  });

  it('goes over dots from left to right with both values, interval and mark', () => {
    const walk = walkOf('scatter');
    expect(said(walk)).toEqual([
      [
        '某某省某某自治州某某县人民政府办公室政务公开科（2024） | 工单  20 | 比率  40% [21%, 61%] | 单位可疑',
        '甲市 | 工单  2,513 | 比率  98.5% [97.9%, 98.9%]',
      ],
    ]);
    expect(stopAt(walk, { line: 0, at: 1 })?.source).toEqual({ reportId: 'r1' });
  });

  it('says rates with their intervals, then what they are held against', () => {
    expect(said(walkOf('intervals'))).toEqual([
      ['甲市 | 比率  50% [21.5%, 78.5%]', '乙区 | 比率  0% [0%, 43.4%]', '丙县 | 比率  未定义'],
      ['总体 | 35.3%'],
    ]);
  });

  it('goes over a heat map row by row', () => {
    expect(said(walkOf('heatmap'))).toEqual([
      ['甲市 | 国家秘密 · 件数  0', '甲市 | 过程性信息 · 件数  21'],
      ['乙区 | 国家秘密 · 件数  未读取', '乙区 | 过程性信息 · 件数  3'],
    ]);
  });

  it('says each measure of a parallel chart in its own unit', () => {
    expect(said(toWalk(parallel, hans))).toEqual([
      ['新收 | 甲市  40', '公开率 | 甲市  25% · 40中的10'],
      ['新收 | 乙区  0', '公开率 | 乙区  未读取'],
    ]);
  });

  it('goes through a flow from left to right: what stands at a depth, then what leaves it', () => {
    expect(said(walkOf('sankey'))).toEqual([
      ['本年新收 | 件数  75'],
      ['本年新收 → 应办 | 件数  75'],
      ['应办 | 件数  75'],
      ['应办 → 予以公开 | 件数  66', '应办 → 结转下年度继续办理 | 件数  9'],
      ['予以公开 | 件数  66', '结转下年度继续办理 | 件数  9'],
    ]);
  });

  it('says in English what has no value', () => {
    expect(said(walkOf('columns', english))[0]?.[1]).toContain('No value');
  });
});

describe('the keys of a walk', () => {
  const columns = walkOf('columns');
  const go = (walk: Walk, keys: readonly string[], from: Position | null = null) =>
    keys.reduce<Position | null>((at, key) => step(walk, at, key), from);

  it('lead along a line, and stop at its ends', () => {
    expect(go(columns, ['ArrowRight'])).toEqual({ line: 0, at: 0 });
    expect(go(columns, ['ArrowRight', 'ArrowRight'])).toEqual({ line: 0, at: 1 });
    expect(go(columns, ['ArrowRight', 'ArrowLeft'])).toEqual({ line: 0, at: 0 });
    expect(go(columns, ['End', 'ArrowRight'])).toEqual({ line: 1, at: 3 });
    expect(go(columns, ['ArrowRight', 'End'])).toEqual({ line: 0, at: 3 });
    expect(go(columns, ['ArrowRight', 'End', 'Home'])).toEqual({ line: 0, at: 0 });
  });

  it('lead to the same place on the next line, and to the ends of all lines', () => {
    expect(go(columns, ['ArrowDown'], { line: 0, at: 2 })).toEqual({ line: 1, at: 2 });
    expect(go(columns, ['ArrowDown'], { line: 1, at: 2 })).toEqual({ line: 1, at: 2 });
    expect(step(columns, { line: 1, at: 2 }, 'Home', true)).toEqual({ line: 0, at: 0 });
    expect(step(columns, { line: 0, at: 0 }, 'End', true)).toEqual({ line: 1, at: 3 });
  });

  it('go up and down where the stops stand below each other, and never beyond a shorter line', () => {
    const bars = walkOf('bars');
    expect(step(bars, { line: 0, at: 0 }, 'ArrowDown')).toEqual({ line: 0, at: 1 });
    const flow = walkOf('sankey');
    expect(step(flow, { line: 3, at: 1 }, 'ArrowLeft')).toEqual({ line: 2, at: 0 });
  });

  it('leave other keys, and a chart without values, alone', () => {
    expect(step(columns, null, 'a')).toBeNull();
    expect(step({ along: 'x', lines: [] }, null, 'ArrowRight')).toBeNull();
  });

  it('reach every stop of every kind', () => {
    for (const name of Object.keys(models)) {
      const walk = walkOf(name);
      const [onward, across] = walk.along === 'x' ? ['ArrowRight', 'ArrowDown'] : ['ArrowDown', 'ArrowRight'];
      const reached = walk.lines.flatMap((line, row) => {
        const start = go(walk, ['Home', ...Array.from({ length: row }, () => across)]);
        return line.map((_, at) =>
          stopAt(
            walk,
            go(
              walk,
              Array.from({ length: at }, () => onward),
              start,
            ) ?? { line: -1, at: -1 },
          ),
        );
      });
      expect(reached, name).toEqual(walk.lines.flat());
    }
  });
});
