import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { instant } from '../../../kernel/day.model.ts'
import type { Basis } from '../../../kernel/journal.model.ts'
import { inCommunity } from '../../../platform/db.ts'
import { verifyChainOf } from '../checking/verify-journal.command.ts'
import { writeEntry } from '../write-entry.command.ts'

const place = '/provefellesskap/journal'
const unlawful = 'Gjelder Kari Nordmann'
/** As an entry from a former edition has it. */
const formerBasis = 'ikrafttredelse: not-stated' as Basis
let base: TestDatabase
let house: TestApp
let secretariat: Reader
let second: Reader
beforeAll(async () => {
  base = await testDatabase()
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
  second = await house.signIn('secretariat')
  for (const [wording, basis] of [
    [unlawful, 'two-persons'],
    ['Avtalen godkjennes', formerBasis],
  ] as const) {
    await inCommunity(base.db, base.communityId, (tx) =>
      writeEntry(tx, {
        communityId: base.communityId,
        deed: 'treatment-registered',
        subject: `treatment:00000000-0000-7000-8000-00000000000${wording.length % 10}`,
        by: null,
        at: instant('2017-11-24T09:00:00.000Z'),
        basis,
        details: { wording },
      }),
    )
  }
})
afterAll(() => base.close())

describe('Journalsiden', () => {
  it('viser hva som er gjort, og at kjeden er hel', async () => {
    const html = await (await house.get(`${place}?kontroller=ja`, secretariat)).text()
    expect(html).toContain('Behandling registrert')
    expect(html).toContain('Kjeden er hel: 2 innslag')
  })

  it('sier grunnlaget med ord, også for eldre innslag', async () => {
    const html = await (await house.get(place, secretariat)).text()
    expect(html).toContain('>To personer</td>')
    expect(html).toContain('>Ikrafttredelse: ikke oppgitt i kildene</td>')
    expect(html).not.toContain(formerBasis)
  })

  it('fjerner en tekst først når to personer er enige, og kjeden er fortsatt hel', async () => {
    const asked = await house.post(
      `${place}/fjern`,
      { innslag: '1', grunn: 'Navn på en person' },
      secretariat,
    )
    expect(asked.status).toBe(303)
    const waiting = await (await house.get(place, secretariat)).text()
    expect(waiting).toContain(unlawful)
    expect(waiting).toContain('Fjerner alt som er skrevet i svaret')

    const { id } = await inCommunity(base.db, base.communityId, (tx) =>
      tx.selectFrom('text_removal').select('id').executeTakeFirstOrThrow(),
    )
    const alone = await house.post(`${place}/fjern/godkjenn`, { fjerning: id }, secretariat)
    expect(alone.status).toBe(409)
    expect(await alone.text()).toContain('Du ba om dette selv')

    const approved = await house.post(`${place}/fjern/godkjenn`, { fjerning: id }, second)
    expect(approved.status).toBe(303)
    const html = await (await house.get(place, secretariat)).text()
    expect(html).not.toContain(unlawful)
    expect(html).toContain('Teksten ble lovlig fjernet')
    expect(await verifyChainOf(base.db, base.communityId)).toMatchObject({ ok: true, removed: 1 })

    const again = await house.post(`${place}/fjern/godkjenn`, { fjerning: id }, second)
    expect(again.status).toBe(409)
  })

  it.each([
    ['uten grunn', { innslag: '2', grunn: '' }, 'Skriv hvorfor teksten må bort'],
    ['for et innslag som ikke finnes', { innslag: '999999', grunn: 'Navn' }, 'ikke noe innslag'],
    ['for flere innslag', { innslag: '1-2', grunn: 'Navn' }, 'flere numre'],
    ['uten nummer', { innslag: '', grunn: 'Navn' }, 'Skriv nummeret'],
    [
      'for et nummer som ikke er et nummer',
      { innslag: 'tull', grunn: 'Navn' },
      'ikke nummeret på et innslag',
    ],
  ])('tar ikke imot en fjerning %s', async (_title, fields, message) => {
    const answer = await house.post(`${place}/fjern`, fields, secretariat)
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain(message)
    expect(html).toContain(`value="${fields.innslag}"`)
  })

  it('er ikke for den som ikke er logget inn, eller for en kommunekontakt', async () => {
    expect((await house.get(place)).status).toBe(303)
    const contact = await house.signIn('party-contact', '5038')
    expect((await house.get(place, contact)).status).toBe(403)
  })
})
