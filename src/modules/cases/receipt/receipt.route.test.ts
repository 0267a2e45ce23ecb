import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { aCase, aTreatment, keepCase } from '../../../../test/builders/cases.ts'
import { caseLinkTo, submittedCase } from '../../../../test/builders/submitted-case.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { wholeSample } from '../../../../test/sample-house.ts'
import { day } from '../../../kernel/day.model.ts'
import { inCommunity } from '../../../platform/db.ts'
import { readersOfPart } from '../readers.rule.ts'
import { insertTreatment } from '../treatments.store.ts'

let base: TestDatabase
let house: TestApp
let verdal: Reader
let secretariat: Reader
let [exercise, exerciseId]: [TestApp | null, string] = [null, '']
beforeAll(async () => {
  const sample = await wholeSample()
  base = sample.base
  house = await testApp(base)
  verdal = await house.signIn('party-contact', '5038')
  secretariat = await house.signIn('secretariat')
  exerciseId = sample.idOf('ovelse')
  exercise = await testApp({ ...base, communityId: exerciseId })
}, 120_000)
afterAll(() => base.close())

const textOf = async (path: string, reader: Reader = house.stranger) =>
  (await (await house.get(path, reader)).text()).replaceAll('\u00a0', ' ')
let number = 0
async function submitted() {
  number += 1
  const epost = `kari${number}@verdal.example`
  const made = await submittedCase(house, base, verdal, { tittel: `Sak nummer ${number}`, epost })
  return { ...made, epost, link: await caseLinkTo(base, epost) }
}
const idOf = async (code: string) =>
  (
    await base.owner
      .selectFrom('case_item')
      .select('id')
      .where('code', '=', code)
      .executeTakeFirstOrThrow()
  ).id
const accept = async (at: string) => {
  const fields = { slag: 'decision', deling: 'body' }
  expect((await house.post(`${at}/ta-inn`, fields, secretariat)).status).toBe(303)
}

describe('Kvitteringa for en sak', () => {
  it('viser hvor saken er, uten innlogging, og ingenting annet av huset', async () => {
    const { link } = await submitted()
    const html = await textOf(link)
    for (const part of [`Sak nummer ${number}`, 'Meldt til ASU', 'Til vurdering'])
      expect(html).toContain(part)
    expect(html).not.toContain('Min side')
    expect((await house.get(link)).headers.get('cache-control')).toContain('no-store')
  })

  it('viser behandlingene når saken er tatt inn, men ikke dem bare noen ser', async () => {
    const { link, at, code } = await submitted()
    await accept(at)
    expect(await textOf(link)).toContain('Når et møte er planlagt')
    const id = await idOf(code)
    const add = (of: ReturnType<typeof aTreatment>) =>
      inCommunity(base.db, base.communityId, (tx) =>
        insertTreatment(
          tx,
          base.communityId,
          id,
          { ...of, readers: readersOfPart({ body: 'asu' }, of.audience) },
          { by: null, at: of.plannedAt },
        ),
      )
    await add(
      aTreatment(day('2026-10-14'), { outcome: 'postponed', recordedAt: aCase().raised.at }),
    )
    await add(aTreatment(day('2027-01-20'), { number: 'Sak 31-27', numberKey: '31/27' }))
    await add(
      aTreatment(day('2026-09-01'), {
        ...{ body: null, bodyName: 'Formøtet til kommunene', audience: 'municipalities' },
        ...{ outcome: 'not-agreed', recordedAt: aCase().raised.at },
      }),
    )
    const html = await textOf(link)
    for (const part of [
      '14. oktober 2026',
      'Utsatt',
      '20. januar 2027',
      'Sak 31-27',
      'På saksliste',
    ])
      expect(html).toContain(part)
    expect(html).not.toContain('Formøtet')
    expect(html).not.toContain('Ikke enighet')
  })

  it('sier ikke hva den andre saken heter når ikke alle kan vite om den', async () => {
    const [mine, hidden] = [await submitted(), aCase({ title: 'Hemmelig sak om bemanning' })]
    await inCommunity(base.db, base.communityId, (tx) => keepCase(tx, base.communityId, hidden))
    const joined = await house.post(`${mine.at}/sla-sammen`, { nummer: hidden.code }, secretariat)
    expect(joined.status).toBe(303)
    const html = await textOf(mine.link)
    expect(html).toContain('behandles sammen med en annen sak')
    expect(html).not.toContain('Hemmelig')
    const { body } = await base.owner
      .selectFrom('outgoing_mail')
      .select('body')
      .where('recipient', '=', mine.epost)
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow()
    expect(body).not.toContain('Hemmelig')
  })

  it('er borte når den er trukket, og gir tilbake det som ble skrevet', async () => {
    const { link, at } = await submitted()
    await house.post(`${at}/spor`, { sporsmal: 'Haster det?' }, secretariat)
    await base.owner
      .updateTable('round_link')
      .set({ revoked_at: new Date().toISOString() as never })
      .execute()
    expect((await house.get(link)).status).toBe(410)
    const late = await house.post(link, { svar: 'Ja, det haster.' })
    expect(late.status).toBe(410)
    expect(await late.text()).toContain('Ja, det haster.')
  })

  it('finnes ikke for den som gjetter, og den som gjetter mye, må vente', async () => {
    const guess = `/nordre-trondelag/meldt-sak/${'x'.repeat(32)}`
    expect((await house.get(guess)).status).toBe(404)
    expect((await house.post(guess, { svar: 'Hei' })).status).toBe(404)
    for (let tries = 0; tries < 60; tries += 1) await house.get(guess)
    const answer = await house.get(guess)
    expect(answer.status).toBe(429)
    expect(answer.headers.get('retry-after')).not.toBeNull()
  })

  it('sendes ikke i en øvelse, og den som meldte, får vite at saken er meldt', async () => {
    if (!exercise) throw new Error('Ingen øvelse')
    const member = await exercise.signIn('body-member')
    const typed = { organ: 'asu', tittel: 'En øvelsessak', hvorfor: 'Prøve', epost: 'a@b.example' }
    const answer = await exercise.post('/ovelse/saker/meld', typed, member)
    const to = answer.headers.get('location') ?? ''
    expect(to).toMatch(/^\/ovelse\/saker\/[a-z0-9]{8}\?gjort=meldt$/)
    const html = await (await exercise.get(to, member)).text()
    expect(html).toContain('Saken er meldt inn.')
    const mails = await base.owner
      .selectFrom('outgoing_mail')
      .select('id')
      .where('recipient', '=', 'a@b.example')
      .execute()
    expect(mails).toEqual([])
  })
})
