import imports from 'eslint-plugin-import-x';
import vue from 'eslint-plugin-vue';
import a11y from 'eslint-plugin-vuejs-accessibility';
import globals from 'globals';
import ts from 'typescript-eslint';

/** The layers of the core and what each may import besides itself. Whatever is not listed is refused. */
const layers = {
  model: [],
  text: ['model'],
  xml: ['model'],
  diff: ['model', 'text'],
  segment: ['model', 'text', 'xml'],
  facts: ['model', 'text'],
  align: ['model', 'text', 'segment', 'facts'],
  check: ['model', 'text', 'facts', 'align'],
  review: ['model', 'text', 'check'],
  format: ['model', 'text', 'xml', 'segment', 'facts', 'align', 'check', 'review', 'diff'],
};

const outside = { group: ['node:*', '#core', '**/web/**', '**/cli/**'], message: 'core is pure and lowest' };

const layerRules = Object.entries(layers).map(([layer, below]) => {
  const above = Object.keys(layers).filter((other) => other !== layer && !below.includes(other));
  const restricted = [
    outside,
    {
      regex: `^(\\.\\./)+((${above.join('|')})/|(index|pipeline)\\.ts$)`,
      message: `core/${layer} may import: ${below.join(', ') || 'nothing'}`,
    },
  ];
  return {
    files: [`core/${layer}/**/*.ts`],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: restricted }] },
  };
});

export default ts.config(
  { ignores: ['dist', 'coverage', 'test-results', 'playwright-report'] },
  ...ts.configs.strict,
  ...vue.configs['flat/recommended'],
  ...a11y.configs['flat/recommended'],
  { files: ['**/*.vue'], languageOptions: { parserOptions: { parser: ts.parser } } },
  {
    plugins: { 'import-x': imports },
    settings: { 'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] } },
    languageOptions: { globals: { ...globals.es2023 } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-console': 'error',
      'no-undef': 'off',
      eqeqeq: 'error',
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'vue/multi-word-component-names': 'off',
      'vue/html-self-closing': 'off',
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/html-indent': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/first-attribute-linebreak': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
    },
  },
  { files: ['cli/**', 'bench/**', 'e2e/**', 'bin/**', '*.config.*'], rules: { 'no-console': 'off' } },
  {
    files: ['core/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [outside] }] },
  },
  ...layerRules,
  {
    files: ['{cli,web}/**/*.{ts,vue}'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '(^|/)core/', message: 'import the core through its surface, #core' }] },
      ],
    },
  },
);
