import type { importing as source } from '../hans/importing.ts';
import type { Shape } from '../messages.ts';

/** English words of the command that imports documents. */
export const importing: Shape<typeof source> = {
  usage: `Usage: npm run import -- [options] FILE or FOLDER…
Reads annual reports and writes them to data/; documents that are filed already are passed over, so that an import that
was broken off goes on where it stopped.

Read: web pages (.html, .mht), text (.txt, .md, .csv), Word (.docx, .doc, .wps, .rtf), Excel (.xlsx, .xls, .et),
      OpenDocument (.odt, .ods), OFD, PDF with text, and folders and ZIP archives of these.
Ledgers: an Excel or CSV table with one row an organ. What each column stands for is printed first; look at it, then
      run the command again with --confirm.

Examples:
  npm run import -- report-2023.docx
  npm run import -- downloads/reports.zip downloads/counties/
  npm run --silent import -- --print report.pdf > report.json
  npm run import -- ledger.xlsx              (prints what each column stands for)
  npm run import -- --confirm ledger.xlsx

Options:
  --print         write nothing; print what was read as JSON
  --again         read documents that are filed already too
  --confirm       read ledgers as their columns are printed
  --mapping FILE  read ledgers by this JSON file: { "column": "indicator key, publisher, year, or nothing" }
  --data DIR      the data folder (default: data)
  --seconds N     the longest that a document may take (default: 20)
  --shard 2/4     read the second of four shards of the files alone, keep what they give, and file nothing; where it was
                  broken off, it goes on
  --merge 4       file what the four shards have read, at once: the same bytes as in one run
  --shards DIR    where the shards keep what they read (default: .cache/shards)
  --lang          hans, hant or en (default: that of the terminal)`,
  noReadable: 'There is no readable file there.',
  badCommand: (said) => `The command is wrong: ${said}`,
  command: {
    unknownOption: (word) => `There is no option “${word}”. --help lists the options.`,
    optionValue: (word) =>
      `“${word}” has a value that it takes none of, or lacks one. --help shows how it is written.`,
    seconds: (word) => `--seconds takes a number of seconds above 0, not “${word}”.`,
    shard: (word) => `--shard takes which of how many, such as 2/4, not “${word}”.`,
    merge: (word) => `--merge takes the number of shards, such as 4, not “${word}”.`,
    shardMissing: (word) =>
      `Shard ${word} is not done, or was done of other files or with other options. Run it with --shard ${word} and the same files and options, then merge.`,
    language: (word) => `--lang takes hans, hant or en, not “${word}”.`,
    noMapping: (word) => `There is no file “${word}” for --mapping. Check the path.`,
    mappingNoJson: (word) =>
      `“${word}” is no mapping file. It is JSON: { "column": "indicator key, publisher, year, or nothing" }.`,
    mappingKey: (word) =>
      `In the mapping file, ${word} is no indicator key. data/README.md lists them; publisher, year and nothing may stand there too.`,
  },
  summary: (read, all, unchanged) =>
    `${read} of ${all} documents read${unchanged === '0' ? '' : `, ${unchanged} unchanged`}.`,
  shardRead: (shard, files, of) =>
    `Shard ${shard} is read: ${files} ${files === '1' ? 'file' : 'files'} this time. When all are done, file them with --merge ${of} and the same files and options.`,
  shardChecked: (shard, of) =>
    `Shard ${shard} is checked. When all are done, compile them with --merge ${of}.`,
  outputLost: (code) =>
    `What it prints cannot be written (${code}), so it stops here. Make room, or print elsewhere, and run it again; what is filed is not read again.`,
  lock: {
    waits: (process) =>
      `Another import (process ${process}) writes into the data folder; this one goes on once it is done.`,
    takenOver:
      'An import before was broken off while it wrote: this one takes over, half a file that it left is removed, and what it had written is there.',
  },
  leftAside: (names) => `Left aside, no documents: ${names}`,
  isUnchanged: 'unchanged: these bytes are filed already',
  nothingRead: 'nothing read',
  todo: 'what to do',
  place: 'where',
  detail: 'in detail',
  read: 'read',
  missing: 'missing',
  unknown: 'unknown',
  refused: 'refused',
  check: 'check',
  at: {
    section: (name) => name,
    table: (number) => `table ${number}`,
    row: (number) => `row ${number}`,
    column: (number) => `column ${number}`,
    line: (number) => `line ${number}`,
    page: (number) => `page ${number}`,
    byte: (number) => `byte ${number}`,
  },
  ofTotal: (count, total) => `${count} of ${total}`,
  beyond: (count) => ` (+ ${count} of another edition)`,
  told: (count) => `${count} told`,
  noTable: 'no table found',
  more: (count) => `… and ${count} more without a number`,
  otherErrors: {
    no_such_file: { what: 'There is no such file.', todo: 'Look at the path.' },
    publisher: {
      what: 'It does not say which organ published it, or the name has no region in it.',
      todo: 'The title or the text should name the organ in full. A name that is right and tells no region goes into data/publisher-aliases.json, with its region code.',
    },
    full: {
      what: 'It was read, but the disk is full, so it was not filed.',
      todo: 'Make room and run it again; what is filed is not read again.',
    },
    no_right: {
      what: 'There is no permission to read the file or to write into the data folder.',
      todo: 'Change the permissions, or choose another folder.',
    },
    data_file: {
      what: 'It was read, but a file in the data folder cannot be used, so it was not filed.',
      todo: 'Correct that file as the detail says, or restore it from the last commit, and run it again.',
    },
    other: {
      what: 'The system did not let it be read or filed.',
      todo: 'Look at the disk and the folder, and run it again; if that does not help, tell the code in brackets to whoever runs this computer.',
    },
  },
  ledger: {
    found: (rows) => `This is a ledger: ${rows} rows, each a report. Its columns stand for:`,
    certain: 'certain',
    unsure: 'please check',
    leftOut: 'not read',
    publisher: 'name of the organ',
    year: 'year',
    confirm: 'If this is right, run the command again with --confirm; to change it, use --mapping FILE.',
    noPublisher: 'No column is the name of the organ: name it with --mapping.',
    noYear: 'The year cannot be told: add a column for it, or say it in the name of the sheet or in a title.',
  },
};
