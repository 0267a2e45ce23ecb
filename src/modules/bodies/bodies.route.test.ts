import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../test/app.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { formsOf } from '../../../test/forms.ts'
import { wholeSample } from '../../../test/sample-house.ts'
import { addDays } from '../../kernel/day.model.ts'
import { shortDay } from '../../kernel/format.model.ts'
import { osloDay } from '../../kernel/oslo.model.ts'
import { now } from '../../platform/clock.ts'
import { inCommunity } from '../../platform/db.ts'
import { verifyChainOf } from '../journal/index.ts'

const list = '/nordre-trondelag/organer'
const tables = [
  'body_asking',
  'body_leadership',
  'body_seat_holder',
  'body_seat',
  'body_mandate',
  'body_practice',
  'community_body',
] as const
const today = osloDay(now())

let base: TestDatabase
let house: TestApp
const as: Record<'secretariat' | 'verdal' | 'trust' | 'auditor', Reader> = {} as never

beforeAll(async () => {
  ;({ base } = await wholeSample())
  house = await testApp(base)
  as.secretariat = await house.signIn('secretariat')
  as.verdal = await house.signIn('party-contact', '5038')
  as.trust = await house.signIn('trust-secretariat', 'helse-nord-trondelag')
  as.auditor = await house.signIn('auditor', undefined, 'trust')
}, 120_000)
afterAll(() => base.close())

beforeEach(() =>
  inCommunity(base.owner, base.communityId, async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx)
    for (const table of tables) {
      await tx.deleteFrom(table).where('community_id', '=', base.communityId).execute()
    }
    await tx
      .deleteFrom('desk_row')
      .where('what', 'in', ['fill-seat', 'evaluate-body', 'alternate-leaders'])
      .execute()
  }),
)

const page = async (path: string, reader: Reader = house.stranger) =>
  (await house.get(path, reader)).text()

type Fields = Record<string, string | readonly string[]>

/** Fills in the form of a page and sends it; what is left out stands as it is. */
async function send(path: string, fields: Fields, { reader = as.secretariat, to = path } = {}) {
  const html = await page(path, reader)
  const form = formsOf(html, path).find(({ action }) => action.split('?')[0] === to)
  if (!form) throw new Error(`Ingen form på ${path} fører til ${to}`)
  const held = form.fields.filter(([name]) => !(name in fields))
  const typed = Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((each): [string, string] => [name, each]),
  )
  const body = new URLSearchParams([...held, ...typed].map(([name, value]) => [name, value]))
  return house.app.request(form.action, {
    method: 'POST',
    body: body.toString(),
    headers: {
      cookie: reader.cookie,
      origin: 'http://localhost',
      'content-type': 'application/x-www-form-urlencoded',
    },
  })
}

const asu = {
  navn: 'Administrativt samarbeidsutvalg',
  kort: 'ASU',
  slag: 'administrative',
  niva: '2',
  lokalt: 'Administrativt nivå',
  over: '',
  side: 'both',
  fra: '01.01.2015',
  ble: 'Samarbeidsavtalen',
  kvorum: '',
  deling: 'public',
}
const aSeat = {
  navn: 'Værnesregionen',
  taler: ['region.vaernesregionen'],
  side: 'municipal',
  rett: 'decide',
  oppnevnes: 'Regionrådet',
  formote: 'municipal',
  fra: '',
  plass: '',
}
const aHolder = {
  rang: '0',
  navn: 'Ola Leder',
  funksjon: 'Helseleder',
  epost: 'ola@stjordal.example',
  fra: '01.01.2024',
  til: '',
  grunn: '',
  deling: 'community',
}

