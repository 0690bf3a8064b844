import type { dataFaults as source } from '../hans/data-faults.ts';
import type { Shape } from '../messages.ts';

/** English words of what is wrong with files of the data folder. */
export const dataFaults: Shape<typeof source> = {
  cannotBeUsed: (file) => `${file} cannot be used:`,
  at: (place, problem) => `at ${place}: ${problem}`,
  whole: 'the file as a whole',
  setAside: (files) =>
    `${files === '1' ? '1 file is' : `${files} files are`} wrong, as said above; the board is built without what cannot be used of them. Correct it and build again.`,
  types: {
    number: 'a number',
    text: 'a text',
    list: 'a list',
    record: 'an object with keys',
    flag: 'true or false',
  },
  problems: {
    noJson: (line, column) =>
      `it is no JSON from line ${line}, column ${column} on; correct it, or restore it from the last commit`,
    noUtf8: (line, column) =>
      `line ${line}, column ${column} is no text in UTF-8; save it as UTF-8, or restore it from the last commit`,
    tooDeep: () => 'it is nested too deep for a data file; restore it from the last commit',
    tooLarge: (size, limit) =>
      `it has ${size} MB, and a data file has ${limit} MB at most; restore it from the last commit`,
    unreadable: (code) =>
      `the system does not let it be read (${code}); look at its permissions and the disk`,
    twice: (key, line) => `“${key}” stands there twice, again in line ${line}; keep one of them`,
    missing: () => 'it is missing; add it',
    unknownKey: (key) => `“${key}” is no key of it; correct its name, or remove it`,
    wrongType: (expected, found) => `it must be ${expected}, and is ${found}`,
    noFigure: (found) =>
      `${found} is no figure: a number, { "value": a number } or { "problem": why there is none }`,
    notAmong: (found, allowed) => `${found} is none of what may stand there: ${allowed}`,
    noIndicator: (found) => `${found} is no indicator key; data/README.md lists them`,
    noDay: (found) => `${found} is no day, as 2024-01-31 is`,
    noAddress: (found) => `${found} is no address that begins with http:// or https://`,
    wrongForm: (found) => `${found} is not written as it must be`,
    empty: () => 'it is empty; fill it in, or remove it',
    outOfRange: (found) => `${found} is out of its range`,
    addressOfUnofficial: () =>
      'it has an address though its kind is not official; remove `url`, or correct `kind`',
    unknownPublisher: (id) => `“${id}” is not in publishers.json; correct the id or add the publisher`,
    elsewhere: (folder) => `it belongs into ${folder}; move it there`,
    noYearName: () => 'its name does not begin with a year; name it after the year of its report',
    otherYear: (year) => `${year} is not the year of the file's name`,
    idTwice: (id) => `“${id}” stands in it twice; keep one of them`,
    noParent: (id) => `the parent of “${id}” is not in it`,
    isLink: () => 'it is a link, which is not followed; put the folder or file itself in its place',
    lockHeld: (process) =>
      `another import (process ${process}) writes here; wait for its end and try again, or remove this file where that one is long gone`,
    noLogEntry: () => 'it is no entry of the change log; restore it from the last commit',
    otherPrinted: (printed, found) =>
      `it was made for “${printed}”, the report has “${found}”; review it again`,
    otherPrintedNone: (printed) => `it was made for “${printed}”, the report has nothing; review it again`,
    explainsNothing: () => 'the checks find nothing there; correct `check` and `at`, or remove it',
    explainedTwice: () => 'the finding is explained twice; keep one explanation',
    notBare: () => 'every page tells this address; leave user, password, parameters and # out of it',
    noProvinceProperty: () =>
      'no property holds the code of a province (two digits, or six ending in 0000) in every feature, each once',
    noCommit: () => 'its newest entry is in no commit; name the former data folder: -- --from FOLDER',
  },
};
