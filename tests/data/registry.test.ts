import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PublisherRegistry } from '../../src/cli/data/publishers/registry.ts';
import { makeFolder } from './make-folder.ts';

const told = (name: string) => ({ name, province: null, level: null, scope: null });

it('keeps two bodies apart whose names read alike', async () => {
  const registry = await PublisherRegistry.open(makeFolder());
  const ids = ['沭阳县水务局', '沭阳县税务局', '沭阳县水務局', '沭阳县税务局'].map(
    (name) => registry.findOrAdd(told(name)).id,
  );
  expect(ids).toEqual([
    '321322-shuyang-shuiwuju',
    '321322-shuyang-guoshuiju',
    '321322-shuyang-shuiwuju',
    '321322-shuyang-guoshuiju',
  ]);
  const others = ['沭阳县民政局', '沭阳县民正局', '沭阳县民政局'].map(
    (name) => registry.findOrAdd(told(name)).id,
  );
  expect(new Set(others).size).toBe(2);
  expect(others[2]).toBe(others[0]);
});

it('knows one body by a shorter name, and one township by two ways of saying where it is', async () => {
  const registry = await PublisherRegistry.open(makeFolder());
  const ids = (names: readonly string[]) => names.map((name) => registry.findOrAdd(told(name)).id);
  expect(new Set(ids(['重庆市璧山区科技局', '重庆市璧山区科学技术局'])).size).toBe(1);
  expect(new Set(ids(['重庆市璧山区医疗保障局', '重庆市璧山区医保局', '重庆市璧山区医院'])).size).toBe(2);
  expect(new Set(ids(['重庆市万盛经开区关坝镇', '重庆市綦江区关坝镇'])).size).toBe(1);
});

it('gives each publisher the nearest one above it, and remembers the forms of its name', async () => {
  const folder = makeFolder();
  const registry = await PublisherRegistry.open(folder);
  for (const name of [
    '江苏省',
    '淮安市洪泽区',
    '洪泽区人民政府',
    '洪泽区审计局',
    '重庆两江新区',
    '重庆两江新区商务委员会',
  ]) {
    registry.findOrAdd(told(name));
  }
  await registry.save();
  const parents = Object.fromEntries(registry.entries().map(({ id, parent }) => [id, parent]));
  expect(parents).toEqual({
    '320000-jiangsu': null,
    '320813-hongze': '320000-jiangsu',
    '320813-hongze-shenjiju': '320813-hongze',
    '500000-chongqing-liangjiangxinqu': null,
    '500000-chongqing-liangjiangxinqushangwuwei': '500000-chongqing-liangjiangxinqu',
  });
  const again = await PublisherRegistry.open(folder);
  expect(again.entries()).toEqual(registry.entries());
  expect(again.findOrAdd(told('淮安市洪泽区')).also).toEqual(['洪泽区人民政府']);
  expect(readFileSync(join(folder, 'publishers.json'), 'utf8')).toMatch(
    /^\[\n {2}\{\n {4}"id": "320000-jiangsu"/,
  );
});
