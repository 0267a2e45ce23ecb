import { describe, expect, it } from 'vitest'
import { aBody, aSeat, someParties } from '../../../../test/builders/bodies.ts'
import { day } from '../../../kernel/day.model.ts'
import { voicesOn } from './represented.rule.ts'

const on = day('2024-06-01')
const facts = {
  ...someParties,
  bodies: [
    aBody(),
    aBody({ key: 'psu', level: 1 }),
    aBody({ key: 'trust', side: 'trust' }),
    aBody({ key: 'ks', sort: 'outside', side: 'municipal' }),
    aBody({ key: 'over', until: day('2024-01-01') }),
    aBody({ key: 'fagråd', level: null }),
  ],
  seats: [
    aSeat('1', { speaksFor: ['region.innherred'] }),
    aSeat('2', { body: 'psu' }),
    aSeat('3', { body: 'trust' }),
    aSeat('4', { body: 'ks' }),
    aSeat('5', { body: 'over' }),
  ],
  holders: [],
}

describe('Hvem som taler for hvem', () => {
  const voices = voicesOn(facts, on)

  it('er ført på hver part og hvert nivå, i de organene der det spørres om det', () => {
    expect(voices.levels).toEqual([1, 2])
    for (const { levels } of voices.parties) {
      const bodies = [...levels].map(([level, all]) => [level, all.map(({ body }) => body.key)])
      expect(bodies).toEqual([
        [2, ['asu']],
        [1, ['psu']],
      ])
    }
  })

  it('sier hvem ingen taler for på et nivå, og hvor plassene ikke er kjent', () => {
    const spoken = voices.parties.filter(({ levels }) => levels.get(2)?.[0]?.seats.length)
    expect(voices.silent.get(1)).toEqual([])
    expect(spoken.length).toBeGreaterThan(0)
    expect(voices.silent.get(2)).toEqual(
      voices.parties.filter((each) => !spoken.includes(each)).map(({ name }) => name),
    )
    expect(voices.silent.get(2)?.length).toBeGreaterThan(0)
    expect(voices.unknown.map(({ key }) => key)).toEqual(['fagråd'])
  })
})
