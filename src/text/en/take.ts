import type { TakeMessages } from '../messages.ts';

export const take: TakeMessages = {
  source: 'Source:',
  filtered: (filters) => `Filtered: ${filters}`,
  documents: 'Notice, letters, Excel',
  ofOne: 'Letter, card, Excel',
  wide: 'Download picture (16:9, for slides)',
  square: 'Download picture (square)',
  excel: 'Download Excel (XLSX)',
  share: {
    action: 'Share…',
    title: 'Share this page',
    link: 'Link',
    system: 'Share with an app on this device',
    code: 'QR code',
    codeHint: 'Opens the same page on a phone that can reach this site.',
    tooLong: 'The link is too long for a QR code.',
  },
  print: {
    button: 'Print or save as PDF',
    onePage: 'Print one page',
    head: (publisher) => `${publisher}: information disclosure reports`,
  },
  embed: {
    action: 'Embed in a page…',
    title: (title) => `Embed: ${title}`,
    lead: 'Put this code into your page to show this chart alone, with its title, its filters, the version of the data and its source, in the language and under the filters that are set now.',
    code: 'Code to embed',
    copy: 'Copy the code',
    copied: 'Code copied',
    copyFailed: 'Could not copy; select the code and copy it yourself',
    preview: 'Open it alone',
    auto: 'Height as needed',
    autoHint:
      'A few lines of script go with the code and belong to your page: they make the frame as high as the chart and load nothing from anywhere.',
    fixedHint: 'The frame has a fixed height that shows all of the chart; no script is needed.',
    without: 'Under the choices in the address, the page has no such chart.',
    unknown: 'There is no such chart',
    unknownHint: (id) => `The address asks for “${id}”, which this version of the board does not have.`,
  },
  walk: {
    noValue: 'No value',
    from: (low, high) => `${low} to ${high}`,
    hint: 'Arrow keys read the values one by one, Home and End go to the ends, Enter opens the source, Escape closes.',
    role: 'chart, read by arrow keys',
    said: (parts) => parts.join(', '),
  },
};
