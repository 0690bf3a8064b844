/** Runs every check, stops where one fails, and ends with one line that counts them all. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.ts';

type Counts = { passed: number; failed: number; skipped: number };
type Step = { name: string; run: () => Promise<Counts> };

const folder = mkdtempSync(join(tmpdir(), 'gongkai-test-'));
const environment: NodeJS.ProcessEnv = { ...process.env };

type Ran = { readonly status: number; readonly said: string };

/** Runs a script of package.json, as a reader of the README would; `quiet` keeps what it says for the end. */
const runScript = (name: string, words: readonly string[], quiet: boolean): Promise<Ran> =>
  new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', name, '--', ...words], {
      stdio: quiet ? ['inherit', 'pipe', 'pipe'] : 'inherit',
      env: environment,
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
    }
    child.on('error', (error) => {
      resolve({ status: 1, said: `${said}${error.message}\n` });
    });
    child.on('close', (status) => {
      resolve({ status: status ?? 1, said });
    });
  });

/** A script that passes or fails as a whole; it says what it has to say when it has ended, as others run beside it. */
const check = (name: string): Step => ({
  name,
  run: async () => {
    const { status, said } = await runScript(name, [], true);
    console.log(`\n── ${name}\n${said.trimEnd()}`.trimEnd());
    return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
  },
});

/** Tests of vitest, counted from its JSON report; a run that left no report has failed. */
const tests = (name: string): Step => ({
  name,
  run: async () => {
    console.log(`\n── ${name}`);
    environment.CHROMIUM = findChromium();
    const report = join(folder, `${name.replace(':', '-')}.json`);
    const words = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const { status } = await runScript(name, words, false);
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

/** Stages one after the other; in each, lanes at once; in a lane, one step after the other. Tests take all processors. */
const stages: readonly (readonly (readonly Step[])[])[] = [
  [
    ['check:format', 'check:lint'].map(check),
    ['build', 'check:types', 'check:unused', 'check:licences'].map(check),
  ],
  [[tests('test:unit')]],
  [[tests('test:browser')]],
];

const total: Counts = { passed: 0, failed: 0, skipped: 0 };

async function runLane(steps: readonly Step[]): Promise<void> {
  for (const { name, run } of steps) {
    if (total.failed > 0) return;
    const started = Date.now();
    const counts = await run();
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
    const seconds = Math.round((Date.now() - started) / 1000);
    console.log(`   ${name}: ${counts.failed === 0 ? 'ok' : 'FAILED'} (${seconds} s)`);
  }
}

for (const lanes of stages) await Promise.all(lanes.map(runLane));
rmSync(folder, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed === 0 ? 0 : 1;
