import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, readStamp, type TestApp, testApp } from '../../../../test/app.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { lastMailTo } from '../../../../test/failed-mail.ts'
import { wholeSample } from '../../../../test/sample-house.ts'

const place = '/nordre-trondelag'
const inbox = `${place}/organer/asu/saker`

let base: TestDatabase
let house: TestApp
const as: Record<'secretariat' | 'trust' | 'verdal' | 'levanger' | 'member' | 'secretary', Reader> =
  {} as never
beforeAll(async () => {
  ;({ base } = await wholeSample())
  house = await testApp(base)
  as.secretariat = await house.signIn('secretariat')
  as.trust = await house.signIn('trust-secretariat', 'helse-nord-trondelag')
  as.verdal = await house.signIn('party-contact', '5038')
  as.levanger = await house.signIn('party-contact', '5037')
  as.member = await house.signIn('body-member')
  as.secretary = await house.signIn('body-secretary')
}, 120_000)
afterAll(() => base.close())

type Fields = Record<string, string | readonly string[]>
const plain = (html: string) => html.replaceAll('\u00a0', ' ').replaceAll('\u00ad', '')
const textOf = async (path: string, reader: Reader) =>
  plain(await (await house.get(path, reader)).text())

let number = 0
/** A case that is submitted, with where it is assessed. */
async function submitted(over: Fields = {}, reader = as.verdal) {
  number += 1
  const tittel = `Rehabilitering ${number}`
  const epost = `melder${number}@verdal.example`
  const typed = { organ: 'asu', tittel, hvorfor: 'Ventetida øker.', epost, ...over }
  const answer = await house.post(`${place}/saker/meld`, typed, reader)
  expect([answer.status, answer.status === 303 ? '' : await answer.text()]).toEqual([303, ''])
  const { code } = await stored(tittel)
  const at = `${place}/organer/${typed.organ}/saker/${code}`
  return { tittel, epost, code, at, assess: `${at}/vurder` }
}
const stored = (title: string) =>
  base.owner
    .selectFrom('case_item')
    .selectAll()
    .where('title', '=', title)
    .executeTakeFirstOrThrow()

/** Sends one of the forms of the page, as it was opened. */
async function sends(
  of: { at: string; assess: string },
  deed: string,
  fields: Fields,
  reader = as.secretariat,
) {
  const path = `${of.at}/${deed}`
  const stamp = readStamp(await textOf(of.assess, reader), path)
  return house.post(path, { _lest: stamp, ...fields }, reader)
}
async function done(...order: Parameters<typeof sends>) {
  const answer = await sends(...order)
  expect([answer.status, answer.status === 303 ? '' : await answer.text()]).toEqual([303, ''])
  return answer.headers.get('location') ?? ''
}
const accept = { slag: 'decision', deling: 'body' }
const mailTo = async (address: string) => plain((await lastMailTo(base, address)).body)
const linkIn = (body: string) => new URL(/http\S+\/meldt-sak\/\S+/.exec(body)?.[0] ?? '').pathname

describe('Innboksen til et organ', () => {
  it('viser sakene som venter for dem som vurderer dem, og bare dem', async () => {
    const { tittel, assess } = await submitted()
    const html = await textOf(inbox, as.trust)
    expect(html).toContain(tittel)
    expect(html).toContain(`href="${assess}"`)
    expect(await textOf(inbox, as.verdal)).toContain(tittel)
    const others = await textOf(inbox, as.levanger)
    expect(others).not.toContain(tittel)
    expect(others).toContain('Meld inn sak')
    expect(await textOf(inbox, as.member)).not.toContain(tittel)
  })

  it('sier hva man kan gjøre når ingenting venter', async () => {
    expect(await textOf(`${place}/organer/prove/saker`, as.secretary)).toContain(
      'Når noen melder en sak hit',
    )
    expect(await textOf(`${place}/organer/psu/saker`, as.levanger)).toContain('Nå er det ingen')
    expect((await house.get(`${place}/organer/finnes-ikke/saker`, as.levanger)).status).toBe(404)
    expect((await house.get(inbox)).status).toBe(303)
  })
})

