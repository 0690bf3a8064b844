import { parentPort } from 'node:worker_threads';
import { useLibraryCharacterMaps } from '../../../src/cli/library-character-maps.ts';
import { passOverStrayRejections } from '../../../src/cli/stray-rejections.ts';
import { documentOf, judge, type Judged } from './judge.ts';

export type FuzzRequest = { readonly seed: number; readonly number: number };
export type FuzzAnswer = Judged & { readonly name: string; readonly milliseconds: number };

useLibraryCharacterMaps();
passOverStrayRejections();

parentPort?.on('message', ({ seed, number }: FuzzRequest) => {
  const document = documentOf(number);
  if (!document) return;
  const start = performance.now();
  void judge(document, seed, number).then((judged) => {
    const answer = { ...judged, name: document.name, milliseconds: performance.now() - start };
    parentPort?.postMessage(answer satisfies FuzzAnswer);
  });
});
parentPort?.postMessage('ready');
