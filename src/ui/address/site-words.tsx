import { useWords } from '../kit/words.tsx';
import { useSiteInfo } from './site-info.tsx';

/** What the data is, how fresh it is, and what is promised about it. */
export function SiteWords() {
  const { t, format } = useWords();
  const info = useSiteInfo();
  const words = t.app.footer;
  return (
    <>
      <p>{words.sources}</p>
      <p>{words.method}</p>
      <p>{words.privacy}</p>
      <p className="footer-facts">
        {info && <span>{words.date(format.date(info.date))}</span>}
        {info && <span>{words.version(info.version)}</span>}
        <span>{words.licence}</span>
      </p>
    </>
  );
}