describe('Å vurdere en sak', () => {
  it('er å ta den inn med slag, ansvarlig og hvem som ser den', async () => {
    const of = await submitted()
    const to = await done(
      of,
      'ta-inn',
      { ...accept, eier: 'Kari', eierside: 'trust', folger: 'both' },
      as.trust,
    )
    expect(to).toBe(`${place}/saker/${of.code}?gjort=tatt-inn`)
    expect(await stored(of.tittel)).toMatchObject({
      intake: 'accepted',
      kind: 'decision',
      owner_name: 'Kari',
      owner_side: 'trust',
      acts: 'both',
      standing: 'unplanned',
    })
    expect(await mailTo(of.epost)).toContain('har tatt inn saken')
    expect(await textOf(of.assess, as.secretariat)).toContain('Saken er tatt inn.')
  })

  it('krever at det er valgt hva organet skal gjøre, og beholder det som er skrevet', async () => {
    const of = await submitted()
    const answer = await sends(of, 'ta-inn', { deling: 'body', eier: 'Den ansvarlige' })
    expect(answer.status).toBe(422)
    const html = plain(await answer.text())
    expect(html).toContain('felt-slag-feil')
    expect(html).toContain('value="Den ansvarlige"')
    const other = await sends(of, 'ta-inn', { ...accept, deling: 'trust' })
    expect([other.status, plain(await other.text()).includes('den andre siden')]).toEqual([
      422,
      true,
    ])
  })

  it('er ikke for andre enn dem som vurderer saker, og saken må være organets', async () => {
    const of = await submitted()
    for (const reader of [as.verdal, as.member, as.secretary]) {
      expect((await house.get(of.assess, reader)).status).toBe(403)
      expect((await house.post(`${of.at}/ta-inn`, accept, reader)).status).toBe(403)
    }
    const elsewhere = of.at.replace('/asu/', '/psu/')
    expect((await house.get(`${elsewhere}/vurder`, as.secretariat)).status).toBe(404)
    expect((await house.post(`${elsewhere}/avvis`, { grunn: 'Nei' }, as.secretariat)).status).toBe(
      404,
    )
    expect((await house.get(of.assess)).status).toBe(303)
  })

  it('kan sekretæren i sitt eget organ', async () => {
    const of = await submitted({ organ: 'prove' })
    await done(of, 'ta-inn', accept, as.secretary)
    expect((await stored(of.tittel)).intake).toBe('accepted')
  })

  it('to ganger, eller av to samtidig, sier hva som står', async () => {
    const of = await submitted()
    const stamp = readStamp(await textOf(of.assess, as.trust), `${of.at}/avvis`)
    await done(of, 'ta-inn', accept)
    const late = await house.post(
      `${of.at}/avvis`,
      { _lest: stamp, grunn: 'Hører til kommunene' },
      as.trust,
    )
    expect(late.status).toBe(409)
    expect(plain(await late.text())).toContain('tatt inn')
    expect((await stored(of.tittel)).intake).toBe('accepted')
  })

  it('er å spørre tilbake, og svaret kommer fra lenka', async () => {
    const of = await submitted()
    await done(of, 'spor', { sporsmal: 'Hvor mange gjelder det?' })
    expect((await stored(of.tittel)).intake).toBe('asked-back')
    const mail = await mailTo(of.epost)
    expect(mail).toContain('Hvor mange gjelder det?')
    const link = linkIn(mail)
    expect(await textOf(link, house.stranger)).toContain('Hvor mange gjelder det?')
    const empty = await house.openAndPost(link, { svar: ' ' }, house.stranger)
    expect(empty.status).toBe(422)
    const answer = await house.openAndPost(link, { svar: 'Om lag førti.' }, house.stranger)
    expect(answer.status).toBe(303)
    expect((await stored(of.tittel)).intake).toBe('submitted')
    expect(await textOf(of.assess, as.secretariat)).toContain('Om lag førti.')
    const again = await house.openAndPost(link, { svar: 'Igjen.' }, house.stranger)
    expect(again.status).toBe(409)
    const journal = await base.owner
      .selectFrom('journal_entry')
      .selectAll()
      .where('subject', '=', `case:${(await stored(of.tittel)).id}`)
      .execute()
    expect(JSON.stringify(journal)).not.toMatch(/førti|Hvor mange|Rehabilitering/)
    expect(journal.map(({ deed }) => deed)).toContain('case-answered')
  })

  it('og kommunen som meldte saken, svarer innlogget', async () => {
    const of = await submitted()
    await done(of, 'spor', { sporsmal: 'Haster det?' })
    const path = `${place}/saker/${of.code}/svar`
    expect(await textOf(path, as.verdal)).toContain('Haster det?')
    expect((await house.get(path, as.levanger)).status).toBe(404)
    expect((await house.post(path, { svar: 'Ja' }, as.levanger)).status).toBe(404)
    const answer = await house.openAndPost(path, { svar: 'Ja, før jul.' }, as.verdal)
    expect(answer.status).toBe(303)
    expect(await textOf(of.assess, as.trust)).toContain('Ja, før jul.')
    expect(await textOf(path, as.verdal)).toContain('ikke noe å svare på')
  })

  it('er å avvise med en grunn, som den som meldte saken, ser, og saken kan tas opp igjen', async () => {
    const of = await submitted()
    expect((await sends(of, 'avvis', { grunn: '' })).status).toBe(422)
    await done(of, 'avvis', { grunn: 'Hører til legevakta.' })
    const link = linkIn(await mailTo(of.epost))
    expect(await mailTo(of.epost)).toContain('Hører til legevakta.')
    expect(await textOf(link, house.stranger)).toContain('Hører til legevakta.')
    expect(await textOf(inbox, as.trust)).toContain('Grunn: Hører til legevakta.')
    expect((await sends(of, 'ta-inn', accept)).status).toBe(409)
    await done(of, 'ta-opp', {})
    expect((await stored(of.tittel)).intake).toBe('submitted')
    expect(await mailTo(of.epost)).toContain('vurderes på nytt')
  })

  it('er å slå den sammen med en annen, valgt, eller skrevet med kode eller adresse', async () => {
    const target = await submitted()
    await done(target, 'ta-inn', { ...accept, deling: 'community' })
    const [first, second, third] = [await submitted(), await submitted(), await submitted()]
    await done(first, 'sla-sammen', { sak: target.code })
    await done(second, 'sla-sammen', { nummer: `http://localhost${place}/saker/${target.code}` })
    await done(third, 'sla-sammen', { nummer: target.code })
    const id = (await stored(target.tittel)).id
    for (const { tittel } of [first, second, third]) {
      expect(await stored(tittel)).toMatchObject({ intake: 'joined', joined_to: id })
    }
    const link = linkIn(await mailTo(first.epost))
    expect(await textOf(link, house.stranger)).toContain(`sammen med saken «${target.tittel}»`)
  })

  it('men ikke med seg selv, i ring, med en som er avvist, eller med en som ikke finnes', async () => {
    const [one, other, gone] = [await submitted(), await submitted(), await submitted()]
    const refused = async (of: typeof one, sak: string, message: string) => {
      const answer = await sends(of, 'sla-sammen', { nummer: sak })
      expect([answer.status, plain(await answer.text())]).toEqual([
        422,
        expect.stringContaining(message),
      ])
    }
    await refused(one, one.code, 'Det er denne saken')
    await done(gone, 'avvis', { grunn: 'Nei' })
    await refused(one, gone.code, 'avvist eller slått sammen')
    await done(other, 'sla-sammen', { nummer: one.code })
    await refused(one, other.code, 'slått sammen med denne')
    await refused(one, '999/26', 'Vi finner ingen slik sak')
    await refused(one, '', 'Vi finner ingen slik sak')
  })
})
