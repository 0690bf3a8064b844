import { useEffect, useRef } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import type { Database } from '../../query/database.ts';
import type { Language } from '../../schema/axis.ts';
import type { Messages } from '../../text/messages.ts';
import type { AnyView } from '../../views/view.ts';
import { DataProvider } from '../data-door.tsx';
import { filterWords } from '../filter-words.ts';
import { NavigationProvider, useFilter, useLink, useNavigation, type Go } from '../navigation.tsx';
import { Panel } from '../panel.tsx';
import type { Place } from '../place.ts';
import { OwnReportsContext } from '../reports/own-context.tsx';
import type { OwnReports } from '../reports/own-reports.ts';
import { SiteInfoContext, useSiteInfo, type SiteInfo } from '../site-info.tsx';
import { SourceProvider } from '../source-door.tsx';
import { sourceLine } from '../source-line.ts';
import { usePublisherNames } from '../use-publisher-names.ts';
import { widgetLocale } from '../widget-locale.ts';
import { useWords, WordsProvider } from '../words.tsx';
import { tellHeight } from './tell-height.ts';

type EmbedAppProps = {
  /** Null where the address names no view that there is; `asked` is what it names. */
  readonly view: AnyView | null;
  readonly asked: string;
  /** The page and the state that the view would have on the board. */
  readonly place: Place;
  readonly language: Language;
  readonly messages: Messages;
  readonly site: SiteInfo;
  readonly go: Go;
  readonly open: () => Promise<Database>;
  readonly own: OwnReports;
};

/** One chart alone, as another page frames it: its title, what was filtered, its source. */
export function EmbedApp({ view, asked, place, language, messages, site, go, open, own }: EmbedAppProps) {
  return (
    <I18nProvider locale={widgetLocale[language]}>
      <WordsProvider language={language} t={messages}>
        <NavigationProvider place={place} go={go}>
          <OwnReportsContext value={own}>
            <DataProvider open={open}>
              <SiteInfoContext value={site}>
                <SourceProvider>
                  <EmbedPage view={view} asked={asked} />
                </SourceProvider>
              </SiteInfoContext>
            </DataProvider>
          </OwnReportsContext>
        </NavigationProvider>
      </WordsProvider>
    </I18nProvider>
  );
}

function EmbedPage({ view, asked }: Pick<EmbedAppProps, 'view' | 'asked'>) {
  const { t } = useWords();
  const content = useRef<HTMLElement>(null);
  useEffect(() => (content.current ? tellHeight(content.current) : undefined), []);
  return (
    <main className="embed" ref={content}>
      <h1 className="sr-only">{view ? view.title(t) : t.take.embed.unknown}</h1>
      {view ? (
        <Panel view={view} />
      ) : (
        <div className="state-note" role="alert">
          <p className="state-title">{t.take.embed.unknown}</p>
          <p>{t.take.embed.unknownHint(asked)}</p>
        </div>
      )}
      <EmbedFoot />
    </main>
  );
}

/** What was filtered, and the source with the way to the same chart on the board. */
function EmbedFoot() {
  const words = useWords();
  const site = useSiteInfo();
  const [filter] = useFilter();
  const names = usePublisherNames(filter.publishers);
  const filtered = filterWords(filter, names, words);
  return (
    <footer className="embed-foot">
      {filtered !== '' && <p>{filtered}</p>}
      <p>
        {words.t.take.source} <BoardLink>{sourceLine(site, words)}</BoardLink>
      </p>
    </footer>
  );
}

function BoardLink({ children }: { readonly children: string }) {
  const { page } = useNavigation();
  const { href } = useLink()({ to: page });
  return (
    <a href={href} target="_blank" rel="noopener">
      {children}
    </a>
  );
}
