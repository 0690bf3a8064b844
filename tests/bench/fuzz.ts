/**
 * Changed documents of every format, fed to the reader: hangs, unnamed errors and invented figures are counted and must
 * all be 0. A run is told by its seed, goes on where it was left (.cache/fuzz.json), and ends after so many documents.
 * Run: npm run bench -- fuzz [--documents=1000000] [--seed=1] [--anew]
 */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { loadState, saveState, type FuzzState } from './fuzz/state.ts';
import type { FuzzAnswer, FuzzRequest } from './fuzz/worker.ts';

/** Longer than the reader's own limit of 20 s: what still reads then hangs. */
const hang = 30_000;
const shownFound = 40;

const option = (name: string, otherwise: number): number =>
  Number(process.argv.find((each) => each.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise);

const end = option('documents', 20_000);
const seed = option('seed', 1);
let state: FuzzState = process.argv.includes('--anew')
  ? { seed, next: 0, counts: {}, slowest: 0, found: [] }
  : loadState(seed);

/** A thread that has loaded the reader: a machine that is slow to start it is no hang of a document. */
async function startThread(): Promise<Worker> {
  const started = new Worker(new URL('fuzz/thread.js', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  });
  await once(started, 'message');
  return started;
}

/** What a thread answers to a request, or that it hung or fell; such a thread is ended. */
function ask(thread: Worker, request: FuzzRequest): Promise<FuzzAnswer | 'hang' | 'fell'> {
  return new Promise((resolve) => {
    const done = (answer: FuzzAnswer | 'hang' | 'fell'): void => {
      clearTimeout(timer);
      thread.off('message', done).off('error', fell);
      resolve(answer);
    };
    const fell = (): void => {
      done('fell');
    };
    const timer = setTimeout(() => {
      void thread.terminate();
      done('hang');
    }, hang);
    thread.on('message', done).on('error', fell);
    thread.postMessage(request);
  });
}

function count(answer: FuzzAnswer | 'hang' | 'fell', number: number): void {
  const outcome = typeof answer === 'string' ? answer : answer.outcome;
  const bad = outcome !== 'read' && outcome !== 'refused';
  const name = typeof answer === 'string' ? '' : answer.name;
  const what = typeof answer === 'string' ? answer : `${outcome}: ${answer.detail ?? ''}`;
  state = {
    ...state,
    next: number + 1,
    counts: { ...state.counts, [outcome]: (state.counts[outcome] ?? 0) + 1 },
    slowest: Math.max(state.slowest, typeof answer === 'string' ? hang : answer.milliseconds),
    found: bad && state.found.length < 500 ? [...state.found, { number, name, what }] : state.found,
  };
}

let thread = await startThread();
for (let number = state.next; number < end; number += 1) {
  const answer = await ask(thread, { seed, number });
  count(answer, number);
  if (typeof answer === 'string') thread = await startThread();
  if (number % 200 === 199) saveState(state);
}
await thread.terminate();
saveState(state);

const of = (outcome: string): number => state.counts[outcome] ?? 0;
console.log(`  documents: ${String(state.next)} (seed ${String(seed)})`);
console.log(`  read: ${String(of('read'))}, refused by name: ${String(of('refused'))}`);
console.log(`  hangs: ${String(of('hang') + of('fell'))}`);
console.log(`  unnamed errors: ${String(of('unnamed'))}`);
console.log(`  invented figures: in ${String(of('invented'))} documents`);
console.log(`  slowest: ${(state.slowest / 1000).toFixed(1)} s`);
for (const { number, name, what } of state.found.slice(0, shownFound)) {
  console.log(`  ${String(number)} ${name}: ${what.slice(0, 300)}`);
}
