import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergedText, redline } from './redline.rule.ts'

const shown = (before: string, after: string) =>
  redline(before, after)
    .map(({ is, text }) => (is === 'same' ? text : is === 'out' ? `[-${text}-]` : `[+${text}+]`))
    .join('')

describe('Hva en tekst er blitt', () => {
  it.each([
    [
      'ord for ord',
      'Hver kommune møter på stedet. Kommunene dekker egne utgifter til reise og vikar.',
      'Hver kommune kan delta på stedet eller digitalt. Kommunene dekker egne utgifter.',
      'Hver kommune [-møter-][+kan delta+] på stedet[+ eller digitalt+]. Kommunene dekker egne utgifter[- til reise og vikar-].',
    ],
    ['et komma', 'Møte, den 3. mai', 'Møte den 3. mai', 'Møte[-,-] den 3. mai'],
    ['et nytt avsnitt', 'En.\n\nTo.', 'En.\n\nMellom.\n\nTo.', 'En.\n\n[+Mellom.\n\n+]To.'],
    ['fra ingenting', '', 'Nytt.', '[+Nytt.+]'],
    ['til ingenting', 'Gammelt.', '', '[-Gammelt.-]'],
    ['ingenting', 'Likt.', 'Likt.', 'Likt.'],
  ])('%s', (_title, before, after, wanted) => {
    expect(shown(before, after)).toBe(wanted)
  })

  const text = fc
    .array(fc.constantFrom('ord ', 'kommune', 'æ', '5.2 ', '\n', '.', ', ', ' '), { maxLength: 40 })
    .map((each) => each.join(''))

  it('har alltid den ene teksten i det som stod, og den andre i det som står', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = redline(before, after)
        const but = (kind: 'in' | 'out') =>
          pieces
            .filter(({ is }) => is !== kind)
            .map((each) => each.text)
            .join('')
        expect(but('in')).toBe(before)
        expect(but('out')).toBe(after)
      }),
    )
  })
})

describe('To som skriver i samme tekst', () => {
  const base = 'Første avsnitt.\n\nAndre avsnitt.\n\nTredje avsnitt.'

  it('i hvert sitt avsnitt, får begge det med', () => {
    const mine = base.replace('Første', 'Mitt første')
    const theirs = base.replace('Tredje', 'Deres tredje')
    expect(mergedText(base, mine, theirs)).toBe(
      'Mitt første avsnitt.\n\nAndre avsnitt.\n\nDeres tredje avsnitt.',
    )
  })

  it.each([
    ['rett etter', 'Min tekst.\n\nNytt avsnitt.', 'Min tekst, endret.\n\nNytt avsnitt.'],
    ['rett før', 'Nytt avsnitt.\n\nMin tekst.', 'Nytt avsnitt.\n\nMin tekst, endret.'],
  ])('et nytt avsnitt %s et som endres, kommer med', (_title, theirs, both) => {
    expect(mergedText('Min tekst.', 'Min tekst, endret.', theirs)).toBe(both)
    expect(mergedText('Min tekst.', theirs, 'Min tekst, endret.')).toBe(both)
  })

  it('hvert sitt nye avsnitt på samme sted, må velge', () => {
    expect(mergedText('A.\n\nB.', 'A.\n\nMitt.\n\nB.', 'A.\n\nDeres.\n\nB.')).toBeNull()
    expect(mergedText('', 'Mitt.', 'Deres.')).toBeNull()
  })

  it('i samme avsnitt, må velge', () => {
    const mine = base.replace('Andre', 'Mitt andre')
    const theirs = base.replace('Andre', 'Deres andre')
    expect(mergedText(base, mine, theirs)).toBeNull()
  })

  it('med det samme, har det én gang', () => {
    const same = base.replace('Andre', 'Nytt andre')
    expect(mergedText(base, same, same)).toBe(same)
  })
})
