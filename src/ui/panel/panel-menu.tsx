import type { RefObject } from 'react';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { wholeNotes } from '../../views/model/whole-notes.ts';
import { standing } from './embed-address.ts';
import { fileName } from '../address/file-name.ts';
import { filterWords } from '../filter/filter-words.ts';
import { useOwnMark, withOwn } from '../address/own-mark.ts';
import { hrefOf } from '../address/whereabouts.ts';
import { saveFile } from '../kit/save-file.ts';
import { useSay } from '../kit/said.tsx';
import { useSiteInfo } from '../address/site-info.tsx';
import { sourceLine } from '../address/source-line.ts';
import { toCsv, toCsvLines } from '../table/to-csv.ts';
import { toPng } from '../chart/to-png.ts';
import type { Shape } from '../chart/to-standalone-svg.ts';
import { coverageText } from './coverage-text.ts';
import { useFilter, useNavigation } from '../address/navigation.tsx';
import type { PanelContent } from './panel-content.ts';
import { useFilterNames } from '../filter/use-filter-names.ts';
import { useWholeLink } from '../address/whole-link.ts';
import { useWords } from '../kit/words.tsx';

type PanelMenuProps = PanelContent & {
  readonly triggerRef: RefObject<HTMLButtonElement | null>;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly onEmbed: () => void;
  /** Asks for the ways to share an address. */
  readonly onShare: (address: string) => void;
};

/**
 * CSV of the table twin, SVG and PNG of the chart as drawn, a link that carries the filters and the language, and the code
 * that embeds the chart. The CSV is rows alone, its name tells filters and version; an image has them written on it.
 */
export default function PanelMenu({
  viewId,
  title,
  model,
  chart,
  filter: given,
  as,
  method = [],
  onEmbed,
  onShare,
  ...popover
}: PanelMenuProps) {
  const words = useWords();
  const { t, language } = words;
  const place = useNavigation();
  const [readers] = useFilter();
  const whole = useWholeLink();
  const filter = given ?? readers;
  const site = useSiteInfo();
  const names = useFilterNames(filter);
  const mark = useOwnMark();
  const panel = t.app.panel;
  const say = useSay();

  /** The address of this chart on its page. */
  function linkHere(): string {
    const { page, params, state } = place;
    const link = new URL(
      hrefOf({ page, params: whole ?? params, state: { ...state, language } }, page),
      document.baseURI,
    );
    link.hash = viewId;
    return withOwn(link, mark).href;
  }

  function draw(shape?: Shape) {
    const filtered = filterWords(filter, names, words);
    const foot = [
      ...(model.coverage ? [Object.values(coverageText(model.coverage, words)).join(' · ')] : []),
      ...wholeNotes(model),
      ...(filtered === '' ? [] : [filtered]),
      ...(mark === null ? [] : [mark.line]),
      sourceLine(site, words),
      decodeURI(linkHere()),
    ];
    return chart?.current?.toSvg(title, foot, shape) ?? null;
  }

  /** The table as a workbook, with what it rests on in a sheet of its own. */
  async function saveTable(name: string): Promise<void> {
    const { saveTableBook } = await import('../send/save-table-book.ts');
    const filtered = filterWords(filter, names, words);
    await saveTableBook(name, {
      title,
      table: model.table,
      notes: [...wholeNotes(model), ...(filtered === '' ? [] : [filtered])],
      words,
      site,
      mark: mark?.line ?? null,
      address: linkHere(),
    });
  }

  async function run(action: string): Promise<void> {
    const name = fileName(viewId, filter, site) + (mark?.file ?? '');
    if (action === 'csv') {
      const type = 'text/csv;charset=utf-8';
      saveFile(`${name}.csv`, toCsv(model.table, panel.reasons, mark?.column), type);
      if (method.length > 0) saveFile(`${name}_method.csv`, toCsvLines(method), type);
    }
    if (action === 'excel') await saveTable(name);
    if (action === 'wide' || action === 'square') {
      const drawing = draw(action);
      if (drawing) saveFile(`${name}_${action}.png`, await toPng(drawing), 'image/png');
    }
    if (action === 'share') onShare(linkHere());
    if (action === 'svg' || action === 'png') {
      const drawing = draw();
      if (drawing && action === 'svg') saveFile(`${name}.svg`, drawing.svg, 'image/svg+xml');
      if (drawing && action === 'png') saveFile(`${name}.png`, await toPng(drawing), 'image/png');
    }
    if (action === 'link') {
      await navigator.clipboard.writeText(linkHere()).then(
        () => {
          say(panel.copied);
        },
        () => {
          say(panel.copyFailed);
        },
      );
    }
    if (action === 'embed') onEmbed();
  }

  return (
    <Popover className="popover" placement="bottom end" aria-label={panel.actions} {...popover}>
      <Menu
        className="menu"
        aria-label={panel.actions}
        onAction={(key) => {
          void run(String(key));
        }}
        onClose={() => {
          popover.onOpenChange(false);
        }}
        // eslint-disable-next-line jsx-a11y/no-autofocus -- a menu takes the focus when it opens (ARIA menu pattern)
        autoFocus="first"
      >
        <MenuItem id="csv">{panel.csv}</MenuItem>
        <MenuItem id="excel">{t.take.excel}</MenuItem>
        {chart && <MenuItem id="svg">{panel.svg}</MenuItem>}
        {chart && <MenuItem id="png">{panel.png}</MenuItem>}
        {chart && <MenuItem id="wide">{t.take.wide}</MenuItem>}
        {chart && <MenuItem id="square">{t.take.square}</MenuItem>}
        <MenuItem id="link">{panel.link}</MenuItem>
        <MenuItem id="share">{t.take.share.action}</MenuItem>
        {standing(viewId, as, place.page) && <MenuItem id="embed">{t.take.embed.action}</MenuItem>}
      </Menu>
    </Popover>
  );
}
