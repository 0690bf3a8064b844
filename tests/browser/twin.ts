import type { Page } from 'playwright-core';

/** The table twin of a panel: its column names, and the words of its cells without their notes. */
export async function readTwin(
  page: Page,
  view: string,
): Promise<{ readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }> {
  const panel = page.locator(`figure[data-view="${view}"]`);
  const table = panel.locator('.table-box table:visible');
  if ((await table.count()) === 0) await panel.getByRole('radio', { name: 'Table' }).click();
  await table.waitFor({ timeout: 60_000 });
  const all = panel.getByRole('button', { name: /^Show all/ });
  if ((await all.count()) > 0) await all.click();
  const columns = await table.locator('thead th').allInnerTexts();
  const rows = await table.locator('tbody tr').evaluateAll((lines) =>
    lines.map((line) =>
      [...line.children].map((cell) => {
        const copy = cell.cloneNode(true);
        if (copy instanceof HTMLElement) for (const note of copy.querySelectorAll('small')) note.remove();
        return copy.textContent?.trim() ?? '';
      }),
    ),
  );
  return { columns: columns.map((name) => name.trim()), rows };
}
