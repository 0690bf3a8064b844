import type { Language } from '../../src/schema/languages.ts';
import { everything, type Filter } from '../../src/query/filter.ts';
import { formatOf } from '../../src/text/format.ts';
import { loadMessages } from '../../src/text/load.ts';
import type { ViewContext } from '../../src/views/model/view.ts';

export async function contextOf(language: Language, filter: Filter = everything): Promise<ViewContext> {
  return {
    filter,
    language,
    t: await loadMessages(language),
    format: formatOf(language),
    say: (text) => text[language],
  };
}
