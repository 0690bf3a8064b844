import { registerBoundaries } from '../../src/charts/host-map.ts';
import { squares } from './squares.ts';
import type { ChartModel } from '../../src/views/model/chart-model.ts';

registerBoundaries('squares', squares);

const count = { name: '件数', unit: 'count' } as const;
const rate = { name: '比率', unit: 'percent' } as const;
const longName = '某某省某某自治州某某县人民政府办公室政务公开科（2024）';

/** One model of each kind, with a gap, a long name and what else the kind can hold. */
export const models: Readonly<Record<string, ChartModel>> = {
  bars: {
    kind: 'bars',
    categories: ['甲市', longName, '丙县'],
    series: [
      {
        id: 'a',
        name: '主动公开',
        points: [{ value: 1200, reportId: 'r1' }, { value: 0 }, { value: null, reason: '未读取' }],
      },
    ],
    stacked: 'no',
    value: count,
  },
  'bars-log': {
    kind: 'bars',
    categories: ['甲市', '乙区'],
    series: [{ id: 'a', name: '金额', points: [{ value: 21_915_630 }, { value: 500 }] }],
    stacked: 'no',
    value: { name: '金额', unit: 'yuan', scale: 'log' },
  },
  'bars-share': {
    kind: 'bars',
    categories: ['甲市', '乙区'],
    series: [
      { id: 'a', name: '网站', points: [{ value: 30 }, { value: null, reason: '未读取' }] },
      { id: 'b', name: '微信', points: [{ value: 10 }, { value: null, reason: '未读取' }] },
    ],
    stacked: 'share',
    value: rate,
  },
  columns: {
    kind: 'columns',
    categories: ['2018', '2019', '2020', '2021'],
    series: [
      { id: 'a', name: '网站', points: [{ value: 1 }, { value: null }, { value: 3 }, { value: 4 }] },
      {
        id: 'b',
        name: '未说明',
        quiet: true,
        points: [{ value: 1 }, { value: 2 }, { value: 0 }, { value: 4 }],
      },
    ],
    stacked: 'amount',
    value: count,
    breaks: [
      { category: '2019', label: '启用2019年格式' },
      { category: '2021', label: '启用2021年格式' },
    ],
  },
  lines: {
    kind: 'lines',
    years: [2018, 2019, 2020, 2021],
    series: [
      {
        id: 'a',
        name: '中位数',
        points: [{ value: 1 }, { value: null, reason: '未读取' }, { value: 3 }, { value: 4 }],
      },
      { id: 'b', name: '甲市', points: [{ value: 9 }, { value: 2 }, { value: 0 }, { value: 4 }] },
    ],
    value: count,
    breaks: [{ year: 2021, label: '启用2021年格式' }],
    band: { name: '四分位', low: [0, null, 1, 2], high: [4, null, 40, 9] },
  },
  scatter: {
    kind: 'scatter',
    dots: [
      { id: 'a', name: '甲市', x: 2513, y: 98.5, low: 97.9, high: 98.9, reportId: 'r1' },
      { id: 'b', name: longName, x: 20, y: 40, low: 21, high: 61, marked: '单位可疑' },
    ],
    groups: [],
    x: { name: '工单', unit: 'count', scale: 'log' },
    y: rate,
    curves: [
      {
        name: '95%限',
        dashed: true,
        points: [
          [10, 20],
          [3000, 90],
        ],
      },
    ],
  },
  intervals: {
    kind: 'intervals',
    categories: ['甲市', '乙区', '丙县'],
    points: [
      { value: 50, low: 21.5, high: 78.5 },
      { value: 0, low: 0, high: 43.4 },
      { value: null, reason: '未定义' },
    ],
    value: rate,
    reference: { name: '总体', value: 35.3 },
  },
  heatmap: {
    kind: 'heatmap',
    rows: ['甲市', '乙区'],
    columns: ['国家秘密', '过程性信息'],
    cells: [
      [{ value: 0 }, { value: 21 }],
      [{ value: null, reason: '未读取' }, { value: 3 }],
    ],
    value: count,
  },
  tiles: {
    kind: 'tiles',
    columns: 3,
    rows: 2,
    tiles: [
      { id: '11', name: '北京', short: '京', column: 0, row: 0, value: 40 },
      { id: '12', name: '天津', short: '津', column: 1, row: 0, value: 0 },
      { id: '23', name: '黑龙江', short: '黑', column: 2, row: 0, value: null, reason: '未读取' },
      {
        id: '71',
        name: '台湾',
        short: '台',
        column: 2,
        row: 1,
        value: null,
        reason: '没有这类年度报告',
        blank: true,
      },
    ],
    value: count,
  },
  treemap: {
    kind: 'treemap',
    nodes: [
      { id: '11', name: '甲省', value: 60 },
      { id: '12', name: '乙省', value: 30 },
      { id: '13', name: '丙省', value: 1 },
      { id: '14', name: '丁省', value: 0 },
    ],
    value: count,
  },
  map: {
    kind: 'map',
    map: 'squares',
    planar: true,
    areas: [
      { id: '11', name: '甲省', value: 60 },
      { id: '12', name: '乙省', value: 0 },
      { id: '13', name: '丙省', value: null, reason: '没有收录报告' },
    ],
    value: count,
  },
  sankey: {
    kind: 'sankey',
    nodes: [
      { id: 'in', name: '本年新收', depth: 0 },
      { id: 'all', name: '应办', depth: 1 },
      { id: 'granted', name: '予以公开', depth: 2 },
      { id: 'out', name: '结转下年度继续办理', depth: 2 },
    ],
    links: [
      { source: 'in', target: 'all', value: 75 },
      { source: 'all', target: 'granted', value: 66 },
      { source: 'all', target: 'out', value: 9 },
    ],
    value: count,
  },
};
