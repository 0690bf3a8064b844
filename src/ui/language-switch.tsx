import type { Language } from '../schema/axis.ts';
import { localeOf } from '../text/format.ts';
import { useLink, useNavigation } from './navigation.tsx';
import { useWords } from './words.tsx';

const languages: readonly { readonly id: Language; readonly short: string }[] = [
  { id: 'hans', short: '简' },
  { id: 'hant', short: '繁' },
  { id: 'en', short: 'EN' },
];

/** Links to this very place in each language, each named in its own. */
export function LanguageSwitch() {
  const { t, language } = useWords();
  const { page, own } = useNavigation();
  const link = useLink();
  return (
    <ul className="segmented" aria-label={t.app.language.label}>
      {languages.map(({ id, short }) => (
        <li key={id}>
          <a
            {...link({ to: page, own: Object.fromEntries(own), change: { language: id } })}
            lang={localeOf[id]}
            hrefLang={localeOf[id]}
            aria-label={`${t.app.language[id]} (${short})`}
            aria-current={id === language ? 'true' : undefined}
          >
            {short}
          </a>
        </li>
      ))}
    </ul>
  );
}
