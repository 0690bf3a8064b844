import type { ChangedDocument, ChangedFigure, ChangeList, ChangeLists } from '../../schema/changes.ts';
import { columnCodes, readCodes, type Codes } from '../../schema/column-codes.ts';
import { columnNames } from '../../schema/column-names.ts';
import type { PlainColumn } from '../../schema/column-notes.ts';
import { indicatorOf, isIndicatorKey } from '../../schema/indicators.ts';
import { problems } from '../../schema/problems.ts';
import type { ViewContext } from '../model/view.ts';

type Context = Omit<ViewContext, 'filter'>;

/** One change in words: what it is about, whose it is (null where that is no longer there), what was and what is. */
export type ChangeItem = {
  readonly key: string;
  readonly about: string;
  readonly publisher: string | null;
  readonly change: { readonly old: string; readonly now: string } | null;
};

const nameOf = ({ names, year }: ChangedDocument, { say, t }: Context): string =>
  t.views.withYear(say(names), String(year));

const documentItem = (document: ChangedDocument, gone: boolean, context: Context): ChangeItem => ({
  key: document.id,
  about: nameOf(document, context),
  publisher: gone ? null : document.publisher,
  change: null,
});

function figureText(figure: ChangedFigure, key: string, { t, say, format }: Context): string {
  if (figure === null) return t.data.changes.absent;
  if (typeof figure === 'object') return say(problems[figure.problem].names);
  const unit = isIndicatorKey(key) ? indicatorOf(key).unit : 'count';
  return format.exact(figure, unit === 'yuan' || unit === 'percent' ? unit : 'count');
}

/** The columns whose codes stand in a field of many words. */
const codesIn: Readonly<Record<string, readonly PlainColumn[]>> = {
  channels: ['channel'],
  themes: ['theme', 'role'],
  sources: ['source_kind'],
};

/** A detail with its codes in words: alone, or at the beginning of each part of a list. */
function detailText(field: string, text: string | null, { t, language }: Context): string {
  if (text === null) return t.data.changes.absent;
  const inWords = (code: string, codes: Codes | undefined) => codes && readCodes(codes, code, language);
  const columns = codesIn[field];
  if (!columns) return inWords(text, columnCodes[field as PlainColumn]) ?? text;
  return columns.reduce(
    (done, column) =>
      done.replaceAll(/(^|, |\()([a-z_]+)/g, (_, start: string, code: string) => {
        return start + (inWords(code, columnCodes[column]) ?? code);
      }),
    text,
  );
}

function fieldName(field: string, { t, say }: Context): string {
  const { fields, otherField } = t.data.changes;
  if (field in fields) return fields[field as keyof typeof fields];
  return field in columnNames ? say(columnNames[field as PlainColumn]) : otherField;
}

/** The items of a list of an entry, in the reader's words. */
export function toChangeItems(name: ChangeList, lists: ChangeLists, context: Context): readonly ChangeItem[] {
  const { say, t } = context;
  const words = t.data.changes;
  switch (name) {
    case 'figures':
    case 'bulletins_changed':
      return lists[name].map((each) => {
        const { id, publisher, key, old, new: now } = each;
        const figure = isIndicatorKey(key) ? say(indicatorOf(key).names) : words.formerFigure;
        return {
          key: `${id} ${key}`,
          about: words.about(nameOf(each, context), figure),
          publisher,
          change: { old: figureText(old, key, context), now: figureText(now, key, context) },
        };
      });
    case 'details':
      return lists.details.map((each) => {
        const { id, publisher, field, old, new: now } = each;
        return {
          key: `${id} ${field}`,
          about: words.about(nameOf(each, context), fieldName(field, context)),
          publisher,
          change: { old: detailText(field, old, context), now: detailText(field, now, context) },
        };
      });
    case 'reports_moved':
      return lists.reports_moved.map((each) => ({
        ...documentItem(each, false, context),
        change: { old: each.from, now: each.id },
      }));
    case 'publishers_renamed':
      return lists.publishers_renamed.map(({ id, old, new: now }) => ({
        key: id,
        about: say(now),
        publisher: id,
        change: { old: say(old), now: say(now) },
      }));
    case 'publishers_added':
    case 'publishers_removed':
      return lists[name].map(({ id, names }) => ({
        key: id,
        about: say(names),
        publisher: name === 'publishers_added' ? id : null,
        change: null,
      }));
    case 'reports_added':
    case 'reports_removed':
    case 'bulletins_added':
    case 'bulletins_removed':
      return lists[name].map((each) => documentItem(each, name.endsWith('removed'), context));
  }
}
