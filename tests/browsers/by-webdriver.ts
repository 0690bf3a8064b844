import { spawn } from 'node:child_process';
import { middleOf, type Driver } from './driver.ts';

type Session = {
  readonly sessionId: string;
  readonly capabilities: { readonly browserName: string; readonly browserVersion: string };
};

const port = 4499;
const secondsToStart = 20;

/** Sends a command of W3C WebDriver; throws what the driver says of one that failed. */
async function send<T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<T> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { value: T };
  if (!response.ok) throw new Error(JSON.stringify(value));
  return value;
}

/** WebKitGTK by its own driver, on a screen that is only there for it (`xvfb-run`). */
export async function driveByWebDriver(driver: string, binary: string): Promise<Driver> {
  const process = spawn('xvfb-run', ['-a', driver, `--port=${port}`], { stdio: 'ignore', detached: true });
  const end = Date.now() + secondsToStart * 1000;
  while (
    !(await send('GET', '/status').then(
      () => true,
      () => false,
    ))
  ) {
    if (Date.now() > end) throw new Error(`${driver} did not answer within ${secondsToStart} s.`);
  }
  const { sessionId, capabilities } = await send<Session>('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } } },
  });
  const session = `/session/${sessionId}`;
  await send('POST', `${session}/timeouts`, { script: 60_000, pageLoad: 120_000 });
  await send('POST', `${session}/window/rect`, { width: 1280, height: 960 });
  const read = <T>(expression: string): Promise<T> =>
    send('POST', `${session}/execute/sync`, { script: `return (${expression})`, args: [] });
  const act = async (selector: string, pressed: boolean): Promise<void> => {
    const place = await read<{ x: number; y: number } | null>(middleOf(selector));
    if (place === null) throw new Error(`There is no ${selector}.`);
    await send('POST', `${session}/actions`, {
      actions: [
        {
          type: 'pointer',
          id: 'mouse',
          actions: [
            // A pointer that is there already would tell the page nothing.
            { type: 'pointerMove', duration: 20, origin: 'viewport', x: place.x - 4, y: place.y - 4 },
            { type: 'pointerMove', duration: 20, origin: 'viewport', ...place },
            ...(pressed
              ? [
                  { type: 'pointerDown', button: 0 },
                  { type: 'pointerUp', button: 0 },
                ]
              : []),
          ],
        },
      ],
    });
  };
  return {
    name: `${capabilities.browserName} ${capabilities.browserVersion}`,
    open: (url) => send('POST', `${session}/url`, { url }),
    read,
    press: (selector) => act(selector, true),
    point: (selector) => act(selector, false),
    close: async () => {
      await send('DELETE', session).catch(() => undefined);
      if (process.pid !== undefined) globalThis.process.kill(-process.pid);
    },
  };
}
