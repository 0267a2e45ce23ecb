import { describe, expect, it } from 'vitest'
import { paperLacks } from './paper-lacks.ts'

const nothing = { signs: [], images: [], links: [], wideTables: [] }
const table = (columns: number) =>
  `${'| a '.repeat(columns)}|\n${'|---'.repeat(columns)}|\n${'| 1 '.repeat(columns)}|`

describe('Det papiret ikke kan vise som siden, sies', () => {
  it.each([
    ['Avtale om Porsáŋgu → ✓ ≤ ½', {}],
    ['漢 og 漢 og 字', { signs: ['漢', '字'] }],
    ['`漢`', { signs: ['漢'] }],
    ['| 漢 |\n|---|\n| a |', { signs: ['漢'] }],
    ['![kart](https://hnt.no/k.png)', { images: ['https://hnt.no/k.png'] }],
    ['- a\n  - ![](https://hnt.no/k.png)', { images: ['https://hnt.no/k.png'] }],
    ['[![x](https://hnt.no/k.png)](https://hnt.no)', { images: ['https://hnt.no/k.png'] }],
    ['se [siden](/ovelse/avtaler) og [under](#under)', { links: ['siden', 'under'] }],
    ['se [loven](https://lovdata.no) og post@verdal.kommune.no', {}],
    [table(8), {}],
    [table(9), { wideTables: [9] }],
    [`> ${table(12).replaceAll('\n', '\n> ')}`, { wideTables: [12] }],
  ])('%j', async (text, expected) => {
    expect(await paperLacks(text, ['Tittel', null])).toEqual({ ...nothing, ...expected })
  })

  it('også i det som trykkes ved siden av teksten', async () => {
    expect(await paperLacks('tekst', ['Avtale 漢', null])).toEqual({ ...nothing, signs: ['漢'] })
  })
})
