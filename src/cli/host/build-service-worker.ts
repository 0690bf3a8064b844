import { build } from 'vite';
import type { OfflineFiles } from '../../ui/offline/offline-files.ts';

/**
 * Builds the service worker into a built site: one script of its own, with the list of files in it. Its name has no hash,
 * since it rules over the folder that it stands in for good.
 */
export async function buildServiceWorker(dist: string, files: OfflineFiles): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { __OFFLINE_FILES__: JSON.stringify(files) },
    build: {
      outDir: dist,
      emptyOutDir: false,
      target: 'es2022',
      rolldownOptions: {
        input: 'src/ui/offline/service-worker.ts',
        output: { format: 'iife', entryFileNames: 'service-worker.js' },
      },
    },
  });
}
