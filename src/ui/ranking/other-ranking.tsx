import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextField } from 'react-aria-components/TextField';
import { readRankingLink, writeRankingLink } from '../../state/ranking-link.ts';
import { pinned } from '../../views/ranking/ranking-group.ts';
import type { RankSettings } from '../../views/ranking/ranking-settings.ts';
import { useSiteInfo } from '../address/site-info.tsx';
import { useWords } from '../kit/words.tsx';
import type { ChangeSettings } from './use-rank-settings.ts';
import type { Made } from './use-ranking.ts';

type OtherRankingProps = {
  readonly made: Made;
  readonly settings: RankSettings;
  readonly change: ChangeSettings;
};

/** Names another ranking to compare this one with: this one as it is now, or one by its link. */
export function OtherRanking({ made, settings, change }: OtherRankingProps) {
  const { t } = useWords();
  const words = t.ranking.other;
  const info = useSiteInfo();
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const take = () => {
    const link = readRankingLink(text);
    setSaid(link ? '' : words.noLink);
    if (!link) return;
    setText('');
    change({ was: writeRankingLink(link), against: null });
  };
  return (
    <div className="rank-fields rank-other">
      <Button
        className="button"
        onPress={() => {
          setSaid(words.kept);
          change({
            against: null,
            was: writeRankingLink({
              settings: pinned(settings, made.chosen, info?.version ?? null),
              peers: made.peers,
            }),
          });
        }}
      >
        {words.keep}
      </Button>
      {settings.was !== null && (
        <Button
          className="button button-quiet"
          onPress={() => {
            setSaid('');
            change({ was: null });
          }}
        >
          {words.drop}
        </Button>
      )}
      <form
        className="rank-paste"
        onSubmit={(event) => {
          event.preventDefault();
          take();
        }}
      >
        <TextField className="text-box" value={text} onChange={setText}>
          <Label>{words.paste}</Label>
          <Input placeholder=".../ranking/?…" spellCheck={false} />
        </TextField>
        <Button className="button" type="submit">
          {words.take}
        </Button>
      </form>
      <span role="status" className="hint">
        {said}
      </span>
    </div>
  );
}
