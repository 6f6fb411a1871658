// What lint holds this project to. Run it with `npm run lint`.
// A program and not JSON, so that the architecture is one table; `tests/house/arrows.test.ts`
// seeds a forbidden import for every row and fails if lint stays silent.

/**
 * Who may import whom. Changing the architecture means changing this table.
 *
 * floors    other floors whose files may be imported; `types:` allows types only
 * packages  libraries that may be imported, `*` for any (Node's own count as packages)
 */
const arrows = {
  shared: { floors: [], packages: ['@noble/hashes'] },
  domain: { floors: ['shared'], packages: [] }, // per folder, below
  storage: { floors: ['domain', 'shared'], packages: ['dexie', 'zod'] },
  realtime: { floors: ['domain', 'shared'], packages: ['socket.io-client', 'xstate', 'zod'] },
  server: { floors: ['domain', 'shared', 'realtime/protocol'], packages: ['*'] },
  ui: { floors: ['shared'], packages: ['react', 'react-dom', '@phosphor-icons/react'] },
  i18n: { floors: ['shared', 'types:domain'], packages: ['react', 'use-intl'] },
  cli: { floors: ['domain', 'shared', 'i18n'], packages: ['*'] },
  features: { floors: ['domain', 'storage', 'realtime', 'ui', 'i18n', 'shared'], packages: ['*'] },
  app: {
    floors: ['features', 'domain', 'storage', 'realtime', 'ui', 'i18n', 'shared'],
    packages: ['*'],
  },
  testing: { floors: ['domain', 'storage', 'realtime', 'ui', 'i18n', 'shared'], packages: ['*'] },
};

/** Inside domain: law ← scenario ← simulation ← scoring ← proving; classroom sees them all. */
const domainArrows = {
  law: { folders: [], packages: [] },
  scenario: {
    folders: ['law'],
    packages: ['@marcbachmann/cel-js', 'fastest-levenshtein', 'yaml', 'zod'],
  },
  simulation: { folders: ['law', 'scenario'], packages: ['xstate'] },
  scoring: { folders: ['law', 'scenario', 'simulation'], packages: ['pure-rand'] },
  proving: {
    folders: ['law', 'scenario', 'simulation', 'scoring'],
    packages: ['pure-rand', 'xstate'],
  },
  classroom: { folders: ['law', 'scenario', 'simulation', 'scoring', 'proving'], packages: [] },
};

/** Doors for what must stay off the play path: data of the law, and everything that reads files. */
const secondDoors = [
  '!**/law/packs.ts',
  '!**/law/glossary.ts',
  '!**/law/legal-words.ts',
  '!**/scenario/from-files.ts',
];

/** Features meet only in `app`. */
const features = [
  'library',
  'player',
  'classroom',
  'studio',
  'debrief',
  'law',
  'settings',
  'profiles',
];

const TESTS = ['**/*.test.ts', '**/*.test.tsx'];

