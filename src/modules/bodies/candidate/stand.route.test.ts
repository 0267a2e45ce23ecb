import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, readStamp, type TestApp, testApp } from '../../../../test/app.ts'
import { identityNumbers } from '../../../../test/builders/identity-number.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { failMailTo, lastMailTo, takeMailTo } from '../../../../test/failed-mail.ts'
import { wholeSample } from '../../../../test/sample-house.ts'
import { addDays } from '../../../kernel/day.model.ts'
import { shortDay } from '../../../kernel/format.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import { now } from '../../../platform/clock.ts'
import { inCommunity } from '../../../platform/db.ts'

const place = '/nordre-trondelag'
const today = osloDay(now())
const day = shortDay(today)
const from = shortDay(addDays(today, 30))

let base: TestDatabase
let house: TestApp
const as: Record<'secretariat' | 'administrator' | 'verdal' | 'levanger', Reader> = {} as never
beforeAll(async () => {
  ;({ base } = await wholeSample())
  house = await testApp(base)
  as.secretariat = await house.signIn('secretariat')
  as.administrator = await house.signIn('administrator')
  as.verdal = await house.signIn('party-contact', '5038')
  as.levanger = await house.signIn('party-contact', '5037')
}, 120_000)
afterAll(() => base.close())

type Fields = Record<string, string | readonly string[]>
const plain = async (answer: Response) =>
  (await answer.text()).replaceAll('\u00a0', ' ').replaceAll('\u00ad', '').replaceAll('<wbr/>', '')
const textOf = async (path: string, reader: Reader = as.secretariat) =>
  plain(await house.get(path, reader))
const locationOf = (answer: Response) =>
  new URL(answer.headers.get('location') ?? '', 'http://x').pathname
async function posted(path: string, fields: Fields, reader: Reader = as.secretariat) {
  const answer = await house.openAndPost(path, fields, reader)
  expect([answer.status, answer.status === 303 ? '' : await answer.text()]).toEqual([303, ''])
  return locationOf(answer)
}

let number = 0
/** A body with a seat for Verdal and Levanger, and a round about names that is out. */
async function asked(deling = 'public') {
  number += 1
  const fields = { navn: `Kandidatråd ${number}`, slag: 'network', side: 'both', deling }
  const body = await posted(`${place}/organer/nytt`, fields)
  const about = { navn: 'Innlandet', taler: ['5038', '5037'], side: 'municipal', rett: 'decide' }
  await posted(`${body}/plasser/ny`, { ...about, formote: 'none' })
  const seat = /href="([^"]+\/plasser\/[^"/]+)">Innlandet</.exec(await textOf(body))?.[1] ?? ''
  const plasser = [seat.split('/').at(-1) ?? '']
  const draft = await posted(`${body}/spor-om-navn`, { plasser, frist: from })
  const round = draft.replace(/\/utkast$/, '')
  await posted(`${round}/send`, {})
  const email = `kari${number}@verdal.example`
  const appoint = `${body}/oppnevn/${round.split('/').at(-1)}`
  return { body, seat, round, appoint, email, ask: `${appoint}/spor` }
}
const proposing = (email: string, name = 'Kari Nordmann') => ({
  medlem: `${name}, Helseleder\n${email}`,
  vara: 'Per Hansen, Rådgiver',
  fra: from,
  'sagt-ja': 'ja',
})
/** The same, with Verdal's proposal. */
async function answered(deling?: string) {
  const at = await asked(deling)
  await posted(`${at.round}/svar/5038`, proposing(at.email), as.verdal)
  return at
}
const linkTo = async (address: string) =>
  new URL(/http\S+\/stiller\/\S+/.exec((await lastMailTo(base, address)).body)?.[0] ?? '').pathname
/** The same, asked: and the link of whoever was. */
async function invited(deling?: string) {
  const at = await answered(deling)
  await posted(at.ask, { hvem: 'medlem:5038' })
  return { ...at, link: await linkTo(at.email) }
}
const yes = { svar: 'ja', navn: 'Kari N. Nordmann', funksjon: 'Kommunalsjef', ord: 'Gjerne.' }
const stands = (link: string, fields: Fields = {}) =>
  house.openAndPost(link, { ...yes, ...fields }, house.stranger)
/** Presses a button of a page. */
async function does(page: string, path: string) {
  const fields = { _lest: readStamp(await textOf(page), path) }
  expect((await house.post(path, fields, as.secretariat)).status).toBe(303)
}
const mailsTo = async (recipient: string) =>
  (
    await base.owner
      .selectFrom('outgoing_mail')
      .select('id')
      .where('recipient', '=', recipient)
      .execute()
  ).length

