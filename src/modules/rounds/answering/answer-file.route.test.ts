import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { identityNumbers } from '../../../../test/builders/identity-number.ts'
import { linkNamed, textFile } from '../../../../test/builders/round-files.ts'
import { draftedRound } from '../../../../test/builders/sent-round.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { wholeSample } from '../../../../test/sample-house.ts'

let base: TestDatabase
let house: TestApp
let secretariat: Reader
let verdal: Reader
let levanger: Reader
let treasurer: Reader
beforeAll(async () => {
  ;({ base } = await wholeSample('nordre-trondelag'))
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
  verdal = await house.signIn('party-contact', '5038')
  levanger = await house.signIn('party-contact', '5037')
  treasurer = await house.signIn('treasurer', 'ks-nord-trondelag')
})
afterAll(() => base.close())

type Of = Record<string, string | File | readonly string[]>
const textOf = async (answer: Response | Promise<Response>) =>
  (await (await answer).text()).replaceAll('\u00a0', ' ')

/** A round that is out, and asks for text and for a file. */
async function sent(of: Record<string, string> = {}, question: Record<string, string> = {}) {
  const round = await draftedRound(house, secretariat, of)
  const asks = { slag: 'file', sporsmal: 'Legg ved planen', vetikke: 'yes', ...question }
  expect((await house.post(`${round}/sporsmal/nytt`, asks, secretariat)).status).toBe(303)
  expect((await house.openAndPost(`${round}/send`, {}, secretariat)).status).toBe(303)
  return round
}

const answer = (round: string, fields: Of, as = verdal) =>
  house.openAndPost(`${round}/svar/5038`, fields as Record<string, string>, as)

/** Where the file of Verdal is had, as its own page tells it. */
const fileAt = async (round: string, name: string) =>
  linkNamed(await textOf(house.get(`${round}/svar/5038`, verdal)), name)

const bodyOf = async (path: string, as?: Reader) => {
  const given = await house.get(path, as)
  return [given.status, given.status === 200 ? await given.text() : '']
}

