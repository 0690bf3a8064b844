import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/schema/languages.ts';
import { loadMessages } from '../../src/text/load.ts';
import { SourceFigures } from '../../src/ui/source/source-figures.tsx';
import { WordsProvider } from '../../src/ui/kit/words.tsx';

const place = {
  section: 'requests',
  table_number: 2,
  row_number: 3,
  column_number: 1,
  line: null,
  page: null,
};
const figure = (key: string, correction: string | null) => ({
  key,
  value: 51,
  printed: '50',
  approximate: null,
  problem: null,
  correction,
  ...place,
});

async function render(language: Language): Promise<string> {
  const places = [
    figure('requests.received.total', 'The organ said so.'),
    figure('requests.carried_in.total', null),
  ];
  return renderToStaticMarkup(
    <WordsProvider language={language} t={await loadMessages(language)}>
      <SourceFigures places={places} keys={[]} />
    </WordsProvider>,
  );
}

describe('the source of a corrected figure', () => {
  it.each(['hans', 'hant', 'en'] as const)('says that it was corrected, and why, in %s', async (language) => {
    const html = await render(language);
    const { mark } = (await loadMessages(language)).quality.corrected;
    expect(html.split(mark)).toHaveLength(2);
    expect(html).toContain('The organ said so.');
    expect(html).toContain('>50<');
    expect(html).toContain('>51<');
  });
});
