import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, readStamp, type TestApp, testApp } from '../../../../test/app.ts'
import { identityNumbers } from '../../../../test/builders/identity-number.ts'
import { putBefore, reportLinkTo } from '../../../../test/builders/put-before.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { wholeSample } from '../../../../test/sample-house.ts'
import { verifyChainOf } from '../../journal/index.ts'

let base: TestDatabase
let house: TestApp
let secretariat: Reader
beforeAll(async () => {
  ;({ base } = await wholeSample('nordre-trondelag'))
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
})
afterAll(() => base.close())

const toVerdal = 'verdal@nordre-trondelag.example'
const who = { navn: 'Kari Nordmann', funksjon: 'Kommunedirektør' }
const adopted = {
  body: 'executive-board',
  state: 'adopted',
  day: '24.11.2026',
  rightDay: '24.11.2026',
}

const textOf = async (answer: Response | Promise<Response>) =>
  (await (await answer).text()).replaceAll('\u00a0', ' ').replaceAll('\u00ad', '')
const linkTo = () => reportLinkTo(base, toVerdal)
const report = (link: string, fields: Record<string, string | File> = {}) =>
  house.openAndPost(link, { ...who, ...adopted, ...fields })
const reports = () => base.owner.selectFrom('party_report').selectAll().orderBy('id').execute()

