import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/cli/in-order.ts';
import { Slots } from '../../src/cli/slots.ts';

const items = Array.from({ length: 20 }, (_, index) => index);

describe('work in order', () => {
  it('gives results in the order of the items, and runs no more than it may before their turn', async () => {
    let running = 0;
    let most = 0;
    const run = async (item: number) => {
      running += 1;
      most = Math.max(most, running);
      await wait(item % 3);
      running -= 1;
      return item * 2;
    };
    const results: number[] = [];
    for await (const result of inOrder(items, run, 3)) results.push(result);
    expect(results).toEqual(items.map((item) => item * 2));
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(4);
  });

  it('has begun those that come after when it gives the first', async () => {
    const started: number[] = [];
    const results = inOrder(items, (item) => Promise.resolve(started.push(item)), 5);
    await results.next();
    expect(started).toHaveLength(6);
  });

  it('fails in the turn of the item that fails first, whichever fails sooner', async () => {
    const run = async (item: number) => {
      if (item === 4) await wait(20);
      if (item >= 4) throw new Error(`item ${item}`);
      return item;
    };
    const results: number[] = [];
    const all = async () => {
      for await (const result of inOrder(items, run, 8)) results.push(result);
    };
    await expect(all()).rejects.toThrow('item 4');
    expect(results).toEqual([0, 1, 2, 3]);
  });
});

describe('slots', () => {
  it('let so much run at a time, in the order of coming, and are free again after a failure', async () => {
    const slots = new Slots(2);
    const order: number[] = [];
    let running = 0;
    let most = 0;
    const use = (item: number) =>
      slots.use(async () => {
        order.push(item);
        running += 1;
        most = Math.max(most, running);
        await wait(1);
        running -= 1;
        if (item % 2 === 0) throw new Error('even');
        return item;
      });
    const settled = await Promise.allSettled(items.map(use));
    expect(order).toEqual(items);
    expect(most).toBe(2);
    expect(settled.filter(({ status }) => status === 'rejected')).toHaveLength(10);
    expect(await slots.use(() => Promise.resolve('more'))).toBe('more');
  });
});
