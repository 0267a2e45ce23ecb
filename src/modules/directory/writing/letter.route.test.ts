import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Reader, readStamp, type TestApp, testApp } from '../../../../test/app.ts'
import { addFunction, addHolderAt, addMember } from '../../../../test/builders/contact.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { failMailTo, lastMailTo } from '../../../../test/failed-mail.ts'
import { aWorker } from '../../../../test/mail-worker.ts'
import { sampleHouse } from '../../../../test/sample-house.ts'
import { openSmtp, readMail, type Smtp } from '../../../../test/smtp.ts'
import { type Role, roles } from '../../../kernel/deed.model.ts'
import { now } from '../../../platform/clock.ts'
import { inCommunity } from '../../../platform/db.ts'
import { deliverMail } from '../../../platform/mail.ts'
import { openMailPost } from '../../../platform/mail-post.ts'
import { readSettings } from '../../../platform/settings.ts'
import { setReplyAddressWithin } from '../../access/index.ts'
import { verifyChainOf } from '../../journal/index.ts'

const place = '/nordre-trondelag/kontakter/skriv'
let base: TestDatabase
let house: TestApp
let smtp: Smtp
let secretariat: Reader
let of: string
let verdal: string
let number = 0

beforeAll(async () => {
  ;({ base, house } = await sampleHouse())
  smtp = await openSmtp()
  secretariat = await house.signIn('secretariat')
})
afterAll(async () => {
  await smtp.close()
  await base.close()
})

/** A function with a holder in Verdal and one in Namsos, vacant in Levanger, and known nowhere else. */
beforeEach(async () => {
  number += 1
  of = await addFunction(base, `prove-${number}`, `Prøvelege ${number}`)
  const functionKey = of
  const email = `verdal${number}@verdal.example`
  verdal = await addHolderAt(base, { functionKey, place: '5038', name: 'Legen i Verdal', email })
  await addHolderAt(base, {
    functionKey,
    place: '5007',
    kind: 'mailbox',
    email: `namsos${number}@namsos.example`,
  })
  await addHolderAt(base, { functionKey, place: '5037', kind: 'vacancy' })
})

const textOf = async (answer: Response | Promise<Response>) => (await answer).text()
const letter = (over = {}) => ({
  funksjon: of,
  region: '',
  emne: 'Møte om smittevern',
  tekst: 'Vi møtes 3. desember.\n\nVel møtt.',
  ...over,
})
const preview = (over = {}, app = house) => app.post(place, letter(over), secretariat)
const confirm = (over = {}, app = house) =>
  app.post(place, letter({ ...over, _steg: 'confirm' }), secretariat)
const outbox = async () =>
  (await base.owner.selectFrom('outgoing_mail').selectAll().orderBy('id').execute()).filter(
    ({ recipient }) => recipient.includes(`${number}@`),
  )

