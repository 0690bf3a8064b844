import { SiteWords } from '../address/site-words.tsx';

/** Stands below every page. */
export function Footer() {
  return (
    <footer className="footer">
      <div className="footer-inner">
        <SiteWords />
      </div>
    </footer>
  );
}
