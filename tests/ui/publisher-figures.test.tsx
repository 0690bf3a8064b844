import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { publisherReports } from '../../src/query/publisher-facts.ts';
import type { RowOf } from '../../src/query/query.ts';
import { derivedReasons } from '../../src/schema/problems.ts';
import { loadMessages } from '../../src/text/load.ts';
import { NavigationProvider } from '../../src/ui/address/navigation.tsx';
import { placeOn } from '../../src/ui/address/whereabouts.ts';
import { WordsProvider } from '../../src/ui/kit/words.tsx';
import { PublisherFigures } from '../../src/ui/publisher/publisher-figures.tsx';
import { SourceProvider } from '../../src/ui/source/source-door.tsx';

type Report = RowOf<ReturnType<typeof publisherReports>['columns']>;

const empty = Object.fromEntries(
  Object.keys(publisherReports('p').columns).map((name) => [name, null]),
) as Record<keyof Report, null>;

it('marks a total that is not the sum of its parts, with the reason, and no other figure', async () => {
  const report: Report = {
    ...empty,
    report_id: 'p-2023',
    year: 2023,
    unsound: 'requests.concluded.total',
    'requests.received.total': 50,
    'requests.concluded.total': 61,
  };
  const html = renderToStaticMarkup(
    <WordsProvider language="en" t={await loadMessages('en')}>
      <NavigationProvider place={placeOn('publisher', new URLSearchParams())} go={() => undefined}>
        <SourceProvider>
          <PublisherFigures reports={[report]} stated={[]} />
        </SourceProvider>
      </NavigationProvider>
    </WordsProvider>,
  );
  expect(html.split(derivedReasons.unsound.names.en)).toHaveLength(2);
  expect(html).toMatch(
    new RegExp(`id="figure-p-2023-requests\\.concluded\\.total".*?61.*?${derivedReasons.unsound.names.en}`),
  );
});
