import { describe, expect, it } from 'vitest'
import { locales } from '../../../kernel/words.model.ts'
import { sayGaps } from './gap.text.ts'
import { sayMissing } from './missing.text.ts'
import { sayOverview, tallyText } from './overview.text.ts'

type Counted = (locale: (typeof locales)[number], count: number) => string

const sentences: [string, Counted, one: string[], two: string[]][] = [
  [
    'treff',
    (locale, count) => sayOverview(locale, 'hitCount', count, count),
    ['1 treff.', '1 treff.', '1 hit.'],
    ['2 treff.', '2 treff.', '2 hits.'],
  ],
  [
    'de andre som har funksjonen',
    (locale, count) => sayOverview(locale, 'restOf', count, 'KS'),
    ['Vis den siste: KS', 'Vis den siste: KS', 'Show the last one: KS'],
    ['Vis de 2 andre: KS', 'Vis dei 2 andre: KS', 'Show the 2 others: KS'],
  ],
  [
    'besatt',
    (locale, count) => tallyText(locale, { held: count, lookedFor: 8 }, false),
    ['1 av 8 er besatt.', '1 av 8 er sett.', '1 of 8 is filled.'],
    ['2 av 8 er besatt.', '2 av 8 er sette.', '2 of 8 are filled.'],
  ],
  [
    'besatt den gang',
    (locale, count) => tallyText(locale, { held: count, lookedFor: 8 }, true),
    ['1 av 8 var besatt.', '1 av 8 var sett.', '1 of 8 was filled.'],
    ['2 av 8 var besatt.', '2 av 8 var sette.', '2 of 8 were filled.'],
  ],
  [
    'steder uten noen',
    (locale, count) => sayOverview(locale, 'vacantAt', 'Frosta', count),
    ['Frosta har ingen.', 'Frosta har ingen.', 'Frosta has nobody.'],
    ['Frosta har ingen.', 'Frosta har ingen.', 'Frosta have nobody.'],
  ],
  [
    'ikke kjent',
    (locale, count) => sayMissing(locale, 'unknownCount', count),
    ['1 er ikke kjent.', '1 er ikkje kjend.', '1 is not known.'],
    ['2 er ikke kjent.', '2 er ikkje kjende.', '2 are not known.'],
  ],
  [
    'delt',
    (locale, count) => sayGaps(locale, 'shared', count, 8),
    ['1 av 8 er delt', '1 av 8 er delt', '1 of 8 shared'],
    ['2 av 8 er delt', '2 av 8 er delte', '2 of 8 shared'],
  ],
]

describe('Én og flere', () => {
  it.each(sentences)('%s', (_what, say, one, two) => {
    expect(locales.map((locale) => say(locale, 1))).toEqual(one)
    expect(locales.map((locale) => say(locale, 2))).toEqual(two)
  })
})
