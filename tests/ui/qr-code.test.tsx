import { describe, expect, it } from 'vitest';
import { qrPath } from '../../src/ui/send/qr-code.tsx';

describe('a QR code', () => {
  it('has its dark modules within a quiet zone', () => {
    const drawn = qrPath('https://example.org/board/place/?at=320800&year=2023');
    expect(drawn).not.toBeNull();
    const places = [...(drawn?.path ?? '').matchAll(/M(\d+) (\d+)h1v1h-1z/gu)].flatMap(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    expect(Math.min(...places)).toBe(4);
    expect(Math.max(...places)).toBe((drawn?.size ?? 0) - 5);
  });

  it('is none where the address is too long for any', () => {
    expect(qrPath('x'.repeat(4000))).toBeNull();
  });
});
