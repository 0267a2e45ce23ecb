import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { identityNumbers } from '../../../../test/builders/identity-number.ts'
import { linkNamed, parkedIn, textFile } from '../../../../test/builders/round-files.ts'
import { draftedRound, linkTo } from '../../../../test/builders/sent-round.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { wholeSample } from '../../../../test/sample-house.ts'

let base: TestDatabase
let house: TestApp
let secretariat: Reader
let verdal: Reader
beforeAll(async () => {
  ;({ base } = await wholeSample('nordre-trondelag'))
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
  verdal = await house.signIn('party-contact', '5038')
})
afterAll(() => base.close())

const textOf = async (answer: Response | Promise<Response>) => (await answer).text()
const who = { navn: 'Kari Nordmann', funksjon: 'Helseleder' }
const answerBy = (link: string, fields: Record<string, string | File>) =>
  house.openAndPost(link, { ...who, ...fields } as Record<string, string>)

/** A round that asks for text and a file, with an attachment: its address, and the link in the mail to Verdal. */
async function linked(emne: string, of: Record<string, string> = {}) {
  const round = await draftedRound(house, secretariat, { emne, ...of })
  const asks = { slag: 'file', sporsmal: 'Legg ved planen' }
  await house.post(`${round}/sporsmal/nytt`, asks, secretariat)
  await house.post(`${round}/vedlegg`, { fil: textFile('program.txt', emne) }, secretariat)
  expect((await house.openAndPost(`${round}/send`, {}, secretariat)).status).toBe(303)
  return { round, link: await linkTo(base, 'verdal@nordre-trondelag.example') }
}

describe('Filer med lenka i e-posten', () => {
  it('svares med, åpnes igjen med den samme lenka, og beholdes når svaret rettes', async () => {
    const { round, link } = await linked('Fil med lenka')
    expect((await answerBy(link, { s2: textFile('plan.txt') })).status).toBe(303)
    const path = linkNamed(await textOf(house.get(link)), 'plan.txt')
    expect(path.startsWith(link)).toBe(true)
    expect(await textOf(house.get(path))).toBe('Innholdet i plan.txt')
    expect((await answerBy(link, { s1: 'Rettet' })).status).toBe(303)
    expect(await textOf(house.get(link))).toContain('plan.txt')
    expect(await textOf(house.get(round, secretariat))).toContain('plan.txt')
    expect((await answerBy(link, { 's2-fjern': 'yes', s1: 'Uten' })).status).toBe(303)
    expect(await textOf(house.get(`${round}/svar.csv`, secretariat))).not.toContain('plan.txt')
  })

  it('åpner ikke det som er svart for den samme parten på en annen måte', async () => {
    const { round, link } = await linked('En annens fil')
    await house.openAndPost(`${round}/svar/5038`, { s2: textFile('annen.txt') }, verdal)
    const own = linkNamed(await textOf(house.get(`${round}/svar/5038`, verdal)), 'annen.txt')
    const [question, file] = own.split('/').slice(-2)
    expect(await textOf(house.get(link))).not.toContain('annen.txt')
    expect((await house.get(`${link}/fil/${question}/${file}`)).status).toBe(404)
    await answerBy(link, { s1: 'Uten fil' })
    const csv = await textOf(house.get(`${round}/svar.csv`, secretariat))
    expect(csv).not.toContain('annen.txt')
  })

  it('i et svar som er meldt, blir stående når det bekreftes', async () => {
    const { round, link } = await linked('Meldt med fil', { vedtak: 'yes' })
    await answerBy(link, { s2: textFile('vedtak.txt') })
    const csv = () => textOf(house.get(`${round}/svar.csv`, secretariat))
    expect(await csv()).not.toContain('vedtak.txt')
    const told = linkNamed(await textOf(house.get(`${round}/svar/5038`, verdal)), 'vedtak.txt')
    expect(await textOf(house.get(told, verdal))).toBe('Innholdet i vedtak.txt')
    const confirmed = await house.openAndPost(`${round}/svar/5038`, { s1: 'Bekreftet' }, verdal)
    expect(confirmed.status).toBe(303)
    expect(await csv()).toContain('vedtak.txt')
  })

  it('åpner ikke vedleggene til en annen runde, og ingenting når lenka ikke er noen eller er trukket', async () => {
    const { round, link } = await linked('Den ene')
    const { link: other } = await linked('Den andre')
    expect(await textOf(house.get(`${link}/vedlegg/1`))).toBe('Den ene')
    expect(await textOf(house.get(`${other}/vedlegg/1`))).toBe('Den andre')
    expect((await house.get(`${link}/vedlegg/2`)).status).toBe(404)
    expect((await house.get(`${link.slice(0, -4)}AAAA/vedlegg/1`)).status).toBe(404)
    await house.openAndPost(`${round}/lukk`, {}, secretariat)
    const closed = await house.get(`${link}/vedlegg/1`)
    expect([closed.status, (await closed.text()).includes('Den ene')]).toEqual([410, false])
  })

  it('avvises ved feltet med det som er skrevet, også en som er for stor', async () => {
    const { link } = await linked('Galt med lenka')
    const number = identityNumbers.fødselsnummer
    for (const [s2, message] of [
      [textFile('notat.txt', `Gjelder ${number}`), 'fødselsnummer'],
      [new File([new Uint8Array(26 * 1024 * 1024)], 'stor.pdf'), 'Fila er større enn 25 MB'],
    ] as const) {
      const refused = await answerBy(link, { s1: 'Det jeg skrev', s2 })
      expect(refused.status).toBe(422)
      const html = await refused.text()
      expect(html).toContain('felt-s2-feil')
      expect(html).toContain(message)
      expect(html).toContain('Det jeg skrev')
    }
  })

  it('beholdes når noe annet er galt, for den som har lenka, og ingen andre', async () => {
    const { link } = await linked('Beholdes med lenka')
    const again = await answerBy(link, { navn: '', s2: textFile('plan.txt') })
    const html = await again.text()
    expect(again.status).toBe(422)
    expect(html).toContain('Vedlagt: plan.txt (beholdes)')
    const { link: other } = await linked('En annen lenke')
    const stolen = await answerBy(other, { _ligger: parkedIn(html)[0] ?? '' })
    expect(stolen.status).toBe(422)
    expect(await stolen.text()).toContain('er ikke tatt vare på lenger')
    expect((await answerBy(link, { _ligger: parkedIn(html)[0] ?? '' })).status).toBe(303)
    const path = linkNamed(await textOf(house.get(link)), 'plan.txt')
    expect(await textOf(house.get(path))).toBe('Innholdet i plan.txt')
  })
})
