/** A browser with one page, as far as every kind of driver can steer it. */
export type Driver = {
  /** The browser and its version, as it tells them. */
  readonly name: string;
  readonly open: (url: string) => Promise<void>;
  /** What an expression comes to in the page; it must be JSON. */
  readonly read: <T>(expression: string) => Promise<T>;
  /** Moves the pointer to the middle of the first element that fits, and presses it there. Throws where there is none. */
  readonly press: (selector: string) => Promise<void>;
  /** Moves the pointer there without a press. */
  readonly point: (selector: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Waits until an expression is true in the page; throws what it was after `seconds`. */
export async function until(driver: Driver, expression: string, seconds = 240): Promise<void> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    // While a page is left for another, there may be nobody to ask.
    const found = await driver.read<unknown>(expression).catch((error: unknown) => String(error));
    if (found === true) return;
    if (Date.now() > end)
      throw new Error(`${driver.name}: not so after ${seconds} s: ${expression} (${JSON.stringify(found)})`);
    await pause(150);
  }
}

/** Where the middle of an element lies in the window, once it has been brought into sight. */
export const middleOf = (selector: string): string => `(() => {
  const element = document.querySelector(${JSON.stringify(selector)});
  if (element === null) return null;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
})()`;
