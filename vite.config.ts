import locales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { chartStyles } from './src/charts/chart-styles.ts';
import { embedDocument } from './src/cli/host/embed-document.ts';
import { shipWasm } from './src/engine/node-ship-wasm.ts';

/** Puts what the charts declare of their looks behind the page’s own style sheet. */
const withChartStyles = (): Plugin => ({
  name: 'chart-styles',
  enforce: 'pre',
  transform: (code, id) => (id.endsWith('/src/ui/styles/index.css') ? `${code}\n${chartStyles()}` : null),
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
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/browser/**', 'tests/browsers/**', 'tests/bench/**', 'tests/clickhouse/**'],
          environment: 'node',
          // No test asserts a time; on a busy machine some need many times what they need alone.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 10_000 } },
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'browsers',
          include: ['tests/browsers/**/*.test.ts'],
          environment: 'node',
          testTimeout: 600_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'clickhouse',
          include: ['tests/clickhouse/**/*.test.ts'],
          environment: 'node',
          hookTimeout: 600_000,
          fileParallelism: false,
        },
      },
    ],
    coverage: { provider: 'v8', include: ['src/**'], reporter: ['text-summary', 'json-summary'] },
  },
});