describe('Å skrive til alle som har en funksjon', () => {
  it('viser først hvem som får den, og hvem som mangler og hvorfor, og sender ingenting', async () => {
    const html = await textOf(preview())
    expect(html).toContain('2 får e-posten')
    expect(html).toContain('Legen i Verdal')
    expect(html).toContain(`Prøvelege ${number}, Namsos`)
    expect(html).toContain(`verdal${number}@verdal.example`)
    expect(html).toMatch(/namsos\d+@namsos\.example; verdal\d+@verdal\.example/)
    expect(html).toMatch(/Levanger<\/a>.*?Ledig/)
    expect(html).toMatch(/Røyrvik<\/a>.*?Ikke kjent/)
    expect(html).toContain('Ingen svaradresse er oppgitt')
    expect(html).toContain(`fordi du står i kontaktlista som prøvelege ${number}: Namsos.`)
    expect(html).toContain('Send 2 e-poster')
    expect(await outbox()).toEqual([])
  })

  it('sender hver sin e-post, med svaradressen, og fører i journalen hvor mange, aldri hvem', async () => {
    await inCommunity(base.db, base.communityId, (tx) =>
      setReplyAddressWithin(tx, {
        communityId: base.communityId,
        email: 'svar@sekretariatet.example',
        by: null,
        at: now(),
      }),
    )
    expect(await textOf(preview())).toContain('Svar går til svar@sekretariatet.example.')
    const sent = await confirm()
    expect(sent.headers.get('location')).toBe(`${place}?funksjon=${of}&gjort=sendt`)
    const mails = await outbox()
    expect(mails.map(({ recipient }) => recipient).toSorted()).toEqual([
      `namsos${number}@namsos.example`,
      `verdal${number}@verdal.example`,
    ])
    expect(mails[0]?.reply_to).toBe('svar@sekretariatet.example')
    const receipt = await textOf(house.get(sent.headers.get('location') ?? '', secretariat))
    expect(receipt).toContain('E-posten er på vei')
    expect(receipt).toContain('0 av 2 er sendt.')
    const journal = await textOf(house.get('/nordre-trondelag/journal', secretariat))
    expect(journal).toContain('E-post sendt til kontakter')
    expect(journal).not.toContain('Legen i Verdal')
    expect(journal).not.toContain('@verdal.example')
    expect(await verifyChainOf(base.db, base.communityId)).toMatchObject({ ok: true })
  })

  it('kommer fram på en e-posttjener, med teksten og hvorfor en får den', async () => {
    await confirm()
    const post = await openMailPost(
      readSettings({ GODFOT_SMTP_URL: smtp.url, GODFOT_MAIL_FROM: 'godfot@prove.example' }),
    )
    if (!post) throw new Error('The way out was not opened')
    const { id } = await lastMailTo(base, `verdal${number}@verdal.example`)
    await deliverMail(base.owner, post, id, aWorker(), now)
    post.close()
    const [taken] = smtp.received.filter(({ to }) => to === `verdal${number}@verdal.example`)
    const mail = await readMail(taken?.raw ?? '')
    expect(mail.subject).toBe('Møte om smittevern')
    expect(mail.text).toContain('Vi møtes 3. desember.')
    expect(mail.text).toContain(`som prøvelege ${number}: Verdal.`)
  })

  it('sendes ikke når noen andre enn de som ble vist, har funksjonen', async () => {
    const read = readStamp(await textOf(preview()))
    await addHolderAt(base, {
      functionKey: of,
      place: '5037',
      name: 'Ny',
      email: `ny${number}@levanger.example`,
    })
    const late = await house.post(place, letter({ _steg: 'confirm', _lest: read }), secretariat)
    expect(late.status).toBe(409)
    const html = await late.text()
    expect(html).toContain('3 får e-posten nå.')
    expect(html).toContain('Vi møtes 3. desember.')
    expect(await outbox()).toEqual([])
  })

  it('sendes bare én gang når det trykkes to ganger', async () => {
    const key = { _lest: readStamp(await textOf(preview())), '_en-gang': crypto.randomUUID() }
    const both = await Promise.all([confirm(key), confirm(key)])
    expect(both.map(({ status }) => status)).toEqual([303, 303])
    expect(await outbox()).toHaveLength(2)
  })

  it('går bare til kommunene i regionen', async () => {
    const html = await textOf(preview({ region: 'region.innherred' }))
    expect(html).toContain('Bare kommunene i Innherred.')
    expect(html).toContain('Én får e-posten')
    expect(html).not.toContain('Røyrvik')
    expect((await confirm({ region: 'region.innherred' })).status).toBe(303)
    expect(await outbox()).toHaveLength(1)
  })

  it('beholder det som er skrevet når noe mangler, og når en vil endre', async () => {
    const wrong = await preview({ emne: '' })
    expect(wrong.status).toBe(422)
    const html = await wrong.text()
    expect(html).toContain('Vi møtes 3. desember.')
    expect(html).toContain('href="#felt-emne"')
    const changed = await textOf(preview({ _steg: 'change' }))
    expect(changed).toContain('value="Møte om smittevern"')
    const person = await preview({ tekst: 'Gjelder 13097248022.' })
    expect(person.status).toBe(422)
  })

  it('beholder linjene slik de ble skrevet, også når en retter og når en vil endre', async () => {
    const tekst = '\r\n  Hei alle,\r\n\r\n- møt  presis\r\n\tog ta med papirer\r\n\r\n'
    const lines = '\n  Hei alle,\n\n- møt  presis\n\tog ta med papirer\n\n'
    const shown = (html: string) => {
      const [, inside = ''] = /<textarea[^>]*name="tekst"[^>]*>([^<]*)</.exec(html) ?? []
      return inside.replace(/\r\n/g, '\n').replace(/^\n/, '')
    }
    const wrong = await preview({ tekst, emne: '' })
    expect(wrong.status).toBe(422)
    const html = await wrong.text()
    expect(shown(html)).toBe(lines)
    const order = ['class="gf-errors"', 'id="felt-funksjon"', 'id="felt-emne"', 'id="felt-tekst"']
    expect(order.map((each) => html.indexOf(each))).toEqual(
      order.map((each) => html.indexOf(each)).toSorted((a, b) => a - b),
    )
    const seen = await textOf(preview({ tekst }))
    const [, carried = ''] = /name="tekst" value="([^"]*)"/.exec(seen) ?? []
    expect(carried.replace(/\r\n/g, '\n')).toBe(lines)
    expect(shown(await textOf(preview({ tekst: carried, _steg: 'change' })))).toBe(lines)
  })

  it('sier at ingen nås, og kan da ikke sendes', async () => {
    of = await addFunction(base, `tom-${number}`, 'Tom funksjon')
    const html = await textOf(preview())
    expect(html).toContain('Ingen som har funksjonen, kan nås på e-post.')
    expect(html).not.toContain('value="confirm"')
    expect((await confirm()).status).toBe(409)
  })

  it('sier fra uten e-posttjener, sender ingenting og mister ingenting', async () => {
    const silent = await testApp(base, { sendsMail: false })
    const html = await textOf(preview({}, silent))
    expect(html).toContain('GODFOT_SMTP_URL')
    expect(html).toContain('2 ville fått e-posten')
    expect(html).not.toContain('value="confirm"')
    const sent = await confirm({}, silent)
    expect(sent.status).toBe(409)
    expect(await sent.text()).toContain('Vi møtes 3. desember.')
    expect(await outbox()).toEqual([])
  })

  it.each(roles.filter((role) => role !== 'secretariat'))(
    '%s kan ikke skrive til alle',
    async (role: Role) => {
      const isParty = ['party-contact', 'treasurer', 'trust-secretariat'].includes(role)
      const reader = await house.signIn(role, isParty ? '5038' : undefined)
      expect((await house.get(place, reader)).status).toBe(403)
      expect((await house.post(place, letter(), reader)).status).toBe(403)
      expect((await house.post(`${place}/e-post/x`, { funksjon: of }, reader)).status).toBe(403)
    },
  )
})

