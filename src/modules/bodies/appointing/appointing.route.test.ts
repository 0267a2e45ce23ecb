import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { formsOf } from '../../../../test/forms.ts'
import { wholeSample } from '../../../../test/sample-house.ts'
import { addDays } from '../../../kernel/day.model.ts'
import { shortDay } from '../../../kernel/format.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import { now } from '../../../platform/clock.ts'
import { inCommunity } from '../../../platform/db.ts'

const place = '/nordre-trondelag'
const today = osloDay(now())
const soon = shortDay(addDays(today, 14))

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
const textOf = async (path: string, reader: Reader = as.secretariat) =>
  (await (await house.get(path, reader)).text()).replaceAll('\u00a0', ' ').replaceAll('\u00ad', '')
const locationOf = (answer: Response) =>
  new URL(answer.headers.get('location') ?? '', 'http://x').pathname
async function posted(path: string, fields: Fields, reader: Reader = as.secretariat) {
  const answer = await house.post(path, fields, reader)
  expect([answer.status, answer.status === 303 ? '' : await answer.text()]).toEqual([303, ''])
  return locationOf(answer)
}

let number = 0
/** A body with a seat for Verdal and Levanger and one for the users, and a draft that asks for names to both. */
async function asked() {
  number += 1
  const fields = { navn: `Utvalg ${number}`, slag: 'network', side: 'both', deling: 'public' }
  const body = await posted(`${place}/organer/nytt`, fields)
  const seat = async (navn: string, taler: readonly string[], side: string) => {
    const about = { navn, taler, side, rett: 'decide', formote: 'none' }
    await posted(`${body}/plasser/ny`, about)
    const html = await textOf(body)
    return new RegExp(`href="([^"]+/plasser/[^"/]+)">${navn}<`).exec(html)?.[1] ?? ''
  }
  const municipal = await seat('Innlandet', ['5038', '5037'], 'municipal')
  const users = await seat('Brukerne', ['gruppe.users'], 'none')
  const plasser = [municipal, users].map((path) => path.split('/').at(-1) ?? '')
  const draft = await posted(`${body}/spor-om-navn`, { plasser, frist: soon })
  const round = draft.replace(/\/utkast$/, '')
  return { body, municipal, users, round, appoint: `${body}/oppnevn/${round.split('/').at(-1)}` }
}
const answer = {
  medlem: 'Kari Nordmann, Helseleder\nkari@verdal.example',
  vara: '1. Per Hansen, Rådgiver\n2. Anne Moe, Lege',
  fra: shortDay(addDays(today, 30)),
  'sagt-ja': 'ja',
  oppnevnt: 'Formannskapet 12.03.2026, sak 4/26',
  kjonn: 'v1',
}
/** The same, sent and answered by Verdal. */
async function answered() {
  const at = await asked()
  await posted(`${at.round}/send`, {})
  await posted(`${at.round}/svar/5038`, answer, as.verdal)
  return at
}
/** Where the first link to put somebody in leads. */
const putInLink = (html: string, som: 'medlem' | 'vara') =>
  new RegExp(`href="([^"]+/ny\\?svar=[^"]+som=${som})"`).exec(html)?.[1]?.replaceAll('&amp;', '&')
/** A form as it stands on its page, to be sent with what is filled in besides. */
async function opened(path: string) {
  const form = formsOf(await textOf(path), path).find(({ action }) => action.includes('/ny'))
  return async (more: Record<string, string> = {}) => {
    const typed = [
      ...(form?.fields ?? []).filter(([name]) => !(name in more)),
      ...Object.entries(more),
    ]
    return house.app.request(form?.action ?? '', {
      method: 'POST',
      body: new URLSearchParams(typed.map(([name, value]) => [name, value])).toString(),
      headers: {
        cookie: as.secretariat.cookie,
        origin: 'http://localhost',
        'content-type': 'application/x-www-form-urlencoded',
      },
    })
  }
}
const sendsAsFilled = async (path: string, more: Record<string, string> = {}) =>
  (await opened(path))(more)

