import type { RefObject } from 'react';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { hrefOf } from './place.ts';
import { saveFile } from './save-file.ts';
import { toCsv } from './to-csv.ts';
import { toPng } from './to-png.ts';
import { useNavigation } from './navigation.tsx';
import type { PanelContent } from './panel-content.ts';
import { useWords } from './words.tsx';

type PanelMenuProps = PanelContent & {
  readonly triggerRef: RefObject<HTMLButtonElement | null>;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  /** Something to tell the reader for a moment. */
  readonly onSaid: (text: string) => void;
};

const shownFor = 2500;

/** CSV of the table twin, SVG and PNG of the chart as drawn, and a link that carries the filters and the language. */
export default function PanelMenu({ viewId, title, model, chart, onSaid, ...popover }: PanelMenuProps) {
  const { t, language } = useWords();
  const { page, state, own } = useNavigation();
  const words = t.app.panel;

  const say = (text: string) => {
    onSaid(text);
    setTimeout(() => {
      onSaid('');
    }, shownFor);
  };

  async function run(action: string): Promise<void> {
    const name = `gongkai-${viewId}`;
    if (action === 'csv')
      saveFile(`${name}.csv`, toCsv(model.table, words.reasons), 'text/csv;charset=utf-8');
    const drawing = chart?.current?.toSvg(title, model.notes) ?? null;
    if (action === 'svg' && drawing) saveFile(`${name}.svg`, drawing.svg, 'image/svg+xml');
    if (action === 'png' && drawing) saveFile(`${name}.png`, await toPng(drawing), 'image/png');
    if (action === 'link') {
      const link = new URL(hrefOf({ page, own, state: { ...state, language } }, page), location.href);
      link.hash = viewId;
      await navigator.clipboard.writeText(link.href).then(
        () => {
          say(words.copied);
        },
        () => {
          say(words.copyFailed);
        },
      );
    }
  }

  return (
    <Popover className="popover" placement="bottom end" {...popover}>
      <Menu
        className="menu"
        aria-label={words.actions}
        onAction={(key) => {
          void run(String(key));
        }}
        onClose={() => {
          popover.onOpenChange(false);
        }}
        // eslint-disable-next-line jsx-a11y/no-autofocus -- a menu takes the focus when it opens (ARIA menu pattern)
        autoFocus="first"
      >
        <MenuItem id="csv">{words.csv}</MenuItem>
        {chart && <MenuItem id="svg">{words.svg}</MenuItem>}
        {chart && <MenuItem id="png">{words.png}</MenuItem>}
        <MenuItem id="link">{words.link}</MenuItem>
      </Menu>
    </Popover>
  );
}
