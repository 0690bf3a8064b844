import type { Database } from '../../query/database.ts';
import type { BrowserOptions } from '../../engine/browser.ts';
import type { DataServer } from '../../schema/data-server.ts';

/** Opens what answers: the data server that the host chose, where the document names one, else the engine of this device. */
export async function openDatabase(container: HTMLElement, options: BrowserOptions): Promise<Database> {
  const local = async () => {
    const { openBrowserDatabase } = await import('../../engine/browser.ts');
    return openBrowserDatabase(options);
  };
  const { dataServer, dataVersion } = container.dataset;
  if (dataServer === undefined || dataVersion === undefined) return local();
  const { openClickHouse } = await import('../../engine/clickhouse/open-clickhouse.ts');
  return openClickHouse({
    server: JSON.parse(dataServer) as DataServer,
    version: dataVersion,
    local,
    ...(options.own && { own: options.own }),
  });
}
