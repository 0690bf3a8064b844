import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { useLibraryCharacterMaps } from '../../src/cli/library-character-maps.ts';
import { fuzzDocuments } from '../bench/fuzz/documents.ts';
import { judge } from '../bench/fuzz/judge.ts';

beforeAll(() => {
  useLibraryCharacterMaps();
});

describe('documents that lost, doubled or moved words, marks or bytes', () => {
  it.each(fuzzDocuments.map((document) => [document.name, document] as const))(
    'give no figure of another place and no unnamed error: %s',
    async (_, document) => {
      await fc.assert(
        fc.asyncProperty(fc.nat(100_000), async (number) => {
          const { outcome, detail } = await judge(document, 7, number);
          expect(['read', 'refused'], `${String(number)}: ${detail ?? ''}`).toContain(outcome);
        }),
        { numRuns: 6, seed: 11 },
      );
    },
    120_000,
  );
});
