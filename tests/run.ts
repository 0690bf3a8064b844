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

/** Runs a script of package.json, as a reader of the README would. */
const runScript = (name: string, ...words: readonly string[]): number => {
  const result = spawnSync('npm', ['run', '--silent', name, '--', ...words], {
    stdio: 'inherit',
    env: environment,
  });
  return result.status ?? 1;
};

const check = (name: string): Step => ({
  name,
  run: () =>
    runScript(name) === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 },
});

/** Tests of vitest, counted from its JSON report; a run that left no report has failed. */
const tests = (name: string): Step => ({
  name,
  run: () => {
    const report = join(folder, `${name.replace(':', '-')}.json`);
    const status = runScript(name, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`);
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
  check('check:format'),
  check('check:types'),
  check('check:lint'),
  check('check:unused'),
  check('check:licences'),
  check('build'),
  tests('test:unit'),
  tests('test:browser'),
];

const total: Counts = { passed: 0, failed: 0, skipped: 0 };
for (const step of steps) {
  const started = Date.now();
  console.log(`\n── ${step.name}`);
  if (step.name === 'test:unit') environment.CHROMIUM = findChromium();
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
