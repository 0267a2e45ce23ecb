import { describe, expect, it } from 'vitest'
import { readTextTree } from '../platform/text-tree.ts'
import { htmlOfText } from './text-html.ts'

const shown = (text: string) => htmlOfText(readTextTree(text))

describe('Dokumenttekst vises trygt', () => {
  it.each([
    ['overskrifter og lister', '## Formål\n\n- ett\n- to', '<h3>Formål</h3>'],
    ['tabeller', '| a | b |\n|---|---|\n| 1 | 2 |', '<table>'],
    ['brede tabeller i en boks som ruller', '| a |\n|---|\n| 1 |', 'tabindex="0"'],
    ['lenker til nettsider', '[lov](https://lovdata.no)', '<a href="https://lovdata.no">lov</a>'],
    ['adresser skrevet rett ut', 'se https://hnt.no', '<a href="https://hnt.no">'],
    ['e-postadresser', '[post](mailto:post@verdal.kommune.no)', 'href="mailto:'],
  ])('viser %s', (_title, text, expected) => {
    expect(shown(text)).toContain(expected)
  })

  it.each([
    ['skript', '<script>alert(1)</script>', '<script'],
    ['HTML midt i teksten', 'hei <img src=x onerror=alert(1)>', '<img'],
    ['lenker som kjører skript', '[trykk](javascript:alert(1))', 'href'],
    ['lenker med data', '[trykk](data:text/html;base64,PHN2Zz4=)', 'href'],
    ['lenker uten protokoll til andre steder', '[trykk](//ond.example)', 'href'],
    ['bilder', '![bilde](https://hnt.no/a.png)', '<img'],
  ])('slipper ikke gjennom %s', (_title, text, forbidden) => {
    expect(shown(text)).not.toContain(forbidden)
  })

  it.each([
    ['# A\n\n## B\n\n# C', ['h3', 'h4', 'h3']],
    ['### A\n\n# B', ['h3', 'h3']],
    ['## A\n\n##### B\n\n#### C\n\n## D', ['h3', 'h4', 'h4', 'h3']],
  ])('hopper ikke over nivåer i overskriftene: %j', (text, expected) => {
    expect(shown(text).match(/(?<=<)h\d/g)).toEqual(expected)
  })
})