describe('Et brev som ikke kom fram', () => {
  it('står på siden, leder til kontakten, og sendes på nytt til adressen som står der nå', async () => {
    await confirm()
    const id = await failMailTo(base, `verdal${number}@verdal.example`)
    const html = await textOf(house.get(`${place}?funksjon=${of}`, secretariat))
    expect(html).toContain('Postkassa finnes ikke hos mottakeren.')
    expect(html).toContain(`href="/nordre-trondelag/kontakter/hos/5038/${verdal}"`)
    await inCommunity(base.owner, base.communityId, (tx) =>
      tx
        .updateTable('contact_holder')
        .set({ email: `rett${number}@verdal.example` })
        .where('id', '=', verdal)
        .execute(),
    )
    const again = await house.post(`${place}/e-post/${id}`, { funksjon: of }, secretariat)
    expect(again.headers.get('location')).toBe(`${place}?funksjon=${of}&gjort=igjen`)
    const mail = await lastMailTo(base, `rett${number}@verdal.example`)
    expect(mail.body).toContain('Vi møtes 3. desember.')
  })

  it('sendes ikke til en som ikke har funksjonen lenger', async () => {
    await confirm()
    const id = await failMailTo(base, `verdal${number}@verdal.example`)
    await inCommunity(base.owner, base.communityId, (tx) =>
      tx
        .updateTable('contact_holder')
        .set({ withdrawn_at: now() })
        .where('id', '=', verdal)
        .execute(),
    )
    const again = await house.post(`${place}/e-post/${id}`, { funksjon: of }, secretariat)
    expect(again.status).toBe(409)
  })
})

describe('Øvelsen', () => {
  it('sier at ingenting sendes, og fører det i journalen', async () => {
    const key = 'prove-ovelse'
    const communityId = await base.addCommunity(key, true)
    const practice = { ...base, communityId, communityKey: key }
    const app = await testApp(practice)
    const leader = await app.signIn('secretariat')
    await addFunction(practice, of, 'Prøvelege')
    await addMember(practice, '5038')
    const email = `ovelse${number}@verdal.example`
    await addHolderAt(practice, { functionKey: of, place: '5038', name: 'Øvelseslegen', email })
    const at = `/${key}/kontakter/skriv`
    const html = await textOf(app.post(at, letter(), leader))
    expect(html).toContain('Dette er en øvelse. Ingen e-post blir sendt')
    expect(html).toContain('Én ville fått e-posten')
    const sent = await app.post(at, letter({ _steg: 'confirm' }), leader)
    expect(sent.status).toBe(303)
    const receipt = await textOf(app.get(sent.headers.get('location') ?? '', leader))
    expect(receipt).toContain('Dette er en øvelse, så ingen e-post er sendt.')
    expect(await textOf(app.get(`/${key}/journal`, leader))).toContain('E-post sendt til kontakter')
    expect(await outbox()).toEqual([])
  })
})
