import { describe, expect, it } from 'vitest'
import { readTextTree } from '../platform/text-tree.ts'
import { plainText } from './plain-text.rule.ts'

describe('En tekst uten merkene sine', () => {
  it.each([
    ['ord', 'Ny **vurdering** av [loven](https://lovdata.no)', 'Ny vurdering av loven'],
    ['avsnitt og overskrift', '## Mål\n\nEtt.\n\nTo.', 'Mål\nEtt.\nTo.'],
    ['punkter', '- én\n- to\n\n3. tre\n4. fire', '• én\n• to\n3. tre\n4. fire'],
    ['skrevne numre', 'a) én\n\nb) to', 'a) én\nb) to'],
    ['tabell', '| a | b |\n| --- | --- |\n| 1\u20282 | 3 |', 'a · b\n1 2 · 3'],
    ['sitat og strek', '> Enige\n\n---', 'Enige\n'],
    ['ingenting', '', ''],
  ])('%s', (_title, markdown, plain) => expect(plainText(readTextTree(markdown))).toBe(plain))
})
