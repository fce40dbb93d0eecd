import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { dependencyDirection } from './dependency-direction.js';
import { IN_BROWSER } from './layers.js';
import { noValueBarrel } from './no-value-barrel.js';

const BROWSER = IN_BROWSER.map((name) => `packages/${name}/src/**/*.ts`);
const TESTS = [
  '**/*.test.ts',
  '**/testing/**',
  '**/test/**',
  '**/*.stories.ts',
  '**/*.fixtures.ts',
  '**/fixtures/**',
];
const ELEMENTS = ['packages/elements/src/**/*.ts', 'packages/embed/src/**/*.ts'];

const aftalespor = {
  rules: { 'dependency-direction': dependencyDirection, 'no-value-barrel': noValueBarrel },
};

export default tseslint.config(
  {
    name: 'aftalespor/not-ours',
    ignores: [
      '**/dist/**',
      '**/generated/**',
      '**/storybook-static/**',
      '**/.turbo/**',
      '**/.aftalespor/**',
      '**/coverage/**',
      'packages/gateway/public/**',
    ],
  },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    name: 'aftalespor/all',
    files: ['**/*.{js,mjs,ts,mts,tsx}'],
    plugins: { aftalespor },
    languageOptions: { globals: globals.node },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'aftalespor/dependency-direction': 'error',
      'aftalespor/no-value-barrel': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'start' }],
      // Text from documents is cleaned of control characters, which means naming them.
      'no-control-regex': 'off',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      // Walking up a tree starts at `this`.
      '@typescript-eslint/no-this-alias': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    // The few typed rules that find what the compiler lets through; the full typed sets cost minutes on two cores.
    name: 'aftalespor/typed',
    files: ['packages/*/src/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
    },
  },
  {
    name: 'aftalespor/browser',
    files: BROWSER,
    ignores: TESTS,
    languageOptions: { globals: globals.browser },
    rules: {
      'no-console': ['error', { allow: ['error', 'warn'] }],
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^node:', message: 'This runs in a browser.' }] },
      ],
      'no-restricted-globals': [
        'error',
        ...['localStorage', 'sessionStorage', 'indexedDB', 'process', 'Buffer'].map((name) => ({
          name,
          message: 'Elements keep nothing on a reader’s machine, and have no Node.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'document', property: 'cookie', message: 'Elements set and read no cookie.' },
        { object: 'window', property: 'localStorage' },
        { object: 'window', property: 'sessionStorage' },
      ],
    },
  },
  {
    name: 'aftalespor/elements',
    files: ELEMENTS,
    plugins: { lit, wc, 'lit-a11y': litA11y },
    languageOptions: { globals: globals.browser },
    settings: { wc: { elementBaseClasses: ['LitElement', 'AftaleElement', 'InitiativeElement'] } },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...wc.configs['flat/recommended'].rules,
      ...litA11y.configs.recommended.rules,
      'lit/no-legacy-imports': 'error',
      'lit/quoted-expressions': ['error', 'never'],
      // Our base class always has these; the guard is for mixins over an unknown one.
      'wc/guard-super-call': 'off',
      // Table parts that CSS lays out as blocks on a phone lose their implicit roles, and need them written.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    name: 'aftalespor/tests',
    files: TESTS,
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[object.name=/^(it|test|describe|suite)$/][property.name=/^(only|todo)$/]',
          message: 'Every test runs.',
        },
      ],
    },
  },
);