describe('Å spørre den som er foreslått', () => {
  it('viser hvem som får e-post før den sendes, og sender til den ene', async () => {
    const { appoint, ask, email, body } = await answered()
    const html = await textOf(appoint)
    expect(html).toContain('Ikke spurt selv')
    expect(html).toContain('svaret har ikke én e-postadresse')
    expect(html).toContain('Spør alle som ikke er spurt (1)')
    expect(html).toContain(`${ask}?hvem=medlem%3A5038`)
    const preview = await textOf(`${ask}?hvem=medlem:5038`)
    expect(preview).toContain('Denne får e-post')
    expect(preview).toContain(`Kari Nordmann, ${email}`)
    expect(preview).toContain('Verdal har foreslått deg som medlem')
    expect(await mailsTo(email)).toBe(0)
    await posted(ask, { hvem: 'medlem:5038' })
    const mail = await lastMailTo(base, email)
    for (const part of ['Kari Nordmann', 'Verdal', 'Innlandet', 'Nordre Trøndelag', body, from])
      expect(mail.body.replaceAll('\u00a0', ' ')).toContain(part === from ? '2027' : part)
    const after = await textOf(appoint)
    expect(after).toContain(`Spurt selv ${day}, har ikke svart`)
    expect(after).not.toContain('Spør alle som ikke er spurt')
  })

  it('er for den som spør om navn, og ikke for den som styrer tilgangen, eller for en kommune', async () => {
    const { ask, body } = await answered()
    for (const reader of [as.administrator, as.verdal]) {
      expect((await house.get(ask, reader)).status).toBe(403)
      expect((await house.openAndPost(ask, {}, reader)).status).toBe(403)
    }
    const slug = (await asked()).appoint.split('/').at(-1)
    expect((await house.get(`${body}/oppnevn/${slug}/spor`, as.secretariat)).status).toBe(404)
  })

  it('sender ingenting om et svar som ikke er ført, eller en gang til', async () => {
    const at = await asked()
    expect(await textOf(at.ask)).toContain('Ingen er igjen å spørre her')
    expect((await house.openAndPost(at.ask, {}, as.secretariat)).status).toBe(409)
    await posted(`${at.round}/svar/5038`, proposing(at.email), as.verdal)
    const form = await textOf(at.ask)
    const fields = { _lest: readStamp(form, at.ask) }
    const answers = await Promise.all([
      house.post(
        at.ask,
        { ...fields, '_en-gang': '0193e0f0-0000-7000-8000-000000000071' },
        as.secretariat,
      ),
      house.post(
        at.ask,
        { ...fields, '_en-gang': '0193e0f0-0000-7000-8000-000000000072' },
        as.secretariat,
      ),
    ])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409])
    expect(await mailsTo(at.email)).toBe(1)
  })

  it('holder den nye adressen utenfor når svaret rettes mens siden er åpen', async () => {
    const at = await answered()
    const stamp = readStamp(await textOf(at.ask), at.ask)
    await posted(`${at.round}/svar/5038`, proposing(`ny-${at.email}`), as.verdal)
    const stale = await house.post(at.ask, { _lest: stamp }, as.secretariat)
    expect(stale.status).toBe(409)
    expect(await plain(stale)).toContain(`Nå går e-posten til: Kari Nordmann, ny-${at.email}`)
    expect((await mailsTo(at.email)) + (await mailsTo(`ny-${at.email}`))).toBe(0)
  })
})