describe('Et spørsmål som besvares med en fil', () => {
  it('tar fila fra den som er logget inn, og sekretariatet åpner den fra resultatet', async () => {
    const round = await sent({ emne: 'Planen' })
    expect((await answer(round, { s2: textFile('plan.txt') })).status).toBe(303)
    const path = linkNamed(await textOf(house.get(round, secretariat)), 'plan.txt')
    const given = await house.get(path, secretariat)
    expect([given.status, await given.text()]).toEqual([200, 'Innholdet i plan.txt'])
    expect(given.headers.get('content-disposition')).toContain('plan.txt')
    expect(given.headers.get('cache-control')).toContain('no-store')
    expect(await bodyOf(await fileAt(round, 'plan.txt'), verdal)).toEqual([
      200,
      'Innholdet i plan.txt',
    ])
  })

  it('beholder fila når svaret rettes, til en annen er valgt eller den er tatt bort', async () => {
    const round = await sent({ emne: 'Rettet plan' })
    await answer(round, { s2: textFile('første.txt') })
    await answer(round, { s1: 'Bare teksten er ny' })
    expect(await fileAt(round, 'første.txt')).not.toBe('')
    const csv = () => textOf(house.get(`${round}/svar.csv`, secretariat))
    expect(await csv()).toContain('første.txt')
    await answer(round, { s2: textFile('andre.txt') })
    expect(await csv()).toContain('andre.txt')
    expect(await csv()).not.toContain('første.txt')
    const former = await fileAt(round, 'første.txt')
    expect(await bodyOf(former, verdal)).toEqual([200, 'Innholdet i første.txt'])
    await answer(round, { s1: 'Uten plan', 's2-fjern': 'yes' })
    expect(await csv()).not.toContain('andre.txt')
  })

  it('er besvart når en fil ligger der, og ellers ikke, når det må besvares', async () => {
    const round = await sent({ emne: 'Må' }, { ma: 'yes', vetikke: '' })
    const empty = await answer(round, { s1: 'Uten fil' })
    expect(empty.status).toBe(422)
    expect(await textOf(empty)).toContain('Dette spørsmålet må besvares.')
    expect((await answer(round, { s2: textFile('plan.txt') })).status).toBe(303)
    expect((await answer(round, { s1: 'Rettet' })).status).toBe(303)
    expect((await answer(round, { 's2-fjern': 'yes' })).status).toBe(422)
  })

  it('besvares enten med en fil eller med «vet ikke»', async () => {
    const round = await sent({ emne: 'Vet ikke' })
    expect((await answer(round, { 's2-vet-ikke': 'yes' })).status).toBe(303)
    const both = await answer(round, { 's2-vet-ikke': 'yes', s2: textFile('plan.txt') })
    expect(both.status).toBe(422)
    expect(await textOf(both)).toContain('ikke begge deler')
  })

  it('avviser fødselsnummer og filer som gjør skade, og beholder det som er skrevet', async () => {
    const round = await sent({ emne: 'Galt' })
    const number = identityNumbers.fødselsnummer
    for (const [s2, message] of [
      [textFile('notat.txt', `Gjelder ${number}`), 'fødselsnummer'],
      [textFile(`sak ${number}.txt`), 'fødselsnummer'],
      [new File([Uint8Array.of(0x4d, 0x5a, 0x90, 0)], 'plan.pdf'), 'Fila er et program'],
      [new File([new Uint8Array(26 * 1024 * 1024)], 'stor.pdf'), 'Fila er større enn 25 MB'],
      [new File([], 'tom.txt'), 'Fila er tom'],
    ] as const) {
      const refused = await answer(round, { s1: 'Det jeg skrev', s2 })
      expect(refused.status).toBe(422)
      const html = await textOf(refused)
      expect(html).toContain('felt-s2-feil')
      expect(html).toContain(message)
      expect(html).toContain('Det jeg skrev')
      expect(html).not.toContain(number)
    }
  })

  it('avviser det en viruskontroll finner, eller ikke rakk å se på', async () => {
    const round = await sent({ emne: 'Virus' })
    for (const [result, message] of [
      ['infected', 'inneholder et virus'],
      ['unscanned', 'kan ikke sjekkes for virus'],
    ] as const) {
      const guarded = await testApp(base, { scanFile: async () => result })
      const fields = { s2: textFile('plan.txt') }
      const refused = await guarded.openAndPost(`${round}/svar/5038`, fields, verdal)
      expect([refused.status, (await textOf(refused)).includes(message)]).toEqual([422, true])
    }
  })

  it('beholder fila når noe annet må rettes først', async () => {
    const round = await sent({ emne: 'På nytt' })
    const refused = await answer(round, { s1: 'x'.repeat(5_000), s2: textFile('plan.txt') })
    const html = await textOf(refused)
    expect(refused.status).toBe(422)
    expect(html).toContain('Vedlagt: plan.txt (beholdes)')
    const kept = await base.owner.selectFrom('stored_file').select('sha256').execute()
    const before = kept.length
    await answer(round, { s2: textFile('ny plan.txt') })
    const after = await base.owner.selectFrom('stored_file').select('sha256').execute()
    expect(after.length).toBe(before + 1)
  })

  it('går høyst tre ganger i en runde', async () => {
    const round = await draftedRound(house, secretariat, { emne: 'Mange filer' })
    const ask = () =>
      house.post(`${round}/sporsmal/nytt`, { slag: 'file', sporsmal: 'Fil' }, secretariat)
    for (const _ of [1, 2, 3]) expect((await ask()).status).toBe(303)
    const fourth = await ask()
    expect([fourth.status, (await textOf(fourth)).includes('høyst tre filer')]).toEqual([409, true])
    await house.openAndPost(`${round}/send`, {}, secretariat)
    const files = { s2: textFile('a.txt'), s3: textFile('b.txt'), s4: textFile('c.txt') }
    const whole = { ...files, kildefil: textFile('brev.txt'), svarer: 'secretariat', kilde: 'Brev' }
    expect((await answer(round, whole, secretariat)).status).toBe(303)
    const html = await textOf(house.get(round, secretariat))
    for (const name of ['a.txt', 'b.txt', 'c.txt', 'brev.txt']) expect(html).toContain(name)
  })
})

