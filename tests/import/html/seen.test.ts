import { describe, expect, it } from 'vitest';
import { randomFigures } from '../forms/figures.ts';
import { sampleForm } from '../forms/sample.ts';
import { importText, tableValues } from '../forms/table-values.ts';
import { soup, toHtml, type Dress } from '../forms/write-html.ts';

const form = sampleForm('2021', randomFigures('2021', 51));
const isNumber = (text: string): boolean => /^[\d.]+$/.test(text);

/** A page whose numbers are dressed; `sheet` is a style sheet in its head. */
const pageOf = (dress: (number: string) => string, sheet = ''): string => {
  const own: Dress = (text) => (isNumber(text) ? dress(text) : soup(text));
  return toHtml(form, { dress: own }).replace('</head>', `<style>${sheet}</style></head>`);
};

const sheets: readonly (readonly [string, string])[] = [
  ['.old{display:none}', 'class'],
  ['td .old { display : NONE !important }', 'descendant'],
  ['<!-- td > span.old{visibility:hidden} -->', 'child, in a comment'],
  ['@media screen{.old{display:none}}', 'for a screen'],
  ['@media (min-width:768px){.old{display:none}}', 'for a wide screen'],
  ['.old{opacity:0}', 'opacity'],
  ['.old{font-size:0}', 'font size'],
  ['.old{position:absolute;left:-9999px}', 'off the screen'],
  ['.old{display:block;text-indent:-999em}', 'indented away'],
  ['.old{color:transparent}', 'see-through'],
  ['.old{color:#FFF}', 'white on white'],
  ['td{background:#eee} .old{color:#eeeeee}', 'in the colour of the cell'],
  ['.old{text-decoration:line-through}', 'struck'],
  ['.old{text-decoration-line:line-through}', 'struck, in long'],
  ['.old{width:0;height:0;overflow:hidden}', 'without room'],
  ['.old{position:absolute;clip:rect(0,0,0,0)}', 'clipped'],
  ['.old{clip-path:inset(50%)}', 'clipped by a path'],
  ['.old{transform:scale(0)}', 'scaled to nothing'],
  ['.old{mso-hide:all}', 'hidden by Word'],
  ['span:first-child.old{display:none}', 'by place'],
];

const marked: readonly (readonly [string, (old: string) => string])[] = [
  ['hidden', (old) => `<span hidden>${old}</span>`],
  ['display', (old) => `<b style="DISPLAY: none">${old}</b>`],
  ['visibility', (old) => `<b style="visibility:collapse">${old}</b>`],
  ['font size', (old) => `<font style="font-size:0pt">${old}</font>`],
  ['white font', (old) => `<font color="white">${old}</font>`],
  ['del', (old) => `<del>${old}</del>`],
  ['s in b', (old) => `<s><b>${old}</b></s>`],
  ['strike', (old) => `<strike>${old}</strike>`],
  ['a class of a framework', (old) => `<span class="sr-only">${old}</span>`],
  ['a comment', (old) => `<!--${old}-->`],
];

