import { describe, expect, it } from 'vitest';
import { ImportError } from '../../../src/import/import-error.ts';
import { randomFigures } from '../forms/figures.ts';
import { sampleForm } from '../forms/sample.ts';
import { importText, tableValues } from '../forms/table-values.ts';
import { toHtml } from '../forms/write-html.ts';

const form = sampleForm('2019', randomFigures('2019', 52));
const body = /<body>([\s\S]*)<script>/.exec(toHtml(form))?.[1] ?? '';
const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const page = (inner: string): string =>
  `<html><head><meta charset="utf-8"><title>${form.title}</title></head><body>${inner}</body></html>`;
const json = JSON.stringify(body);

describe('a report that a page keeps as a text', () => {
  it.each([
    ['escaped', `<div>${escape(body)}</div>`],
    ['escaped twice', `<div>${escape(escape(body))}</div>`],
    ['escaped, set as it is', `<pre>${escape(body)}</pre>`],
    ['in a hidden field', `<textarea style="display:none">${escape(body)}</textarea><div id="zoom"></div>`],
    ['in the value of a field', `<input type="hidden" value="${escape(body)}">`],
    ['in a field that is shown', `<textarea>${escape(body)}</textarea>`],
    ['in a template', `<template>${body}</template>`],
    ['in a script for templates', `<script type="text/html">${body}</script>`],
    ['in a string of a script', `<script>var html = ${json}; show(html);</script>`],
    [
      'in strings that are joined',
      `<script>document.write(${json.replace(/<\/tr>/g, '</tr>" + "')});</script>`,
    ],
    ['in data of a script', `<script type="application/json">{"text":${json}}</script>`],
    ['in single quotes', `<script>x='${body.replaceAll('\n', '\\n').replaceAll("'", "\\'")}'</script>`],
    ['as percent signs', `<script>document.write(unescape("${encodeURIComponent(body)}"))</script>`],
    [
      'as percent signs of the older kind',
      `<script>document.write(unescape("${body.replace(/[^\w/ ]/g, (each) => {
        const code = each.charCodeAt(0).toString(16);
        return code.length > 2 ? `%u${code.padStart(4, '0')}` : `%${code.padStart(2, '0')}`;
      })}"))</script>`,
    ],
    ['among lines that are set as they are', `<pre>\n一、总体情况\n${body}</pre>`],
    [
      'as codes of characters',
      `<script>var t=${json.replace(/[^\x20-\x7e]/g, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`)}</script>`,
    ],
    ['in a noscript', `<noscript>${body}</noscript>`],
    ['in the text of a frame', `<iframe srcdoc="${escape(body)}"></iframe>`],
    ['in a comment', `<!--${body}-->`],
    ['in CDATA', `<![CDATA[${body}]]>`],
  ])('%s', async (_, inner) => {
    const report = await importText(page(`<h1>${form.title}</h1>${inner}`));
    expect(tableValues(report)).toEqual(form.values);
    expect(report.figures['narrative.no_disputes']).toBeUndefined();
  });

  it('is read once where the page shows it as well', async () => {
    const other = sampleForm('2019', randomFigures('2019', 53));
    const kept = /<body>([\s\S]*)<script>/.exec(toHtml(other))?.[1] ?? '';
    const report = await importText(page(`${body}<textarea hidden>${escape(kept)}</textarea>`));
    expect(tableValues(report)).toEqual(form.values);
  });

  it.each([
    ['<iframe src="/attach/2023.html"></iframe>', 'in_frame', '/attach/2023.html'],
    ['<frameset><frame src="main.htm"></frameset>', 'in_frame', 'main.htm'],
    ['<object data="a.pdf" type="application/pdf"></object>', 'in_frame', 'a.pdf'],
    ['<script>rows(["本年新收","结果维持"])</script>', 'by_script', undefined],
  ])('is named where it is elsewhere: %s', async (inner, kind, place) => {
    const whole = inner.startsWith('<frameset')
      ? page('').replace('<body></body>', inner)
      : page(`<h1>${form.title}</h1>${inner}`);
    const error: unknown = await importText(whole).catch((each: unknown) => each);
    expect(error).toBeInstanceOf(ImportError);
    expect(error).toMatchObject({ kind, ...(place === undefined ? {} : { place }) });
  });
});
