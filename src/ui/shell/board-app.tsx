import { I18nProvider } from 'react-aria-components/I18nProvider';
import type { Language } from '../../schema/languages.ts';
import type { Database } from '../../query/database.ts';
import type { Messages } from '../../text/messages.ts';
import { DataProvider } from '../answers/data-door.tsx';
import { SearchProvider } from '../find/search-door.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { MixedNote } from './mixed-note.tsx';
import { NavigationProvider, type Go } from '../address/navigation.tsx';
import { PageFrame } from './page-frame.tsx';
import type { PageModule } from '../pages/page-module.ts';
import type { Place } from '../address/whereabouts.ts';
import { PreparedContext, type Prepared } from '../answers/prepared.ts';
import { SiteInfoContext, type SiteInfo } from '../address/site-info.tsx';
import { OwnReportsContext } from '../own/own-context.tsx';
import { OwnGate } from './own-gate.tsx';
import type { OwnReports } from '../own/own-reports.ts';
import { SaidProvider } from '../kit/said.tsx';
import { SourceProvider } from '../source/source-door.tsx';
import { widgetLocale } from '../kit/widget-locale.ts';
import { useWords, WordsProvider } from '../kit/words.tsx';

/** A place with all that was loaded to show it. */
export type Shown = {
  readonly place: Place;
  readonly module: PageModule;
  readonly language: Language;
  readonly messages: Messages;
};

type AppProps = {
  readonly shown: Shown;
  readonly site: SiteInfo;
  readonly go: Go;
  readonly open: () => Promise<Database>;
  readonly own: OwnReports;
  readonly prepared: Prepared;
};

/** The whole board at one place. Renders alike in Node and in a browser; the database is opened by effects alone. */
export function App({ shown, site, go, open, own, prepared }: AppProps) {
  return (
    <I18nProvider locale={widgetLocale[shown.language]}>
      <WordsProvider language={shown.language} t={shown.messages}>
        <NavigationProvider place={shown.place} go={go}>
          <OwnReportsContext value={own}>
            <DataProvider open={open}>
              <PreparedContext value={prepared}>
                <SiteInfoContext value={site}>
                  <SaidProvider>
                    <SourceProvider>
                      <SearchProvider>
                        <SkipLink />
                        <Header />
                        <MixedNote />
                        <OwnGate />
                        <PageFrame key={shown.place.page} module={shown.module} />
                        <Footer />
                      </SearchProvider>
                    </SourceProvider>
                  </SaidProvider>
                </SiteInfoContext>
              </PreparedContext>
            </DataProvider>
          </OwnReportsContext>
        </NavigationProvider>
      </WordsProvider>
    </I18nProvider>
  );
}

function SkipLink() {
  const { t } = useWords();
  return (
    <a className="skip-link" href="#main">
      {t.app.skip}
    </a>
  );
}
