import { describe, expect, it } from 'vitest'
import { caseAudiences, intakes } from './case.model.ts'
import { readersOf, readersOfPart } from './readers.rule.ts'

const of = (over: object) => ({
  body: 'asu',
  audience: 'body' as const,
  intake: 'accepted' as const,
  raised: { party: '5038', person: null },
  ...over,
})
const keepers = ['secretariat', 'secretariat:trust', 'secretary:asu']

describe('Nøklene som åpner en sak', () => {
  it.each(['submitted', 'asked-back', 'joined'] as const)(
    'er for dem som tar inn saker, og parten som meldte den, når den er %s',
    (intake) => expect(readersOf(of({ intake }))).toEqual([...keepers, 'party:5038']),
  )

  it('er også hennes som meldte den fra en plass som ikke taler for en part, og ingen annens i organet', () => {
    const own = of({ intake: 'submitted', raised: { party: null, person: 'p1' } })
    expect(readersOf(own)).toEqual([...keepers, 'person:p1'])
    expect(readersOf({ ...own, audience: 'trust' })).toEqual([
      'side:trust',
      'secretary-of-trust:asu',
    ])
  })

  it('er også deres som meldte sakene som er slått sammen med den, uansett tilstand, og likevel ingen andres enn sidens når saken er bare den ene sidens', () => {
    const joined = [
      { raised: { party: '5035', person: null } },
      { raised: { party: null, person: 'p1' } },
      { raised: { party: '5038', person: null } },
      { raised: { party: null, person: null } },
    ]
    for (const intake of intakes) {
      const own = readersOf(of({ intake }))
      expect(readersOf(of({ intake }), joined)).toEqual([...own, 'party:5035', 'person:p1'])
      const sides = of({ intake, audience: 'trust' })
      expect(readersOf(sides, joined)).toEqual(readersOf(sides))
    }
  })

  it('er også lederens når den er avvist, og ingen andres i organet', () =>
    expect(readersOf(of({ intake: 'declined' }))).toEqual(['chair:asu', ...keepers, 'party:5038']))

  it('er også leserkretsens når den er tatt inn', () => {
    expect(readersOf(of({}))).toContain('body:asu')
    expect(readersOf(of({ audience: 'community' }))).toContain('community')
    expect(readersOf(of({ audience: 'public' }))).toContain('public')
  })

  it('er bare den ene sidens når saken er det, uansett tilstand, og sekretærens i et organ som er den sidens: verken den andre sidens sekretariat eller sekretæren i et felles organ har noen av dem', () => {
    for (const intake of intakes) {
      expect(readersOf(of({ intake, audience: 'trust' }))).toEqual([
        'side:trust',
        'secretary-of-trust:asu',
      ])
      expect(readersOf(of({ intake, audience: 'municipalities' }))).toEqual([
        'side:municipal',
        'secretary-of-municipal:asu',
      ])
    }
  })

  it('er aldri alles før saken er tatt inn', () => {
    for (const audience of caseAudiences) {
      for (const intake of intakes.filter((each) => each !== 'accepted')) {
        const readers = readersOf(of({ audience, intake }))
        for (const wide of ['public', 'community', 'body:asu']) expect(readers).not.toContain(wide)
      }
    }
  })

  it('er til en del av saken smalere, og aldri den andre sidens', () => {
    expect(readersOfPart({ body: 'asu' }, null)).toBeNull()
    expect(readersOfPart({ body: 'asu' }, 'trust', 'psu')).toEqual([
      'side:trust',
      'secretary-of-trust:asu',
    ])
    expect(readersOfPart({ body: 'asu' }, 'body', 'psu')).toEqual([
      'body:psu',
      'secretary:psu',
      'secretary:asu',
    ])
  })
})
