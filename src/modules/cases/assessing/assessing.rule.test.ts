import { describe, expect, it } from 'vitest'
import { aCase } from '../../../../test/builders/cases.ts'
import type { RaisedSide } from '../case.model.ts'
import { audiencesFor } from '../intake/raiser.rule.ts'
import { isLostBy, seersBeside } from './assessing.rule.ts'

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

describe('Den som tar inn en sak som bare den ene siden ser', () => {
  const secretary = ['public', 'community', 'secretary:asu', 'body:asu']

  it.each([
    ['sekretæren i organet', secretary, 'municipalities', true],
    ['sekretæren i organet', secretary, 'body', false],
    ['sekretæren som er med i formøtet', [...secretary, 'side:municipal'], 'municipalities', false],
    ['sekretæren som er med i formøtet', [...secretary, 'side:municipal'], 'trust', true],
    [
      'sekretæren i et organ som er den sidens',
      [...secretary, 'secretary-of-municipal:asu'],
      'municipalities',
      false,
    ],
    ['et sekretariat', ['secretariat', 'side:municipal'], 'municipalities', false],
    [
      'et sekretariat, som gir den andre siden dens eget',
      ['secretariat', 'side:municipal'],
      'trust',
      false,
    ],
  ] as const)('%s med %j og for %s mister den: %s', (_who, keys, audience, isLost) =>
    expect(isLostBy(keys, aCase(), audience)).toBe(isLost),
  )
})
