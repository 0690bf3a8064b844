/** What is cited: one version of the data. `date` is ISO; `url` is null where the site's address is not known. */
export type Cited = {
  readonly author: string;
  readonly title: string;
  readonly version: string;
  readonly date: string;
  readonly url: string | null;
};

const escapeBibtex = (text: string): string => text.replaceAll(/[&%$#_{}]/g, String.raw`\$&`);

/** A BibTeX entry; every version of the data has its own key. */
export function toBibtex({ author, title, version, date, url }: Cited): string {
  const fields = {
    author: `{${escapeBibtex(author)}}`,
    title: `{${escapeBibtex(title)}}`,
    year: date.slice(0, 4),
    date,
    version,
    note: `Data version ${version}, as of ${date}`,
    ...(url === null ? {} : { url }),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{gongkai-board-${version},\n${lines.join(',\n')}\n}\n`;
}

/** A list of one item of CSL-JSON, as reference managers read it. */
export function toCslJson({ author, title, version, date, url }: Cited, language: string): string {
  const item = {
    id: `gongkai-board-${version}`,
    type: 'dataset',
    author: [{ literal: author }],
    title,
    issued: { 'date-parts': [date.split('-').map(Number)] },
    version,
    language,
    ...(url === null ? {} : { URL: url }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
