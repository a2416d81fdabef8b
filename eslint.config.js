import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import typescript from 'typescript-eslint';

const inTemplate = (pattern) =>
  `TaggedTemplateExpression[tag.name=/^(html|svg)$/] > TemplateLiteral > TemplateElement[value.raw=/${pattern}/i]`;

export default defineConfig(
  { ignores: ['dist', '**/dist', 'storybook-static', 'coverage', '**/node_modules'] },
  js.configs.recommended,
  typescript.configs.recommended,
  lit.configs['flat/recommended'],
  litA11y.configs.recommended,
  wc.configs['flat/recommended'],
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    // An element is known by the name of its base class.
    settings: {
      wc: { elementBaseClasses: ['LitElement', 'InstrumentElement'] },
      lit: { elementBaseClasses: ['LitElement', 'InstrumentElement'] },
    },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'no-console': ['error', { allow: ['warn'] }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'i18next',
              allowImportNames: ['createInstance'],
              allowTypeImports: true,
              message: 'Only createInstance(): everything else belongs to the host’s own instance.',
            },
            {
              name: 'lit/directives/style-map.js',
              message: 'Its first render breaks style-src ’self’; use element.style.setProperty in updated().',
            },
            { name: 'lit/directives/unsafe-html.js', message: 'Words are text, never markup.' },
            { name: 'lit/directives/unsafe-svg.js', message: 'Words are text, never markup.' },
          ],
          patterns: [
            { regex: '^zod(?!/mini$)', message: 'Only zod/mini: the classic entry breaks script-src ’self’.' },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: inTemplate('\\sstyle\\s*='), message: 'style="…" breaks style-src ’self’.' },
        { selector: inTemplate('<style\\b'), message: '<style> breaks style-src ’self’; use static styles.' },
      ],
    },
  },
  {
    files: ['**/*.mjs', '**/*.js', 'vite.config.ts', '.storybook/**', 'test/**', 'stories/**', 'examples/**'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**', 'stories/**'],
    // Chai's assertions are expressions.
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
);
