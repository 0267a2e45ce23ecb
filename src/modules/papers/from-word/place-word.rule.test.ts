import { describe, expect, it } from 'vitest'
import { readTextTree } from '../../../platform/text-tree.ts'
import { writeTextTree } from '../../../platform/write-text-tree.ts'
import { standardHeadings } from '../heading.table.ts'
import { placeWord } from './place-word.rule.ts'

const parts = standardHeadings.map(({ key, title, sort }) => ({
  ...{ id: key, heading: key, title, sort },
}))
const place = (markdown: string, under = parts) => {
  const { texts, points, unplaced } = placeWord(readTextTree(markdown), under)
  return {
    texts: Object.fromEntries([...texts].map(([id, blocks]) => [id, writeTextTree(blocks)])),
    points: points.map((blocks) => writeTextTree(blocks)),
    unplaced: unplaced.map(({ title, blocks }) => [title, writeTextTree(blocks)]),
  }
}

describe('En Word-fil under overskriftene', () => {
  it('legger teksten under den overskriften som heter det samme, også med nummer og annen stor bokstav', () => {
    const placed = place('# 1. KORT SAGT\n\nKort.\n\n## 2.1 Bakgrunn:\n\nFørst.\n\n- a\n- b')
    expect(placed.texts).toEqual({ 'kort-sagt': 'Kort.', bakgrunn: 'Først.\n\n- a\n- b' })
    expect(placed.unplaced).toEqual([])
  })

  it.each([
    ['Saksopplysninger', 'bakgrunn'],
    ['Saksopplysninger: Bakgrunn', 'bakgrunn'],
    ['Rådmannens vurdering', 'vurdering'],
    ['Konsekvensar for helseføretaket', 'helseforetaket'],
    ['Samandrag', 'kort-sagt'],
    ['Faktiske opplysninger', 'bakgrunn'],
    ['Økonomiske konsekvenser for kommunene', 'kommunene'],
  ])('kjenner igjen det andre kaller den: %s', (title, id) => {
    expect(place(`# ${title}\n\nTekst.`).texts).toEqual({ [id]: 'Tekst.' })
  })

  it('kjenner igjen en overskrift som bare er skrevet med uthevet skrift, eller på en linje for seg', () => {
    const placed = place('**Bakgrunn**\n\nFørst.\n\nVurdering\n\nSå.')
    expect(placed.texts).toEqual({ bakgrunn: 'Først.', vurdering: 'Så.' })
  })

  it('lar en setning være en setning', () => {
    const placed = place('# Bakgrunn\n\nVurdering.\n\n**Noe viktig**\n\nMer.')
    expect(placed.texts).toEqual({ bakgrunn: 'Vurdering.\n\n**Noe viktig**\n\nMer.' })
  })

  it('tar med underoverskrifter, og lister det som står under andre', () => {
    const placed = place(
      'Til ASU.\n\n# Felles vakt\n\n## Bakgrunn\n\nFørst.\n\n### Tall\n\n5 leger.\n\n## Vedlegg\n\nNotat.',
    )
    expect(placed.texts).toEqual({ bakgrunn: 'Først.\n\n### Tall\n\n5 leger.' })
    expect(placed.unplaced).toEqual([
      ['', 'Til ASU.'],
      ['Felles vakt', ''],
      ['Vedlegg', 'Notat.'],
    ])
  })

  it('gjør hvert punkt i innstillingen til et punkt, og lister det som leder inn', () => {
    const placed = place(
      '# Rådmannens innstilling\n\nASU vedtar:\n\n1. Én vakt.\n2. Felles kurs:\n   - i Grong\n3. Evaluering.',
    )
    expect(placed.points).toEqual(['Én vakt.', 'Felles kurs:\n\n- i Grong', 'Evaluering.'])
    expect(placed.unplaced).toEqual([['Forslag til vedtak', 'ASU vedtar:']])
    expect(place('# Innstilling\n\nÉn.\n\nTo.').points).toEqual(['Én.', 'To.'])
  })

  it.each([
    'Kommunedirektørens forslag til vedtak',
    'Administrasjonens innstilling',
    'Framlegg til vedtak',
  ])('vet hvem det enn er som foreslår: %s', (title) => {
    expect(place(`# ${title}\n\n1\\. Én vakt.\n\n2\\. Kurs.`).points).toEqual(['Én vakt.', 'Kurs.'])
  })

  it('bruker organets egne overskrifter, og legger sammen det som står to steder', () => {
    const own = [
      { id: 'a', heading: 'saken', title: 'Saken', sort: 'text' as const },
      { id: 'b', heading: 'anbefaling', title: 'Vår anbefaling', sort: 'point' as const },
    ]
    const placed = place('# Saken\n\nÉn.\n\n# Tilråding\n\n- x\n\n# Saken\n\nTo.', own)
    expect(placed).toEqual({ texts: { a: 'Én.\n\nTo.' }, points: ['x'], unplaced: [] })
    const kept = [
      {
        id: 'c',
        heading: 'konsekvenser-for-kommunene',
        title: 'Konsekvenser for kommunene',
        sort: 'text' as const,
      },
    ]
    expect(place('# Konsekvensar for kommunane\n\nTo årsverk.', kept).texts).toEqual({
      c: 'To årsverk.',
    })
  })

  it('mister ingen ord, hva som enn står der', () => {
    const words =
      'Rart\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n# Innstilling\n\n> sitat\n\n- p\n\n# X\n\ny'
    const placed = place(words)
    const all = JSON.stringify(placed)
    for (const word of ['Rart', '| 1 | 2 |', 'sitat', 'p', 'X', 'y']) expect(all).toContain(word)
  })
})
