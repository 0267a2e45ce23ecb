import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { failMailTo, lastMailTo, takeMailTo } from '../../../../test/failed-mail.ts'
import { roles } from '../../../kernel/deed.model.ts'
import { addMinutes, now } from '../../../platform/clock.ts'
import { inCommunity } from '../../../platform/db.ts'
import { newId } from '../../../platform/id.ts'
import { verifyChainOf } from '../../journal/index.ts'
import { forgetPerson } from './forget-person.command.ts'
import { giveRole } from './grant.command.ts'

const place = '/provefellesskap/tilgang'
let base: TestDatabase
let house: TestApp
let secretariat: Reader
let email: string
let person: string
let role: string

beforeAll(async () => {
  base = await testDatabase()
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
})
afterAll(() => base.close())

let number = 0
beforeEach(async () => {
  number += 1
  email = `revisor${number}@verdal.example`
  person = await invite(email)
  const held = await base.owner
    .selectFrom('community_mail')
    .select('subject')
    .where('person_id', '=', person)
    .executeTakeFirst()
  role = held?.subject.slice('role:'.length) ?? ''
})

/** Invites somebody as the people page does; who that is. */
async function invite(to: string, communityId = base.communityId): Promise<string> {
  const given = await giveRole(base.db, {
    communityId,
    typed: { navn: `Prøve ${number}`, epost: to, rolle: 'auditor', part: '', sider: 'both' },
    by: null,
    at: now(),
    invitation: { subject: 'Du har fått tilgang', body: `Logg inn med adressen ${to}.` },
    kindOf: () => null,
  })
  if (!given.ok) throw new Error('The role was not given')
  return given.personId
}

const textOf = async (answer: Response | Promise<Response>) => (await answer).text()
const again = (brev: string, as = secretariat) =>
  house.post(`${place}/igjen`, { rolle: role, brev }, as)
const mend = (to: string, as = secretariat, fields = {}) =>
  house.post(`${place}/${person}`, { epost: to, ...fields }, as)
const mailsTo = async (recipient: string) =>
  base.owner
    .selectFrom('outgoing_mail')
    .select(['id', 'state', 'body'])
    .where('recipient', '=', recipient)
    .execute()

describe('En invitasjon som ikke kom fram', () => {
  it('står på tilgangssiden og hos personen: hvem, hvor, når, hvorfor og hva tjeneren sa', async () => {
    await failMailTo(base, email)
    for (const path of [place, `${place}/${person}`]) {
      const html = await textOf(house.get(path, secretariat))
      expect(html).toContain('Kom ikke fram')
      expect(html).toContain(`Til ${email}, prøvd `)
      expect(html).toContain('Postkassa finnes ikke hos mottakeren.')
      expect(html).toContain('550 5.1.1 No such user here')
      expect(html).toContain(`Send på nytt til Prøve ${number}`)
    }
    expect(await textOf(house.get(place, secretariat))).toContain('invitasjon')
  })

  it('sendes på nytt til den nye adressen, med den i teksten, og bare én gang', async () => {
    const id = await failMailTo(base, email)
    const to = `rett${number}@verdal.example`
    expect((await mend(to)).headers.get('location')).toBe(`${place}/${person}?gjort=adresse`)
    expect(await textOf(house.get(`${place}/${person}`, secretariat))).toContain(
      `Adressen er nå ${to}.`,
    )
    const both = await Promise.all([again(id), again(id)])
    expect(both.map(({ status }) => status)).toEqual([303, 303])
    const mails = await mailsTo(to)
    expect(mails).toHaveLength(1)
    expect(mails[0]?.body).toBe(`Logg inn med adressen ${to}.`)
    expect((await mailsTo(email)).map(({ body }) => body)).toEqual([''])
    const html = await textOf(house.get(place, secretariat))
    expect(html).not.toContain(`Til ${email}`)
    expect(await verifyChainOf(base.db, base.communityId)).toMatchObject({ ok: true })
    const journal = await textOf(house.get('/provefellesskap/journal', secretariat))
    expect(journal).toContain('E-postadresse endret')
    expect(journal).toContain('E-post sendt på nytt')
    expect(journal).not.toContain(to)
  })

  it.each<[string, () => Promise<unknown>, string]>([
    ['den som er på vei', async () => {}, 'E-posten er på vei'],
    ['den som er sendt', () => takeMailTo(base, email), 'trenger ikke sendes på nytt'],
    [
      'en rolle som er avsluttet',
      async () => {
        await failMailTo(base, email)
        await house.post(`${place}/avslutt`, { rolle: role }, secretariat)
      },
      'skal ikke ha denne e-posten lenger',
    ],
  ])('%s: sendes ikke på nytt', async (_title, happens, message) => {
    await happens()
    const { id } = await lastMailTo(base, email)
    const answer = await again(id)
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain(message)
    expect(await mailsTo(email)).toHaveLength(1)
  })

  it.each(['', 'tull', newId()])('en e-post som ikke finnes: «%s»', async (brev) => {
    expect((await again(brev)).status).toBe(409)
  })

  it('nås ikke gjennom en annen rolle, eller fra et annet fellesskap', async () => {
    const id = await failMailTo(base, email)
    const [other, own] = [role, person]
    number += 1
    await invite(`annen${number}@verdal.example`)
    const held = await base.owner
      .selectFrom('community_mail')
      .select('subject')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    role = held.subject.slice('role:'.length)
    expect((await again(id)).status).toBe(409)
    role = other
    person = own
    const key = `nabo${number}`
    const communityId = await base.addCommunity(key)
    const neighbour = await testApp({ ...base, communityId, communityKey: key })
    const stranger = await neighbour.signIn('secretariat')
    const fields = { rolle: role, brev: id }
    expect((await neighbour.post(`/${key}/tilgang/igjen`, fields, stranger)).status).toBe(409)
    expect((await neighbour.get(`/${key}/tilgang/${person}`, stranger)).status).toBe(404)
    const mended = { epost: `tyv${number}@verdal.example` }
    expect((await neighbour.post(`/${key}/tilgang/${person}`, mended, stranger)).status).toBe(404)
    expect(await mailsTo(email)).toHaveLength(1)
  })

  it('loves ikke sendt der Godfot ikke kan sende e-post', async () => {
    const silent = await testApp(base, { sendsMail: false })
    await base.owner
      .updateTable('outgoing_mail')
      .set({ attempts: 1, outcome: 'server-silent' })
      .where('recipient', '=', email)
      .execute()
    const html = await textOf(silent.get(place, secretariat))
    expect(html).toContain('Ikke kommet fram ennå')
    expect(html).toContain('Godfot er ikke satt opp til å sende e-post nå.')
    expect(html).not.toContain(`Send på nytt til Prøve ${number}`)
  })

  it('som venter lenge, sier siden når og hvorfor', async () => {
    await base.owner
      .updateTable('outgoing_mail')
      .set({ attempts: 2, outcome: 'server-silent' })
      .where('recipient', '=', email)
      .execute()
    const html = await textOf(house.get(place, secretariat))
    expect(html).toMatch(/Har ventet siden \d\d\.\d\d\.\d{4} kl\. \d\d:\d\d\./)
    expect(html).toContain('E-posttjeneren svarer ikke.')
    expect(html).toContain('Prøves igjen')
  })
})

