import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { formsOf } from '../../../../test/forms.ts'
import { wholeSample } from '../../../../test/sample-house.ts'
import { addDays, day } from '../../../kernel/day.model.ts'
import { shortDay } from '../../../kernel/format.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import { now } from '../../../platform/clock.ts'
import { inCommunity } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { verifyChainOf } from '../../journal/index.ts'
import {
  type Authority,
  authorityQuestions,
  judgeAuthority,
  type Motion,
  versionsOf,
} from '../index.ts'

const path = '/nordre-trondelag/organer/hvem-bestemmer-hva'
let base: TestDatabase
let house: TestApp
let exercise: TestApp
const as: Record<'secretariat' | 'verdal' | 'inExercise' | 'contact', Reader> = {} as never

beforeAll(async () => {
  const sample = await wholeSample()
  base = sample.base
  house = await testApp(base)
  as.secretariat = await house.signIn('secretariat')
  as.verdal = await house.signIn('party-contact', '5038')
  exercise = await testApp({ ...base, communityId: sample.idOf('ovelse') })
  as.inExercise = await exercise.signIn('secretariat')
  as.contact = await exercise.signIn('party-contact', '5038')
}, 120_000)
afterAll(() => base.close())

const page = async (query = '', reader: Reader = house.stranger) =>
  (await house.get(`${path}${query}`, reader)).text()
