import tseslint from 'typescript-eslint';

const UNUSED = ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }];

/** JavaScript is read as it stands: what a compiler would say of it is asked of the linter. */
const PLAIN = {
  'no-console': 'error',
  'no-dupe-keys': 'error',
  'no-fallthrough': 'error',
  'no-undef': 'error',
  'no-unreachable': 'error',
  'no-unsafe-finally': 'error',
  'no-unused-labels': 'error',
  'no-useless-escape': 'error',
  eqeqeq: 'error',
  'object-shorthand': 'error',
  'prefer-const': 'error',
  '@typescript-eslint/no-unused-vars': UNUSED,
};
const globals = (...names) => Object.fromEntries(names.map((name) => [name, 'readonly']));
const NODE = globals('AbortController', 'Buffer', 'performance', 'process', 'URL');
const COMMON = globals('__dirname', '__filename', 'exports', 'module', 'require');

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', '**/node_modules/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-function-return-type': ['error', { allowExpressions: true }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unused-vars': UNUSED,
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-console': 'error',
      'object-shorthand': 'error',
    },
  },
  {
    files: ['*.js', 'scripts/**/*.mjs'],
    extends: [tseslint.configs.recommended],
    languageOptions: { globals: NODE },
    rules: PLAIN,
  },
  {
    files: ['bin/*.js', 'scripts/**/*.cjs'],
    extends: [tseslint.configs.recommended],
    languageOptions: { sourceType: 'commonjs', globals: { ...NODE, ...COMMON } },
    rules: { ...PLAIN, '@typescript-eslint/no-require-imports': 'off' },
  },
);
