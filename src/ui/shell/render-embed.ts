import { contentPolicyWith } from './content-policy.ts';
import { escapeText, nameStyleSheet, replaceOnce } from '../address/page-template.ts';
import type { SiteInfo } from '../address/site-info.tsx';

/** The page of a chart alone from its built template: its policy, and what the data is. What it shows is its address's. */
export function renderEmbed(template: string, site: NonNullable<SiteInfo>): string {
  const server = site.server ? ` data-data-server="${escapeText(JSON.stringify(site.server))}"` : '';
  const policed = replaceOnce(
    template,
    /<meta charset="utf-8" \/>/,
    `<meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="${contentPolicyWith(site.server ?? null)}" />`,
  );
  return replaceOnce(
    nameStyleSheet(policed),
    /<div id="app"><\/div>/,
    `<div id="app" data-data-version="${escapeText(site.version)}" data-data-date="${escapeText(site.date)}"${server}></div>`,
  );
}
