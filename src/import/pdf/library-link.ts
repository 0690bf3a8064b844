type Listener = (event: { readonly data: unknown }) => void;
type Chunk = { readonly fnArray: readonly unknown[]; readonly argsArray: readonly unknown[] };
type Message = {
  readonly action?: unknown;
  readonly data?: unknown;
  readonly chunk?: Partial<Chunk> | null;
};
type FontData = { readonly data: unknown; readonly extra?: unknown };

/** One end of the line between the two halves of the PDF library, as it uses a `Worker`. */
class Port {
  other: Port | undefined;
  private readonly listeners = new Set<Listener>();

  constructor(private readonly pack: (message: Message, transfer: Transferable[]) => unknown) {}

  postMessage(message: Message, transfer: Transferable[] = []): void {
    const data = this.pack(message, transfer);
    queueMicrotask(() => {
      this.other?.receive(data);
    });
  }

  private receive(data: unknown): void {
    for (const listener of this.listeners) listener({ data });
  }

  addEventListener(_: string, listener: Listener, { signal }: { readonly signal?: AbortSignal } = {}): void {
    this.listeners.add(listener);
    signal?.addEventListener('abort', () => {
      this.listeners.delete(listener);
    });
  }

  terminate(): void {
    this.listeners.clear();
  }
}

const copy = (message: Message, transfer: Transferable[]): unknown => structuredClone(message, { transfer });

const isChunk = (chunk: Message['chunk']): chunk is Chunk =>
  chunk?.fnArray !== undefined && chunk.argsArray !== undefined;

const isFont = (data: unknown): data is readonly [unknown, 'Font', FontData] =>
  Array.isArray(data) &&
  data[1] === 'Font' &&
  typeof data[2] === 'object' &&
  data[2] !== null &&
  'data' in data[2];

/**
 * The line between the two halves of the PDF library on one thread. Lists of operators and fonts are handed over as they
 * are, since nothing changes them later; copying them as a worker's messages are takes as long as making them. `meter`
 * hears which operators come, and says whether they are handed over.
 */
export function linkLibrary(meter: (operators: readonly unknown[]) => boolean): {
  readonly reader: Port;
  readonly parser: Port;
} {
  const reader = new Port(copy);
  const parser = new Port((message, transfer) => {
    const { chunk, data } = message;
    if (isChunk(chunk)) {
      meter(chunk.fnArray);
      return {
        ...message,
        chunk: { ...chunk, fnArray: [...chunk.fnArray], argsArray: [...chunk.argsArray] },
      };
    }
    if (message.action === 'commonobj' && isFont(data)) {
      const [id, type, font] = data;
      // Nothing is drawn: a font taken for attached is not installed, nor are its outlines made.
      const extra = { knowledge: font.extra, attached: true };
      return { ...message, data: [id, type, { data: font.data, extra }] };
    }
    return copy(message, transfer);
  });
  reader.other = parser;
  parser.other = reader;
  return { reader, parser };
}
