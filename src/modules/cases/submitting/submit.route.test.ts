import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { identityNumbers } from '../../../../test/builders/identity-number.ts'
import { parkedIn, textFile } from '../../../../test/builders/round-files.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { wholeSample } from '../../../../test/sample-house.ts'
import { addDays } from '../../../kernel/day.model.ts'
import { shortDay } from '../../../kernel/format.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import { now } from '../../../platform/clock.ts'

const place = '/nordre-trondelag'
const form = `${place}/saker/meld`
const today = osloDay(now())

let base: TestDatabase
let house: TestApp
const as: Record<
  'secretariat' | 'trust' | 'verdal' | 'levanger' | 'member' | 'secretary' | 'auditor',
  Reader
> = {} as never
beforeAll(async () => {
  ;({ base } = await wholeSample())
  house = await testApp(base)
  as.secretariat = await house.signIn('secretariat')
  as.trust = await house.signIn('trust-secretariat', 'helse-nord-trondelag')
  as.verdal = await house.signIn('party-contact', '5038')
  as.levanger = await house.signIn('party-contact', '5037')
  as.member = await house.signIn('body-member')
  as.secretary = await house.signIn('body-secretary')
  as.auditor = await house.signIn('auditor', undefined, 'both')
}, 120_000)
afterAll(() => base.close())

type Fields = Record<string, string | File | readonly (string | File)[]>
const textOf = async (answer: Response | Promise<Response>) =>
  (await (await answer).text()).replaceAll('\u00a0', ' ').replaceAll('\u00ad', '')
let number = 0
const aCase = (over: Fields = {}): Fields => {
  number += 1
  return { organ: 'asu', tittel: `Jordmor i Namdalen ${number}`, hvorfor: 'Vakta ryker.', ...over }
}
const kept = (title: unknown) =>
  base.owner
    .selectFrom('case_item')
    .selectAll()
    .where('title', '=', String(title))
    .executeTakeFirst()

