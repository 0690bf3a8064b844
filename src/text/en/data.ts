import type { DataMessages } from '../messages.ts';

export const data: DataMessages = {
  contents: 'On this page',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Could not copy; please select the text and copy it',
  save: 'Download',
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
  cite: {
    work: 'Gongkai Board: figures of the annual reports on government information disclosure in China',
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
