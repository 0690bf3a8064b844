import type { Messages } from '../../text/messages.ts';
import type { PageId } from '../address/pages.ts';
import type { Shown } from './read-embed.ts';

/** What a frame is, for its heading and its tab: the view, the page that the panel is of, or that there is no such thing. */
export function titleOfEmbed(shown: Shown, page: PageId, t: Messages): string {
  switch (shown.kind) {
    case 'view':
      return shown.view.title(t);
    case 'panel':
      return t.app.pages[page].title;
    case 'nothing':
      return t.take.embed.unknown;
  }
}
