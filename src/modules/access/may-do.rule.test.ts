import { describe, expect, it } from 'vitest'
import { type Deed, type Role, roles } from '../../kernel/deed.model.ts'
import type { Viewer } from '../../kernel/page.model.ts'
import { brought } from '../../rooms.ts'
import { mayDo } from './may-do.rule.ts'
import { partyRoles } from './role-audience.table.ts'

const answersFor = (own: string, other: string) =>
  own === other || (own === '5006' && other === '1724')

const aViewer = (...held: [Role, string | null][]): Viewer => ({
  personId: 'person-1',
  name: 'Prøveperson',
  roles: held.map(([role, partyCode]) => ({ role, partyCode })),
})

const holder = (role: Role) => aViewer([role, partyRoles.includes(role) ? '5038' : null])

/** Who may do each deed for any party at all; everyone else may not. Written apart from the table. */
const allowed: Record<Deed, readonly Role[]> = {
  'read-public': roles,
  'read-internal': roles,
  'read-community': roles.filter((role) => role !== 'administrator'),
  'put-forward': ['secretariat'],
  'withdraw-version': ['secretariat'],
  'register-any-treatment': ['secretariat'],
  'register-own-treatment': ['secretariat'],
  'open-package': ['secretariat', 'treasurer', 'auditor'],
  'try-shares': ['secretariat', 'party-contact', 'treasurer'],
  'adopt-shares': ['secretariat', 'treasurer'],
  'manage-people': ['secretariat', 'administrator'],
  'mend-address': ['secretariat', 'administrator'],
  'set-reply-address': ['secretariat', 'administrator'],
  'manage-membership': ['secretariat'],
  'read-directory': roles.filter((role) => !['auditor', 'administrator'].includes(role)),
  'keep-contacts': ['secretariat'],
  'keep-directory': ['secretariat'],
  'write-to-contacts': ['secretariat'],
  'keep-bodies': ['secretariat'],
  'keep-body': ['secretariat'],
  'keep-authority': ['secretariat'],
  'judge-authority': ['secretariat', 'trust-secretariat'],
  'object-to-judgement': ['secretariat'],
  'submit-case': [
    'secretariat',
    'trust-secretariat',
    'party-contact',
    'body-member',
    'body-secretary',
  ],
  'write-paper': [
    'secretariat',
    'trust-secretariat',
    'party-contact',
    'body-member',
    'body-secretary',
  ],
  'keep-case': ['secretariat', 'trust-secretariat'],
  'ask-round': ['secretariat'],
  'answer-round': ['secretariat'],
  'read-answers': ['secretariat', 'trust-secretariat', 'party-contact', 'treasurer'],
  'read-journal': ['secretariat', 'trust-secretariat', 'auditor'],
  'remove-text': ['secretariat', 'trust-secretariat'],
  'reset-exercise': ['secretariat', 'administrator'],
}

const deeds = Object.keys(allowed) as Deed[]

describe('Hvem som kan gjøre hva', () => {
  it('er sagt for hver gjerning', () => {
    expect(Object.keys(brought.deedRows).toSorted()).toEqual(deeds.toSorted())
  })

  const pairs = roles.flatMap((role) => deeds.map((deed) => [role, deed] as const))

  it.each(pairs)('%s og %s, for en annen kommune enn sin egen', (role, deed) => {
    expect(mayDo(brought.deedRows, holder(role), deed, '1811', answersFor)).toBe(
      allowed[deed].includes(role),
    )
  })

  it.each(deeds)('den som ikke er logget inn, kan bare lese det offentlige: %s', (deed) => {
    expect(mayDo(brought.deedRows, null, deed, '5038', answersFor)).toBe(deed === 'read-public')
  })

  it.each<[Deed, boolean]>([
    ['register-own-treatment', true],
    ['open-package', true],
    ['keep-contacts', true],
    ['object-to-judgement', true],
    ['keep-authority', false],
    ['keep-directory', false],
    ['register-any-treatment', false],
    ['put-forward', false],
    ['withdraw-version', false],
    ['adopt-shares', false],
    ['read-journal', false],
  ])('kommunekontakten i Verdal og %s for Verdal', (deed, expected) => {
    expect(mayDo(brought.deedRows, holder('party-contact'), deed, '5038', answersFor)).toBe(
      expected,
    )
  })

  it.each<[Deed, boolean]>([
    ['register-own-treatment', true],
    ['open-package', true],
    ['register-any-treatment', false],
    ['try-shares', false],
    ['put-forward', false],
  ])('helseforetakets sekretariat og %s for foretaket', (deed, expected) => {
    const trust = aViewer(['trust-secretariat', 'helse-nord-trondelag'])
    expect(mayDo(brought.deedRows, trust, deed, 'helse-nord-trondelag', answersFor)).toBe(expected)
    expect(mayDo(brought.deedRows, trust, deed, '5038', answersFor)).toBe(false)
  })

  it('kommunekontakten trenger å si hvilken kommune det gjelder', () => {
    expect(
      mayDo(
        brought.deedRows,
        holder('party-contact'),
        'register-own-treatment',
        undefined,
        answersFor,
      ),
    ).toBe(false)
  })

  it('kontakten i Steinkjer svarer for Verran etter sammenslåingen, og ikke omvendt', () => {
    const steinkjer = aViewer(['party-contact', '5006'])
    const verran = aViewer(['party-contact', '1724'])
    expect(mayDo(brought.deedRows, steinkjer, 'register-own-treatment', '1724', answersFor)).toBe(
      true,
    )
    expect(mayDo(brought.deedRows, verran, 'register-own-treatment', '5006', answersFor)).toBe(
      false,
    )
  })

  it('den som har flere roller, kan det hver av dem gir', () => {
    const both = aViewer(['auditor', null], ['party-contact', '5038'])
    expect(mayDo(brought.deedRows, both, 'read-journal', undefined, answersFor)).toBe(true)
    expect(mayDo(brought.deedRows, both, 'register-own-treatment', '5038', answersFor)).toBe(true)
    expect(mayDo(brought.deedRows, both, 'adopt-shares', undefined, answersFor)).toBe(false)
  })
})
