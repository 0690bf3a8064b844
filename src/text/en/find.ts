import type { FindMessages } from '../messages.ts';

export const find: FindMessages = {
  open: 'Search',
  openHint: 'Find publishers, charts, figures',
  key: '/',
  title: 'Search',
  label: 'Search publishers, pages, charts and figures',
  placeholder: 'Name, pinyin or initials, as in: hongze, hzq',
  loading: 'Reading the names…',
  nothing: (text) => `Nothing answers to “${text}”`,
  nothingHint:
    'Try a shorter name, pinyin or initials; a publisher is named after its place, as in “Hongze District, Huai’an”.',
  count: (total) => (total === '1' ? '1 result' : `${total} results`),
  groups: {
    recent: 'Recently opened',
    publishers: 'Publishers',
    places: 'Places without a report yet',
    pages: 'Pages',
    charts: 'Charts',
    figures: 'Figures and measures',
  },
  more: (shown, total) => `first ${shown} of ${total}`,
  noReports: 'No report of this government is held here',
  shownOn: (page) => `on “${page}”`,
  yours: 'Your reports',
  forget: 'Clear recently opened',
  kept: 'Kept on this device only',
  slash: 'Open with the “/” key',
  keys: '↑↓ to choose, Enter to open, Esc to close',
  first: {
    place: 'Find your place',
    placeHint: 'A city, county, district or department, by name, pinyin or initials',
    fresh: (date) => `Data up to ${date}`,
    covers: (provinces, cities, counties) =>
      `Reports of ${provinces} provincial, ${cities} city and ${counties} county governments`,
    of: (part, whole) => `${part} of ${whole}`,
    province: 'Provincial governments',
    city: 'City governments',
    county: 'County governments',
    subjects: 'Five subjects',
  },
  offline: {
    title: 'You seem to be offline',
    text: 'This part was not read yet. It tries again by itself when the connection is back; charts already shown stay.',
  },
  empty: {
    without: (field, value) => `Without “${field}: ${value}” there is data`,
    searching: 'Looking for the filter that leaves nothing…',
    drop: (field, value) => `Drop “${field}: ${value}”`,
    several: 'Dropping any one filter still leaves nothing: clear them all.',
    all: 'Clear all filters',
  },
};