describe('Å endre adressen til en person', () => {
  it.each<[string, string, string]>([
    ['ikke en adresse', 'tull', 'Skriv en e-postadresse'],
    ['to adresser', 'a@x.no, b@x.no', 'Skriv én adresse om gangen'],
    ['linjeskift', 'a@x.no\r\nBcc: b@x.no', 'Skriv én adresse om gangen'],
    ['ingenting', '', 'Skriv en e-postadresse'],
  ])('%s: sier hva som er galt, og beholder det som ble skrevet', async (_title, to, says) => {
    const answer = await mend(to)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(says)
    expect((await mailsTo(email)).length).toBe(1)
  })

  it('går ikke til en adresse som en annen har, heller ikke med store bokstaver', async () => {
    const taken = `opptatt${number}@verdal.example`
    await invite(taken)
    const answer = await mend(taken.toUpperCase())
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('En annen har denne adressen')
  })

  it('To som får samme adresse samtidig: bare én får den', async () => {
    const first = person
    const second = await invite(`annen-${number}@verdal.example`)
    const epost = `samme${number}@verdal.example`
    const answers = await Promise.all(
      [first, second].map((each) => house.post(`${place}/${each}`, { epost }, secretariat)),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409])
  })

  it('gjelder ikke ens egen, for da kan en stenge seg ute', async () => {
    const { person_id } = await inCommunity(base.db, base.communityId, (tx) =>
      tx
        .selectFrom('role_grant')
        .select('person_id')
        .where('role', '=', 'secretariat')
        .executeTakeFirstOrThrow(),
    )
    const fields = { epost: 'meg@verdal.example' }
    const answer = await house.post(`${place}/${person_id}`, fields, secretariat)
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('Dette er din egen adresse')
  })

  it('gjelder ikke den som også har en rolle i et annet fellesskap', async () => {
    await invite(email, await base.addCommunity(`ogsa${number}`))
    const answer = await mend(`ny${number}@verdal.example`)
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('Avslutt rollene personen har her')
  })

  it('sier det samme enten personen eller en annen med adressen er i et annet fellesskap', async () => {
    const elsewhere = await base.addCommunity(`andre${number}`)
    const theirs = `deres${number}@verdal.example`
    await invite(theirs, elsewhere)
    const sentence = async (to: string) => {
      const answer = await mend(to)
      const html = await answer.text()
      expect(html).not.toMatch(/flere fellesskap|En annen har/)
      return [answer.status, /[^<>]*Avslutt rollene personen har her[^<>]*/.exec(html)?.[0]]
    }
    const taken = await sentence(theirs)
    expect(taken).toEqual([409, expect.stringContaining('gi dem til den nye adressen')])
    await invite(email, elsewhere)
    expect(await sentence(`ledig${number}@verdal.example`)).toEqual(taken)
    expect((await mend('tull')).status).toBe(422)
  })

  it('sender e-post som venter, til den nye adressen, og stenger det den gamle åpnet', async () => {
    const token = await base.owner
      .insertInto('session')
      .values({
        id_hash: Buffer.from(`okt${number}`),
        person_id: person,
        created_at: now(),
        expires_at: now(),
      })
      .execute()
    expect(token).toBeDefined()
    const to = `ny${number}@verdal.example`
    expect((await mend(to)).status).toBe(303)
    expect(await mailsTo(email)).toEqual([])
    expect(await mailsTo(to)).toMatchObject([
      { state: 'waiting', body: `Logg inn med adressen ${to}.` },
    ])
    const sessions = base.owner.selectFrom('session').select('id_hash')
    expect(await sessions.where('person_id', '=', person).execute()).toEqual([])
  })

  it('gjelder også e-post som er under sending: blir det nei, går den til den nye', async () => {
    const { id } = await lastMailTo(base, email)
    const claim = addMinutes(now(), 5)
    await base.owner
      .updateTable('outgoing_mail')
      .set({ claimed_until: claim })
      .where('id', '=', id)
      .execute()
    const to = `under-sending${number}@verdal.example`
    expect((await mend(to)).status).toBe(303)
    expect(await lastMailTo(base, to)).toMatchObject({ id, state: 'waiting', claimed_until: claim })
  })

  it('fører tilbake dit en kom fra, og aldri til et annet sted', async () => {
    const back = '/provefellesskap/avtaler/ny-avtale/tavle'
    const there = await mend(`a${number}@verdal.example`, secretariat, { tilbake: back })
    expect(there.headers.get('location')).toBe(back)
    const astray = { tilbake: '//ond.example/provefellesskap/' }
    const here = await mend(`b${number}@verdal.example`, secretariat, astray)
    expect(here.headers.get('location')).toBe(`${place}/${person}?gjort=adresse`)
  })

  it.each(roles)('%s: kan bare den som styrer tilgang', async (each) => {
    const isParty = ['party-contact', 'treasurer', 'trust-secretariat'].includes(each)
    const reader = await house.signIn(each, isParty ? '5038' : undefined)
    const may = each === 'secretariat' || each === 'administrator'
    const to = `rolle${number}-${each}@verdal.example`
    expect((await house.get(`${place}/${person}`, reader)).status).toBe(may ? 200 : 403)
    expect((await mend(to, reader)).status).toBe(may ? 303 : 403)
    expect((await again(newId(), reader)).status).toBe(may ? 409 : 403)
    const fields = { svaradresse: to }
    expect((await house.post(`${place}/svaradresse`, fields, reader)).status).toBe(may ? 303 : 403)
  })

  it('Den som glemmes, er borte også fra e-post til en adresse personen hadde før', async () => {
    await failMailTo(base, email)
    const to = `ny${number}@verdal.example`
    await mend(to)
    await house.post(`${place}/avslutt`, { rolle: role }, secretariat)
    expect(await forgetPerson(base.owner, to, now())).toEqual({ ok: true })
    expect([...(await mailsTo(email)), ...(await mailsTo(to))]).toEqual([])
    expect((await house.get(place, secretariat)).status).toBe(200)
  })
})

