import { defineConfig } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const noDefaultExport = [
  { selector: 'ExportDefaultDeclaration', message: 'Export by name, so that a thing is called the same everywhere.' },
  { selector: 'ExportSpecifier[exported.name="default"]', message: 'Export by name, so that a thing is called the same everywhere.' },
];
const noRawMarkup = [
  { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: 'Texts are data; let React escape them.' },
  { selector: 'Property[key.name="dangerouslySetInnerHTML"]', message: 'Texts are data; let React escape them.' },
];
const noEnums = [{ selector: 'TSEnumDeclaration', message: 'Use a union of literals.' }];

export default defineConfig(
  { ignores: ['dist/**', 'coverage/**', '.cache/**', 'public/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  // Types are checked as the compiler sees them.
  {
    files: ['{src,tests}/**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // The house writes object types as `type`; nothing is merged or extended.
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      // A number in a sentence reads as it is meant.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Spreading a text gives code points, which is what counting and checking characters wants.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'max-depth': ['error', 3],
      'no-restricted-syntax': ['error', ...noDefaultExport, ...noRawMarkup, ...noEnums],
    },
  },

  // What fits in one glance.
  {
    files: ['src/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 300 }],
      // A switch over a closed union is one decision.
      complexity: ['error', { max: 15, variant: 'modified' }],
      'max-lines-per-function': ['error', { max: 80 }],
    },
  },
  { files: ['**/*.tsx'], rules: { 'max-lines-per-function': ['error', { max: 120 }] } },

  // Effects only to talk to the outside.
  { files: ['src/**/*.{ts,tsx}'], extends: [reactHooks.configs.flat.recommended] },

  // A test file is one long list of short tests; its callbacks are no functions in this sense.
  { files: ['**/*.test.{ts,tsx}'], rules: { 'max-lines-per-function': 'off' } },

  // Tools read these through their default export.
  {
    files: ['*.config.ts'],
    extends: [tseslint.configs.base],
    rules: { 'no-restricted-syntax': ['error', ...noRawMarkup, ...noEnums] },
  },
  {
    files: ['**/*.{js,mjs}'],
    rules: { eqeqeq: 'error', 'no-eval': 'error', 'no-new-func': 'error', 'no-undef': 'off', 'no-unused-vars': 'error', 'max-lines': ['error', { max: 300 }] },
  },
);
