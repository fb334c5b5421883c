import fc from 'fast-check';
import { settingKeys } from '../../../src/settings.ts';
import { asFiles } from './bytes.ts';
import { type Vocabulary, damaged } from './damage.ts';

const sound = [
  `title: Papers of the Long Spring
editors: [Ida Brandt, Per Lie]
publisher: Harbor Press
place: Bergen
date: 2024-05
licence: CC BY 4.0
licenceUrl: https://creativecommons.org/licenses/by/4.0/
language: en-US
baseUrl: https://edition.example.org/spring/
contact: editor@example.org
statement: |
  The notes are kept as printed.

  Nothing is added.
`,
  `# An edition with one editor
editors: Ida Brandt
date: 1962-05-31
language: nb
statement: >-
  What is folded
  into one line: so.
`,
  `---
title: "An \\"edition\\": No. 1"
editors:
  - 'Ida Brandt'
  - &per Per Lie
publisher: *per
...
`,
  '{title: Papers, editors: [Ida Brandt], date: "1962"}\n',
];

/** Signs of YAML 1.2, keys, and values of every kind where they may not be. */
const tokens = [
  ...settingKeys.flatMap((key) => [`${key}:`, `\n${key}: `]),
  ...[
    '&a ',
    '*a',
    '&a [*a, *a]',
    '<<: *a',
    '<<: {title: x}',
    '? ',
    ': ',
    '- ',
    '-',
    '\n  - ',
    '\n- ',
  ],
  ...['!!str ', '!!int ', '!!binary ', '!!set ', '!!js/function ', '!local ', '!<tag:x,2000:y> '],
  ...[
    '%YAML 1.1\n---\n',
    '%TAG ! tag:x,2000:\n---\n',
    '\n---\n',
    '\n...\n',
    '#',
    ' #',
    '|',
    '>',
    '|9',
  ],
  ...[
    '|+\n',
    '>-\n',
    '"',
    "'",
    '"\\0"',
    '"\\uD800"',
    '"\\x00"',
    '"\\u2028"',
    '\t',
    '\n\t',
    '\n   ',
  ],
  ...[
    'null',
    '~',
    'true',
    'No',
    '.inf',
    '0x1F',
    '1e999',
    '{}',
    '[]',
    '{a: }',
    '[,]',
    '{,}',
    '?',
    ',',
  ],
  ...[
    '__proto__: x',
    'constructor: x',
    'toString: x',
    '\n__proto__:\n  title: x\n',
    'hasOwnProperty:',
  ],
  ...['javascript:alert(1)', 'https://x/', 'http://[::1]/', 'https://a@b:c', 'data:text/html,x'],
  ...['https://user:pass@example.org/?a=1&b=<c>"', 'http://\u00e9.example/', 'https://x y'],
  ...['2024-13', '2024-02-30', '0000', '99999', '-1', 'May 1962', 'x@y.zz', 'a@b@c', '"a b"@x.yz'],
  ...['en-US-x-a', 'x', 'i-klingon', 'de-1996', 'zh-Hant-TW', 'en_US', 'a'.repeat(5000), '[]'],
  ...['<script>', '&amp;', ']]>', 'a: &b *b', '&a\n', '*', '&', '!', '\n? [a, b]\n: c\n'],
];

const vocabulary: Vocabulary = {
  tokens,
  brackets: [
    ['[', ']'],
    ['{', '}'],
    ['[', ''],
    ['{a: ', '}'],
    ['- ', ''],
    ['? ', ''],
    ['"', '"'],
    ['a:\n ', ''],
    ['!a ', ''],
    ['*a, ', ''],
    ['\n- ', ''],
  ],
};

/** Settings, nearly all of them damaged. */
export const settings = asFiles(damaged(fc.constantFrom(...sound), vocabulary));
