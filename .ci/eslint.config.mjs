// Habits of the house that the compiler cannot see. Sizes are habits too, and no lint errors.
import tseslint from 'typescript-eslint'

const words = {
  noDefault: { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
  hashPrivate: { selector: ':matches(PropertyDefinition, MethodDefinition)[accessibility="private"]', message: 'Use #private.' },
  noClock: { selector: 'NewExpression[callee.name="Date"]', message: 'The core knows no clock: take the time as an argument.' },
}

export default tseslint.config(
  { ignores: ['dist/**', '.cache/**', 'test/pages/*/**', 'node_modules/**'] },
  {
    files: ['src/**/*.ts', 'test/**/*.ts', '.ci/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Numbers read well in templates, and a pattern's `.source` is what it is.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // Index signatures must be read with brackets (noPropertyAccessFromIndexSignature).
      '@typescript-eslint/dot-notation': 'off',
      // A record built with `Object.hasOwn` beside it is checked already; `while (true)` reads well in scanners.
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `TrackerId | 'datalayer'` tells a reader more than `string`.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', caughtErrors: 'none', ignoreRestSiblings: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': ['error', words.noDefault, words.hashPrivate],
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/core/**/*.ts', 'src/service/**/*.ts', 'src/report/**/*.ts', 'src/server/**/*.ts', 'src/client/**/*.ts'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['src/core/**/*.ts', 'src/service/**/*.ts', 'src/report/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', words.noDefault, words.hashPrivate, words.noClock],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The core gives the same answer twice.' },
        { object: 'Date', property: 'now', message: 'The core knows no clock: take the time as an argument.' },
      ],
    },
  },
  {
    // Mocha's functions are called, not awaited; a test may know better than the compiler that a row is there.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
)
