import type { Text } from '../../../schema/axis.ts';
import type { ChangedDocument, ChangeLists, ChangeTotals } from '../../../schema/changes.ts';
import { compareDetails, compareFigures, isMoved, readFigures } from './compare-document.ts';
import { idOf, parseFiled, readFiled, type FiledDocument, type FiledState } from './filed-state.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer I)[] ? I[] : never };
type Lists = Mutable<ChangeLists>;
type Found = { readonly document: FiledDocument; readonly changed: ChangedDocument };

const emptyLists = (): Lists => ({
  reports_added: [],
  reports_removed: [],
  reports_moved: [],
  figures: [],
  details: [],
  bulletins_added: [],
  bulletins_removed: [],
  bulletins_changed: [],
  publishers_added: [],
  publishers_removed: [],
  publishers_renamed: [],
});

function toFound(path: string, text: string, { publishers }: FiledState): Found {
  const document = parseFiled(text);
  const { publisher, report, bulletin } = document;
  const named = publishers.get(publisher) ?? { hans: publisher, hant: publisher, en: publisher };
  const year = Number((report ?? bulletin)?.year);
  return { document, changed: { id: idOf(path, document), publisher, names: named, year } };
}

const byId = (one: { readonly id: string }, other: { readonly id: string }) =>
  one.id < other.id ? -1 : one.id > other.id ? 1 : 0;

const sameText = (one: Text, other: Text) =>
  one.hans === other.hans && one.hant === other.hant && one.en === other.en;

function comparePublishers(old: FiledState, now: FiledState, lists: Lists): void {
  for (const [id, names] of now.publishers) {
    const before = old.publishers.get(id);
    if (!before) lists.publishers_added.push({ id, names });
    else if (!sameText(before, names)) lists.publishers_renamed.push({ id, old: before, new: names });
  }
  for (const [id, names] of old.publishers)
    if (!now.publishers.has(id)) lists.publishers_removed.push({ id, names });
}

/** Documents that left one id and came up under another are told as moved, and no longer as removed and added. */
function pairMoved(lists: Lists, gone: readonly Found[], come: readonly Found[]): void {
  const open = [...gone];
  for (const found of come) {
    const place = open.findIndex((each) => isMoved(each.document, found.document));
    const from = open[place];
    if (!from) lists.reports_added.push(found.changed);
    else {
      open.splice(place, 1);
      lists.reports_moved.push({ ...found.changed, from: from.changed.id });
    }
  }
  lists.reports_removed.push(...open.map(({ changed }) => changed));
}

/**
 * What a version of the data changes in the one before it. Documents are read one by one, and those whose text is the
 * same are not compared, so that memory holds the changes alone.
 */
export async function compareStates(
  old: FiledState,
  now: FiledState,
): Promise<{ readonly totals: ChangeTotals; readonly lists: ChangeLists }> {
  const lists = emptyLists();
  const [gone, come]: [Found[], Found[]] = [[], []];
  const totals = { reports: 0, figures: 0, bulletins: 0, publishers: now.publishers.size };
  for (const path of [...new Set([...now.paths, ...old.paths])].sort()) {
    const isReport = path.startsWith('reports/');
    const [before, after] = [await readFiled(old, path), await readFiled(now, path)];
    const is = after === null ? null : toFound(path, after, now);
    if (is) {
      totals[isReport ? 'reports' : 'bulletins'] += 1;
      if (isReport) {
        totals.figures += [...readFigures(is.document).values()].filter(
          (each) => typeof each === 'number',
        ).length;
      }
    }
    if (before === after) continue;
    const was = before === null ? null : toFound(path, before, old);
    if (was && is) {
      const figures = compareFigures(was.document, is.document).map((change) => ({
        ...is.changed,
        ...change,
      }));
      lists[isReport ? 'figures' : 'bulletins_changed'].push(...figures);
      if (isReport) {
        lists.details.push(
          ...compareDetails(was.document, is.document).map((change) => ({ ...is.changed, ...change })),
        );
      }
    } else if (is) {
      if (isReport) come.push(is);
      else lists.bulletins_added.push(is.changed);
    } else if (was) {
      if (isReport) gone.push(was);
      else lists.bulletins_removed.push(was.changed);
    }
  }
  pairMoved(lists, gone, come);
  comparePublishers(old, now, lists);
  for (const list of Object.values(lists) as { id: string }[][]) list.sort(byId);
  return { totals, lists };
}
