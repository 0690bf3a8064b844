import type { ReportsMessages } from '../messages.ts';

const plural = (count: string, one: string, many: string): string => `${count} ${count === '1' ? one : many}`;

/** English words of the page “Your reports”. */
export const reports: ReportsMessages = {
  drop: {
    label: 'Add reports',
    lead: 'Drop report files, a folder or a ZIP archive here',
    files: 'Choose files',
    folder: 'Choose a folder',
    kinds:
      'Read: web pages (HTML, MHT), Word (.docx, .doc, .wps, .rtf), Excel (.xlsx, .xls, .et), OpenDocument (.odt, .ods), PDF with text, plain text, and ZIP archives of these.',
    privacy: 'Files are read on your device alone; nothing is uploaded.',
  },
  kept: {
    device: 'What was read is kept in this browser, on this device, and will be here the next time.',
    session:
      'This browser keeps nothing: what was read stays until you close the page. Export it to keep it.',
  },
  reading: {
    label: 'Progress',
    progress: (done, total) => `Reading: ${done} of ${plural(total, 'file', 'files')} done`,
    finished: (read, failed) => `Done: ${read} read, ${failed} not read`,
    leftAside: (count) => `${plural(count, 'file', 'files')} of other kinds left aside`,
    cancelled: (count) => `Cancelled; ${plural(count, 'file', 'files')} not read`,
    cancel: 'Cancel',
  },
  list: {
    title: 'Your reports',
    lead: 'Only you see these reports. Charts show them beside the others, under publishers marked “(yours)”.',
    empty: 'No report was added yet.',
    figures: (count) => plural(count, 'figure', 'figures'),
    failed: (count) => plural(count, 'check fails', 'checks fail'),
    warned: (count) => plural(count, 'needs a look', 'need a look'),
    clean: 'No check fails',
    partial: 'Only a part was read',
    replaced: 'Another of yours is for the same publisher and year; charts show the one added last',
    unknownPublisher: 'Not a publisher of this board; it stands by itself',
    matched: 'Stands beside this board’s publisher of that name, whose own numbers stay as they are',
    show: 'Show the figures',
    hide: 'Hide the figures',
    fix: 'Set publisher, place or year right',
    charts: 'See it in charts',
    card: 'Report card',
    remove: 'Remove',
    removeAll: 'Remove all',
    removeSure: (count) => `Remove ${plural(count, 'report', 'reports')} for good?`,
    keep: 'Keep',
    page: (page, pages) => `Page ${page} of ${pages}`,
    previous: 'Previous page',
    next: 'Next page',
  },
  sample: {
    title: 'See what whole reports can do',
    lead: (districts, count, size) =>
      `“Sample City” (示例市) is invented: ${districts} districts, three years, ${count} reports, with gaps, errors and contradictions. It is loaded as if it were yours (${size}). No publisher and no number of it is real; “Sample” stands in every name, and no national chart or download counts it.`,
    load: 'Load the sample city',
    loading: 'Fetching the documents of the sample city…',
    failed: 'The documents of the sample city could not be fetched. Check the connection and try again.',
    loaded: (count) => `Sample City is loaded: ${plural(count, 'report', 'reports')}, all invented`,
    rank: 'Rank the sample districts',
    place: 'Show Sample City',
    remove: 'Remove the sample city',
    notLoaded: 'This page is about the invented sample city, which is not loaded in this browser.',
    fixed: 'Publisher and year of a sample report cannot be changed',
  },
  ways: {
    label: 'What to do with your reports',
    rank: 'Rank mine',
    place: (name) => `Show ${name}`,
  },
  laid: {
    label: 'Your own reports',
    over: (count) =>
      `Charts, pictures and CSV hold your ${plural(count, 'report', 'reports')}; their publishers are marked “(yours)”.`,
    aside: (count) =>
      `Your ${plural(count, 'report is', 'reports are')} laid aside: every page shows the board’s own numbers alone.`,
    sample: (count) =>
      `Sample: this page holds ${plural(count, 'report', 'reports')} of the invented Sample City, no real data.`,
    sampleAside: 'The sample city is laid aside; this page has none of its numbers.',
    elsewhere: 'The sample city is loaded and not counted on this page.',
    layAside: 'Lay aside',
    layBack: 'Lay back',
    noDownload: 'The files to download hold the board’s own data alone; SQL sees both.',
    noEmbed: 'An embedded chart shows the board’s own data alone, without your reports.',
    column: 'Data',
    mark: (count) => `With ${plural(count, 'report', 'reports')} of the reader’s own`,
    sampleMark: (count) =>
      `Sample (示例): with ${plural(count, 'report', 'reports')} of the invented Sample City, no real data`,
    linked: (count) =>
      `Whoever gave you this link had added ${plural(count, 'report', 'reports')} of their own, which are not in the link: numbers here may differ.`,
    close: 'Close',
  },
  ledger: {
    title: 'A table with a report a row: check first what its columns hold',
    lead: (file, rows) =>
      `${file}: ${plural(rows, 'row', 'rows')}. Below is what the headings suggest; change what is wrong, then read it.`,
    heading: 'Heading',
    holds: 'Read as',
    change: 'Change',
    column: (heading) => `The column “${heading}” is read as`,
    unnamed: (number) => `Column ${number}`,
    none: 'Not read',
    publisher: 'Name of the publisher',
    year: 'Year',
    unsure: 'A guess: please check',
    yearOfAll: 'Year (the table does not say it)',
    noPublisher: 'Say which column holds the names of the publishers',
    noYear: 'Type a year of four digits, or say which column holds it',
    read: (rows) => `Read ${plural(rows, 'row', 'rows')} so`,
    leave: 'Leave this table',
  },
  failures: {
    title: 'Files that could not be read',
    detail: 'In detail',
    clear: 'Clear these notes',
  },
  errors: {
    empty: { what: 'The file is empty.', todo: 'Download or save the report again and retry.' },
    binary: {
      what: 'The file is not text but other data.',
      todo: 'Use the report as a web page, Word, Excel, PDF or plain text.',
    },
    encoding: {
      what: 'The encoding of the text cannot be told.',
      todo: 'Save it as UTF-8 or GB18030 and retry.',
    },
    not_a_report: {
      what: 'This is not an annual report on information disclosure.',
      todo: 'Check that it is the right file; the report’s title should be in it.',
    },
    two_reports: {
      what: 'The file holds more than one report.',
      todo: 'Save each report as a file of its own.',
    },
    table_cut_off: {
      what: 'A table is cut off in the middle.',
      todo: 'Save the whole report from its site again.',
    },
    no_text: {
      what: 'The file holds no text; it may be a scan.',
      todo: 'Look for a web page or Word version, or recognise its text (OCR) first.',
    },
    too_large: {
      what: 'The file is too large, has too many pages, or took too long.',
      todo: 'Keep the report itself, without attachments and pictures, and retry.',
    },
    too_deep: {
      what: 'The file, or archives in it, are nested too deeply.',
      todo: 'Unpack the inner archives and add the reports themselves.',
    },
    damaged: {
      what: 'The file is damaged and cannot be opened.',
      todo: 'Download it again, or open it in its own program and save it anew.',
    },
    unsupported: {
      what: 'It cannot be read: a Word or Excel file of before 1997, tables that cannot be told apart, or a PDF without its fonts.',
      todo: 'Open it in Word, Excel or WPS, save it as .docx or .xlsx, and retry.',
    },
    password: {
      what: 'The file asks for a password.',
      todo: 'Take the password off in its own program, save it, and retry.',
    },
    picture: {
      what: 'This is a picture.',
      todo: 'Look for a web page or Word version, or recognise its text (OCR) first.',
    },
    other_archive: {
      what: 'This kind of archive cannot be opened; ZIP can.',
      todo: 'Unpack it and add the files in it, or pack them as ZIP.',
    },
    other_kind: {
      what: 'This kind cannot be read (slides, e-books, XML of 2003, Works and the like).',
      todo: 'Open it in its own program, save it as .docx, .xlsx or .pdf, and retry.',
    },
    no_document: {
      what: 'The archive holds no document, only pictures and the like.',
      todo: 'Add the report itself: a web page, Word, Excel, PDF or text.',
    },
    several_documents: {
      what: 'The archive holds more than one document.',
      todo: 'Unpack it, and read each by itself.',
    },
    memory: {
      what: 'Reading it took too much memory and was stopped.',
      todo: 'Keep the report itself, without attachments and pictures, and retry.',
    },
    nothing_read: {
      what: 'It is a report, but no figure could be read.',
      todo: 'Its tables may be empty, hold no numbers, or be pictures. Try another version of it.',
    },
    no_year: {
      what: 'It does not say which year it is about.',
      todo: 'Name the year in the title or the file’s name; a ledger may have a column of years, or its sheet the year’s name.',
    },
    no_place: {
      what: 'It is a hotline bulletin, but does not say of which place.',
      todo: 'Its title should name the place.',
    },
    no_number: {
      what: 'This row of the ledger holds no number.',
      todo: 'If it should have one, fill it in and read it again.',
    },
    columns_twice: {
      what: 'Two columns of the ledger are taken for the same figure.',
      todo: 'Keep one of them, leave the others out, and read it again.',
    },
    in_frame: {
      what: 'The page shows the report in a frame, from another address.',
      todo: 'Open the page or file in the frame, save it, and read that.',
    },
    by_script: {
      what: 'A script puts the text into the page; the file has no table.',
      todo: 'Save the page as a single file once it is shown whole, or copy its text into a file.',
    },
    fault: {
      what: 'The reader itself failed; this is a fault of the board.',
      todo: 'Try again; if it fails again, tell whoever keeps this site.',
    },
    stopped: {
      what: 'Reading took too long and was stopped.',
      todo: 'Save a smaller version of the file and retry.',
    },
  },
  form: {
    title: 'The figures in the national form',
    told: 'Figures told in the text',
    channels: 'Channels',
    unknown: 'Rows that the form does not have',
    refused: 'What was not taken',
    findings: 'Checks',
    noTable: 'This table was not found in the report.',
    noFindings: 'No check fails.',
    marked: (count) => plural(count, 'check to look at', 'checks to look at'),
    source: 'Source',
  },
  fix: {
    publisher: 'Publisher',
    publisherHint: 'Choose one of the board, or type a name',
    level: 'Level',
    levelUnknown: 'Not known',
    place: 'Place',
    placeHint: 'Type a name and choose it from the register',
    placeWrong: (level) =>
      `The place chosen is not one of the level “${level}”: choose another place or level`,
    ofSite:
      'This is a publisher of the board; its level and place are those of the register. To change them, change the name first.',
    scope: 'Speaks for',
    scopeUnknown: 'Not read',
    nameWrong: 'Type the name of the publisher',
    year: 'Year',
    yearHint: 'Four digits, as 2023',
    yearWrong: 'Type a year of four digits from 1990 on',
    save: 'Save',
    cancel: 'Cancel',
  },
  explain: {
    add: 'Explain',
    change: 'Change the explanation',
    remove: 'Remove the explanation',
    kind: 'What it is',
    by: 'Who explains',
    date: 'Date',
    text: 'Explanation (one sentence)',
    save: 'Save the explanation',
    cancel: 'Cancel',
    wrong: 'Date, name and explanation are all needed',
    hint: 'What the publisher says of this finding. It is kept on this device, stands beside the finding wherever it is shown, and goes with the report’s JSON.',
  },
  correct: {
    title: 'Correct this figure',
    lead: 'Where the report has a misprint that its publisher has put right: checks and charts take the corrected number, and what is printed stays beside it.',
    value: 'Corrected number',
    unit: (name) => `What the number is: ${name}`,
    reason: 'On what ground',
    save: 'Save the correction',
    remove: 'Undo the correction',
    wrong: 'Type a number without unit or separators, and the ground for it',
    nothing: 'The report prints no number here: there is nothing to correct.',
    saved: 'Saved; the checks were run again.',
  },
  export: {
    label: 'Export',
    json: 'JSON (ready for data/)',
    csv: 'Figures (CSV)',
    parquet: 'Parquet',
    jsonHint:
      'The same files as in data/reports of the board. For a publisher that the board does not have, import the document itself: the import command adds the publisher.',
    file: 'File',
    key: 'Indicator key',
    section: 'Section',
    indicator: 'Indicator',
    publisher: 'Publisher',
    year: 'Year',
    value: 'Value',
    unit: 'Unit',
    printed: 'As printed',
    place: 'Place',
    reasons: 'Why missing',
    approximate: 'Approximate',
  },
};
