import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { SearchButton } from '../find/search-door.tsx';
import { Icon } from '../kit/icons.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { PageLink, useNavigation } from '../address/navigation.tsx';
import { pages } from '../address/pages.ts';
import { ThemeSwitch } from './theme-switch.tsx';
import { useWords } from '../kit/words.tsx';

/** Name, pages, language and theme; on a narrow screen the pages fold into a menu. */
export function Header() {
  const { t } = useWords();
  const { page } = useNavigation();
  const [isOpen, setOpen] = useState(false);
  return (
    <header className="header">
      <div className="header-inner">
        <PageLink to="overview" className="brand">
          <BrandMark />
          <span className="brand-name">{t.app.name}</span>
        </PageLink>
        <SearchButton />
        <Button
          className="button nav-toggle"
          aria-expanded={isOpen}
          aria-controls="site-nav"
          onPress={() => {
            setOpen(!isOpen);
          }}
        >
          <Icon name={isOpen ? 'close' : 'menu'} />
          {isOpen ? t.app.close : t.app.menu}
        </Button>
        <div className="header-fold" id="site-nav" data-open={isOpen}>
          <nav className="nav" aria-label={t.app.nav.label}>
            <ul>
              {pages.map(({ id }) => (
                <li key={id}>
                  <PageLink to={id} current={id === page}>
                    {t.app.pages[id].nav}
                  </PageLink>
                </li>
              ))}
            </ul>
          </nav>
          <div className="header-choices">
            <LanguageSwitch />
            <ThemeSwitch />
          </div>
        </div>
      </div>
    </header>
  );
}

function BrandMark() {
  return (
    <svg className="brand-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="6" />
      <path d="M8 23V13m5.33 10V9m5.34 14v-7M24 23V11" />
    </svg>
  );
}
