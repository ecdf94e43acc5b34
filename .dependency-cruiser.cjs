/** Who may import whom (docs/adr/0001). A planted violation in tests/house proves that the rules bite. */
const layer = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

module.exports = {
  forbidden: [
    layer('no-cycles', {}, { circular: true }, 'A cycle has no bottom to understand it from.'),
    layer('resolvable', {}, { couldNotResolve: true }, 'An import that is not found slips past every other rule.'),
    layer(
      'core-is-pure',
      { path: '^lib/core/' },
      { pathNot: ['^lib/core/', '^node_modules/(pinyin-pro|saxes|ts-fsrs|valibot)/'] },
      'The core knows no DOM, no browser API and no storage.',
    ),
    layer(
      'dom-knows-core-only',
      { path: '^lib/dom/' },
      { pathNot: ['^lib/(core|dom)/'] },
      'DOM code takes functions instead of importing the browser.',
    ),
    layer(
      'db-knows-core-and-dexie',
      { path: '^lib/db/' },
      { pathNot: ['^lib/(core|db)/', '^node_modules/dexie/'] },
      '',
    ),
    layer(
      'anki-knows-core-and-sqlite',
      { path: '^lib/anki/' },
      { pathNot: ['^lib/(core|anki)/', '^node_modules/(sql\\.js|fflate|@types/sql\\.js)/'] },
      'Loaded when somebody exports; nothing else may draw it in.',
    ),
    layer(
      'charts-know-core-and-plot',
      { path: '^lib/charts/' },
      { pathNot: ['^lib/(core|charts)/', '^node_modules/@observablehq/plot/'] },
      'Loaded when somebody looks at the progress; nothing else may draw it in.',
    ),
    layer(
      'extension-knows-core',
      { path: '^lib/extension/' },
      { pathNot: ['^lib/(core|extension)/', '^node_modules/(wxt|valibot|@wxt-dev)/'] },
      '',
    ),
    layer(
      'components-know-core',
      { path: '^components/' },
      { pathNot: ['^components/', '^lib/core/', '^node_modules/preact/'] },
      'Props in, callbacks out.',
    ),
    layer(
      'nobody-imports-entrypoints',
      { pathNot: '^entrypoints/' },
      { path: '^entrypoints/' },
      'Entry points are wiring.',
    ),
    layer(
      'pages-have-no-database',
      { path: '^entrypoints/(reader\\.content|starter|card)/' },
      { path: '^lib/db/', reachable: true },
      "A content script's IndexedDB belongs to the page's origin.",
    ),
    layer(
      'reader-draws-nothing',
      { path: '^entrypoints/(reader\\.content|starter)/' },
      {
        path: '^(components/.*\\.tsx?$|entrypoints/card/|node_modules/preact/)',
        dependencyTypesNot: ['type-only'],
      },
      'What needs Preact comes with the card, when it is first needed.',
    ),
    layer('no-scripts-in-the-product', { path: '^(lib|components|entrypoints)/' }, { path: '^(scripts|tests)/' }, ''),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};