const added = async (fields: Fields = {}) => {
  const answer = await send(`${list}/nytt`, { ...asu, ...fields })
  expect(answer.status).toBe(303)
  return (answer.headers.get('location') ?? '').split('?')[0] ?? ''
}
const linkIn = (html: string, pattern: RegExp) => pattern.exec(html)?.[1] ?? ''
const seated = async (body: string, fields: Fields = {}) => {
  const wanted = { ...aSeat, ...fields }
  const answer = await send(`${body}/plasser/ny`, wanted)
  expect(answer.status).toBe(303)
  const html = await page(body, as.secretariat)
  return linkIn(html, new RegExp(`href="([^"]+/plasser/[^"/]+)">${wanted.navn}<`))
}
const putIn = async (seat: string, fields: Fields = {}) => {
  const answer = await send(`${seat}/ny`, { ...aHolder, ...fields })
  expect([answer.status, answer.status === 303 ? '' : await answer.text()]).toEqual([303, ''])
  const html = await page(seat, as.secretariat)
  const name = fields.navn ?? aHolder.navn
  return linkIn(html, new RegExp(`href="([^"]+)">Endre ${name}`))
}
const entries = () =>
  inCommunity(base.db, base.communityId, (tx) =>
    tx
      .selectFrom('journal_entry')
      .innerJoin('journal_details as told', (join) =>
        join
          .onRef('told.community_id', '=', 'journal_entry.community_id')
          .onRef('told.number', '=', 'journal_entry.number'),
      )
      .select(['journal_entry.deed', 'told.details'])
      .orderBy('journal_entry.number', 'desc')
      .limit(1)
      .executeTakeFirst(),
  )

describe('Organene', () => {
  it('legges til av sekretariatet, står på sitt nivå, og leses av alle', async () => {
    const body = await added()
    expect(body).toBe(`${list}/asu`)
    const html = await page(list)
    expect(html).toMatch(/Nivå 2: [^<]*<[\s\S]*Administrativt samarbeidsutvalg \(ASU\)/)
    const own = await page(body)
    expect(own).toContain('Administrativt nivå')
    expect(own).toContain('Samarbeidsavtalen')
    expect(own).toContain('Plassene er ikke kjent.')
    expect(await entries()).toMatchObject({
      deed: 'body-added',
      details: { ofBody: 'Administrativt samarbeidsutvalg' },
    })
  })

  it('som bare er for fellesskapet, er ikke der for andre', async () => {
    const body = await added({ deling: 'community' })
    expect((await house.get(body, house.stranger)).status).toBe(404)
    expect((await house.get(body, as.trust)).status).toBe(200)
    expect(await page(list)).not.toContain('Administrativt samarbeidsutvalg')
  })

  it.each(['verdal', 'trust', 'auditor'] as const)('endres ikke av %s', async (who) => {
    const body = await added()
    for (const path of [`${list}/nytt`, `${body}/endre`, `${body}/avslutt`, `${body}/plasser/ny`])
      expect((await house.get(path, as[who])).status).toBe(403)
    expect(await page(body, as[who])).not.toContain('Legg til en plass')
  })

  it('avvises med det som er skrevet i behold, når forkortelsen er tatt', async () => {
    await added()
    const answer = await send(`${list}/nytt`, { ...asu, navn: 'Et annet utvalg' })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('Et annet organ har denne forkortelsen, for samme tid.')
    expect(html).toContain('value="Et annet utvalg"')
  })

  it('kan ikke ligge under seg selv, heller ikke i ring', async () => {
    const over = await added()
    const under = await added({ navn: 'Fagråd', kort: '', over: 'asu', niva: '3' })
    expect(await page(over)).toContain('>Fagråd</a>')
    const answer = await send(`${over}/endre`, { over: under.split('/').at(-1) ?? '' })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Det organet er selv under dette. Velg et annet.')
  })
})

