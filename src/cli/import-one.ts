import { readFile, stat } from 'node:fs/promises';
import { plainSetting, takeIn, type IntakeSetting } from '../import/intake.ts';
import { limits, tooLarge } from '../import/limits.ts';
import { toFailure, type Imported } from './imported.ts';

/** The bytes of a file, which is not even opened where it is larger than a document may be. */
async function readWhole(file: string): Promise<Uint8Array> {
  const { size } = await stat(file);
  if (size > limits.bytes) throw tooLarge(size);
  return readFile(file);
}

/** What a file gives, as `takeIn` takes it; a file that cannot be opened is an error in its place. */
export async function* importFile(
  file: string,
  setting: IntakeSetting = plainSetting,
  skip = 0,
  begin?: (name: string) => void,
): AsyncGenerator<Imported> {
  let bytes: Uint8Array;
  try {
    bytes = await readWhole(file);
  } catch (error) {
    yield { file, error: toFailure(error) };
    return;
  }
  yield* takeIn(file, bytes, setting, skip, begin);
}
