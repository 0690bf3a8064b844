import locales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { chartStyles } from './src/charts/chart-styles.ts';
import { embedDocument } from './src/cli/host/embed-document.ts';
import { shipWasm } from './src/engine/node-ship-wasm.ts';

/** Puts what the charts declare of their looks behind the page’s own style sheet. */
const withChartStyles = (): Plugin => ({
  name: 'chart-styles',
  enforce: 'pre',
  transform: (code, id) => (id.endsWith('/src/ui/styles/index.css') ? `${code}\n${chartStyles()}` : null),
});

/** Tests that assert a time, that nothing moves in one, or that catch long work at it. */
const timed = {
  unit: ['tests/import/growth.test.ts', 'tests/import/html/hostile-markup.test.ts'],
  browser: [
    'tests/browser/ranking.test.ts',
    'tests/browser/year-player.test.ts',
    'tests/browser/your-reports.test.ts',
  ],
};

type Settings = NonNullable<TestProjectInlineConfiguration['test']>;

/** A machine that stalls for a minute fails no test: only what never comes does. */
const project = (name: string, groupOrder: number, settings: Settings): TestProjectInlineConfiguration => ({
  test: {
    name,
    environment: 'node',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    sequence: { groupOrder },
    ...settings,
  },
});

export default defineConfig({
  base: './',
  // Of react-aria's own words, only those in the board's languages.
  plugins: [
    { ...locales.vite({ locales: ['zh-CN', 'zh-TW', 'en-US'] }), enforce: 'pre' },
    react(),
    embedDocument(),
    shipWasm(),
    withChartStyles(),
  ],
  build: {
    target: 'es2022',
    sourcemap: false,
    assetsInlineLimit: 0,
  },
  worker: { format: 'es' },
  test: {
    // Groups run one after the other, so that nothing beside them takes the time of those that measure it.
    projects: [
      project('unit', 0, {
        include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
        exclude: [
          'tests/browser/**',
          'tests/browsers/**',
          'tests/bench/**',
          'tests/clickhouse/**',
          ...timed.unit,
        ],
        maxWorkers: '100%',
      }),
      project('unit-timed', 1, { include: timed.unit, fileParallelism: false }),
      project('browser', 2, {
        include: ['tests/browser/**/*.test.ts'],
        exclude: timed.browser,
        maxWorkers: 2,
      }),
      project('browser-timed', 3, { include: timed.browser, fileParallelism: false }),
      project('browsers', 4, {
        include: ['tests/browsers/**/*.test.ts'],
        testTimeout: 600_000,
        fileParallelism: false,
      }),
      project('clickhouse', 5, {
        include: ['tests/clickhouse/**/*.test.ts'],
        hookTimeout: 600_000,
        fileParallelism: false,
      }),
    ],
    coverage: { provider: 'v8', include: ['src/**'], reporter: ['text-summary', 'json-summary'] },
  },
});
