import { describe, expect, it } from 'vitest'
import { type Day, day, type Instant, instant } from '../../../kernel/day.model.ts'
import type { MailStory } from '../../../kernel/mail-story.model.ts'
import { countedNudges, type MailReach, mostPressing, unreached } from '../../rounds/index.ts'
import { judgeTellingAgain, partyReaches } from './mail-reach.rule.ts'

const asked = instant('2026-11-02T09:00:00.000Z')
const nudged = instant('2026-11-10T09:00:00.000Z')
const now = instant('2026-11-10T09:01:00.000Z')

let number = 0
const aMail = (given: Partial<MailStory> = {}): MailStory => {
  number += 1
  const deedAt = given.deedAt ?? asked
  return {
    id: String(number),
    about: deedAt === asked ? 'put-forward' : 'nudge',
    partyCode: '5038',
    personId: 'kari',
    holderId: null,
    name: 'Kari',
    recipient: 'kari@verdal.example',
    email: 'kari@verdal.example',
    deedAt,
    queuedAt: deedAt,
    triedAt: null,
    nextTryAt: deedAt,
    attempts: 1,
    state: 'sent',
    failure: null,
    answer: null,
    ...given,
  }
}
const failed = { state: 'failed' } as const
const waiting = { state: 'waiting', attempts: 0, queuedAt: now } as const
const delayed = { state: 'waiting', attempts: 2 } as const

describe('Om e-posten nådde en part', () => {
  const reach = (mails: MailStory[], state: 'sent' | 'adopted' = 'sent') =>
    partyReaches([{ code: '5038', name: 'Verdal', standing: 'party', state }], mails, { now }).map(
      (each) => each.reach,
    )[0]

  it.each<[string, Partial<MailStory>[], string | undefined]>([
    ['ingen e-post er sendt', [], undefined],
    ['den er sendt', [{}], 'reached'],
    ['den er på vei', [waiting], 'on-its-way'],
    ['den har vært prøvd forgjeves', [delayed], 'delayed'],
    ['den kom ikke fram', [failed], 'lost'],
    ['én av to kom fram', [{}, { ...failed, personId: 'ola' }], 'partly'],
    ['ingen av to kom fram', [failed, { ...failed, personId: 'ola' }], 'lost'],
    ['den ene kom ikke fram, den andre er på vei', [failed, waiting], 'partly'],
    [
      'purringen kom fram etter at den første ikke gjorde det',
      [failed, { deedAt: nudged }],
      'reached',
    ],
    ['purringen kom ikke fram, den første gjorde det', [{}, { ...failed, deedAt: nudged }], 'lost'],
    ['bare en annen part er skrevet til', [{ ...failed, partyCode: '5037' }], undefined],
  ])('%s', (_title, mails, expected) => {
    expect(reach(mails.map((each) => aMail(each)))).toBe(expected)
  })

  it('betyr ikke noe når parten har svart', () => {
    expect(reach([aMail(failed)], 'adopted')).toBe('reached')
  })

  it('De som ingenting nådde, står først', () => {
    const lines = ['1', '2', '3', '4'].map((code) => ({
      code,
      name: code,
      standing: 'party' as const,
      state: 'sent' as const,
    }))
    const mails = [
      aMail({ partyCode: '1' }),
      aMail({ ...delayed, partyCode: '2' }),
      aMail({ ...failed, partyCode: '3' }),
      aMail({ ...failed, partyCode: '4' }),
      aMail({ partyCode: '4', personId: 'ola' }),
    ]
    const shown = unreached(partyReaches(lines, mails, { now }))
    expect(shown.map(({ code, reach: how }) => `${code} ${how}`)).toEqual([
      '3 lost',
      '4 partly',
      '2 delayed',
    ])
  })
})

describe('Hva som står øverst om dem e-posten ikke nådde', () => {
  it.each<[MailReach[], string]>([
    [['lost', 'lost', 'partly', 'delayed'], '2 lost'],
    [['partly', 'delayed', 'delayed'], '1 partly'],
    [['delayed', 'delayed'], '2 delayed'],
  ])('%j: %s', (reaches, expected) => {
    const { reach, count } = mostPressing(
      reaches.map((each) => ({ code: each, name: each, reach: each, mails: [] })),
    )
    expect(`${count} ${reach}`).toBe(expected)
  })
})

describe('Hvilke purringer som teller', () => {
  const nudge = { partyCode: '5038', on: day('2026-11-10'), at: nudged }
  const next = instant('2026-11-11T08:00:00.000Z')
  const toNudge = (given: Partial<MailStory>) => aMail({ deedAt: nudged, ...given })

  it.each<[string, MailStory[], Day[]]>([
    ['den som kom fram', [toNudge({})], [nudge.on]],
    ['den som er på vei', [toNudge(waiting)], [nudge.on]],
    ['den som kom fram til én av to', [toNudge({}), toNudge(failed)], [nudge.on]],
    ['ikke den som ikke kom fram til noen', [toNudge(failed), toNudge(failed)], []],
    ['i en øvelse, uten e-post', [], [nudge.on]],
    [
      'en annen parts e-post sier ingenting',
      [toNudge({ ...failed, partyCode: '5037' })],
      [nudge.on],
    ],
    ['framleggingens e-post sier ingenting', [aMail(failed)], [nudge.on]],
    ['sendt på nytt dagen etter', [toNudge({ queuedAt: next })], [day('2026-11-11')]],
  ])('%s', (_title, mails, expected) => {
    expect(countedNudges([nudge], mails, 'nudge').map(({ on }) => on)).toEqual(expected)
  })

  it.each<[string, MailStory[], boolean]>([
    ['kom fram', [toNudge({})], true],
    ['er på vei', [toNudge(waiting)], false],
    ['har vært prøvd forgjeves', [toNudge(delayed)], false],
    ['kom fram til én av to', [toNudge({}), toNudge(delayed)], true],
    ['ble ført i en øvelse, uten e-post', [], true],
  ])('Om den er kommet fram når den %s', (_title, mails, expected) => {
    expect(countedNudges([nudge], mails, 'nudge').map(({ hasArrived }) => hasArrived)).toEqual([
      expected,
    ])
  })

  it('En purring like før midnatt i Norge hører til sin dag', () => {
    const late: Instant = instant('2026-11-10T22:59:00.000Z')
    const [counted] = countedNudges([{ ...nudge, at: late }], [aMail({ deedAt: late })], 'nudge')
    expect(counted?.on).toBe('2026-11-10')
  })
})

describe('Om en e-post kan sendes på nytt til en part', () => {
  it.each<['sent' | 'on-agenda' | 'adopted' | 'rejected', boolean, boolean, string]>([
    ['sent', true, true, 'ja'],
    ['on-agenda', true, true, 'ja'],
    ['adopted', true, true, 'answered-already'],
    ['rejected', true, true, 'answered-already'],
    ['sent', false, true, 'version-not-out'],
    ['sent', true, false, 'not-a-contact'],
  ])('%s, framme %s, kontakt %s', (state, isOut, isContact, expected) => {
    const verdict = judgeTellingAgain({ state }, isOut, isContact)
    expect(verdict.ok ? 'ja' : verdict.code).toBe(expected)
  })
})