describe('Plassene', () => {
  it('taler for regionen, og regionens kommuner som ikke er parter, regnes ikke som representert', async () => {
    const body = await added()
    await seated(body)
    const html = await page(body)
    expect(html).toContain('Værnesregionen')
    expect(html).toMatch(/Ingen plass taler for (?![^<]*(?:Meråker|Stjørdal))[^<]*Verdal/)
    expect(html).not.toContain('Selbu')
    expect(html).toContain('Sidene er ikke like: kommunesiden har 1 plass som bestemmer')
    expect(await page('/nordre-trondelag/kommuner/5034')).toContain(
      'Plasser som taler for kommunen',
    )
    expect(await page('/nordre-trondelag/kommuner/5038')).toContain(
      'Ingen plasser som taler for kommunen, er ført inn.',
    )
  })

  it('kan tale for to regioner, med rettelser i behold', async () => {
    const body = await added()
    const taler = ['region.vaernesregionen', 'region.innherred']
    const seat = await seated(body, { navn: 'Begge', taler })
    expect(await page(seat)).toMatch(/Innherred og Værnesregionen|Værnesregionen og Innherred/)
    const refused = await send(`${seat}/endre`, { taler, navn: '' })
    expect(refused.status).toBe(422)
    expect((await refused.text()).match(/value="region\.[^"]+" checked/g)).toHaveLength(2)
  })

  it('må tale for noen, og for en region som er der', async () => {
    const body = await added()
    const nobody = await send(`${body}/plasser/ny`, { ...aSeat, taler: [] })
    expect(await nobody.text()).toContain('Kryss av for minst én som plassen taler for.')
    const none = await send(`${body}/plasser/ny`, { ...aSeat, taler: ['region.innlandet'] })
    expect(none.status).toBe(422)
    expect(await none.text()).toMatch(/Finnes ikke den dagen plassen begynner: [^<.]*innlandet/i)
  })

  it('har en med vara, blir ledig når den som har den slutter, og vises som en annen dag', async () => {
    const body = await added()
    const seat = await seated(body)
    const holder = await putIn(seat)
    await putIn(seat, { rang: '1', navn: 'Vara Hansen', epost: '' })
    const held = await page(body, as.verdal)
    expect(held).toContain('Ola Leder, Helseleder')
    expect(held).toMatch(/Vara Hansen[\s\S]*Første vara/)
    const last = addDays(today, -30)
    const ended = await send(`${holder}/avslutt`, { til: shortDay(last), grunn: 'resigned' })
    expect(ended.status).toBe(303)
    const vacant = await page(body, as.verdal)
    expect(vacant).toContain('Ledig: Værnesregionen.')
    expect(vacant).not.toContain('Ola Leder')
    const before = await page(`${body}?dag=01.06.2024`, as.verdal)
    expect(before).toContain('Ola Leder, Helseleder')
    expect(before).not.toContain('Ledig')
    expect(await page(seat, as.verdal)).toContain('Trakk seg')
    expect(await page('/nordre-trondelag/min-side', as.secretariat)).toContain(
      'ASU: Værnesregionen',
    )
    expect(await entries()).toMatchObject({
      deed: 'seat-holder-ended',
      details: { seat: 'Værnesregionen', rank: 'rank-0', endedBecause: 'resigned' },
    })
    expect(JSON.stringify(await entries())).not.toContain('Ola')
    expect((await verifyChainOf(base.owner, base.communityId)).ok).toBe(true)
  })

  it('lar varaen rykke opp når den som har plassen, slutter: plassen er aldri ledig', async () => {
    const body = await added()
    const seat = await seated(body)
    const holder = await putIn(seat)
    await putIn(seat, { rang: '1', navn: 'Vara Hansen', epost: '' })
    expect(await page(`${holder}/avslutt`, as.secretariat)).toMatch(
      /Vara Hansen[^<]* \(første vara\) rykker opp fra dagen etter/,
    )
    const asked = { til: shortDay(addDays(today, -1)), grunn: 'resigned', rykker: 'yes' }
    expect((await send(`${holder}/avslutt`, asked)).status).toBe(303)
    const now = await page(body, as.verdal)
    expect(now).toContain('Vara Hansen')
    expect(now).not.toContain('Første vara')
    expect(now).not.toContain('Ledig')
    expect(await page(seat, as.verdal)).toContain('Rykket opp')
    expect(await entries()).toMatchObject({
      deed: 'seat-holder-added',
      details: { seat: 'Værnesregionen', rank: 'rank-0' },
    })
    const again = await send(`${holder}/avslutt`, asked)
    expect(again.status).toBe(422)
    expect(await again.text()).toContain('Ingen er vara i plassen da.')
  })

  it('blir til en runde om navn, som er et utkast med spørsmålene i, og står i journalen', async () => {
    const body = await added()
    await seated(body)
    const form = await page(`${body}/spor-om-navn`, as.secretariat)
    const id = /name="plasser" value="([0-9a-f-]{36})" checked/.exec(form)?.[1] ?? ''
    const soon = shortDay(addDays(today, 14))
    const sent = await send(`${body}/spor-om-navn`, { plasser: [id], frist: soon })
    expect(sent.status).toBe(303)
    const told = await entries()
    expect(told).toMatchObject({ deed: 'names-asked', details: { seats: ['Værnesregionen'] } })
    const draft = await page(sent.headers.get('location') ?? '', as.secretariat)
    for (const text of ['Navn til', 'Hvem oppnevner dere?', 'Hvem er vara?', 'Værnesregionen']) {
      expect(draft).toContain(text)
    }
    const path = (sent.headers.get('location') ?? '').replace(/\/utkast.*/, '')
    const asked = await house.openAndPost(`${path}/send`, {}, as.secretariat)
    expect([asked.status, asked.status === 303 ? '' : await asked.text()]).toEqual([303, ''])
    const journal = await page('/nordre-trondelag/journal', as.secretariat)
    expect(journal).toMatch(/Spurt[\s\S]{0,80}Værnesregionen/)
    expect(journal).not.toContain('region.vaernesregionen')
    expect(await page(body, as.secretariat)).not.toContain('Begynt ')
    await send(`${body}/spor-om-navn`, { plasser: [id], frist: soon })
    const alike = await page(body, as.secretariat)
    expect(alike.split(`<div>Begynt ${shortDay(today)}</div>`)).toHaveLength(3)
    expect(await page('/nordre-trondelag/runder', as.secretariat)).toContain(
      `Begynt ${shortDay(today)}`,
    )
    const nobody = await send(`${body}/spor-om-navn`, { plasser: [], frist: '' })
    expect(nobody.status).toBe(422)
    expect(await nobody.text()).toContain('Kryss av for minst én plass.')
    expect((await house.get(`${body}/spor-om-navn`, as.verdal)).status).toBe(403)
  })

  it('som er avsluttet, er der igjen når siste dag tas bort, med den som hadde den', async () => {
    const body = await added()
    const seat = await seated(body)
    await putIn(seat)
    expect(await page(`${seat}/endre`, as.secretariat)).not.toContain('name="til"')
    for (const til of ['', shortDay(addDays(today, 40))]) {
      expect((await send(`${seat}/avslutt`, { til })).status).toBe(303)
      const form = await page(`${seat}/endre`, as.secretariat)
      expect(form).toContain(`name="til"`)
      expect(form).toContain(`value="${til || shortDay(addDays(today, -1))}"`)
      const early = await send(`${seat}/endre`, { fra: '01.01.2020', til: '01.01.2019' })
      expect(early.status).toBe(422)
      expect(await early.text()).toContain('id="felt-til-feil"')
      expect((await send(`${seat}/endre`, { til: '' })).status).toBe(303)
      expect(await entries()).toMatchObject({
        deed: 'seat-changed',
        details: { changed: ['seat-until'] },
      })
      expect(await page(body, as.secretariat)).toContain('Ola Leder, Helseleder')
      expect(await page(seat, as.secretariat)).toContain(`href="${seat}/avslutt"`)
    }
  })

  it('viser navn til alle bare der navnene er offentlige og delt med alle', async () => {
    const body = await added()
    const seat = await seated(body)
    await putIn(seat, { deling: 'public' })
    expect(await page(body)).not.toContain('Ola Leder')
    expect(await page(body)).toContain('Navnet er ikke offentlig')
    await send(`${seat}/endre`, { navnevises: 'yes' })
    const html = await page(body)
    expect(html).toContain('Ola Leder, Helseleder')
    expect(html).not.toContain('ola@stjordal.example')
    expect(await page(body, as.verdal)).toContain('ola@stjordal.example')
  })

  it('en med samme navn som en annen i organet får plass når det sies at det er en annen', async () => {
    const body = await added()
    await putIn(await seated(body), { epost: '' })
    const seat = await seated(body, { navn: 'Brukerne', taler: ['gruppe.users'], side: 'none' })
    const refused = await send(`${seat}/ny`, { ...aHolder, epost: '' })
    expect(refused.status).toBe(422)
    const html = await refused.text()
    expect(html).toContain('id="felt-annen-feil"')
    expect(html).toContain('Ja, det er en annen person')
    await putIn(seat, { epost: '', annen: 'yes' })
  })

  it('sier en dag utenfor plassen ved dagen', async () => {
    const body = await added()
    const seat = await seated(body, { fra: shortDay(addDays(today, -10)) })
    const fra = shortDay(addDays(today, -20))
    const refused = await send(`${seat}/ny`, { ...aHolder, fra })
    expect(await refused.text()).toContain('id="felt-fra-feil"')
  })

  it('har ikke to samtidig, og den nye begynner i dag når en annen hadde den før', async () => {
    const body = await added()
    const seat = await seated(body)
    await putIn(seat)
    const refused = await send(`${seat}/ny`, { ...aHolder, navn: 'Ny', epost: '', fra: '' })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('En annen har dette da.')
    await putIn(seat, { navn: 'Ny', epost: '', fra: '', bytter: 'yes' })
    const html = await page(seat, as.verdal)
    expect(html).toContain(`fra ${shortDay(today)}`)
    expect(html).toContain('Byttet ut')
  })
})

describe('Slik et organ arbeider', () => {
  const works = {
    sekretar: 'Samhandlingssjefen i helseforetaket',
    varsel: '10',
    papirer: '5',
    saksnummer: `Sak 01-${today.slice(2, 4)}`,
    teller: 'yearly',
    kopi: 'Arkivet i Levanger',
  }

  it('står på siden til organet for alle, unntatt kopilista', async () => {
    const body = await added()
    expect(await page(body)).not.toContain('Slik arbeider organet')
    expect((await send(`${body}/arbeidsmate`, works)).status).toBe(303)
    const html = await page(body)
    expect(html).toContain('Samhandlingssjefen i helseforetaket')
    expect(html).toContain('10 virkedager før møtet')
    expect(html).toContain(`Sak 01-${today.slice(2, 4)}, begynner på nytt hvert år`)
    expect(html).not.toContain('Arkivet i Levanger')
    expect(await page(body, as.verdal)).toContain('Arkivet i Levanger')
    expect(await entries()).toMatchObject({ deed: 'body-practice-changed' })
    const form = await page(`${body}/arbeidsmate`, as.secretariat)
    expect(form).toContain(`value="Sak 01-${today.slice(2, 4)}"`)
    expect((await house.get(`${body}/arbeidsmate`, as.verdal)).status).toBe(403)
  })

  it('avvises med det som er skrevet i behold, når et nummer ikke har noen teller', async () => {
    const body = await added()
    const answer = await send(`${body}/arbeidsmate`, { ...works, saksnummer: 'Sak ASU' })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('Skriv det slik sak eller møte 1 i år skal stå')
    expect(html).toContain('value="Sak ASU"')
  })

  it('vises også på en annen dag, som slik det er i dag', async () => {
    const body = await added()
    await send(`${body}/arbeidsmate`, { ...works, papirer: '15' })
    const earlier = await page(`${body}?dag=${shortDay(addDays(today, -1))}`)
    expect(earlier).toContain('Slik det er i dag, ikke slik det var den dagen.')
    expect(earlier).toContain('10 virkedager før møtet')
    const now = await page(body)
    expect(now).not.toContain('Slik det er i dag')
    expect(now).toContain('Papirene går ut før møtet er innkalt')
  })

  it('sier hvilket nummer neste sak får, og hvilke ord organet bruker', async () => {
    const body = await added()
    const known = { ...works, nestesak: '7', ordvara: 'vararepresentant', ordreferat: 'protokoll' }
    expect((await send(`${body}/arbeidsmate`, known)).status).toBe(303)
    const html = await page(body)
    expect(html).toContain(`neste: Sak 07-${today.slice(2, 4)}`)
    expect(html).toContain('vararepresentant, protokoll')
    const form = await page(`${body}/arbeidsmate`, as.secretariat)
    const [shown] = formsOf(form, `${body}/arbeidsmate`).filter(({ fields }) =>
      fields.some(([name]) => name === 'nestesak'),
    )
    expect(shown?.fields).toContainEqual(['nestesak', '7'])
    const refused = await send(`${body}/arbeidsmate`, { saksnummer: '', teller: '' })
    expect(await refused.text()).toContain(
      'Skriv først hvordan det første nummeret i året skrives.',
    )
  })

  it('gir fristene til et møte, over helligdagene', async () => {
    const body = await added()
    await send(`${body}/arbeidsmate`, works)
    const html = await page(`${body}?mote=24.04.2025`)
    expect(html).toMatch(/Sakspapirer: senest 14\.\sapril\s2025/)
    const wrong = await house.get(`${body}?mote=24.04.2055`, house.stranger)
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('Fristene kan ikke regnes ut')
  })

  it('minner sekretariatet om evalueringen på Min side, og sier fra når den er over dagen', async () => {
    const body = await added()
    const evaluering = shortDay(addDays(today, -1))
    await send(`${body}/arbeidsmate`, { ...works, evaluering })
    expect(await page(body)).toContain('Skulle vært evaluert')
    const desk = await page('/nordre-trondelag/min-side', as.secretariat)
    expect(desk).toContain('Evaluer organet, og skriv dagen for den neste evalueringen.')
    expect(await verifyChainOf(base.db, base.communityId)).toMatchObject({ ok: true })
    await send(`${body}/arbeidsmate`, { evaluering: '' })
    const after = await page('/nordre-trondelag/min-side', as.secretariat)
    expect(after).not.toContain('Evaluer organet')
  })
})

describe('Et organ utenfor fellesskapet', () => {
  it('står i lista med hvordan det skriver sakene sine, uten en egen side for andre enn dem som holder det', async () => {
    const outside = { navn: 'Rådmannsutvalget', kort: 'RU', slag: 'outside', side: 'none' }
    const body = await added({ ...outside, niva: '', lokalt: '' })
    const written = `1/${today.slice(2, 4)}`
    await send(`${body}/arbeidsmate`, { saksnummer: written, teller: 'yearly' })
    const html = await page(list)
    expect(html).toContain('Rådmannsutvalget (RU)')
    expect(html).toContain(`Saker skrives ${written}`)
    expect(html).not.toContain(`href="${body}"`)
    expect((await house.get(body, as.verdal)).status).toBe(404)
    expect((await house.get(body, as.secretariat)).status).toBe(200)
    const seat = await seated(body, { side: 'none', taler: ['5038'], formote: 'none' })
    expect((await house.get(seat, as.verdal)).status).toBe(404)
    const municipality = await page('/nordre-trondelag/kommuner/5038', as.verdal)
    expect(municipality).toContain('Rådmannsutvalget')
    expect(municipality).not.toContain(body)
  })
})

describe('Hvem som er representert', () => {
  const silent = 'Ingen plass taler for disse'

  it('står for hver part og hvert nivå, på hvilken som helst dag, og sier fra om dem ingen taler for', async () => {
    const body = await added()
    await seated(body)
    const html = await page(`${list}/representert`)
    expect(html).toContain(silent)
    expect(html).toMatch(/Nivå 2[^<]*: [^<]*Verdal/)
    expect(html).not.toMatch(/Nivå 2[^<]*: [^<]*Stjørdal/)
    await seated(body, { navn: 'Alle', taler: ['gruppe.all-municipalities'], fra: shortDay(today) })
    const after = await page(`${list}/representert`)
    expect(after).not.toContain(silent)
    expect(after).toContain('Alle partene har minst én plass')
    const early = await page(`${list}/representert?dag=01.06.2024`)
    expect(early).toContain('Vi vet ikke hvilke regioner kommunene hørte til denne dagen')
    expect(early).not.toContain(silent)
    expect(await page(list)).toContain(`href="${list}/representert"`)
  })
})

describe('En plass som følger en annen', () => {
  it('har den som har den andre, tar ingen inn selv, og sier hvor', async () => {
    const psu = await added({
      navn: 'Partnerskapsmøtet',
      kort: 'PSU',
      slag: 'political',
      niva: '1',
    })
    const source = await seated(psu, { navn: 'Brukerne der', side: 'none', rett: 'speak' })
    await putIn(source, { navn: 'Brukerrepresentanten' })
    const asu = await added()
    const folger = source.split('/').at(-1) ?? ''
    const seat = await seated(asu, { navn: 'Brukerne her', side: 'none', rett: 'speak', folger })
    expect(await page(asu, as.verdal)).toContain('Brukerrepresentanten')
    const html = await page(seat, as.secretariat)
    expect(html).toContain('PSU: Brukerne der')
    expect(html).not.toContain('Sett inn noen')
    const refused = await send(`${seat}/ny`, aHolder)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Plassen følger en annen plass.')
    const stands = await send(`${asu}/plasser/ny`, { ...aSeat, navn: 'Vara her' })
    expect(stands.status).toBe(303)
    const substitute = linkIn(await page(asu, as.secretariat), /href="([^"]+)">Vara her</)
    const same = await send(`${substitute}/ny`, {
      ...{ ...aHolder, rang: '1', navn: 'Brukerrepresentanten' },
    })
    expect(await same.text()).toContain('har selv en plass i organet da')
  })
})