describe('what a page does not show', () => {
  it.each(sheets)('%s (%s) is no part of a number', async (sheet) => {
    const page = pageOf((number) => `<span class="old">8</span>${number}`, sheet);
    expect(tableValues(await importText(page))).toEqual(form.values);
  });

  it.each(marked)('is no part of a number: %s', async (_, mark) => {
    const page = pageOf((number) => `<p>${mark('8')}<span>${number}</span></p>`);
    expect(tableValues(await importText(page))).toEqual(form.values);
  });

  it.each([
    ['.old{display:none} td .old{display:inline}', 'a later, stronger rule'],
    ['.old{display:inline!important} .wrap span{display:none}', 'an important rule'],
    ['@media print{.old{display:none}}', 'a rule for paper'],
    ['@media (max-width:600px){.old{display:none}}', 'a rule for small screens'],
    ['.wrap{font-size:0} .old{font-size:14px}', 'a size of its own'],
    ['.wrap{visibility:hidden} .old{visibility:visible}', 'a visible child'],
    ['table{background:#333} .old{color:#fff}', 'white on a dark ground'],
    ['.old::after{display:none} .old:hover{display:none}', 'rules for what is not there'],
    ['{}{{ .old{', 'a broken sheet'],
  ])('is shown all the same: %s (%s)', async (sheet) => {
    const page = pageOf((number) => `<b class="wrap"><span class="old">${number}</span></b>`, sheet);
    expect(tableValues(await importText(page))).toEqual(form.values);
  });

  it.each([
    ['<tr style="display:none">', '</tr>'],
    ['<tr hidden>', '</tr>'],
    ['<tr class="gone">', '</tr>'],
    ['</tbody><tbody style="display:none"><tr>', '</tr></tbody><tbody>'],
    ['<tr style="visibility:collapse">', '</tr>'],
  ])('is no row: %s', async (open, close) => {
    const row = `${open}<td colspan=3>一、本年新收政府信息公开申请数量</td>${'<td>8</td>'.repeat(7)}${close}`;
    const page = pageOf((number) => number, '.gone{display:none}').replace(
      /(<tr><td colspan=3>[^\n]*?本年新)/,
      `${row}$1`,
    );
    const plain = toHtml(form).replace('<tr><td colspan=3>一、本年新', `${row}<tr><td colspan=3>一、本年新`);
    for (const each of [page, plain.replace('</head>', '<style>.gone{display:none}</style></head>')]) {
      expect(tableValues(await importText(each))).toEqual(form.values);
    }
  });

  it('is read where the page would show no table without it', async () => {
    const body = /<body>([\s\S]*)<\/body>/.exec(toHtml(form))?.[1] ?? '';
    const page = toHtml(form).replace(body, `<div id="text" style="display:none">${body}</div>`);
    expect(tableValues(await importText(page))).toEqual(form.values);
  });
});

describe('numbers that a page shows in another way', () => {
  it.each([
    ['a field', (number: string) => `<input type="text" value="${number}" readonly>`],
    ['a field without a type', (number: string) => `<input value='${number}'>`],
    [
      'a number field',
      (number: string) => `<p><input type="number" value="${number}"> <input type="hidden" value="9"></p>`,
    ],
    ['a list', (number: string) => `<select><option>9</option><option selected>${number}</option></select>`],
    [
      'a list without a choice',
      (number: string) => `<select><option>${number}</option><option>9</option></select>`,
    ],
    ['a text field', (number: string) => `<textarea>${number}</textarea>`],
    ['a raised note', (number: string) => `${number}<sup>1</sup>`],
    [
      'a raised note by its style',
      (number: string) => `${number}<span style="vertical-align:super">②</span>`,
    ],
    ['a table in the cell', (number: string) => `<table><tr><td>${number}</td></tr></table>`],
    ['raised as a whole', (number: string) => `<sup>${number}</sup>`],
  ])('%s', async (_, dress) => {
    expect(tableValues(await importText(pageOf(dress)))).toEqual(form.values);
  });

  it.each([
    '12<br>345',
    '<p>12</p><p>345</p>',
    '<div>12</div>345',
    '12\u3000<br/>\u3000345',
    '<table><tr><td>12</td></tr></table><table><tr><td>345</td></tr></table>',
    '12<button>345</button>',
  ])('are not one number where two stand in a cell: %s', async (cell) => {
    const whole = toHtml(form);
    const page = whole.replace(/(一、本年新收政府信息公开申请数量<\/td><td>)[^<]*/, `$1${cell}`);
    const { figures } = await importText(page);
    expect(figures['requests.received.natural']).toEqual({ problem: 'unreadable', printed: '12 345' });
    expect(Object.keys(tableValues({ figures })).length).toBe(Object.keys(form.values).length - 1);
  });

  it('are read where one row of a table is a table in its cell', async () => {
    const row = /<tr><td colspan=3>二、上年结转.*?<\/tr>/.exec(toHtml(form))?.[0] ?? '';
    const page = toHtml(form).replace(row, `<tr><td colspan=10><table>${row}</table></td></tr>`);
    expect(tableValues(await importText(page))).toEqual(form.values);
  });
});
