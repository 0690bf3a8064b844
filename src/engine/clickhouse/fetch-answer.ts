import { ServerError, type ServerFault } from '../../query/database.ts';
import type { DataServer } from '../../schema/data-server.ts';
import { secondsOfWork, settings } from './server-settings.ts';

/** A complaint of ClickHouse about the SQL itself. */
class StatementError extends Error {
  override readonly name = 'StatementError';
}

/** Errors of ClickHouse that are none of the question, by their code. */
const faults: ReadonlyMap<number, ServerFault> = new Map([
  [60, 'data'],
  [81, 'data'],
  [115, 'version'],
  [159, 'too_long'],
  [160, 'too_long'],
  [158, 'refused'],
  [164, 'refused'],
  [192, 'refused'],
  [194, 'refused'],
  [201, 'refused'],
  [202, 'refused'],
  [241, 'refused'],
  [307, 'refused'],
  [452, 'refused'],
  [497, 'refused'],
  [516, 'refused'],
]);

/** What an answer that is no success means. Something else than ClickHouse may have sent it, such as a gateway. */
function whatFailed(status: number, body: string): Error {
  const code = /\bCode: (\d+)/.exec(body)?.[1];
  const message = body.trim().slice(0, 500);
  if (code === undefined)
    return new ServerError(`The data server answered ${status}. ${message}`.trim(), 'away');
  const fault = faults.get(Number(code));
  return fault ? new ServerError(message, fault) : new StatementError(message);
}

const addressOf = ({ address, database, user, seconds = secondsOfWork }: DataServer): URL => {
  const url = new URL(address);
  const parameters = {
    ...settings,
    max_execution_time: String(seconds),
    default_format: 'JSONCompact',
    database,
    ...(user && { user }),
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url;
};

/**
 * The text of an answer. Rejects with a `ServerError`, a `StatementError`, or the signal's reason when it is aborted: the
 * server ends the question then.
 */
export async function fetchAnswer(server: DataServer, sql: string, signal?: AbortSignal): Promise<string> {
  const patience = (server.seconds ?? secondsOfWork) + 10;
  const late = AbortSignal.timeout(patience * 1000);
  let status: number;
  let body: string;
  try {
    const response = await fetch(addressOf(server), {
      method: 'POST',
      body: sql,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
      signal: signal ? AbortSignal.any([signal, late]) : late,
    });
    status = response.status;
    body = await response.text();
  } catch (cause) {
    signal?.throwIfAborted();
    if (late.aborted) {
      throw new ServerError(`The data server did not answer within ${patience} s.`, 'too_long', {
        cause,
      });
    }
    throw new ServerError('The data server could not be reached, or the connection broke.', 'away', {
      cause,
    });
  }
  if (status !== 200) throw whatFailed(status, body);
  return body;
}