describe('En runde om navn på siden til organet', () => {
  it('står som utkast hos sekretariatet alene, og er borte når utkastet er forkastet', async () => {
    const { body, round, appoint } = await asked()
    const html = await textOf(body)
    expect(html).toContain('Navn er spurt om')
    expect(html).toContain(`href="${appoint}"`)
    expect(html).toContain(`href="${round}/utkast"`)
    expect(html).toMatch(new RegExp(`Utkast\\. Svarfrist ${soon}`))
    expect(await textOf(body, as.verdal)).not.toContain('Navn er spurt om')
    expect(await textOf(body, house.stranger)).not.toContain('Navn er spurt om')
    expect(await textOf(appoint)).toContain('Runden er ikke sendt.')
    await posted(`${round}/forkast`, {})
    expect(await textOf(body)).not.toContain('Navn er spurt om')
    expect((await house.get(appoint, as.secretariat)).status).toBe(404)
  })

  it('som er sendt, ses av den som ser runden, uten lenken til å oppnevne', async () => {
    const { body, round, appoint } = await answered()
    const html = await textOf(body, as.verdal)
    expect(html).toContain('1 av 2 har svart')
    expect(html).toContain(`href="${round}"`)
    expect(html).not.toContain(appoint)
    expect(await textOf(body, house.stranger)).not.toContain('Navn er spurt om')
    expect((await house.get(appoint, as.verdal)).status).toBe(403)
    expect((await house.get(appoint, house.stranger)).status).not.toBe(200)
    expect((await house.get(appoint, as.administrator)).status).toBe(403)
  })

  it('er ikke for den som styrer tilgangen', async () => {
    const { body, appoint } = await answered()
    const link = putInLink(await textOf(appoint), 'medlem') ?? ''
    expect((await house.get(link, as.administrator)).status).toBe(403)
    const draft = await asked()
    expect(await textOf(draft.body, as.secretariat)).toContain('Navn er spurt om')
    for (const at of [body, draft.body]) {
      const html = await textOf(at, as.administrator)
      expect(html).not.toContain(appoint)
      expect(html).not.toContain('Navn er spurt om')
    }
  })

  it('er for organet sitt, og ikke for et annet', async () => {
    const one = await answered()
    const other = await asked()
    const slug = one.appoint.split('/').at(-1)
    expect((await house.get(`${other.body}/oppnevn/${slug}`, as.secretariat)).status).toBe(404)
  })
})

describe('Et organ som slutter mens noe er åpent i det', () => {
  it('venter til runden om navn er lukket', async () => {
    const { body, round, appoint } = await answered()
    const before = await textOf(`${body}/avslutt`)
    expect(before).toContain('Dette må få et hjem først')
    expect(before).toContain(`href="${appoint}"`)
    expect(before).toContain('Dette slutter sammen med organet')
    const path = `${body}/avslutt`
    const stopped = await house.post(path, { plasser: 'yes' }, as.secretariat)
    expect(stopped.status).toBe(422)
    expect(await stopped.text()).toContain('Noe er åpent i organet.')
    await posted(`${round}/lukk`, {})
    expect(await textOf(path)).not.toContain('Dette må få et hjem først')
    expect((await house.post(path, { plasser: 'yes' }, as.secretariat)).status).toBe(303)
  })

  it('venter til organene under det er flyttet', async () => {
    const { body, round } = await asked()
    await posted(`${round}/forkast`, {})
    const over = body.split('/').at(-1) ?? ''
    number += 1
    const fields = { navn: `Råd ${number}`, slag: 'professional', side: 'both', deling: 'public' }
    const under = await posted(`${place}/organer/nytt`, { ...fields, over })
    const path = `${body}/avslutt`
    expect(await textOf(path)).toContain(`href="${under}/endre"`)
    const stopped = await house.post(path, { plasser: 'yes' }, as.secretariat)
    expect(stopped.status).toBe(422)
    expect(await stopped.text()).toContain('går videre etter den dagen')
    await posted(`${under}/endre`, fields)
    expect((await house.post(path, { plasser: 'yes' }, as.secretariat)).status).toBe(303)
  })
})