describe('Lenka til den som er foreslått', () => {
  it('viser hva det gjelder, tar svaret, og fyller ut skjemaet som setter inn', async () => {
    const at = await invited()
    const answer = await house.get(at.link)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const html = await plain(answer)
    for (const part of ['Stiller du til', 'Verdal har foreslått deg', 'Innlandet', 'Medlem'])
      expect(html).toContain(part)
    expect(html).toContain('value="Kari Nordmann"')
    expect(html).toContain('value="Helseleder"')
    expect(html).not.toContain('Hovedmeny')
    expect(html).not.toContain('Per Hansen')
    const sent = await stands(at.link)
    expect(sent.status).toBe(303)
    expect(await textOf(sent.headers.get('location') ?? '', house.stranger)).toContain(
      'at du stiller',
    )
    const appoint = await textOf(at.appoint)
    expect(appoint).toContain(`Har selv sagt ja ${day}`)
    expect(appoint).toContain('Vil stå som: Kari N. Nordmann, Kommunalsjef')
    expect(appoint).toContain('Gjerne.')
    const put = /href="([^"]+\/ny\?svar=[^"]+som=medlem)"/.exec(appoint)?.[1] ?? ''
    const path = put.replaceAll('&amp;', '&')
    const form = await textOf(path)
    expect(form).toContain(`Har selv sagt ja ${day}`)
    expect(form).toContain('value="Kari N. Nordmann"')
    expect(form).toContain('value="Kommunalsjef"')
    expect(await textOf(`${place}/min-side`)).toContain('1 foreslått har svart selv')
    const holder = { rang: '0', navn: 'Kari N. Nordmann', funksjon: 'Kommunalsjef', fra: from }
    await posted(path, { ...holder, epost: at.email, deling: 'community' })
    expect(await textOf(at.appoint)).toContain('Satt inn: Kari N. Nordmann')
    expect(await textOf(`${place}/min-side`)).not.toContain('foreslått har svart selv')
    const shown = await textOf(at.link, house.stranger)
    expect(shown).toContain('Du er oppnevnt')
    expect(shown).not.toContain('name="svar"')
  })

  it('lar den som har sagt nei, ombestemme seg, og advarer den som setter inn', async () => {
    const at = await invited()
    expect((await stands(at.link, { svar: 'nei', navn: '', ord: 'Har ikke tid.' })).status).toBe(
      303,
    )
    const appoint = await textOf(at.appoint)
    expect(appoint).toContain(`Har selv sagt nei ${day}`)
    expect(appoint).toContain('Har ikke tid.')
    const put = /href="([^"]+\/ny\?svar=[^"]+som=medlem)"/.exec(appoint)?.[1] ?? ''
    const form = await textOf(put.replaceAll('&amp;', '&'))
    expect(form).toContain('Den foreslåtte har selv sagt nei')
    expect(form).toContain('value="Kari Nordmann"')
    expect((await stands(at.link)).status).toBe(303)
    expect(await textOf(at.appoint)).toContain(`Har selv sagt ja ${day}`)
  })

  it('avviser det som ikke kan stå, og beholder det som er skrevet', async () => {
    const { link } = await invited()
    for (const [fields, told] of [
      [{ navn: '' }, 'Skriv navnet ditt.'],
      [{ svar: '' }, 'Stiller du?'],
      [{ funksjon: 'Leder, kari@verdal.example' }, 'uten e-postadresse'],
      [{ ord: `Født ${identityNumbers.fødselsnummer}` }, 'Noe du vil si'],
    ] as const) {
      const refused = await stands(link, fields)
      expect(refused.status).toBe(422)
      const html = await plain(refused)
      expect(html).toContain(told)
      expect(html).toContain('aria-invalid')
    }
  })

  it('gir tilbake det som er skrevet når noe er endret imens', async () => {
    const at = await invited()
    const stamp = readStamp(await textOf(at.link, house.stranger), at.link)
    expect((await stands(at.link, { ord: 'Først' })).status).toBe(303)
    const stale = await house.post(at.link, { ...yes, ord: 'Så dette', _lest: stamp })
    expect(stale.status).toBe(409)
    const html = await plain(stale)
    expect(html).toContain('Svaret ditt er endret et annet sted imens')
    expect(html).toContain('Så dette</textarea>')
    expect(await textOf(at.appoint)).not.toContain('Så dette')
  })

  it('teller ikke for en annen når svaret rettes, og gjelder igjen når det rettes tilbake', async () => {
    const at = await invited()
    await stands(at.link)
    await posted(`${at.round}/svar/5038`, proposing(`ola-${at.email}`, 'Ola Hansen'), as.verdal)
    const html = await textOf(at.appoint)
    expect(html).not.toContain('Har selv sagt ja')
    expect(html).toContain('En annen ble spurt før svaret ble rettet')
    expect(html).toContain('Spør alle som ikke er spurt (1)')
    const gone = await house.get(at.link)
    expect(gone.status).toBe(410)
    expect(await plain(gone)).toContain('Forslaget gjelder ikke lenger')
    expect((await house.post(at.link, yes)).status).toBe(410)
    await posted(`${at.round}/svar/5038`, { ...proposing(at.email), fra: day }, as.verdal)
    expect(await textOf(at.appoint)).toContain('Har selv sagt ja')
    expect((await house.get(at.link)).status).toBe(200)
  })

  it('kan trekkes tilbake og fornyes, og den gamle er da til ingen nytte', async () => {
    const at = await invited()
    const html = await textOf(at.appoint)
    expect(html).toContain('E-posten og lenka')
    const renew = /action="([^"?]+\/ny-lenke)/
    expect(html).not.toMatch(renew)
    await takeMailTo(base, at.email)
    const [, path = ''] = renew.exec(await textOf(at.appoint)) ?? []
    await does(at.appoint, path.replace('ny-lenke', 'trekk'))
    expect(await textOf(at.appoint)).toContain('Lenka er trukket tilbake.')
    expect((await house.get(at.link)).status).toBe(410)
    await takeMailTo(base, at.email)
    await does(at.appoint, path)
    const fresh = await linkTo(at.email)
    expect(fresh).not.toBe(at.link)
    expect((await house.get(at.link)).status).toBe(410)
    expect((await stands(fresh)).status).toBe(303)
    expect(await mailsTo(at.email)).toBe(2)
    expect((await house.post(path, {}, as.administrator)).status).toBe(403)
  })

  it('sendes på nytt når e-posten ikke kom fram', async () => {
    const at = await invited()
    await failMailTo(base, at.email)
    const html = await textOf(at.appoint)
    expect(html).toContain('Kom ikke fram')
    const [, path = ''] = /action="([^"?]+\/ny-lenke)/.exec(html) ?? []
    await does(at.appoint, path)
    expect(await mailsTo(at.email)).toBe(2)
  })

  it('gir ett svar når det samme skjemaet sendes to ganger', async () => {
    const { link } = await invited()
    const fields = { ...yes, _lest: readStamp(await textOf(link, house.stranger), link) }
    const once = { ...fields, '_en-gang': '0193e0f0-0000-7000-8000-000000000073' }
    const answers = await Promise.all([house.post(link, once), house.post(link, once)])
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
  })

  it('går ut', async () => {
    const at = await invited()
    await inCommunity(base.owner, base.communityId, (tx) =>
      tx
        .updateTable('round_link')
        .set({ made_at: `${addDays(today, -91)}T10:00:00Z` as never })
        .where('candidate_id', 'is not', null)
        .execute(),
    )
    const gone = await house.get(at.link)
    expect(gone.status).toBe(410)
    expect(await plain(gone)).toContain('Lenka er gått ut')
  })

  it('gjelder ikke i et annet fellesskap, og ikke som en annen slags lenke', async () => {
    const { link } = await invited()
    const token = link.split('/').at(-1)
    const [other] = await base.owner
      .selectFrom('community')
      .select('key')
      .where('key', '<>', 'nordre-trondelag')
      .limit(1)
      .execute()
    expect((await house.get(`/${other?.key}/stiller/${token}`)).status).toBe(404)
    expect((await house.get(`${place}/svar/${token}`)).status).toBe(404)
    expect((await house.get(`${place}/meld/${token}`)).status).toBe(404)
    expect((await house.get(`${place}/stiller/gjettet`)).status).toBe(404)
  })
})

