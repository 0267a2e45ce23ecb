import { describe, expect, it } from 'vitest'
import type { RaisedSide } from '../case.model.ts'
import { audiencesFor } from '../intake/raiser.rule.ts'
import { seersBeside } from './assessing.rule.ts'

const shared = { sort: 'administrative', side: 'both' } as const
const ofTrust = { sort: 'one-side', side: 'trust' } as const

describe('Hvem som ser en sak ved siden av dem som velges', () => {
  it.each([
    ['trust', 'helse-nord-trondelag', 'delingHintSides'],
    ['municipal', null, 'delingHintSidesAlone'],
    ['both', null, 'delingHintAlone'],
  ] as const)('meldt av %s for %s', (side: RaisedSide, party, seers) =>
    expect(seersBeside(audiencesFor(shared, side), { party })).toBe(seers),
  )

  it('er ingen i et organ som er den ene sidens', () =>
    expect(seersBeside(audiencesFor(ofTrust, 'trust'), { party: null })).toBeNull())
})
