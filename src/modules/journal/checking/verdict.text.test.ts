import { describe, expect, it } from 'vitest'
import { emptyChain } from '../chain.rule.ts'
import { tellVerdict } from './verdict.text.ts'

const rows = { rows: 40, files: 2, strayCount: 3 }
const strays = [
  { table: 'treatment', key: '["5038"]', code: 'row-altered', sealedIn: 57 },
  { table: 'party_nudge', key: '["5037"]', code: 'row-added', sealedIn: null },
] as const

describe('Hva en kontroll av journalen forteller', () => {
  it('sier hvilket innslag som låste en rad som ikke stemmer, så det kan leses hva det gjelder', () => {
    const { isWhole, title, lines } = tellVerdict('nb', {
      chain: emptyChain,
      rows: { ...rows, strays },
    })
    expect([isWhole, title]).toEqual([false, 'Rader som ikke stemmer med journalen: 3'])
    expect(lines.slice(0, 3)).toEqual([
      'Innslag 57, treatment ["5038"]: endret etter at innslaget låste den.',
      'party_nudge ["5037"]: lagt til, og ingen innslag forteller det.',
      '… og 1 til',
    ])
  })

  it('sier ikke at kjeden er brutt når den ikke lot seg lese', () => {
    const { title, lines } = tellVerdict('nb', {
      chain: { ok: false, number: 0, code: 'frame-unreadable' },
      rows: { ...rows, strayCount: 0, strays: [] },
    })
    expect(title).toBe('Kjeden lot seg ikke kontrollere.')
    expect(lines).toEqual([expect.stringMatching(/^Databasen lar seg ikke lese/)])
  })
})
