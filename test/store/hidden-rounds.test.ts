import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '../../src/kernel/day.model.ts'
import { type Role, roles } from '../../src/kernel/deed.model.ts'
import { shortDay } from '../../src/kernel/format.model.ts'
import { osloDay } from '../../src/kernel/oslo.model.ts'
import { now } from '../../src/platform/clock.ts'
import { type Reader, type TestApp, testApp } from '../app.ts'
import { linkNamed, textFile } from '../builders/round-files.ts'
import type { TestDatabase } from '../database.ts'
import { wholeSample } from '../sample-house.ts'

let base: TestDatabase
let house: TestApp
const people = new Map<Role, Reader>()
const rounds = '/nordre-trondelag/runder'
const trust = 'helse-nord-trondelag'
const partyOf: Partial<Record<Role, string>> = {
  'party-contact': '5038',
  'trust-secretariat': trust,
  treasurer: 'ks-nord-trondelag',
}

beforeAll(async () => {
  ;({ base } = await wholeSample('nordre-trondelag'))
  house = await testApp(base)
  for (const role of roles) people.set(role, await house.signIn(role, partyOf[role]))
})
afterAll(() => base.close())

const as = (role: Role): Reader => people.get(role) ?? house.stranger

/** A round with an answer of Verdal: a draft, of the municipalities, or of the trust as well. */
async function aRound(kind: 'draft' | 'municipalities' | 'both'): Promise<string> {
  const made = await house.post(
    `${rounds}/ny`,
    {
      emne: `Skjult ${kind}`,
      lesere: 'asked-at-once',
      frist: shortDay(addDays(osloDay(now()), 14)),
      hvem: kind === 'both' ? ['5038', '5037', trust] : ['5038', '5037'],
    },
    as('secretariat'),
  )
  const round = (made.headers.get('location') ?? '').replace(/\/utkast.*$/, '')
  const question = { slag: 'number', sporsmal: 'Hvor mange?', enhet: 'man-years' }
  await house.post(`${round}/sporsmal/nytt`, question, as('secretariat'))
  const file = { slag: 'file', sporsmal: 'Legg ved planen' }
  await house.post(`${round}/sporsmal/nytt`, file, as('secretariat'))
  await house.post(`${round}/vedlegg`, { fil: textFile(`program-${kind}.txt`) }, as('secretariat'))
  if (kind === 'draft') return round
  await house.post(`${round}/send`, {}, as('secretariat'))
  await house.post(
    `${round}/svar/5038`,
    { s1: '4242', s2: textFile(`plan-${kind}.txt`) },
    as('party-contact'),
  )
  return round
}

const tells = async (path: string, role: Role): Promise<boolean> => {
  const answer = await house.get(path, as(role))
  const text = answer.status === 200 ? await answer.text() : ''
  return /Skjult (?:draft|municipalities|both)/.test(text)
}

/** Who may know of each round: both sides of one that the trust is asked in, and only the municipalities of another. */
const knows: Record<'draft' | 'municipalities' | 'both', readonly Role[]> = {
  draft: ['secretariat'],
  municipalities: ['secretariat', 'party-contact', 'treasurer'],
  both: roles.filter((role) => role !== 'administrator'),
}

describe.each(['draft', 'municipalities', 'both'] as const)('En runde: %s', (kind) => {
  let round: string
  beforeAll(async () => {
    round = await aRound(kind)
  })

  it.each(roles)('på siden og i lista, for %s', async (role) => {
    const isKnown = knows[kind].includes(role)
    // A draft leads on to a page that only the secretariat has.
    if (kind !== 'draft') expect(await tells(round, role)).toBe(isKnown)
    const list = await (await house.get(rounds, as(role))).text()
    expect(list.includes(`Skjult ${kind}`)).toBe(isKnown)
  })

  it.each(roles)('svarene, for %s', async (role) => {
    const reads =
      kind !== 'draft' && (role === 'secretariat' || role === 'party-contact')
        ? true
        : kind === 'both' && role === 'trust-secretariat'
    const page = (await (await house.get(round, as(role))).text()).replaceAll('\u00a0', ' ')
    expect(page.includes('4 242')).toBe(reads)
    const csv = await (await house.get(`${round}/svar.csv`, as(role))).text()
    expect(csv.includes('4242')).toBe(reads)
  })

  it.each(roles)('vedlegget og fila i svaret, for %s', async (role) => {
    const attached = await house.get(`${round}/vedlegg/1`, as(role))
    expect(attached.status === 200).toBe(knows[kind].includes(role))
    const reads = kind !== 'draft' && (role === 'secretariat' || role === 'party-contact')
    const byTrust = kind === 'both' && role === 'trust-secretariat'
    const own = await (await house.get(`${round}/svar/5038`, as('party-contact'))).text()
    const path = linkNamed(own, `plan-${kind}.txt`) || `${round}/svar/5038/fil/s2/${'a'.repeat(64)}`
    const answered = await house.get(path, as(role))
    expect(answered.status === 200).toBe(reads || byTrust)
  })

  it.each(roles.filter((role) => role !== 'secretariat'))('ingen gjerning for %s', async (role) => {
    for (const path of [
      'lukk',
      'apne',
      'send',
      'forkast',
      'frist',
      'endre',
      'vedlegg',
      'svar/5037',
    ]) {
      const answer = await house.post(`${round}/${path}`, { s1: '1' }, as(role))
      expect([path, answer.status]).toEqual([path, 403])
    }
  })

  it('den som ikke er logget inn, får ikke vite noe', async () => {
    for (const path of ['', '/svar.csv', '/svar/5038', '/utkast']) {
      const answer = await house.get(round + path)
      expect(await answer.text()).not.toContain(`Skjult ${kind}`)
    }
  })
})