const words = (html: string) =>
  html
    .replace(/<svg.*?<\/svg>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

describe('Hvem bestemmer hva', () => {
  it('er for alle, med sju saker, avtalens egne ord og at dagen ikke er kjent', async () => {
    const html = await page()
    const text = words(html)
    for (const matter of ['Handlingsplanen', 'Felles midler', 'Mindre endring av avtalen']) {
      expect(text).toContain(matter)
    }
    expect(text).toContain('Når avtalen trådte i kraft, er ikke kjent')
    expect(text).toContain('«Mindre endringer av samarbeidsavtalen kan vedtas av PSU.')
    expect(text).toContain('Hvilken dag denne trådte i kraft: Samarbeidsavtalen av 2025')
    expect(html).toContain('id="punkt-5-2-a"')
    expect(text).not.toContain('Vurderinger')
  })

  it('svarer at det er ukjent, og hva ordene ville svart', async () => {
    const text = words(await page('?sak=action-plan&organ=psu&dag=22.05.2024'))
    expect(text).toContain('Ukjent.')
    expect(text).toContain('Etter ordene ville svaret vært ja, etter innstilling fra ASU ( 5.2 b')
  })

  it.each([
    ['cooperation-agreement', /\d+ kommunestyrer og styret i helseforetaket vedtar dette \( 5.2 a/],
    ['guideline', /\d+ kommunestyrer og styret i helseforetaket vedtar dette \( 5.2 a/],
    ['action-plan', /PSU vedtar dette \( 5.2 b \). ASU innstiller først./],
    ['guideline-revision', /ASU kan vedta dette \( 5.2 c \). .* kan fortsatt vedta dette \( 5.2 a/],
    ['routine', /ASU kan vedta dette \( 5.2 c \). .* kan fortsatt vedta dette \( 5.2 a/],
    ['minor-agreement-change', /PSU kan vedta dette \( 5.2 d \). .* ASU kan innstille først./],
    ['shared-funds', /PSU vedtar dette \( 5.2 e \). enstemmig er enighet/],
  ])(
    'sier hvem som bestemmer %s og etter hvilket punkt, også der dagen er ukjent',
    async (sak, expected) => {
      const text = words(await page(`?sak=${sak}`))
      expect(text).toContain(
        'Ukjent. Vi vet ikke hvilken dag avtalen trådte i kraft. Etter ordene:',
      )
      expect(text).toMatch(expected)
      const url = `/ovelse/organer/hvem-bestemmer-hva?sak=${sak}&organ=`
      const known = words(await (await exercise.get(url, exercise.stranger)).text())
      expect(known).toContain('Dette sier avtalen.')
      expect(known).toMatch(expected)
    },
  )

  it('sier at avtalen ikke nevner en sak som ikke har noen rad', async () => {
    const url = '/ovelse/organer/hvem-bestemmer-hva?sak=hosting'
    for (const organ of ['', '&organ=psu']) {
      const answer = await exercise.get(`${url}${organ}`, exercise.stranger)
      expect(words(await answer.text())).toContain(
        'Ukjent. Avtalen sier ikke hvem som bestemmer dette.',
      )
    }
  })

  it('svarer også om det som er planlagt, etter det som er ført inn nå', async () => {
    const ahead = shortDay(addDays(osloDay(now()), 100))
    const url = `/ovelse/organer/hvem-bestemmer-hva?sak=shared-funds&organ=psu&dag=${ahead}`
    const answer = await exercise.get(url, exercise.stranger)
    expect(answer.status).toBe(200)
    const text = words(await answer.text())
    expect(text).toContain('etter det som er ført inn nå. Dagen er ikke kommet.')
    expect(text).toContain('Ja. PSU vedtar dette ( 5.2 e')
  })

  it('sier hva som mangler i spørsmålet, og holder på det som er skrevet', async () => {
    const answer = await house.get(`${path}?organ=psu&dag=01.10.2025`, house.stranger)
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('Velg en sak.')
    expect(html).toContain('value="01.10.2025"')
    expect((await house.get(`${path}?dag=i fjor`, house.stranger)).status).toBe(422)
  })

  it('vises i lista over organer og på siden til organet', async () => {
    const list = await (await house.get('/nordre-trondelag/organer', house.stranger)).text()
    expect(list).toContain('organer/hvem-bestemmer-hva')
    const asu = words(
      await (await house.get('/nordre-trondelag/organer/asu', house.stranger)).text(),
    )
    expect(asu).toContain('Dette bestemmer organet')
    expect(asu).toContain('Revisjon av en retningslinje ( 5.2 c ) Kan vedta')
    expect(asu).toContain('Etter ordene i avtalen. Når den trådte i kraft, er ikke kjent.')
  })

  it('forteller vurderinger og hvem som er uenig bare til dem som har en rolle', async () => {
    const url = '/ovelse/organer/hvem-bestemmer-hva'
    const told = words(await (await exercise.get(url, as.contact)).text())
    expect(told).toContain('Ny adresse for meldinger')
    expect(told).toContain('Verdal , Kommunedirektøren i øvelsen')
    const hidden = words(await (await exercise.get(url, exercise.stranger)).text())
    expect(hidden).not.toContain('Ny adresse for meldinger')
    expect(hidden).not.toContain('Kommunedirektøren i øvelsen')
  })

  it('svarer i øvelsen, der dagen er ført inn', async () => {
    const url = '/ovelse/organer/hvem-bestemmer-hva'
    const ask = async (query: string) =>
      words(await (await exercise.get(`${url}?${query}`, exercise.stranger)).text())
    expect(await ask('sak=action-plan&organ=psu')).toContain(
      'PSU kan ikke vedta dette før ASU har innstilt ( 5.2 b',
    )
    expect(await ask('sak=action-plan&organ=psu&innstilt=asu')).toContain('Ja. PSU vedtar dette (')
    const no = await ask('sak=guideline-revision&organ=psu')
    expect(no).toContain('Nei.')
    expect(no).toContain('ASU kan vedta dette ( 5.2 c')
    expect(no).toMatch(/kommunestyrer og styret i helseforetaket kan fortsatt vedta dette \( 5.2 a/)
    expect(await ask('sak=guideline&organ=trust.board')).toMatch(
      /Styret i helseforetaket vedtar dette \( 5.2 a \). Det må også vedtas av \d+ kommunestyrer./,
    )
    expect(await ask('sak=action-plan&organ=psu&dag=01.01.2001')).toContain(
      'Ingen versjon av avtalen er kjent for den dagen.',
    )
  })
})

/** Opens a page and sends its form, filled in over what stands in it. */
async function fill(at: string, fields: Record<string, string>, reader: Reader) {
  const form = formsOf(await (await house.get(at, reader)).text(), at).find(({ fields }) =>
    fields.some(([name]) => name === '_lest'),
  )
  if (!form) throw new Error(`No form on ${at}`)
  const sent: Record<string, string | string[]> = {}
  for (const [name, value] of form.fields) {
    const before = sent[name]
    sent[name] = before === undefined ? value : [before, value].flat()
  }
  return house.post(form.action, { ...sent, ...fields }, reader)
}

/** Asks as another room does, through the front door. */
const judge = (motion: Partial<Motion>): Promise<Authority> =>
  inCommunity(base.db, base.communityId, async (tx) => {
    const read = await askWithin(tx)(authorityQuestions(base.communityId))
    const plan = { matter: 'action-plan', body: 'psu', day: day('2025-10-01') }
    return judgeAuthority({ ...plan, recommendedBy: null, ...motion }, versionsOf(read))
  })

describe('Det som føres inn om hvem som bestemmer', () => {
  const minor = `${path}/vurder?sak=minor-agreement-change&organ=psu`
  const wanted = {
    ...{ om: 'Ny adresse for meldinger', valgt: 'minor-agreement-change', svar: 'yes' },
    ...{ navn: 'Kari Vik', funksjon: 'Samhandlingsleder', grunn: 'Flytter ingen oppgaver' },
  }

  it('er en vurdering med navn og grunn, og den kan trekkes med grunn', async () => {
    const unnamed = await fill(minor, { ...wanted, navn: '' }, as.secretariat)
    expect(unnamed.status).toBe(422)
    const html = await unnamed.text()
    expect(html).toContain('Skriv navnet på den som vurderer.')
    expect(html).toContain('Flytter ingen oppgaver')
    expect((await fill(minor, wanted, as.secretariat)).status).toBe(303)
    const told = await page('', as.verdal)
    expect(words(told)).toContain('Kari Vik, Samhandlingsleder')
    const [id = ''] = /(?<=id="vurdering-)[0-9a-f-]{36}/.exec(told) ?? []
    const object = `${path}/vurdering/${id}/uenig/5038`
    const tomorrow = shortDay(addDays(osloDay(now()), 1))
    const objection = { hvem: 'Ordføreren', ord: 'Vi vil behandle den selv.' }
    const ahead = await house.openAndPost(object, { ...objection, dag: tomorrow }, as.verdal)
    expect(await ahead.text()).toContain('Dagen er ikke kommet.')
    const today = shortDay(osloDay(now()))
    expect((await house.openAndPost(object, { ...objection, dag: today }, as.verdal)).status).toBe(
      303,
    )
    expect(words(await page('', as.verdal))).toContain('Verdal , Ordføreren')
    const other = object.replace('5038', '5037')
    expect((await house.get(other, as.verdal)).status).toBe(403)
    expect((await house.get(`${path}/vurdering/${id}/trekk`, as.verdal)).status).toBe(403)
    const why = { hvorfor: 'Feil sak' }
    const taken = await house.openAndPost(`${path}/vurdering/${id}/trekk`, why, as.secretariat)
    expect(taken.status).toBe(303)
    expect(words(await page('', as.verdal))).toMatch(/Trukket .* Feil sak/)
    expect((await house.get(object, as.verdal)).status).toBe(404)
  })

  it('er at handlingsplanen 22. mai 2024 er ukjent, til en navngitt person har vurdert det', async () => {
    const plan = `${path}/vurder?sak=action-plan&organ=psu&dag=22.05.2024`
    const answer = { om: 'Handlingsplan 2024', svar: 'yes', navn: 'Ola Li', funksjon: 'Leder' }
    const unreasoned = await fill(plan, { ...answer, grunn: '' }, as.secretariat)
    expect(unreasoned.status).toBe(422)
    const reasoned = { ...answer, grunn: 'PSU vedtok den forrige' }
    expect((await fill(plan, reasoned, as.secretariat)).status).toBe(303)
    const told = words(await page('', as.verdal))
    expect(told).toMatch(
      /Planlagt i PSU, 22.\smai\s2024 .* PSU vedtok den forrige .* Ola Li, Leder/,
    )
    expect(await judge({ day: day('2024-05-22') })).toMatchObject({ code: 'unknown' })
  })

  it('er en uenighet som kommer etter den planlagte dagen, og den blir ført inn og merket', async () => {
    const om = { ...wanted, om: 'Endring i oktober' }
    expect((await fill(`${minor}&dag=01.10.2026`, om, as.secretariat)).status).toBe(303)
    const html = await page('', as.verdal)
    const [id = ''] = /(?<=id="vurdering-)[0-9a-f-]{36}/.exec(html) ?? []
    const late = { hvem: 'Ordføreren', dag: '02.10.2026', ord: 'Vi så den for sent.' }
    const object = `${path}/vurdering/${id}/uenig/5038`
    expect((await house.openAndPost(object, late, as.verdal)).status).toBe(303)
    expect(words(await page('', as.verdal))).toContain(
      '«Vi så den for sent.» Kom etter den planlagte dagen',
    )
  })

  it('er hvem som kan, der noe er vurdert som en annen sak enn den ble lagt fram som', async () => {
    const om = { ...wanted, om: 'Stor endring', valgt: 'cooperation-agreement', svar: 'no' }
    expect((await fill(minor, om, as.secretariat)).status).toBe(303)
    expect(words(await page('', as.verdal))).toMatch(
      /Stor endring .*? kommunestyrer og styret i helseforetaket vedtar dette \( 5.2 a \). PSU har ikke fått dette/,
    )
  })

  it('er dagen avtalen trådte i kraft, ført inn én gang og rettet med det som sto', async () => {
    expect(await judge({})).toMatchObject({ code: 'unknown', why: 'day-unknown' })
    const [id = ''] = /(?<=versjon\/)[0-9a-f-]{36}/.exec(await page('', as.secretariat)) ?? []
    const enter = (fields: Record<string, string>) =>
      house.openAndPost(`${path}/versjon/${id}/dag`, fields, as.secretariat)
    expect((await enter({ fra: '01.05.2025' })).status).toBe(422)
    expect((await enter({ fra: '01.06.2025', frakilde: 'Brev' })).status).toBe(303)
    expect((await enter({ fra: '01.05.2025', frakilde: 'Protokollen' })).status).toBe(303)
    const details = await inCommunity(base.db, base.communityId, (tx) =>
      tx
        .selectFrom('journal_entry as entry')
        .innerJoin('journal_details as details', (join) =>
          join
            .onRef('details.community_id', '=', 'entry.community_id')
            .onRef('details.number', '=', 'entry.number'),
        )
        .select('details.details')
        .where('deed', '=', 'authority-day-corrected')
        .execute(),
    )
    expect(details).toMatchObject([{ details: { from: '2025-05-01', fromBefore: '2025-06-01' } }])
    expect(await judge({ recommendedBy: 'asu' })).toMatchObject({ ok: true, basis: '5.2 b' })
    expect(await judge({})).toMatchObject({ code: 'recommendation-missing', from: 'asu' })
    expect(await judge({ day: day('2024-05-22') })).toMatchObject({ code: 'unknown' })
    expect(await judge({ matter: 'guideline-revision' })).toMatchObject({ code: 'other-body' })
  })

  it('er en ny versjon som begynner med den forrige', async () => {
    const doubled = { navn: 'Ny avtale', 'slag-2': 'action-plan', 'vedtar-2': 'su' }
    const refused = await fill(`${path}/ny`, doubled, as.secretariat)
    expect(refused.status).toBe(422)
    const html = await refused.text()
    expect(html).toContain('Den samme saken står to ganger.')
    expect(html).toContain('Et av organene finnes ikke her.')
    const added = await fill(`${path}/ny`, { navn: 'Ny avtale' }, as.secretariat)
    expect(added.status).toBe(303)
    expect(words(await page())).toContain('Ny avtale')
    expect(await judge({ recommendedBy: 'asu' })).toMatchObject({
      ...{ code: 'unknown', why: 'day-unknown' },
      wouldBe: { ok: true, basis: '5.2 b' },
    })
  })

  it('gjør bare de som kan, og kjeden i journalen holder', async () => {
    for (const reader of [as.verdal, house.stranger]) {
      expect((await house.get(`${path}/ny`, reader)).status).not.toBe(200)
      expect((await house.get(minor, reader)).status).not.toBe(200)
    }
    expect(await verifyChainOf(base.owner, base.communityId)).toMatchObject({ ok: true })
  })
})