describe('Hvem som leder et organ', () => {
  const id = (seat: string) => seat.split('/').at(-1) ?? ''
  /** A body with a seat of each side, the municipal one held. */
  const withSides = async () => {
    const body = await added()
    const chair = await seated(body)
    await putIn(chair)
    const deputy = await seated(body, {
      ...{ navn: 'Klinikken', taler: ['helse-nord-trondelag'], side: 'trust', formote: 'trust' },
    })
    return { body, chair: id(chair), deputy: id(deputy) }
  }

  it('står på siden til organet for alle, med plassen og siden, og navnet bare for dem som ser det', async () => {
    const { body, chair, deputy } = await withSides()
    expect(await page(body)).not.toContain('Leder og nestleder')
    const filled = { leder: chair, nestleder: deputy, fra: '01.01.2026', veksling: 'two-years' }
    expect((await send(`${body}/ledelse`, filled)).status).toBe(303)
    const html = await page(body)
    expect(html).toContain('Hvert annet år, neste gang 01.01.2028')
    expect(html).toContain('Navnet er ikke offentlig')
    expect(html).not.toContain('Ola Leder')
    expect(await page(body, as.verdal)).toContain('Ola Leder')
    expect(await entries()).toMatchObject({
      deed: 'body-leaders-added',
      details: { from: '2026-01-01' },
    })
    expect(await page(`${body}?dag=31.12.2025`)).toContain(
      'Det er ikke ført inn hvem som ledet organet da.',
    )
    expect((await house.get(`${body}/ledelse`, as.verdal)).status).toBe(403)
  })

  it('bytter på dagen: Min side minner om det, og skjemaet står med plassene byttet om', async () => {
    const { body, chair, deputy } = await withSides()
    const bytter = today
    await send(`${body}/ledelse`, {
      ...{ leder: chair, nestleder: deputy, fra: '01.01.2026', veksling: 'yearly' },
      bytter: shortDay(bytter),
    })
    const desk = '/nordre-trondelag/min-side'
    expect(await page(desk, as.secretariat)).toContain('Skriv inn hvem som leder fra den dagen.')
    const form = await page(`${body}/ledelse`, as.secretariat)
    expect(form).toContain(`De skal bytte ${shortDay(bytter)}.`)
    expect((await send(`${body}/ledelse`, {})).status).toBe(303)
    const after = await page(body, as.verdal)
    const told = /id="ledelse">.*?<dt>Leder<\/dt>(.*?)<dt>Nestleder<\/dt>/s.exec(after)?.[1]
    expect(told).toContain('Klinikken, helseforetaket')
    expect(after).toContain('Andre perioder')
    expect(await page(desk, as.secretariat)).not.toContain('Skriv inn hvem som leder fra')
    expect(await verifyChainOf(base.db, base.communityId)).toMatchObject({ ok: true })
  })

  it('som skal bytte om tjue dager, er de samme til da', async () => {
    const { body, chair, deputy } = await withSides()
    const bytter = shortDay(addDays(today, 20))
    const filled = { leder: chair, nestleder: deputy, fra: '01.01.2026', veksling: 'yearly' }
    await send(`${body}/ledelse`, { ...filled, bytter })
    await send(`${body}/ledelse`, {})
    const told = /id="ledelse">.*?<dt>Leder<\/dt>(.*?)<dt>Nestleder<\/dt>/s
    expect(told.exec(await page(body))?.[1]).toContain('Værnesregionen, kommunesiden')
  })

  it('avvises med det som er skrevet i behold: en plass to ganger, og to ledelser på en dag', async () => {
    const { body, chair, deputy } = await withSides()
    const twice = await send(`${body}/ledelse`, { leder: chair, nestleder: chair })
    expect(twice.status).toBe(422)
    expect(await twice.text()).toContain('Leder og nestleder kan ikke ha samme plass.')
    await send(`${body}/ledelse`, { leder: chair, fra: '01.01.2026' })
    const same = await send(`${body}/ledelse`, { leder: deputy, fra: '01.01.2026' })
    expect(same.status).toBe(422)
    const html = await same.text()
    expect(html).toContain('Andre er ført inn som ledere i den tiden.')
    expect(html).toContain('value="01.01.2026"')
  })

  it('sies det fra om, når ingen leder etter noen som sluttet, til andre er ført inn', async () => {
    const { body, chair, deputy } = await withSides()
    await send(`${body}/ledelse`, { leder: chair, fra: '01.01.2024', til: '31.12.2025' })
    const html = await page(body, as.secretariat)
    expect(html).toContain('Ingen er ført inn som leder fra 01.01.2026.')
    await send(`${body}/ledelse`, { leder: deputy, fra: '01.02.2026' })
    expect(await page(body)).not.toContain('Ingen er ført inn som leder')
    const then = await page(`${body}?dag=31.12.2025`)
    expect(then).toContain('Ingen er ført inn som leder 01.01.2026 til 31.01.2026.')
  })

  it('rettes, og tas bort når det aldri var slik', async () => {
    const { body, chair } = await withSides()
    await send(`${body}/ledelse`, { leder: chair })
    const own = linkIn(await page(body, as.secretariat), /href="([^"]+ledelse\/[0-9a-f-]{36})"/)
    expect((await send(own, { valgt: 'elected' })).status).toBe(303)
    expect(await page(body)).toContain('Valgt av organet')
    expect(await entries()).toMatchObject({
      deed: 'body-leaders-changed',
      details: { changed: ['leadership-way'] },
    })
    expect((await send(own, { aldri: 'yes' })).status).toBe(303)
    expect(await page(body)).not.toContain('Leder og nestleder')
    expect((await house.get(own, as.secretariat)).status).toBe(404)
  })
})