describe('Svaradressen', () => {
  const set = (svaradresse: string) =>
    house.post(`${place}/svaradresse`, { svaradresse }, secretariat)

  it('er ikke oppgitt før noen gjør det, og siden sier det', async () => {
    await set('')
    const html = await textOf(house.get(place, secretariat))
    expect(html).toContain('Ingen svaradresse er oppgitt.')
    number += 1
    await invite(`uten${number}@verdal.example`)
    expect((await lastMailTo(base, `uten${number}@verdal.example`)).reply_to).toBeNull()
  })

  it('følger e-posten fra fellesskapet, og kan endres og tas bort', async () => {
    expect((await set(' post@fellesskap.example ')).status).toBe(303)
    expect(await textOf(house.get(place, secretariat))).toContain('value="post@fellesskap.example"')
    number += 1
    await invite(`etter${number}@verdal.example`)
    const { reply_to } = await lastMailTo(base, `etter${number}@verdal.example`)
    expect(reply_to).toBe('post@fellesskap.example')
    expect((await set('')).status).toBe(303)
    expect(await textOf(house.get(place, secretariat))).toContain('Ingen svaradresse er oppgitt.')
    const journal = await textOf(house.get('/provefellesskap/journal', secretariat))
    expect(journal).toContain('Svaradresse satt')
    expect(await verifyChainOf(base.db, base.communityId)).toMatchObject({ ok: true })
  })

  it.each([
    ['tull', 'Skriv en e-postadresse'],
    ['a@x.no, b@x.no', 'Skriv én adresse om gangen'],
    ['a@x.no\r\nBcc: b@x.no', 'Skriv én adresse om gangen'],
    ['010175-10084@x.no', 'fødselsnummer'],
  ])('må være én adresse, ikke «%s»', async (text, says) => {
    const answer = await set(text)
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain(says)
    expect(html).toContain('id="felt-svaradresse-feil"')
  })
})
