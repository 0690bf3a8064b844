import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { DialogFrame } from '../kit/dialog-frame.tsx';
import { Icon } from '../kit/icons.tsx';
import { useFilter, useNavigation } from '../address/navigation.tsx';
import { useOwnMark } from '../address/own-mark.ts';
import { pageOf, rootFrom } from '../address/pages.ts';
import type { PanelContent } from './panel-content.ts';
import { Segmented } from '../kit/segmented.tsx';
import { themeChoices, type ThemeChoice } from '../kit/theme-choice.ts';
import { Toggle } from '../kit/toggle.tsx';
import { useWholeLink } from '../address/whole-link.ts';
import { useWords } from '../kit/words.tsx';
import { embedAddress, standing } from './embed-address.ts';
import { frameCode, listenerCode } from './embed-code.ts';

type EmbedDialogProps = Pick<PanelContent, 'viewId' | 'title' | 'filter' | 'as' | 'notesAlone'> & {
  /** The height of the panel on its page (CSS pixels). */
  readonly height: number;
  readonly onClose: () => void;
};

/** The source line and the filters stand below the panel, and a narrower frame needs more height. */
const roomBelow = 120;

/** What a panel of a page is about stands above it. */
const roomAbove = 100;

/** A note on three lines. */
const noteHeight = 64;

/** The code that shows a chart on another page, with the colours and the height that the reader chooses. */
export default function EmbedDialog({
  viewId,
  as,
  title,
  filter,
  notesAlone = 0,
  height,
  onClose,
}: EmbedDialogProps) {
  const { t, language } = useWords();
  const { page, state, own } = useNavigation();
  const whole = useWholeLink();
  const [readers] = useFilter();
  const mark = useOwnMark();
  const [theme, setTheme] = useState<ThemeChoice>('auto');
  const [isAuto, setAuto] = useState(false);
  const [said, setSaid] = useState('');
  const words = t.take.embed;
  const root = new URL(rootFrom(pageOf(page)), document.baseURI);
  root.search = '';
  const place = { page, state, own: whole ?? own };
  const address = embedAddress({ viewId, as, filter: filter ?? readers, place, language, theme }, root);
  const above = standing(viewId, as, page) === 'page' ? roomAbove : 0;
  const room = above + roomBelow + notesAlone * noteHeight;
  const frame = frameCode({ address, title, height: height + room });
  const code = isAuto ? `${frame}\n${listenerCode}` : frame;
  const copy = () => {
    navigator.clipboard.writeText(code).then(
      () => {
        setSaid(words.copied);
      },
      () => {
        setSaid(words.copyFailed);
      },
    );
  };
  return (
    <DialogFrame title={words.title(title)} onClose={onClose}>
      <p>{words.lead}</p>
      {mark !== null && <p>{t.reports.laid.noEmbed}</p>}
      <div className="embed-choices">
        <Segmented
          label={t.app.theme.label}
          options={themeChoices.map((id) => ({ id, name: t.app.theme[id] }))}
          chosen={theme}
          onChoose={setTheme}
        />
        <Toggle name={words.auto} on={isAuto} onChange={setAuto} />
      </div>
      <p className="hint">{isAuto ? words.autoHint : words.fixedHint}</p>
      <textarea
        className="embed-code"
        readOnly
        rows={isAuto ? 12 : 5}
        aria-label={words.code}
        value={code}
        spellCheck={false}
        onFocus={(event) => {
          event.currentTarget.select();
        }}
      />
      <p className="dialog-links">
        <Button className="button button-main" onPress={copy}>
          {words.copy}
        </Button>
        <a className="button" href={address} target="_blank" rel="noopener">
          {words.preview}
          <Icon name="out" />
        </a>
        <span role="status">{said}</span>
      </p>
    </DialogFrame>
  );
}