describe('Et skjema som lagres slik det sto', () => {
  it('sier at ingenting er endret, og fører ingenting i journalen', async () => {
    const body = await added()
    const seat = await seated(body)
    const holder = await putIn(seat)
    await send(`${body}/arbeidsmate`, { papirer: '5' })
    await send(`${body}/ledelse`, { leder: seat.split('/').at(-1) ?? '', fra: '01.01.2026' })
    await send(`${body}/mandat/nytt`, { mandat: 'Forberede saker', fra: '01.01.2026' })
    const html = await page(body, as.secretariat)
    const leaders = linkIn(html, /href="([^"]+ledelse\/[0-9a-f-]{36})"/)
    const mandate = linkIn(html, /href="([^"]+\/mandat\/[0-9a-f-]{36}\/rett)"/)
    const before = await entries()
    const forms = [
      `${body}/endre`,
      `${seat}/endre`,
      holder,
      `${body}/arbeidsmate`,
      leaders,
      mandate,
    ]
    for (const path of forms) {
      const answer = await send(path, {})
      expect([path, answer.status]).toEqual([path, 303])
      const after = await page(answer.headers.get('location') ?? '', as.secretariat)
      expect([path, after.includes('Ingenting er endret.')]).toEqual([path, true])
      expect(after).not.toContain('Lagret.')
    }
    expect(await entries()).toEqual(before)
  })
})

describe('Når et organ slutter', () => {
  it('spørres det om plassene, som slutter med det og er tilbake når slutten tas tilbake', async () => {
    const body = await added()
    const seat = await seated(body)
    await putIn(seat)
    const asked = await send(`${body}/avslutt`, { til: '' })
    expect(asked.status).toBe(422)
    expect(await asked.text()).toContain('Kryss av for at plassene slutter sammen med organet')
    expect((await send(`${body}/avslutt`, { til: '', plasser: 'yes' })).status).toBe(303)
    expect(await page(body)).toContain('Organet er avsluttet.')
    expect(await page(list)).toContain('Avsluttede organer')
    const back = await send(`${body}/avslutt`, {}, { to: `${body}/angre-slutt` })
    expect(back.status).toBe(303)
    expect(await page(body, as.verdal)).toContain('Ola Leder, Helseleder')
  })
})
