/** How much of a page's width a panel takes where there is room for several. */
export type PanelWidth = 'whole' | 'half' | 'third';

type Wanted = { readonly id: string; readonly width: PanelWidth };

const perRow = { half: 2, third: 3 } as const;

/** The last ones of a width, which do not fill a row, share one. */
function fillRows(panels: readonly Wanted[], width: keyof typeof perRow): Wanted[] {
  const left = panels.length % perRow[width];
  const shared: PanelWidth = left === 1 ? 'whole' : 'half';
  return panels.map((panel, at) => (at < panels.length - left ? panel : { ...panel, width: shared }));
}

/** The widths of a page's panels in their order, by id: the first leads, and none stands beside a void. */
export function panelWidths(panels: readonly Wanted[]): ReadonlyMap<string, PanelWidth> {
  const [first, ...rest] = panels;
  if (!first) return new Map();
  const of = (width: PanelWidth) => rest.filter((panel) => panel.width === width);
  const all: Wanted[] = [
    { ...first, width: 'whole' },
    ...of('whole'),
    ...fillRows(of('half'), 'half'),
    ...fillRows(of('third'), 'third'),
  ];
  return new Map(all.map(({ id, width }) => [id, width]));
}
