import { DataError } from '../query/database.ts';
import { exportCsv } from './export-csv.ts';
import type { ExportMessage, ExportRequest } from './export-request.ts';

/** Writes one CSV off the page's own thread, then no more: whoever started this worker ends it to cancel. */
const post = (message: ExportMessage) => {
  self.postMessage(message);
};

self.addEventListener('message', ({ data }: MessageEvent<ExportRequest>) => {
  const rows = data.files.reduce((sum, file) => sum + file.rows, 0);
  exportCsv(data, (done) => {
    post({ done, rows });
  }).then(
    (csv) => {
      post({ csv });
    },
    (error: unknown) => {
      const file = error instanceof DataError ? error.file : (data.files[0]?.file ?? '');
      post({ failed: error instanceof Error ? error.message : String(error), file });
    },
  );
});
