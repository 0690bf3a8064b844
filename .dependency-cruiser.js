/** Who may import whom: schema ← places ← import, query ← engine, rank, views ← charts, state, documents ← ui, cli. */
const room = (name) => `^src/${name}/`;
const may = {
  schema: [],
  text: ['schema'],
  places: ['schema'],
  import: ['schema', 'places'],
  draft: ['schema', 'text', 'places', 'import', 'documents'],
  query: ['schema', 'places'],
  engine: ['schema', 'places', 'query'],
  rank: ['schema', 'query'],
  views: ['schema', 'text', 'places', 'query', 'rank'],
  charts: ['schema', 'text', 'views'],
  state: ['schema', 'text', 'places', 'query', 'rank', 'views'],
  documents: ['schema', 'text', 'places', 'query', 'rank', 'views'],
  ui: [
    'schema',
    'text',
    'places',
    'import',
    'draft',
    'query',
    'engine',
    'rank',
    'views',
    'charts',
    'state',
    'documents',
  ],
  cli: [
    'schema',
    'text',
    'places',
    'import',
    'draft',
    'query',
    'engine',
    'rank',
    'views',
    'charts',
    'state',
    'documents',
    'ui',
  ],
};

const rooms = Object.entries(may).map(([name, others]) => ({
  name: `room-${name}`,
  comment: `src/${name} may import ${others.join(', ') || 'nothing'} and itself`,
  severity: 'error',
  from: { path: room(name) },
  to: { path: '^src/', pathNot: [name, ...others].map(room) },
}));

/** The storeys of the screen from the top: each may import those below it, and the rooms of one storey not each other. */
const storeys = [
  ['shell', 'embed'],
  ['offline'],
  ['pages'],
  [
    'place',
    'check',
    'ranking',
    'compare',
    'quality',
    'publisher',
    'reports',
    'console',
    'overview',
    'download',
  ],
  ['panel'],
  ['filter'],
  ['chart', 'find', 'source', 'send'],
  ['answers', 'table'],
  ['address'],
  ['kit', 'own'],
  ['styles'],
];

const storeyRules = storeys.flatMap((rooms, at) =>
  rooms.map((name) => ({
    name: `storey-${name}`,
    comment: `src/ui/${name} may import what lies below it: ${
      storeys
        .slice(at + 1)
        .flat()
        .join(', ') || 'nothing'
    }`,
    severity: 'error',
    from: { path: `^src/ui/${name}/` },
    to: {
      path: '^src/ui/',
      pathNot: [name, ...storeys.slice(at + 1).flat()].map((each) => `^src/ui/${each}/`),
    },
  })),
);

const only = (name, path, from) => ({
  name: `only-${name}`,
  severity: 'error',
  from: { pathNot: from },
  to: { path },
});

export default {
  forbidden: [
    ...rooms,
    ...storeyRules,
    {
      name: 'no-ground-floor',
      comment: 'every file of the screen stands in a room',
      severity: 'error',
      from: {},
      to: { path: '^src/ui/[^/]+$' },
    },
    { name: 'acyclic', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'schema-imports-nothing',
      severity: 'error',
      from: { path: room('schema') },
      to: { pathNot: room('schema') },
    },
    only('react-in-ui', 'node_modules/(react|react-dom|react-aria-components|@tanstack|zustand)/', [
      '^src/ui/',
      'node_modules',
      '^src/cli/prerender',
    ]),
    only('echarts-in-charts', 'node_modules/echarts/', ['^src/charts/', '^src/ui/chart', 'node_modules']),
    only('docx-in-documents', 'node_modules/(docx|hucre)/', ['^src/documents/', 'node_modules']),
    only('duckdb-in-engine', 'node_modules/@duckdb/', ['^src/engine/', 'node_modules']),
    {
      name: 'node-in-cli',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/cli/', '^src/engine/node'] },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
