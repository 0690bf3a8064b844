import { useEffect, useRef, useState } from 'react';
import type { ExportMessage, ExportRequest } from '../../engine/export-request.ts';
import { DataError } from '../../query/database.ts';
import { saveFile } from '../kit/save-file.ts';

/** What is being written, or went wrong. `id` names the button that asked for it. */
export type ExportState =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly id: string; readonly share: number }
  | { readonly state: 'done'; readonly id: string }
  | { readonly state: 'error'; readonly id: string; readonly error: Error };

export type Exporter = {
  readonly progress: ExportState;
  readonly write: (id: string, name: string, request: ExportRequest) => void;
  readonly cancel: () => void;
};

/** Writes one CSV at a time in a worker of its own and hands it to the reader; a new one ends the one before. */
export function useExport(): Exporter {
  const [progress, setProgress] = useState<ExportState>({ state: 'idle' });
  const current = useRef<Worker | null>(null);
  const end = () => {
    current.current?.terminate();
    current.current = null;
  };
  useEffect(() => end, []);
  const write: Exporter['write'] = (id, name, request) => {
    end();
    const worker = new Worker(new URL('../../engine/export-worker.ts', import.meta.url), { type: 'module' });
    current.current = worker;
    setProgress({ state: 'running', id, share: 0 });
    worker.addEventListener('message', ({ data }: MessageEvent<ExportMessage>) => {
      if ('done' in data) {
        setProgress({ state: 'running', id, share: data.rows === 0 ? 0 : data.done / data.rows });
        return;
      }
      end();
      if ('csv' in data) {
        saveFile(name, data.csv, 'text/csv');
        setProgress({ state: 'done', id });
      } else setProgress({ state: 'error', id, error: new DataError(data.failed, data.file) });
    });
    worker.addEventListener('error', (event) => {
      end();
      setProgress({ state: 'error', id, error: new DataError(event.message, 'export-worker.js') });
    });
    worker.postMessage(request);
  };
  const cancel = () => {
    end();
    setProgress({ state: 'idle' });
  };
  return { progress, write, cancel };
}
