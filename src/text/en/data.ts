import type { DataMessages } from '../messages.ts';

const plural = (count: string, one: string, many: string): string =>
  count === '1' ? `1 ${one}` : `${count} ${many}`;

export const data: DataMessages = {
  contents: 'On this page',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Could not copy; please select the text and copy it',
  parts: {
    downloads: {
      title: 'Downloads',
      lead: 'Each table as Parquet and CSV. The Parquet files are those that this site reads; the CSV is written from them on your device, and nothing is uploaded.',
    },
    sql: {
      title: 'SQL console',
      lead: 'Ask the same tables by SQL, in your browser.',
    },
    dictionary: {
      title: 'Data dictionary',
      lead: 'Every column of every table: type, meaning, unit, the forms that print it, and its name in three languages.',
    },
    glossary: {
      title: 'Glossary',
      lead: 'The words of this board in plain words: what each is, and what it is not.',
    },
    methods: {
      title: 'Method notes',
      lead: 'How each measure is worked out, how each rule is checked, why a value may be missing, and the order and article that each rests on.',
    },
    changes: {
      title: 'Change log',
      lead: 'Reports added and removed and figures changed between versions of the data, newest first.',
    },
    cite: {
      title: 'Citation and licence',
      lead: 'Please name the version and date of the data, so that others can check the same numbers.',
    },
  },
  downloads: {
    heads: 'Heads and codes of CSV',
    keys: 'Keys',
    words: 'English',
    keysHint:
      'Heads are the keys of the columns, and codes are those of the Parquet files: for programs and SQL.',
    wordsHint: 'Heads and codes are put into words: to be read in a spreadsheet.',
    csv: 'CSV',
    rows: (count) => plural(count, 'row', 'rows'),
    columns: (count) => plural(count, 'column', 'columns'),
    files: (count) => `${count} files, with SHA-256`,
    sum: 'SHA-256',
    writing: (share) => `Writing: ${share}`,
    written: 'Handed to the browser',
    failed: (why) => `It could not be written: ${why} Press again to try again.`,
    stop: 'Stop',
    figures: 'All figures, in long form',
    figuresNote:
      'One row per report and indicator: its value, or why there is none (blank, “/”, not in this edition, not read, not found, unreadable, unit missing). Always one of the two, and never both.',
    notes: [
      'CSV is UTF-8 with a byte-order mark: Excel opens it as it is, with Chinese right.',
      'Where there is no value, nothing stands between the commas; an empty text is a pair of quotes (""); missing is never written as 0.',
      'Text that begins with = + - @, which a spreadsheet would take for a formula, gets an apostrophe in front; a signed number does not.',
    ],
    manifest: 'Rows, bytes and SHA-256 of all files:',
  },
  dictionary: {
    search: 'Find a column',
    searchHint: 'Key, name in any language, words of the form',
    table: 'Table',
    everyTable: 'All',
    label: 'Columns',
    heads: {
      column: 'Column',
      names: 'Names',
      type: 'Type',
      meaning: 'Meaning and unit',
      printed: 'As the form prints it',
    },
    codes: (count) => plural(count, 'code', 'codes'),
    told: 'Told in the text: a report of any form may have it',
    found: (found, all) => `${found} of ${all} columns`,
  },
  methods: {
    law: '“Regulations” are the Regulations on Open Government Information of the People’s Republic of China (revised 2019, Order No. 711 of the State Council).',
    measures: 'Measures',
    measuresLead:
      'Made from the registered formulas; what stands in double quotes are names of columns, as SQL takes them.',
    checks: 'Checks',
    checksLead:
      'Made from the registered rules. The board points at what does not agree and repairs nothing.',
    missing: 'Why a value is missing',
    missingLead: 'Zero is a value; none of these is zero, and none ever becomes one.',
    formula: 'Formula',
    otherwise: 'Where a figure lacks',
    told: 'told in the text, in any form',
    form: (name, order) => `${name} (${order})`,
    and: ', ',
    kind: 'Kind',
    kinds: {
      amount: 'An amount',
      share: 'A share: part of a whole, 0 to 100%',
      ratio: 'A ratio: may exceed one',
      told_rate: 'A told rate: the report gives only the rate',
    },
    unit: 'Unit',
    units: { count: 'count', yuan: 'yuan', percent: '%', per_hundred: 'per hundred' },
    direction: 'Direction',
    directions: { higher: 'higher is better', lower: 'lower is better', neither: 'neither way is better' },
    minimum: 'Least cases to be ranked (denominator)',
    source: 'Rests on',
    noSource: 'Told by the report of its own accord; no article asks for it',
    left: 'Left side',
    right: 'Right side',
    example: 'For example',
    places: (count) => `(the same rule holds at ${count} places)`,
    needs: 'Needs',
    needed: {
      report: 'the report alone',
      neighbour: 'the same publisher’s report of the year before',
      parts: 'the reports of its parts',
      copies: 'another copy of the report',
      peers: 'the reports of like publishers',
    },
    breach: 'What it is worth',
    breaches: (name, meaning) => `${name}. ${meaning}`,
    tolerance: 'Tolerance',
    section: 'Part of the report',
    results: 'What the results mean',
    meanings: {
      pass: 'Both sides agree, or the number lies within its bounds.',
      fail: 'The report’s own numbers contradict each other.',
      warn: 'Not wrong for certain, but worth a look.',
      not_assessable: 'A figure lacks, and which one is told; this is neither passing nor failing.',
    },
    rates: {
      title: 'Rates',
      items: [
        'Rates are worked out anew from numerator and denominator; rates of reports are never averaged. A rate of several reports is the sum of numerators over the sum of denominators.',
        'A formula is used where all its figures have values. A table’s figures come first; where any of them lacks, the whole formula takes those told in the text. The two are never mixed, and which was used is told.',
        'With a denominator of zero a rate is not defined; it is not zero. A share outside 0 to 100% means that the printed numbers contradict each other, and no value is given.',
      ],
    },
    intervals: {
      title: 'Intervals',
      items: [
        'Intervals of rates in charts are 95% Wilson intervals (Wilson 1927, without continuity correction); the smaller the denominator, the wider. Where a report tells only a rate, the volume told with it is the denominator; without one there is no interval.',
        'The limits of the funnel plot are exact binomial quantiles at 95% and 99.8%, interpolated between whole counts (Spiegelhalter 2005), around the rate of all together.',
        'Intervals of ranks are simulated: a rate of x out of n is drawn from Beta(x + a, n − x + b), a ratio of x per n from Gamma(x + a)/(n + b). a and b are estimated from how much publishers differ (method of moments, Kleinman 1973); with fewer than five publishers that have counts, or where the reader asks for an uninformative prior, they are Jeffreys’: a = b = ½ for rates, a = ½ and b = 0 for ratios.',
      ],
    },
    ranking: 'Ranking',
    peers: {
      title: 'Who is compared with whom',
      items: [
        'A ranking holds reports of one year and one scope; scores are relative to that reference set, which changes with the year, scope, provinces and levels that are chosen.',
        'Region-wide reports and one organ’s own count different things and are never mixed; reports whose scope was not read are a group of their own.',
        'The peers that the comparison offers are reports of the same level and year: those of the same scope first, then by how near they are, in orders of magnitude, in requests received (or items disclosed where those lack); four of the province and four from elsewhere.',
      ],
    },
    breaks: {
      title: 'When the form changed',
      items: [
        'Charts mark the year in which a new form begins. What only one form prints ends with that form, and nothing is extrapolated: procurement, for one, ends with 2020.',
        'Where no table of a report was read, the form in force for its year is assumed; before 2019 there was no national form, and only figures told in the text or in its statistics table are held.',
      ],
    },
    years: (order, from, to) =>
      to === null ? `${order}, report years from ${from}` : `${order}, report years ${from} to ${to}`,
    merging: {
      title: 'How reports are merged and corrected',
      items: [
        'Copies of one publisher’s report for one year and scope become one report: a whole document before a part, an imported document before an official page, an official page before a copy elsewhere, else whichever has more figures.',
        'Where the preferred copy was read in part only, figures that it lacks are filled in from the other, and from where is kept; a whole copy is not filled in.',
        'Where two copies give a figure differently, the preferred one’s is kept, the other is kept beside it with its source, and the check “Sources agree” fails.',
        'A correction by hand states the printed text, the corrected figure, a reason and a date, and is marked wherever the figure is shown; an import never overwrites it. A report’s own slips stay as they are printed, and are pointed at.',
      ],
    },
  },
  changes: {
    none: 'There is no entry yet.',
    first: 'This is the first version.',
    current: 'this version',
    unlisted: (shown, listed) =>
      `The data shown is version ${shown}, the newest entry is of ${listed}: what changed between the two is not yet told.`,
    totals: (reports, figures, publishers, bulletins) =>
      `${reports} reports, ${figures} figures with a value, ${publishers} publishers, ${bulletins} bulletin rows.`,
    nothing: 'No report, figure or publisher changed; the data were compiled anew.',
    lists: {
      reports_added: (count) => `Reports added: ${count}`,
      reports_removed: (count) => `Reports removed: ${count}`,
      reports_moved: (count) => `Reports given another ID: ${count}`,
      figures: (count) => `Figures changed: ${count}`,
      details: (count) => `Other changes: ${count}`,
      bulletins_added: (count) => `Bulletin rows added: ${count}`,
      bulletins_removed: (count) => `Bulletin rows removed: ${count}`,
      bulletins_changed: (count) => `Bulletin figures changed: ${count}`,
      publishers_added: (count) => `Publishers added: ${count}`,
      publishers_removed: (count) => `Publishers removed: ${count}`,
      publishers_renamed: (count) => `Publishers renamed: ${count}`,
    },
    more: (shown, all) => `The first ${shown} of ${all}; all of them are in the JSON file.`,
    whole: 'All changes of this version:',
    about: (document, what) => `${document}: ${what}`,
    absent: 'not held',
    formerFigure: 'an indicator no longer kept',
    otherField: 'something else',
    fields: {
      publisher: 'publisher as the report names it',
      channels: 'channels',
      themes: 'shortcomings and plans',
      sources: 'sources',
    },
  },
  cite: {
    work: 'Figures of the annual reports on government information disclosure in China',
    plainLabel: 'Text',
    bibtexLabel: 'BibTeX',
    cslLabel: 'CSL-JSON',
    plain: (author, title, version, date) => `${author}. ${title}. Data version ${version}, as of ${date}.`,
    unknown: 'The version of the data is not known: the manifest could not be read.',
    licence: 'Licence of the data',
    facts:
      'The figures are facts that organs of government state in public reports. This site claims no rights in them: use, copy and rework them freely; please keep their sources and name the data version.',
    sources:
      'Every figure keeps its source: the report, and the table, row, column or paragraph. An official site is given with its address; a copy elsewhere is shown as the copy that it is, and not linked.',
    sites:
      'The rights in the reports themselves are their publishers’; this site keeps the figures and where they stand, not the documents.',
    software: 'The software is under the MIT licence.',
    copies: 'Kinds of source',
    linked: 'address given',
    unlinked: 'shown as a copy, not linked',
  },
};
