import { beforeAll, describe, expect, it } from 'vitest';
import { useLibraryCharacterMaps } from '../../../src/cli/library-character-maps.ts';
import { readPdf } from '../../../src/import/read-pdf.ts';
import { compareFigures } from '../documents/compare-figures.ts';
import { makeFigures } from '../documents/form-figures.ts';
import { makeTables } from '../documents/form-tables.ts';
import { plainStyle, setPages } from '../documents/set-pages.ts';
import { hex, pageHeight, pageWidth, writePdf, type Drawn } from '../documents/write-pdf.ts';

beforeAll(() => {
  useLibraryCharacterMaps();
});

const made = makeFigures('2021', 31);
const [middleX, middleY] = [pageWidth / 2, pageHeight / 2];
const turn = (degrees: number): readonly [cos: number, sin: number] => {
  const angle = (degrees * Math.PI) / 180;
  return [Math.cos(angle), Math.sin(angle)];
};

/** A place of an upright page on one that leans. */
function lean(degrees: number, [x, y]: readonly [number, number]): readonly [number, number] {
  const [cos, sin] = turn(degrees);
  const [right, up] = [x - middleX, y - middleY];
  return [middleX + cos * right - sin * up, middleY + sin * right + cos * up];
}

/** Text as it is recognised in a picture: unpainted, each piece with a lean a little of its own. */
const recognised = (drawn: Drawn & { kind: 'text' }, degrees: number): Drawn => {
  const [cos, sin] = turn(degrees);
  const [x, y] = lean(degrees, [drawn.x, drawn.y]);
  return {
    kind: 'raw',
    content: `BT 3 Tr /F1 ${drawn.size} Tf ${cos} ${sin} ${-sin} ${cos} ${x} ${y} Tm <${hex(drawn.text)}> Tj ET`,
  };
};

const kinds: Readonly<Record<string, (drawn: Drawn, degrees: number, at: number) => readonly Drawn[]>> = {
  'leans as a whole': (drawn, degrees, at) => {
    const [cos, sin] = turn(degrees);
    const [x, y] = lean(degrees, [0, 0]);
    const matrix: Drawn = { kind: 'raw', content: `${cos} ${sin} ${-sin} ${cos} ${x} ${y} cm` };
    return at === 0 ? [matrix, drawn] : [drawn];
  },
  'was recognised, each piece leaning a little otherwise': (drawn, degrees, at) =>
    drawn.kind === 'text' ? [recognised(drawn, degrees + ((at % 5) - 2) * 0.1)] : [],
  'sets upright letters on leaning lines': (drawn, degrees) => {
    if (drawn.kind === 'line')
      return [{ kind: 'line', from: lean(degrees, drawn.from), to: lean(degrees, drawn.to) }];
    if (drawn.kind !== 'text') return [drawn];
    const [x, y] = lean(degrees, [drawn.x, drawn.y]);
    return [{ ...drawn, x, y }];
  },
};

const read = async (degrees: number, draw: (typeof kinds)[string]) => {
  const pages = setPages('某某市2023年政府信息公开工作年度报告', makeTables('2021', made), {
    ...plainStyle,
    pageNumber: 'none',
  });
  const leaning = pages.map((page) => page.flatMap((drawn, at) => draw(drawn, degrees, at)));
  return compareFigures(await readPdf(writePdf(leaning)), made);
};

describe.each(Object.entries(kinds))('a page that %s', (_, draw) => {
  it.each([0.3, 0.5, 1, 2, -0.5, -2.5])('is read as the upright one: %s degrees', async (degrees) => {
    expect(await read(degrees, draw)).toEqual({ right: made.size, wrong: [], missing: [], invented: [] });
  });

  it.each([0.05, 0.15, 3, -4, 8])('gives no wrong figure: %s degrees', async (degrees) => {
    expect(await read(degrees, draw)).toMatchObject({ wrong: [], invented: [] });
  });
});
