import { mkdirSync, writeFileSync } from 'node:fs';
import { randomFigures } from './import/forms/figures.ts';
import { sampleForm, type Form, type FormCell, type FormTable } from './import/forms/sample.ts';
import { toHtml } from './import/forms/write-html.ts';
import { toMarkdown, toSheet, toSpaces, toTabs } from './import/forms/write-text.ts';
const cell = (text: string, columns = 1, rows = 1): FormCell => ({ text, rows, columns });
const blocksOf = (t: FormTable) => { const s = t.flatMap((r, i) => r[0]?.text.startsWith('第二十条') ? [i] : []); return s.map((x, i) => t.slice(x, s[i + 1])); };
const turn = (rows: FormTable): FormTable => (rows[0] ?? []).map((_, c) => rows.map((r) => cell(r[c]?.text ?? '')));
const body = (f: Form) => f.tables.requests.slice(3);
const lab = (r: readonly FormCell[]) => r.slice(0, r.length - 7), val = (r: readonly FormCell[]) => r.slice(-7);
const usual = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const wt = (f: Form, t: Partial<Form['tables']>): Form => ({ ...f, tables: { ...f.tables, ...t } });
const num = (t: string) => /^-?[\d.,]+(?:万元)?$/.test(t);
const L: Record<string, (f: Form) => Form> = {
  plain: (f) => f,
  turned2: (f) => wt(f, { disclosure: blocksOf(f.tables.disclosure).flatMap(([h, ...r]) => [h ?? [], ...turn(r)]) }),
  remarks: (f) => wt(f, { requests: [[cell('项目', 3), ...[...usual, '备注'].map((t) => cell(t))], ...body(f).map((r) => [...lab(r), ...val(r), cell('')])] }),
  sumfirst: (f) => wt(f, { requests: [[cell('项目', 3), ...['合计', ...usual.slice(0, 6)].map((t) => cell(t))], ...body(f).map((r) => [...lab(r), ...val(r).slice(6), ...val(r).slice(0, 6)])] }),
  applicantsAsRows: (f) => { const rows = body(f).map((r) => ({ l: lab(r).at(-1)?.text ?? '', v: val(r) })); return wt(f, { requests: [[cell('申请人'), ...rows.map(({ l }) => cell(l))], ...usual.map((n, i) => [cell(n), ...rows.map(({ v }) => v[i] ?? cell(''))])] }); },
  disputesTurned: (f) => { const v = f.tables.disputes.at(-1)!; const res = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']; const g = ['行政复议', '未经复议直接起诉', '复议后起诉']; return wt(f, { disputes: [[cell('类别'), ...res.map((t) => cell(t))], ...g.map((n, i) => [cell(n), ...v.slice(i * 5, i * 5 + 5)])] }); },
  disputesList: (f) => { const v = f.tables.disputes.at(-1)!; const res = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']; const g = ['行政复议', '未经复议直接起诉', '复议后起诉']; return wt(f, { disputes: [[cell('类别'), cell('结果'), cell('数量')], ...g.flatMap((n, i) => res.map((r, j) => [...(j === 0 ? [cell(n, 1, 5)] : []), cell(r), v[i * 5 + j]!]))] }); },
  thousands: (f) => { const c = (t: FormTable) => t.map((r) => r.map((x) => (/^\d{4,}$/.test(x.text) ? { ...x, text: x.text.replace(/\B(?=(\d{3})+$)/g, ',') } : x))); return wt(f, { disclosure: c(f.tables.disclosure), requests: c(f.tables.requests), disputes: c(f.tables.disputes) }); },
  units: (f) => { const c = (t: FormTable) => t.map((r) => r.map((x) => (/^\d+$/.test(x.text) ? { ...x, text: x.text + '件' } : x))); return wt(f, { requests: c(f.tables.requests), disputes: c(f.tables.disputes) }); },
  fullwidth: (f) => { const c = (t: FormTable) => t.map((r) => r.map((x) => (/^\d+$/.test(x.text) ? { ...x, text: x.text.replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d))) } : x))); return wt(f, { disclosure: c(f.tables.disclosure), requests: c(f.tables.requests), disputes: c(f.tables.disputes) }); },
  renamedRows: (f) => wt(f, { requests: f.tables.requests.map((r) => r.map((x) => ({ ...x, text: x.text.replace('本年新收政府信息公开申请数量', '本年度新收申请数').replace('上年结转政府信息公开申请数量', '上一年度结转申请数').replace('结转下年度继续办理', '结转至下一年度办理').replace('1.本机关不掌握相关政府信息', '1.本机关不掌握').replace('5.属于三类内部事务信息', '5.三类内部事务信息').replace('8.属于行政查询事项', '8.行政查询事项') }))) }),
  numberedRows: (f) => wt(f, { requests: f.tables.requests.map((r, i) => i < 3 ? (i === 0 ? [cell('序号', 1, 3), ...r] : r) : [cell(String(i - 2)), ...r]) }),
};
const out = '/tmp/lay'; mkdirSync(out, { recursive: true });
const t: Record<string, unknown> = {};
for (const ed of ['2021', '2019'] as const) for (const [n, lay] of Object.entries(L)) {
  const base = sampleForm(ed, randomFigures(ed, n.length + 40)); const f = lay(base); const id = `${ed}-${n}`;
  t[id] = base.values;
  const html = toHtml(f);
  writeFileSync(`${out}/${id}.html`, html.includes('charset') ? html : html.replace('<head>', '<head><meta charset="utf-8">'));
  writeFileSync(`${out}/${id}.md`, toMarkdown(f)); writeFileSync(`${out}/${id}.csv`, toSheet(f)); writeFileSync(`${out}/${id}.tabs.txt`, toTabs(f)); writeFileSync(`${out}/${id}.spaces.txt`, toSpaces(f));
}
writeFileSync(`${out}/truth.json`, JSON.stringify(t));