describe('Fila i et svar leses av dem som leser svaret, og av ingen andre', () => {
  it.each([
    ['secretariat', [200, 200, 404, 404]],
    ['asked-when-closed', [200, 200, 404, 404]],
    ['asked-at-once', [200, 200, 200, 404]],
  ] as const)('mens runden er åpen: %s', async (lesere, expected) => {
    const round = await sent({ emne: `Åpen ${lesere}`, lesere })
    await answer(round, { s2: textFile(`${lesere}.txt`) })
    const path = await fileAt(round, `${lesere}.txt`)
    const readers = [secretariat, verdal, levanger, treasurer]
    const given = await Promise.all(readers.map((as) => house.get(path, as)))
    expect(given.map(({ status }) => status)).toEqual(expected)
    expect((await house.get(path)).status).not.toBe(200)
  })

  it('når den er lukket, av alle som er spurt når runden sier det', async () => {
    const round = await sent({ emne: 'Lukket', lesere: 'asked-when-closed' })
    await answer(round, { s2: textFile('lukket.txt') })
    const path = await fileAt(round, 'lukket.txt')
    expect((await house.get(path, levanger)).status).toBe(404)
    await house.openAndPost(`${round}/lukk`, {}, secretariat)
    expect((await house.get(path, levanger)).status).toBe(200)
  })

  it('og et svar som er rettet, har andre ikke lenger fila til', async () => {
    const round = await sent({ emne: 'Rettet bort', lesere: 'asked-at-once' })
    await answer(round, { s2: textFile('gammel.txt') })
    const path = await fileAt(round, 'gammel.txt')
    expect((await house.get(path, levanger)).status).toBe(200)
    await answer(round, { s2: textFile('gjeldende.txt') })
    expect((await house.get(path, levanger)).status).toBe(404)
    expect((await house.get(path, verdal)).status).toBe(200)
  })

  it('og fila til en part står ikke under en annen', async () => {
    const round = await sent({ emne: 'Feil sted', lesere: 'secretariat' })
    await answer(round, { s2: textFile('verdal.txt') })
    const path = await fileAt(round, 'verdal.txt')
    expect((await house.get(path.replace('/5038/', '/5037/'), levanger)).status).toBe(404)
    expect((await house.get(path.replace('/s2/', '/s1/'), secretariat)).status).toBe(404)
  })
})

describe('Brevet eller e-posten som sekretariatet har svaret fra', () => {
  const onBehalf = { svarer: 'secretariat', kilde: 'Brev 2. november', s1: 'Kurs' }

  it('leses av sekretariatet og parten selv, og av ingen andre', async () => {
    const round = await sent({ emne: 'Med brev', lesere: 'asked-at-once' })
    const written = await answer(
      round,
      { ...onBehalf, kildefil: textFile('brev.txt') },
      secretariat,
    )
    expect(written.status).toBe(303)
    const path = linkNamed(await textOf(house.get(round, secretariat)), 'brev.txt')
    expect(await bodyOf(path, secretariat)).toEqual([200, 'Innholdet i brev.txt'])
    expect(await fileAt(round, 'brev.txt')).toBe(path)
    expect(await bodyOf(path, verdal)).toEqual([200, 'Innholdet i brev.txt'])
    expect((await house.get(path, levanger)).status).toBe(403)
    expect((await house.get(path.replace('/5038/', '/5037/'), levanger)).status).toBe(404)
    expect(await textOf(house.get(round, levanger))).not.toContain('brev.txt')
  })

  it('beholdes når noe annet er galt, og avvises som andre filer', async () => {
    const round = await sent({ emne: 'Brev med feil' })
    const again = await answer(
      round,
      { ...onBehalf, kilde: '', kildefil: textFile('brev.txt') },
      secretariat,
    )
    expect([again.status, (await textOf(again)).includes('brev.txt (beholdes)')]).toEqual([
      422,
      true,
    ])
    const number = identityNumbers.fødselsnummer
    const refused = await answer(
      round,
      { ...onBehalf, kildefil: textFile('brev.txt', `Født ${number}`) },
      secretariat,
    )
    expect(refused.status).toBe(422)
    const html = await textOf(refused)
    expect(html).toContain('felt-kildefil-feil')
    expect(html).toContain('value="Brev 2. november"')
  })

  it('tas ikke imot fra en som svarer for parten selv, og ingen fil uten et spørsmål etter den', async () => {
    const round = await sent({ emne: 'Parten selv' })
    const kept = () => base.owner.selectFrom('stored_file').select('sha256').execute()
    const before = await kept()
    await answer(round, { s1: 'Kurs', kildefil: textFile('brev.txt', 'Fra parten') })
    await answer(round, { s1: 'Kurs', annet: textFile('annet.txt', 'Ikke spurt om') })
    expect(await textOf(house.get(round, secretariat))).not.toContain('brev.txt')
    expect(await kept()).toEqual(before)
  })
})
