import type { DisclosureBlock, Edition, Labels } from './axis.ts';
import { disclosureBlocks } from './disclosure.ts';
import { disputeGroups, disputeResults } from './disputes.ts';
import type { Indicator } from './indicators.ts';
import { applicants, requestGroups, requestRows } from './requests.ts';
import { sections } from './sections.ts';

type Printed = { readonly labels: Labels; readonly group?: keyof typeof requestGroups };

const entryOf = (axis: Readonly<Record<string, Printed>>, key: string | null): Printed | undefined =>
  key === null ? undefined : axis[key];

/**
 * How the form of an edition prints an indicator, outermost first, in the form's own words: section, article or
 * heading, row, column. Null where that form does not print it.
 */
export function printedAs(
  { section, block, row, column, editions }: Indicator,
  edition: Edition,
): string | null {
  if (!editions.includes(edition)) return null;
  const blocks: Readonly<Record<string, DisclosureBlock>> = disclosureBlocks;
  const found = block === null ? undefined : blocks[block];
  const rows = found?.rows ?? (section === 'requests' ? requestRows : disputeGroups);
  const columns = found?.columns ?? (section === 'requests' ? applicants : disputeResults);
  const [across, down] = [entryOf(rows, row), entryOf(columns, column)];
  const heading = across?.group === undefined ? found?.label : requestGroups[across.group].label;
  return [sections[section].heading, heading, across?.labels[edition], down?.labels[edition]]
    .filter((label) => label !== undefined && label !== null)
    .join(' › ');
}
