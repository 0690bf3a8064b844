import { takeIn, type Refusal, type TakenReport } from '../../import/intake.ts';

/** Why a file gave nothing. `stopped`: the reader had to be. */
export type ReadError = Omit<Refusal, 'kind'> & { readonly kind: Refusal['kind'] | 'stopped' };

/** What one document gave; `file` has the path inside its archives. */
export type Outcome = TakenReport | { readonly file: string; readonly error: ReadError };

/** What a file gives: itself, or each readable document of the archive that it is; reports alone. Never throws. */
export async function* readDocuments(file: string, bytes: Uint8Array): AsyncGenerator<Outcome> {
  for await (const taken of takeIn(file, bytes)) {
    if ('report' in taken || 'error' in taken) yield taken;
    else if (!('leftAside' in taken)) {
      const message = 'The document is a hotline bulletin, not an annual report on information disclosure.';
      yield { file: taken.file, error: { kind: 'not_a_report', message } };
    }
  }
}
