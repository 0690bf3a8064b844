import { indicatorOf, indicators } from '../../schema/indicators.ts';
import { hasValue } from '../../schema/report.ts';
import { sections } from '../../schema/sections.ts';
import { units } from '../../schema/units.ts';
import type { TableCell, TableModel } from '../../views/model/view.ts';
import { problemWords } from '../source/figure-text.ts';
import { placeWords } from '../../views/model/figure-place.ts';
import type { Words } from '../kit/words.tsx';
import type { OwnReport } from '../own/own-report.ts';

const cell = (value: string | number | null, reason?: string): TableCell => ({
  text: value === null ? '' : String(value),
  value,
  ...(reason === undefined ? {} : { reason }),
});

/** Every figure that own reports state, one a row, with what is printed and where; a missing value says why. */
export function toFigureTable(reports: readonly OwnReport[], words: Pick<Words, 't' | 'say'>): TableModel {
  const { t, say } = words;
  const names = t.reports.export;
  const columns = [
    'file',
    'publisher',
    'year',
    'key',
    'section',
    'indicator',
    'value',
    'unit',
    'printed',
    'approximate',
    'place',
  ] as const;
  const rows = reports.flatMap(({ file, publisher, report }) =>
    indicators.flatMap(({ key }) => {
      const figure = report.figures[key];
      if (!figure) return [];
      const { section, names: indicator, unit } = indicatorOf(key);
      const place = report.places[key];
      return [
        [
          cell(file),
          cell(say(publisher.names)),
          cell(report.report.year),
          cell(key),
          cell(say(sections[section].names)),
          cell(say(indicator)),
          hasValue(figure) ? cell(figure.value) : cell(null, problemWords(figure.problem, words)),
          cell(say(units[unit])),
          cell(figure.printed ?? null),
          cell(hasValue(figure) && figure.approximate ? names.approximate : null),
          cell(
            place
              ? placeWords(
                  {
                    section: place.section,
                    table_number: place.table ?? null,
                    row_number: place.row ?? null,
                    column_number: place.column ?? null,
                    line: place.line ?? null,
                    page: place.page ?? null,
                  },
                  words,
                )
              : null,
          ),
        ],
      ];
    }),
  );
  return {
    columns: columns.map((id) => ({
      id,
      name: names[id],
      align: id === 'value' || id === 'year' ? 'end' : 'start',
    })),
    rows,
  };
}