describe('Å melde inn en sak', () => {
  it('er gjort med tittel og hvorfor, og saken er meldt for kommunen', async () => {
    const typed = aCase()
    const answer = await house.post(form, typed, as.verdal)
    expect([answer.status, answer.status === 303 ? '' : await answer.text()]).toEqual([303, ''])
    const item = await kept(typed.tittel)
    expect(answer.headers.get('location')).toBe(`${place}/saker/${item?.code}?gjort=meldt`)
    expect(item).toMatchObject({
      body_key: 'asu',
      raised_side: 'municipal',
      raised_party: '5038',
      raised_on: today,
      raised_name: 'Prøve, party-contact',
      intake: 'submitted',
      audience: 'body',
      standing: 'submitted',
    })
    expect(item?.readers).toEqual([
      'secretariat',
      'secretariat:trust',
      'secretary:asu',
      'party:5038',
    ])
  })

  it('åpnes med organet som er spurt etter, og med den som leser', async () => {
    const html = await textOf(house.get(`${form}?organ=psu`, as.verdal))
    expect(html).toContain('<option value="psu" selected')
    expect(html).toContain('value="Prøve, party-contact"')
    expect(html).toMatch(/value="[0-9a-f-]{36}@godfot\.example"/)
    expect(html).not.toContain('Meldes for')
    expect(html).not.toContain('name="bfor"')
    expect(await textOf(house.get(form, as.secretariat))).toContain('Begge sekretariatene sammen')
  })

  it('for den som har plass i et organ, kan hun følge og svare på, men ingen annen i organet', async () => {
    const typed = aCase({ epost: 'medlem@eksempel.no' })
    const answer = await house.post(form, typed, as.member)
    expect(answer.status).toBe(303)
    const { code } = (await kept(typed.tittel)) ?? {}
    const path = `${place}/saker/${code}`
    expect(answer.headers.get('location')).toBe(`${path}?gjort=meldt`)
    expect(await textOf(house.get(`${place}/saker?utvalg=mine`, as.member))).toContain(typed.tittel)
    expect((await house.get(path, await house.signIn('body-member'))).status).toBe(404)
    const asking = { sporsmal: 'Haster det?' }
    await house.post(`${place}/organer/asu/saker/${code}/spor`, asking, as.secretariat)
    expect(await textOf(house.get(path, as.member))).toContain('Haster det?')
    const told = await house.openAndPost(`${path}/svar`, { svar: 'Ja.' }, as.member)
    expect([told.status, (await kept(typed.tittel))?.intake]).toEqual([303, 'submitted'])
    expect(await kept(typed.tittel)).toMatchObject({
      raised_side: 'none',
      raised_party: null,
      raised_body: 'prove',
    })
  })

  it('holder på det som er skrevet når noe er galt, også filene', async () => {
    const answer = await house.post(
      form,
      aCase({
        organ: 'finnes-ikke',
        tittel: '',
        onsket: 'Et vedtak',
        frist: shortDay(addDays(today, -1)),
        fil: textFile('notat.txt'),
      }),
      as.verdal,
    )
    expect(answer.status).toBe(422)
    const html = await textOf(answer)
    expect(html).toContain('Velg et organ som finnes i dag.')
    expect(html).toContain('Dagen er passert')
    expect(html).toContain('felt-tittel-feil')
    expect(html).toContain('Et vedtak')
    expect(parkedIn(html)).toHaveLength(1)
    const again = aCase({ hvorfor: '', _ligger: parkedIn(html) })
    const sent = await house.post(form, again, as.verdal)
    expect([sent.status, sent.status === 303 ? '' : await sent.text()]).toEqual([303, ''])
    const item = await kept(again.tittel)
    expect(item?.why).toBe('')
    const files = await base.owner
      .selectFrom('case_file')
      .selectAll()
      .where('case_id', '=', item?.id ?? '')
      .execute()
    expect(files.map(({ title, sort }) => [title, sort])).toEqual([['notat', 'attachment']])
    const file = `${place}/saker/${item?.code}/fil/${files[0]?.id}`
    const given = await house.get(file, as.verdal)
    expect([given.status, await given.text()]).toEqual([200, 'Innholdet i notat.txt'])
    expect((await house.get(file, as.levanger)).status).toBe(404)
    expect(
      (await house.get(`${place}/saker/${item?.code}/fil/${item?.id}`, as.verdal)).status,
    ).toBe(404)
  })

  it('krever hvorfor, eller et vedlegg som sier det', async () => {
    const answer = await house.post(form, aCase({ hvorfor: ' ' }), as.verdal)
    expect([answer.status, (await textOf(answer)).includes('felt-hvorfor-feil')]).toEqual([
      422,
      true,
    ])
  })

  it('tar filene for det de er, og navnet uten mappene foran', async () => {
    const program = new File([Uint8Array.of(0x4d, 0x5a, 0x90, 0)], 'plan.pdf')
    const wrong = await house.post(
      form,
      aCase({ fil: [program, textFile('notat.txt')] }),
      as.verdal,
    )
    expect(wrong.status).toBe(422)
    const html = await textOf(wrong)
    expect(html).toContain('plan.pdf: Fila er et program')
    expect(parkedIn(html)).toHaveLength(1)
    const typed = aCase({ fil: textFile('../../x.txt') })
    expect((await house.post(form, typed, as.verdal)).status).toBe(303)
    const file = await base.owner
      .selectFrom('case_file')
      .innerJoin('case_item', 'case_item.id', 'case_file.case_id')
      .select(['case_file.title', 'case_file.file_name'])
      .where('case_item.title', '=', String(typed.tittel))
      .executeTakeFirst()
    expect(file).toEqual({ title: 'x', file_name: 'x.txt' })
  })

  it('tar ikke fødselsnummer i tittelen', async () => {
    const { fødselsnummer } = identityNumbers
    const answer = await house.post(form, aCase({ tittel: `Gjelder ${fødselsnummer}` }), as.verdal)
    expect(answer.status).toBe(422)
    expect(await textOf(answer)).toContain('fødselsnummer')
  })

  it('for en som ringte, sier hvem det var og hvordan, og for hvilken kommune', async () => {
    const half = await house.post(
      form,
      aCase({ bdag: shortDay(addDays(today, 1)) }),
      as.secretariat,
    )
    expect(half.status).toBe(422)
    const html = await textOf(half)
    expect(html).toContain('Dagen har ikke vært ennå')
    expect(html).toContain('må det stå hvem det var')
    expect(html).toContain('<details class="gf-more" open')
    const typed = aCase({
      bnavn: 'Kommunelegen i Snåsa',
      bfor: 'part.5041',
      bmate: 'letter',
      bdag: shortDay(addDays(today, -2)),
      brev: textFile('brev.txt'),
      hvem: 'begge',
    })
    const sent = await house.post(form, typed, as.secretariat)
    expect([sent.status, sent.status === 303 ? '' : await sent.text()]).toEqual([303, ''])
    const item = await kept(typed.tittel)
    expect(item).toMatchObject({
      raised_side: 'municipal',
      raised_party: '5041',
      behalf_name: 'Kommunelegen i Snåsa',
      behalf_way: 'letter',
      behalf_on: addDays(today, -2),
    })
    const { id } = await base.owner
      .selectFrom('case_file')
      .select('id')
      .where('case_id', '=', item?.id ?? '')
      .executeTakeFirstOrThrow()
    const letter = `${place}/saker/${item?.code}/fil/${id}`
    expect((await house.get(letter, as.secretariat)).status).toBe(200)
    expect((await house.get(letter, as.trust)).status).toBe(200)
    const snasa = await house.signIn('party-contact', '5041')
    expect((await house.get(letter, snasa)).status).toBe(404)
    const forged = await house.post(
      form,
      aCase({ bnavn: 'Naboen', bmate: 'call', bfor: 'part.5037' }),
      as.verdal,
    )
    expect(forged.status).toBe(422)
  })

  it('for sekretariatet er for kommunene eller for begge sekretariatene', async () => {
    const typed = aCase({ hvem: 'begge' })
    await house.post(form, typed, as.secretariat)
    expect(await kept(typed.tittel)).toMatchObject({ raised_side: 'both', raised_party: null })
    const without = await house.post(form, aCase(), as.secretariat)
    expect([
      without.status,
      (await textOf(without)).includes('Velg hvem saken meldes for'),
    ]).toEqual([422, true])
    const trust = aCase({ hvem: 'part.helse-nord-trondelag' })
    await house.post(form, trust, as.trust)
    expect(await kept(trust.tittel)).toMatchObject({
      raised_side: 'trust',
      raised_party: 'helse-nord-trondelag',
    })
  })

  it('to ganger på kort tid sies fra om ved tittelen, men bare til den som ser den første', async () => {
    const typed = aCase()
    expect((await house.post(form, typed, as.verdal)).status).toBe(303)
    const twice = await house.post(form, { ...typed, hvorfor: 'Igjen.' }, as.verdal)
    expect([twice.status, (await textOf(twice)).includes('alt meldt til organet')]).toEqual([
      422,
      true,
    ])
    expect((await house.post(form, { ...typed, hvorfor: 'Vår.' }, as.levanger)).status).toBe(303)
  })

  it('er ikke for den som bare ser på, eller for en fremmed', async () => {
    expect((await house.post(form, aCase(), as.auditor)).status).toBe(403)
    expect((await house.get(form, as.auditor)).status).toBe(403)
    expect((await house.get(form)).status).toBe(303)
    expect((await house.post(form, aCase())).status).toBe(403)
  })
})
