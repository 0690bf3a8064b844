import { useMemo } from 'react';
import { askParams } from '../../state/ask-params.ts';
import { readAsk, writeAsk, type AskSettings } from '../../state/ask-url.ts';
import { hrefOf, type Place } from '../address/whereabouts.ts';
import { useNavigation } from '../address/navigation.tsx';
import { useWords } from '../kit/words.tsx';

/** The statement and the form of its answer in the page’s address; how to change them, and a link that carries them. */
export function useAskSettings(): {
  readonly settings: AskSettings;
  readonly change: (change: Partial<AskSettings>) => void;
  readonly linkOf: (change: Partial<AskSettings>) => string;
} {
  const { page, state, own, go } = useNavigation();
  const { language } = useWords();
  const settings = useMemo(() => readAsk(own), [own]);
  const placeOf = (change: Partial<AskSettings>): Place => {
    const params = new URLSearchParams(own);
    for (const name of Object.values(askParams)) params.delete(name);
    for (const [name, value] of writeAsk({ ...settings, ...change })) params.append(name, value);
    return { page, state, own: params };
  };
  return {
    settings,
    change: (change) => {
      go(placeOf(change), true);
    },
    linkOf: (change) => {
      const place = placeOf(change);
      const link = new URL(hrefOf({ ...place, state: { ...state, language } }, page), location.href);
      link.hash = 'sql';
      return link.href;
    },
  };
}