describe('Lenka i e-posten om en avtale', () => {
  it('er egen for hver mottaker, også i purring, og bare kontrollsummen står i databasen', async () => {
    const own = await putBefore(house, secretariat, { title: 'Egen lenke' })
    const first = await linkTo()
    expect(
      (await house.openAndPost(`${own}/purr?til=5038`, { til: '5038' }, secretariat)).status,
    ).toBe(303)
    const second = await linkTo()
    expect(second).not.toBe(first)
    expect((await house.get(first)).status).toBe(200)
    expect((await house.get(second)).status).toBe(200)
    const rows = await base.owner.selectFrom('round_link').selectAll().execute()
    for (const link of [first, second])
      expect(JSON.stringify(rows)).not.toContain(link.split('/').at(-1))
  })

  it('åpner det som spørres om og ikke noe annet av huset, og endrer ingenting', async () => {
    await putBefore(house, secretariat, { title: 'Bare saken', audience: 'municipalities' })
    const link = await linkTo()
    const answer = await house.get(link)
    expect(answer.status).toBe(200)
    expect((await house.app.request(link, { method: 'HEAD' })).status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('set-cookie') ?? '').not.toContain('godfot_okt')
    const html = await textOf(answer)
    expect(html).toContain('Bare saken')
    expect(html).toContain('Partene er enige om alt.')
    expect(html).toContain('Fristen er 31. desember 2027.')
    expect(html).toContain('Verdal har ikke svart ennå.')
    expect(html).not.toContain('Hovedmeny')
    expect(html).not.toContain('Levanger')
    expect(html).not.toContain('name="source"')
    const inside = [...html.matchAll(/<a [^>]*href="([^"#]*)"/g)].map(([, href = '']) => href)
    expect(inside.filter((href) => !href.startsWith(link))).toEqual([])
    expect(await reports()).toEqual([])
  })

  it('tar det som meldes, viser det, og kan rettes med den samme lenka', async () => {
    const own = await putBefore(house, secretariat, { title: 'Meldt fra e-posten' })
    const link = await linkTo()
    const sent = await report(link, { caseNumber: 'PS 49/26', remark: '' })
    expect(sent.status).toBe(303)
    const html = await textOf(house.get(sent.headers.get('location') ?? ''))
    expect(html).toContain('Takk! Svaret fra Verdal er meldt.')
    expect(html).toContain('PS 49/26')
    expect(html).toContain('value="Kari Nordmann"')
    expect((await report(link, { state: 'rejected' })).status).toBe(303)
    expect((await reports()).map(({ state }) => state)).toEqual(['adopted', 'rejected'])
    const treatments = await base.owner
      .selectFrom('treatment')
      .innerJoin('document_version as version', 'version.id', 'treatment.version_id')
      .where('version.title', '=', 'Meldt fra e-posten')
      .execute()
    expect(treatments).toEqual([])
    expect(await textOf(house.get(`${own}/tavle.csv`, secretariat))).not.toContain('Avslått')
    expect(await verifyChainOf(base.db, base.communityId)).toMatchObject({ ok: true })
  })

  it('sier hva som er feil ved feltet, og beholder det som er skrevet', async () => {
    await putBefore(house, secretariat, { title: 'Feil i skjemaet' })
    const link = await linkTo()
    const before = (await reports()).length
    const wrong = await report(link, { day: '31.12.2099', navn: '', caseNumber: 'PS 1/26' })
    expect(wrong.status).toBe(422)
    const html = await textOf(wrong)
    expect(html).toContain('value="PS 1/26"')
    expect(html).toContain('Navnet ditt')
    const future = await report(link, { day: '31.12.2026' })
    expect(await textOf(future)).toContain('Dagen er ikke kommet ennå.')
    const number = await report(link, { remark: `Gjelder ${identityNumbers.fødselsnummer}` })
    expect(number.status).toBe(422)
    expect((await report(link, { state: 'adopted-with-reservation' })).status).toBe(422)
    expect((await reports()).length).toBe(before)
  })

  it('viser ikke teksten når parten ikke kan lese den', async () => {
    const own = await putBefore(house, secretariat, {
      title: 'Lukket tekst',
      audience: 'community',
    })
    await base.owner
      .updateTable('document')
      .set({ audience: 'secretariat' })
      .where('slug', '=', own.split('/').at(-1) ?? '')
      .execute()
    const html = await textOf(house.get(await linkTo()))
    expect(html).toContain('Lukket tekst')
    expect(html).not.toContain('Partene er enige om alt.')
    expect(html).not.toContain('Hvem gjør hva.')
  })

  it('sier vennlig fra når teksten er trukket, og gir tilbake det som er skrevet', async () => {
    const own = await putBefore(house, secretariat, { title: 'Trekkes' })
    const link = await linkTo()
    const stamp = readStamp(await (await house.get(link)).text(), link)
    const reason = { reason: 'Feil beløp', _steg: 'confirm' }
    expect((await house.openAndPost(`${own}/trekk`, reason, secretariat)).status).toBe(303)
    const gone = await house.get(link)
    expect(gone.status).toBe(410)
    expect(await textOf(gone)).toContain('Teksten er trukket tilbake')
    const late = await house.post(link, {
      ...who,
      ...adopted,
      remark: 'For sent skrevet',
      _lest: stamp,
    })
    expect(late.status).toBe(410)
    expect(await textOf(late)).toContain('For sent skrevet')
  })

  it('er den samme siden når den er trukket tilbake, gjettet eller fra et annet fellesskap', async () => {
    await putBefore(house, secretariat, { title: 'Lenka trekkes' })
    const link = await linkTo()
    await base.owner
      .updateTable('round_link')
      .set({ revoked_at: new Date().toISOString() as never })
      .where('revoked_at', 'is', null)
      .execute()
    const token = link.split('/').at(-1) ?? ''
    const revoked = await house.get(link)
    const guessed = await house.get('/nordre-trondelag/meld/abcdefghijklmnopqrstuvwxyz012345')
    expect([revoked.status, guessed.status]).toEqual([404, 404])
    const plain = (html: string) =>
      html.replaceAll(token, '').replaceAll('abcdefghijklmnopqrstuvwxyz012345', '')
    expect(plain(await textOf(revoked))).toBe(plain(await textOf(guessed)))
    const before = (await reports()).length
    const posted = await house.post(link, { ...who, ...adopted, _lest: '' })
    expect(posted.status).toBe(404)
    expect((await reports()).length).toBe(before)
    const [other] = await base.owner
      .selectFrom('community')
      .select('key')
      .where('key', '<>', 'nordre-trondelag')
      .limit(1)
      .execute()
    expect((await house.get(`/${other?.key}/meld/${token}`)).status).toBe(404)
  })

  it('kan ikke brukes som lenke til en runde, og en lenke til en runde ikke her', async () => {
    await putBefore(house, secretariat, { title: 'To dører' })
    const token = (await linkTo()).split('/').at(-1)
    expect((await house.get(`/nordre-trondelag/svar/${token}`)).status).toBe(404)
  })

  it('gir ett svar når det samme skjemaet sendes to ganger', async () => {
    await putBefore(house, secretariat, { title: 'To trykk' })
    const link = await linkTo()
    const before = (await reports()).length
    const fields = {
      ...who,
      ...adopted,
      _lest: readStamp(await (await house.get(link)).text(), link),
      '_en-gang': '0193e0f0-0000-7000-8000-000000000002',
    }
    const answers = await Promise.all([house.post(link, fields), house.post(link, fields)])
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect((await reports()).length).toBe(before + 1)
  })

  it('kan ikke prøves i det uendelige', async () => {
    const statuses: number[] = []
    for (let i = 0; i < 62; i += 1)
      statuses.push((await house.get(`/nordre-trondelag/meld/gjettet${i}`)).status)
    expect(statuses[0]).toBe(404)
    expect(statuses.at(-1)).toBe(429)
    expect((await house.get(await linkTo())).status).not.toBe(429)
  })
})
