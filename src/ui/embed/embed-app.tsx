import { useEffect, useRef } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import type { Database } from '../../query/database.ts';
import type { Language } from '../../schema/languages.ts';
import type { Messages } from '../../text/messages.ts';
import { DataProvider } from '../answers/data-door.tsx';
import { Guard } from '../kit/guard.tsx';
import { NavigationProvider, useNavigation, type Go } from '../address/navigation.tsx';
import { Panel } from '../panel/panel.tsx';
import { AloneProvider } from '../kit/part.tsx';
import type { Place } from '../address/whereabouts.ts';
import { OwnReportsContext } from '../own/own-context.tsx';
import type { OwnReports } from '../own/own-reports.ts';
import { SiteInfoContext, type SiteInfo } from '../address/site-info.tsx';
import { SaidProvider } from '../kit/said.tsx';
import { SourceProvider } from '../source/source-door.tsx';
import { widgetLocale } from '../kit/widget-locale.ts';
import { useWords, WordsProvider } from '../kit/words.tsx';
import { EmbedFoot } from './embed-foot.tsx';
import type { Shown } from './read-embed.ts';
import { tellHeight } from './tell-height.ts';
import { titleOfEmbed } from './title-of-embed.ts';

type EmbedAppProps = {
  readonly shown: Shown;
  /** The page and the state that it would have on the board. */
  readonly place: Place;
  readonly language: Language;
  readonly messages: Messages;
  readonly site: SiteInfo;
  readonly go: Go;
  readonly open: () => Promise<Database>;
  readonly own: OwnReports;
};

/** One chart alone, as another page frames it: its title, what was filtered, its source. */
export function EmbedApp({ shown, place, language, messages, site, go, open, own }: EmbedAppProps) {
  return (
    <I18nProvider locale={widgetLocale[language]}>
      <WordsProvider language={language} t={messages}>
        <NavigationProvider place={place} go={go}>
          <OwnReportsContext value={own}>
            <DataProvider open={open}>
              <SiteInfoContext value={site}>
                <SaidProvider>
                  <SourceProvider>
                    <EmbedPage shown={shown} />
                  </SourceProvider>
                </SaidProvider>
              </SiteInfoContext>
            </DataProvider>
          </OwnReportsContext>
        </NavigationProvider>
      </WordsProvider>
    </I18nProvider>
  );
}

function EmbedPage({ shown }: Pick<EmbedAppProps, 'shown'>) {
  const { t } = useWords();
  const { page } = useNavigation();
  const content = useRef<HTMLElement>(null);
  useEffect(() => (content.current ? tellHeight(content.current) : undefined), []);
  return (
    <main className="embed" ref={content}>
      <h1 className="sr-only">{titleOfEmbed(shown, page, t)}</h1>
      <Guard>
        {shown.kind === 'view' && <Panel view={shown.view} overYears={shown.overYears} />}
        {shown.kind === 'panel' && <PagePanel {...shown} />}
        {shown.kind === 'nothing' && (
          <div className="state-note" role="alert">
            <p className="state-title">{t.take.embed.unknown}</p>
            <p>{t.take.embed.unknownHint(shown.asked)}</p>
          </div>
        )}
      </Guard>
      <EmbedFoot shown={shown} />
    </main>
  );
}

/** A page of which one panel is left, and a word where the page has no such panel to show (`embed.css` tells when). */
function PagePanel({ panel, module: { Page, views } }: Extract<Shown, { readonly kind: 'panel' }>) {
  const { t } = useWords();
  return (
    <AloneProvider value={panel}>
      <div className="embed-page">{Page && <Page views={views} />}</div>
      <p className="state-note embed-without">{t.take.embed.without}</p>
    </AloneProvider>
  );
}