export default {
  plugins: ['typescript', 'import', 'react', 'jsx-a11y', 'promise', 'vitest', 'oxc', 'unicorn'],
  categories: { correctness: 'error' },
  options: { typeAware: true, reportUnusedDisableDirectives: 'error' },
  ignorePatterns: ['dist', 'coverage', 'test-results', 'playwright-report', 'public'],
  rules: {
    'import/no-cycle': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/consistent-type-imports': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/switch-exhaustiveness-check': [
      'error',
      { considerDefaultExhaustiveForUnions: true },
    ],
    'eslint/no-unused-vars': [
      'error',
      { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', varsIgnorePattern: '^_' },
    ],
    'eslint/eqeqeq': 'error',
    'eslint/no-empty': 'error',
    'eslint/no-eval': 'error',
    'eslint/no-console': 'error',
    'react/rules-of-hooks': 'error',
    'react/exhaustive-deps': 'error',
    'react/no-danger': 'error',
    'vitest/no-disabled-tests': 'error',
    'vitest/no-focused-tests': 'error',
    'vitest/expect-expect': ['error', { assertFunctionNames: ['expect', 'expectInAnyRun'] }],
    'vitest/valid-expect': ['error', { maxArgs: 2 }], // the second is the message

    // `then` is an author's word in scenario files.
    'unicorn/no-thenable': 'off',
    // Lists and tables laid out by CSS lose their role in some screen readers unless it is said.
    'jsx-a11y/no-redundant-roles': 'off',
    'jsx-a11y/no-interactive-element-to-noninteractive-role': 'off',
    'jsx-a11y/prefer-tag-over-role': 'off',
    // A tab list moves focus among its tabs and takes none itself.
    'jsx-a11y/interactive-supports-focus': 'off',
  },
  overrides: [
    ...floorOverrides(),
    {
      files: ['.ci/**', 'src/cli/**', 'src/server/**', 'tests/**', '*.ts'],
      rules: { 'eslint/no-console': 'off' },
    },
  ],
};

function floorOverrides() {
  const rows = [];
  for (const [floor, { floors, packages }] of Object.entries(arrows)) {
    if (floor === 'domain' || floor === 'features') continue;
    rows.push({ folder: `src/${floor}`, floor, floors, packages, siblings: [] });
  }
  for (const feature of features) {
    const siblings = features.filter((other) => other !== feature);
    const { floors, packages } = arrows.features;
    rows.push({ folder: `src/features/${feature}`, floor: 'features', floors, packages, siblings });
  }
  for (const [name, { folders, packages }] of Object.entries(domainArrows)) {
    const siblings = Object.keys(domainArrows).filter((other) => other !== name);
    const { floors } = arrows.domain;
    rows.push({
      folder: `src/domain/${name}`,
      floor: 'domain',
      floors,
      packages,
      siblings: siblings.filter((sibling) => !folders.includes(sibling)),
      doors: folders,
    });
  }
  return rows.flatMap((row) => [
    { files: [`${row.folder}/**`], excludeFiles: TESTS, rules: restricted(row) },
    // Tests stand beside the code and obey its arrows, but may use builders and any tool.
    {
      files: TESTS.map((ending) => `${row.folder}/${ending}`),
      rules: restricted({ ...row, floors: [...row.floors, 'testing'], packages: ['*'] }),
    },
  ]);
}

/**
 * One `no-restricted-imports` for one place. Its patterns are tried in order and an exception (`!`)
 * that fits ends the search, so the closed ways come first and "all but these" last. Look-ahead
 * is no way out: the linter drops a pattern with one in silence.
 */
function restricted({ floor, floors, packages, siblings, doors = [] }) {
  const typesOnly = floors.filter((name) => name.startsWith('types:')).map((name) => name.slice(6));
  const parts = floors.filter((name) => name.includes('/'));
  const open = [floor, ...floors, ...typesOnly];
  const closed = Object.keys(arrows).filter((name) => !open.includes(name));
  const patterns = [
    ...parts.map((part) => ({ group: [`!**/${part}/**`] })),
    ...closed.map((name) => ({
      regex: into(name),
      message: `src/${floor} may not import src/${name}. See "arrows" in oxlint.config.mjs.`,
    })),
    ...siblings.map((name) => ({
      regex: into(name),
      message: `This folder may not import its neighbour ${name}. See oxlint.config.mjs.`,
    })),
    ...typesOnly.map((name) => ({
      regex: into(name),
      allowTypeImports: true,
      message: `src/${floor} may import only types of src/${name}.`,
    })),
    ...doors.map((name) => ({
      group: [`../${name}/**`, `../**/${name}/**`, `!**/${name}/index.ts`, ...secondDoors],
      message: `Import the front door of ${name}: its index.ts.`,
    })),
    ...['domain', 'features']
      .filter((name) => name !== floor && open.includes(name))
      .map((name) => ({
        group: [`../${name}/**`, `../**/${name}/**`, `!**/${name}/*/index.ts`, ...secondDoors],
        message: `Import a front door: src/${name}/<folder>/index.ts.`,
      })),
  ];
  if (floor === 'domain' || floor === 'features') {
    patterns.push({
      regex: '^(\\./|(\\.\\./)+)index\\.ts$',
      message: 'Insiders import the file that holds a thing, never their own front door.',
    });
  }
  if (!packages.includes('*')) {
    patterns.push(
      { group: packages.flatMap((name) => [`!${name}`, `!${name}/**`]) },
      {
        regex: '^[^.]',
        message: `src/${floor} may not import this package here. See "arrows" in oxlint.config.mjs.`,
      },
    );
  }
  return { 'eslint/no-restricted-imports': ['error', { patterns }] };
}

function into(folder) {
  return `^(\\.\\./)+${folder}/`;
}
