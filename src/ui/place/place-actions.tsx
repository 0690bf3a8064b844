import { Button } from 'react-aria-components/Button';
import type { ReactNode } from 'react';
import { openCompare } from '../../state/compare-url.ts';
import { writeRankSettings } from '../../state/ranking-url.ts';
import { withinPlace, type PlaceRow } from '../../query/place-reports.ts';
import { comparedWith } from '../../views/place/compared-with.ts';
import { partsFile } from '../../views/place/tabulate-parts.ts';
import type { PlaceParts } from '../../views/place/part-reports.ts';
import { partsSettings } from '../../views/place/parts-rank.ts';
import type { Preset } from '../../views/ranking/ranking-settings.ts';
import { fileName } from '../address/file-name.ts';
import { useOwnMark } from '../address/own-mark.ts';
import { PageLink } from '../address/navigation.tsx';
import { useSiteInfo } from '../address/site-info.tsx';
import { usePlaceLink } from '../address/place-link.ts';
import { useViewContext } from '../answers/use-view-context.ts';
import { CopyButton } from '../kit/copy-button.tsx';
import { Icon } from '../kit/icons.tsx';
import { saveFile } from '../kit/save-file.ts';
import { useWords } from '../kit/words.tsx';
import { toCsv } from '../table/to-csv.ts';

type PlaceActionsProps = {
  readonly code: string;
  readonly name: string;
  readonly rows: readonly PlaceRow[];
  readonly placed: PlaceParts | null;
  /** What its parts are ranked by. */
  readonly preset: Preset;
  /** What else can be taken from the page: documents. */
  readonly children?: ReactNode;
};

/** What can be done with a place: its link, its neighbours beside it, its parts ranked, its table as a file. */
export function PlaceActions({ code, name, rows, placed, preset, children }: PlaceActionsProps) {
  const { t } = useWords();
  const words = t.place.buttons;
  const context = useViewContext();
  const site = useSiteInfo();
  const mark = useOwnMark();
  const link = usePlaceLink(code);
  const compared = comparedWith(rows, code, placed);
  const settings = placed && partsSettings(placed, preset, rows);
  const { provinces, places } = withinPlace(code);
  return (
    <div className="place-actions" role="group" aria-label={words.label}>
      <CopyButton text={link} label={name}>
        {words.copy}
      </CopyButton>
      {compared && (
        <PageLink
          to="compare"
          params={Object.fromEntries(openCompare(compared.asked, compared.near))}
          className="button"
        >
          {words.compare[compared.near ? 'neighbours' : 'parts']}
        </PageLink>
      )}
      {settings && (
        <PageLink
          to="ranking"
          params={Object.fromEntries(writeRankSettings(settings))}
          change={{ provinces, places }}
          className="button"
        >
          {words.rank}
        </PageLink>
      )}
      {placed && (
        <Button
          className="button"
          onPress={() => {
            const csv = toCsv(partsFile(placed, context), t.app.panel.reasons, mark?.column);
            const file = `${fileName('place', { ...withinPlace(code), years: [placed.year] }, site)}${mark?.file ?? ''}.csv`;
            saveFile(file, csv, 'text/csv;charset=utf-8');
          }}
        >
          <Icon name="download" />
          {words.csv}
        </Button>
      )}
      {children}
    </div>
  );
}
