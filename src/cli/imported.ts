import { DataFileError, type Fault } from './data/data-error.ts';
import { toRefusal, type Intake, type TakenBulletin, type TakenReport } from '../import/intake.ts';

/** Why a file gave nothing: `kind` of a refusal, or of what happened around it. */
export type Failure = {
  readonly kind: string;
  readonly message: string;
  readonly place?: string;
  /** What is wrong with a file of the data folder. */
  readonly fault?: Fault;
};

/** A document that was read as a report. */
export type Read = TakenReport;

/** What a file or a document in it gave. */
export type Imported =
  Exclude<Intake, { readonly error: unknown }> | { readonly file: string; readonly error: Failure };

export const isRead = (imported: Imported): imported is Read => 'report' in imported;

export const isBulletin = (imported: Imported): imported is TakenBulletin => 'bulletin' in imported;

/** An error as it is shown; what the system says of a file has the system's own code. */
export function toFailure(error: unknown): Failure {
  const refusal = toRefusal(error);
  if (refusal.kind !== 'fault' || !(error instanceof Error)) return refusal;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  const place = 'place' in error && typeof error.place === 'string' ? { place: error.place } : {};
  const fault =
    error instanceof DataFileError ? { fault: { file: error.file, problems: error.problems } } : {};
  return { ...refusal, ...place, ...fault, kind: code === 'ENOENT' ? 'no_such_file' : (code ?? error.name) };
}
