/** Runs every check in order, stops at the first that fails, and ends with one line that counts them all. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.ts';

type Counts = { passed: number; failed: number; skipped: number };
type Step = { name: string; run: () => Counts };

const folder = mkdtempSync(join(tmpdir(), 'gongkai-test-'));
const environment: NodeJS.ProcessEnv = { ...process.env };

const command = (words: readonly string[]): number => {
  const result = spawnSync('npx', ['--no-install', ...words], { stdio: 'inherit', env: environment });
  return result.status ?? 1;
};

const check = (name: string, ...words: string[]): Step => ({
  name,
  run: () =>
    command(words) === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 },
});

/** A vitest project, counted from its JSON report; a run that left no report has failed. */
const tests = (project: string, ...words: string[]): Step => ({
  name: project,
  run: () => {
    const report = join(folder, `${project}.json`);
    const status = command([
      'vitest',
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...words,
    ]);
    const counted = readCounts(report);
    return status === 0 || counted.failed > 0 ? counted : { ...counted, failed: 1 };
  },
});

function readCounts(file: string): Counts {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
    return {
      passed: report.numPassedTests ?? 0,
      failed: report.numFailedTests ?? 0,
      skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const steps: readonly Step[] = [
  check('format', 'prettier', '--check', '.', '--log-level', 'warn'),
  check('types', 'tsc', '--noEmit'),
  check('lint', 'eslint', '.', '--max-warnings', '0'),
  check('unused', 'knip'),
  check('data', 'tsx', 'src/cli/build-data.ts'),
  tests('unit', '--coverage'),
  check('build', 'vite', 'build', '--logLevel', 'warn'),
  check('prerender', 'tsx', 'src/cli/prerender.ts'),
  check('host files', 'tsx', 'src/cli/host-files.ts'),
  tests('browser'),
];

const total: Counts = { passed: 0, failed: 0, skipped: 0 };
for (const step of steps) {
  const started = Date.now();
  console.log(`\n── ${step.name}`);
  if (step.name === 'unit') environment.CHROMIUM = findChromium();
  const counts = step.run();
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  console.log(
    `   ${step.name}: ${counts.failed === 0 ? 'ok' : 'FAILED'} (${Math.round((Date.now() - started) / 1000)} s)`,
  );
  if (counts.failed > 0) break;
}
rmSync(folder, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed === 0 ? 0 : 1;