describe('Det den foreslåtte selv svarer mens *Sett inn* står åpent', () => {
  it('stopper skjemaet, og det som er skrevet, står der', async () => {
    const { appoint, seat, link } = await invited()
    expect((await stands(link)).status).toBe(303)
    const html = await textOf(appoint)
    const form =
      /href="([^"]+\/ny\?svar=[^"]+som=medlem)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const opened = await textOf(form)
    const typed = { rang: '0', navn: 'Kari N. Nordmann', deling: 'community', funksjon: 'Skrevet' }
    expect((await stands(link, { svar: 'nei' })).status).toBe(303)
    const sent = { ...typed, _lest: readStamp(opened, form) }
    const stopped = await house.post(form, sent, as.secretariat)
    expect(stopped.status).toBe(409)
    const told = await plain(stopped)
    expect(told).toContain('Den foreslåtte har selv svart nei nå.')
    expect(told).toContain('value="Skrevet"')
    expect(await textOf(seat)).not.toContain('Kari N. Nordmann')
  })

  it('er satt inn også når navnet blir rettet, så lenge adressen er den samme', async () => {
    const { appoint, seat, email, link } = await invited()
    const typed = { rang: '0', navn: 'Kari Margrethe Nordmann', deling: 'community', epost: email }
    await posted(`${seat}/ny`, typed)
    expect(await textOf(appoint)).toContain('Satt inn: Kari Margrethe Nordmann')
    expect(await textOf(link, house.stranger)).not.toContain('name="svar"')
  })
})