describe('Å oppnevne etter svarene', () => {
  it('viser svarene plass for plass, hvem som er stille, og hvem plassen ikke spør', async () => {
    const { appoint } = await answered()
    const html = await textOf(appoint)
    for (const text of [
      ...['Kari Nordmann, Helseleder', 'Formannskapet 12.03.2026, sak 4/26', answer.fra],
      ...['Har ikke svart: Levanger.', 'Runden spør ingen av dem plassen taler for.'],
      ...['1 av 1 er kvinne.', '1 av 1: kommunesiden', '1 av 1: 5 000 til 20 000 innbyggere'],
    ]) {
      expect(html).toContain(text)
    }
  })

  it('fyller ut skjemaet, viser hva som er svart, og lagrer ingenting før det sendes', async () => {
    const { appoint, municipal } = await answered()
    const link = putInLink(await textOf(appoint), 'medlem') ?? ''
    expect(link).toContain(`${municipal}/ny?`)
    expect(link).not.toContain('Kari')
    const form = await textOf(link)
    expect(form).toContain('Dette svarte Verdal')
    for (const value of ['Kari Nordmann', 'Helseleder', 'kari@verdal.example', answer.fra]) {
      expect(form).toContain(`value="${value}"`)
    }
    expect(form).toContain(`value="${answer.oppnevnt}"`)
    expect(form).toContain('Hvem oppnevner dere?')
    expect(await textOf(municipal)).not.toContain('Kari Nordmann')
    const sent = await sendsAsFilled(link)
    expect(sent.status).toBe(303)
    expect(locationOf(sent)).toBe(appoint)
    const back = await textOf(sent.headers.get('location') ?? '')
    expect(back).toContain('Satt inn: Kari Nordmann, Helseleder')
    expect(putInLink(back, 'medlem')).toBeUndefined()
    const seat = await textOf(municipal)
    expect(seat).toContain(answer.oppnevnt)
    expect(await textOf(municipal, as.verdal)).toContain(answer.oppnevnt)
    expect(await textOf(municipal, house.stranger)).not.toContain(answer.oppnevnt)
  })

  it('lar det som ikke kan deles, stå samlet, og beholder det når skjemaet avvises', async () => {
    const { appoint } = await answered()
    const link = putInLink(await textOf(appoint), 'vara') ?? ''
    const form = await textOf(link)
    expect(form).toContain('value="1. Per Hansen, Rådgiver, 2. Anne Moe, Lege"')
    expect(form).toContain('Svaret lot seg ikke dele')
    const refused = await sendsAsFilled(link, { navn: '' })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Dette svarte Verdal')
    const sent = await sendsAsFilled(link, { navn: 'Per Hansen', funksjon: 'Rådgiver' })
    expect(sent.status).toBe(303)
    expect(await textOf(appoint)).toContain('Satt inn: Per Hansen, Rådgiver')
  })

  it('sier fra når svaret er rettet mens skjemaet sto åpent, og beholder det som er skrevet', async () => {
    const { appoint, municipal, round } = await answered()
    const link = putInLink(await textOf(appoint), 'medlem') ?? ''
    const send = await opened(link)
    const other = { ...answer, medlem: 'Liv Berg, Helsesjef\nliv@verdal.example' }
    await posted(`${round}/svar/5038`, other, as.verdal)
    const stopped = await send()
    expect(stopped.status).toBe(409)
    const html = await stopped.text()
    expect(html).toContain('Svaret fra Verdal er endret.')
    expect(html).toContain('Liv Berg')
    expect(html).toContain('value="Kari Nordmann"')
    expect(await textOf(municipal)).not.toContain('Kari Nordmann')
  })

  it('sier hvem som kommer senere, på siden og når noe er endret imens', async () => {
    const { appoint, municipal } = await answered()
    const link = putInLink(await textOf(appoint), 'medlem') ?? ''
    const send = await opened(link)
    expect((await sendsAsFilled(link)).status).toBe(303)
    const stopped = await send()
    expect(stopped.status).toBe(409)
    const told = (await stopped.text()).replaceAll('\u00a0', ' ').replaceAll('\u00ad', '')
    expect(told).toContain(`Disse kommer: Kari Nordmann, Helseleder (fra ${answer.fra})`)
    expect(await textOf(municipal)).toContain('Kommer:')
    expect(await textOf(appoint)).toContain('Kommer:')
  })

  it('finner svarene når spørsmålene er skrevet om eller tatt ut', async () => {
    const { round, appoint } = await asked()
    await posted(`${round}/sporsmal/oppnevnt/fjern`, {})
    await posted(`${round}/sporsmal/medlem`, { slag: 'text', sporsmal: 'Hvem blir med?' })
    await posted(`${round}/sporsmal/kjonn/fjern`, {})
    await posted(`${round}/sporsmal/nytt`, { slag: 'text', sporsmal: 'Noe annet?' })
    await posted(`${round}/send`, {})
    await posted(`${round}/svar/5038`, { medlem: 'Kari Nordmann', s1: 'Nei' }, as.verdal)
    const html = await textOf(appoint)
    expect(html).toContain('Kari Nordmann')
    expect(html).toContain('Ikke spurt')
    expect(html).toContain('0 av 1 er kvinner, 1 ikke kjent.')
    const form = await textOf(putInLink(html, 'medlem') ?? '')
    expect(form).toContain('Hvem blir med?')
    expect(form).toContain('Noe annet?')
  })

  it('fyller ingenting ut fra en plass det ikke er spurt om', async () => {
    const { appoint, body } = await answered()
    const link = putInLink(await textOf(appoint), 'medlem') ?? ''
    const about = { navn: 'En til', taler: ['5038'], side: 'municipal', rett: 'decide' }
    await posted(`${body}/plasser/ny`, { ...about, formote: 'none' })
    const other = /href="([^"]+\/plasser\/[^"/]+)">En til</.exec(await textOf(body))?.[1] ?? ''
    const form = await textOf(`${other}/ny?${link.split('?')[1]}`)
    expect(form).not.toContain('Dette svarte')
    expect(form).not.toContain('Kari')
    expect((await house.get(link, as.verdal)).status).toBe(403)
  })
})

it('Det som er spurt om, endres aldri, og slettes ikke når runden er sendt', async () => {
  await answered()
  const changes = inCommunity(base.owner, base.communityId, (tx) =>
    tx.updateTable('body_asking').set({ seats: [] }).execute(),
  )
  await expect(changes).rejects.toThrow()
  const removed = inCommunity(base.owner, base.communityId, (tx) =>
    tx.deleteFrom('body_asking').execute(),
  )
  await expect(removed).rejects.toThrow('what names were asked for is never changed')
})
