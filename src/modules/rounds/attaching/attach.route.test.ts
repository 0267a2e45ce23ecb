import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { identityNumbers } from '../../../../test/builders/identity-number.ts'
import { linkNamed, textFile } from '../../../../test/builders/round-files.ts'
import { draftedRound, linkTo, sentRound } from '../../../../test/builders/sent-round.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { wholeSample } from '../../../../test/sample-house.ts'
import { inCommunity } from '../../../platform/db.ts'

let base: TestDatabase
let house: TestApp
let secretariat: Reader
let verdal: Reader
beforeAll(async () => {
  ;({ base } = await wholeSample('nordre-trondelag'))
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
  verdal = await house.signIn('party-contact', '5038')
})
afterAll(() => base.close())

const textOf = async (answer: Response | Promise<Response>) => (await answer).text()
const attach = (round: string, fields: Record<string, string | File>, as = secretariat) =>
  house.post(`${round}/vedlegg`, fields, as)
const filesKept = async () =>
  (await base.owner.selectFrom('stored_file').select('sha256').execute()).length

describe('Vedlegg til en runde', () => {
  it('legges ved et utkast, og åpnes av alle som er spurt: på runden, der de svarer, og fra lenka', async () => {
    const round = await draftedRound(house, secretariat, { emne: 'Med program' })
    const made = await attach(round, { fil: textFile('program.txt'), tittel: 'Kursprogram' })
    expect(made.status).toBe(303)
    const draft = await textOf(house.get(made.headers.get('location') ?? '', secretariat))
    expect(draft).toContain('Vedleggene er lagret.')
    expect(draft).toContain('Kursprogram')
    expect(await textOf(house.get(`${round}/send`, secretariat))).toContain('Kursprogram')
    expect((await house.get(`${round}/vedlegg/1`, verdal)).status).toBe(404)
    expect((await house.openAndPost(`${round}/send`, {}, secretariat)).status).toBe(303)

    const link = await linkTo(base, 'verdal@nordre-trondelag.example')
    for (const [path, as] of [
      [round, verdal],
      [`${round}/svar/5038`, verdal],
      [link, house.stranger],
    ] as const) {
      const href = linkNamed(await textOf(house.get(path, as)), 'Kursprogram')
      const answer = await house.get(href, as)
      expect([path, answer.status, await answer.text()]).toEqual([
        path,
        200,
        'Innholdet i program.txt',
      ])
      expect(answer.headers.get('content-disposition')).toContain('program.txt')
      expect(answer.headers.get('cache-control')).toContain('no-store')
    }
    expect((await house.get(`${round}/vedlegg/1`)).status).not.toBe(200)
    expect((await house.get(`${round}/vedlegg/2`, verdal)).status).toBe(404)
  })

  it('endres ikke når runden er sendt', async () => {
    const round = await sentRound(house, secretariat, { emne: 'Sendt uten' })
    expect((await house.get(`${round}/vedlegg`, secretariat)).status).toBe(404)
    expect((await attach(round, { fil: textFile('for-sent.txt') })).status).toBe(409)
    expect(await textOf(house.get(round, verdal))).not.toContain('for-sent.txt')
  })

  it('og databasen holder på dem som er sendt', async () => {
    const round = await draftedRound(house, secretariat, { emne: 'Holdt' })
    await attach(round, { fil: textFile('holdt.txt') })
    await house.openAndPost(`${round}/send`, {}, secretariat)
    const remove = inCommunity(base.db, base.communityId, (tx) =>
      tx.deleteFrom('round_file').where('community_id', '=', base.communityId).execute(),
    )
    await expect(remove).rejects.toThrow('never changed')
    expect((await house.get(`${round}/vedlegg/1`, verdal)).status).toBe(200)
  })

  it('tas bort igjen, og fila er borte når ingenting annet har den', async () => {
    const round = await draftedRound(house, secretariat, { emne: 'Bort igjen' })
    const before = await filesKept()
    await attach(round, { fil: textFile('bort.txt') })
    expect(await filesKept()).toBe(before + 1)
    expect((await attach(round, { fjern: '1' })).status).toBe(303)
    expect(await filesKept()).toBe(before)
    expect((await house.get(`${round}/vedlegg/1`, secretariat)).status).toBe(404)
  })

  it('blir borte med utkastet når det forkastes', async () => {
    const round = await draftedRound(house, secretariat, { emne: 'Forkastes' })
    const before = await filesKept()
    await attach(round, { fil: textFile('forkastes.txt') })
    expect((await house.openAndPost(`${round}/forkast`, {}, secretariat)).status).toBe(303)
    expect(await filesKept()).toBe(before)
  })

  it('følger ikke med når runden begynnes på nytt, men spørsmål etter fil gjør det', async () => {
    const round = await draftedRound(house, secretariat, { emne: 'Forrige' })
    await house.post(
      `${round}/sporsmal/nytt`,
      { slag: 'file', sporsmal: 'Send planen' },
      secretariat,
    )
    await attach(round, { fil: textFile('forrige.txt') })
    await house.openAndPost(`${round}/send`, {}, secretariat)
    const again = await house.post(
      '/nordre-trondelag/runder/ny',
      { emne: 'Neste', lesere: 'secretariat', hvem: '5038', fra: round.split('/').at(-1) ?? '' },
      secretariat,
    )
    const next = await textOf(house.get(again.headers.get('location') ?? '', secretariat))
    expect(next).toContain('Send planen')
    expect(next).not.toContain('forrige.txt')
  })

  it('sier ved feltet hva som er galt, og beholder det som er skrevet', async () => {
    const round = await draftedRound(house, secretariat, { emne: 'Galt vedlegg' })
    const number = identityNumbers.fødselsnummer
    for (const [fil, message] of [
      [textFile('notat.txt', `Gjelder ${number}`), 'fødselsnummer'],
      [new File([Uint8Array.of(0x4d, 0x5a, 0x90, 0)], 'plan.pdf'), 'Fila er et program'],
      [new File([], ''), 'Velg en fil'],
    ] as const) {
      const answer = await attach(round, { fil, tittel: 'Det jeg skrev' })
      expect(answer.status).toBe(422)
      const html = await answer.text()
      expect(html).toContain('felt-fil-feil')
      expect(html).toContain(message)
      expect(html).toContain('value="Det jeg skrev"')
      expect(html).not.toContain(number)
    }
    await attach(round, { fil: textFile('to.txt') })
    const twice = await attach(round, { fil: textFile('to.txt') })
    expect([twice.status, (await twice.text()).includes('ligger ved fra før')]).toEqual([422, true])
  })

  it('trykket to ganger er det ett vedlegg', async () => {
    const round = await draftedRound(house, secretariat, { emne: 'To trykk' })
    const press = { '_en-gang': '0190a000-0000-7000-8000-000000000001', fil: textFile('ett.txt') }
    const answers = await Promise.all(
      [1, 2].map(() => house.openAndPost(`${round}/vedlegg`, press, secretariat)),
    )
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect((await house.get(`${round}/vedlegg/1`, secretariat)).status).toBe(200)
    expect((await house.get(`${round}/vedlegg/2`, secretariat)).status).toBe(404)
  })

  it('legges ved av sekretariatet alene', async () => {
    const round = await draftedRound(house, secretariat, { emne: 'Bare sekretariatet' })
    expect((await attach(round, { fil: textFile('x.txt') }, verdal)).status).toBe(403)
  })
})
