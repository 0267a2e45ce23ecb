import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { aDraft, aPlan } from '../../../../test/builders/document.ts'
import { aPdf } from '../../../../test/builders/files.ts'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { wholeJournal } from '../../../../test/whole-journal.ts'
import { instant } from '../../../kernel/day.model.ts'
import { createDocument } from '../../agreements/index.ts'
import { putForward } from '../plan/put-forward.command.ts'

const at = instant('2026-11-01T10:00:00.000Z')
const adopted = { state: 'adopted', body: 'executive-board', day: '24.11.2017', source: 'E-post' }
let base: TestDatabase
let house: TestApp
let secretariat: Reader
let verdal: Reader
let own: string
beforeAll(async () => {
  base = await testDatabase()
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
  verdal = await house.signIn('party-contact', '1721')
  const { communityId } = base
  const draft = aDraft({ title: 'Felles drift' })
  const { slug } = await createDocument(base.db, { communityId, by: null, at, draft, files: [] })
  const { parties } = aPlan()
  const more = { ...parties[0], code: '1719', name: 'Levanger' } as (typeof parties)[number]
  const plan = aPlan({ communityId, slug, parties: [...parties.slice(0, 2), more] })
  expect(await putForward(base.db, plan)).toMatchObject({ ok: true })
  own = `/${base.communityKey}/avtaler/${slug}`
  for (const [code, state] of [
    ['1721', 'adopted'],
    ['1750', 'adopted'],
    ['1719', 'rejected'],
  ]) {
    const sent = { ...adopted, state: state ?? '' }
    expect((await house.post(`${own}/svar/${code}`, sent, secretariat)).status).toBe(303)
  }
})
afterAll(() => base.close())

const textOf = async (answer: Response | Promise<Response>) =>
  (await (await answer).text()).replaceAll('\u00a0', ' ')

describe('Undertegning', () => {
  it('lister dem som har vedtatt, og nevner resten', async () => {
    const page = await textOf(house.get(`${own}/signering`, secretariat))
    expect(page).toContain('0')
    expect(page).toContain('av 2')
    expect(page).toContain('Disse har ikke vedtatt, og er ikke med: Levanger.')
    expect(page.match(/Ikke sendt<\/span>/g)).toHaveLength(2)
  })

  it('føres for flere på en gang', async () => {
    const sent = { step: 'sent', day: '01.12.2017', parties: ['1721', '1750'] }
    expect((await house.post(`${own}/signering`, sent, secretariat)).status).toBe(303)
    const page = await textOf(house.get(`${own}/signering`, secretariat))
    expect(page.match(/Sendt til underskrift<\/span>/g)).toHaveLength(2)
    expect(page).toContain('01.12.2017')
  })

  it('kommunen legger selv ved den undertegnede avtalen, og bare de som skal, får den', async () => {
    const file = new File([Uint8Array.from(aPdf())], 'avtale-verdal.pdf')
    const signed = { step: 'signed', day: '10.12.2017', signedBy: 'Ordføreren', file }
    const done = await house.post(`${own}/signering/1721`, signed, verdal)
    expect(done.status).toBe(303)
    const page = await textOf(house.get(done.headers.get('location') ?? '', verdal))
    expect(page).toContain('Undertegnet av Ordføreren')
    const [, link = ''] = /href="([^"]+\/fil\/[^"]+)"/.exec(page) ?? []
    expect((await house.get(link, verdal)).status).toBe(200)
    expect((await house.get(link, secretariat)).status).toBe(200)
    expect((await house.get(link)).status).not.toBe(200)
    const vikna = await house.signIn('party-contact', '1750')
    expect((await house.get(link, vikna)).status).toBe(403)
    const board = await textOf(house.get(`${own}/signering`, secretariat))
    expect(board).toContain('avtale-verdal.pdf')
  })

  it('teller dem som er kommet hjem, og det som ble ført ved en feil, kan tas tilbake', async () => {
    const received = { step: 'received', day: '12.12.2017', parties: ['1721'] }
    expect((await house.post(`${own}/signering`, received, secretariat)).status).toBe(303)
    const home = await textOf(house.get(`${own}/signering`, secretariat))
    expect(home).toMatch(/>1<[^>]*>[^<]*<[^>]*>? ?av 2|1 ?<[^>]*> ?av 2/)
    expect(home).toContain('avtale-verdal.pdf')
    const back = { step: 'none', day: '13.12.2017', parties: ['1721'] }
    expect((await house.post(`${own}/signering`, back, secretariat)).status).toBe(303)
    const after = await textOf(house.get(`${own}/signering`, secretariat))
    expect(after).not.toContain('avtale-verdal.pdf')
    expect(await textOf(house.get(`${own}/signering/1721`, secretariat))).toContain(
      'avtale-verdal.pdf',
    )
    expect(await wholeJournal(base.owner, base.communityId)).toMatchObject({ ok: true, strays: [] })
  })

  it.each<[string, Record<string, string>, number, string]>([
    ['uten noen', { step: 'sent', day: '01.12.2017' }, 422, 'id="felt-parties-feil"'],
    ['uten steg', { day: '01.12.2017', parties: '1721' }, 422, 'id="felt-step-feil"'],
    [
      'en dag som ikke er kommet',
      { step: 'sent', day: '01.12.2099', parties: '1721' },
      422,
      'Dagen er ikke kommet ennå',
    ],
    [
      'hvem som undertegnet det som bare er sendt',
      { step: 'sent', day: '01.12.2017', parties: '1721', signedBy: 'Ordføreren' },
      422,
      'value="Ordføreren"',
    ],
    [
      'for en som har avvist',
      { step: 'sent', day: '01.12.2017', parties: '1719' },
      409,
      'Parten har ikke vedtatt',
    ],
    [
      'en dag før versjonen ble lagt fram',
      { step: 'sent', day: '31.05.2017', parties: '1721' },
      422,
      'Dagen er før denne versjonen ble lagt fram',
    ],
  ])('og feil sies ved feltet: %s', async (_title, sent, status, told) => {
    const answer = await house.post(`${own}/signering`, sent, secretariat)
    expect(answer.status).toBe(status)
    expect(await textOf(answer)).toContain(told)
  })

  it('velg alle og ingen krysser av uten å lagre noe, og det som er skrevet, står', async () => {
    const sent = { step: 'sent', day: '01.12.2017', signedBy: 'Ordføreren' }
    const all = await house.post(`${own}/signering`, { ...sent, velg: 'alle' }, secretariat)
    expect(all.status).toBe(200)
    const page = await textOf(all)
    expect(page).toMatch(/name="parties" value="1721" checked/)
    expect(page).toMatch(/name="parties" value="1750" checked/)
    expect(page).not.toContain('name="parties" value="1719"')
    expect(page).toContain('value="Ordføreren"')
    const ticked = { ...sent, parties: ['1721', '1750'], velg: 'ingen' }
    const none = await textOf(house.post(`${own}/signering`, ticked, secretariat))
    expect(none).not.toMatch(/name="parties" value="\d+" checked/)
  })

  it('er dagen før parten vedtok, spørres det, og svaret gjelder den dagen for de partene', async () => {
    const signed = { step: 'signed', day: '20.11.2017', parties: ['1750'] }
    const asked = await house.post(`${own}/signering`, signed, secretariat)
    expect(asked.status).toBe(422)
    const page = await textOf(asked)
    expect(page).toContain('Dagen er før parten vedtok avtalen')
    expect(page).toContain('24. november 2017.')
    expect(page).toContain('name="asked-1750" value="20.11.2017"')
    const ticked = { ...signed, early: 'yes', 'asked-1750': '20.11.2017' }
    const two = { ...ticked, parties: ['1750', '1721'] }
    const other = await house.post(`${own}/signering`, two, secretariat)
    expect(other.status).toBe(422)
    expect(await textOf(other)).not.toMatch(/name="early"[^>]* checked/)
    const day = { ...ticked, day: '19.11.2017' }
    expect((await house.post(`${own}/signering`, day, secretariat)).status).toBe(422)
    expect((await house.post(`${own}/signering`, ticked, secretariat)).status).toBe(303)
    const sent = { step: 'sent', day: '20.11.2017', parties: ['1721', '1750'] }
    expect((await house.post(`${own}/signering`, sent, secretariat)).status).toBe(303)
  })

  it('en fil følger bare med det som er undertegnet', async () => {
    const file = new File([Uint8Array.from(aPdf())], 'avtale-verdal.pdf')
    const sent = { step: 'sent', day: '14.12.2017', file }
    const answer = await house.post(`${own}/signering/1721`, sent, verdal)
    expect(answer.status).toBe(422)
    const page = await textOf(answer)
    expect(page).toContain('id="felt-file-feil"')
    expect(page).toContain('Dette teller bare når avtalen er undertegnet')
  })

  it('knappen sier hva den gjør, og det som er skrevet, og fila, står når noe er galt', async () => {
    const file = new File([Uint8Array.from(aPdf())], 'avtale-verdal.pdf')
    const wrong = { step: 'signed', day: '31.02.2018', signedBy: 'Varaordfører Holm', file }
    const answer = await house.post(`${own}/signering/1721`, wrong, verdal)
    expect(answer.status).toBe(422)
    const page = await textOf(answer)
    expect(page).toContain('>Før undertegninga for Verdal</button>')
    expect(page).toContain('Vedlagt: avtale-verdal.pdf (beholdes)')
    expect(page).toContain('value="31.02.2018"')
    expect(page).toContain('value="Varaordfører Holm"')
    expect(page).toMatch(/name="step" value="signed" checked/)
    const several = { step: 'signed', day: '', signedBy: 'Rådmannen', parties: ['1750'] }
    const all = await textOf(house.post(`${own}/signering`, several, secretariat))
    expect(all).toContain('>Før undertegninga for de valgte</button>')
    expect(all).toMatch(/name="parties" value="1750" checked/)
    expect(all).toContain('value="Rådmannen"')
  })

  it('sendes avtalen på nytt, står ikke den forrige undertegninga igjen', async () => {
    const file = new File([Uint8Array.from(aPdf())], 'gammel-verdal.pdf')
    const signed = { step: 'signed', day: '15.12.2017', signedBy: 'Ordfører Eide', file }
    expect((await house.post(`${own}/signering/1721`, signed, verdal)).status).toBe(303)
    expect(await textOf(house.get(`${own}/signering`, secretariat))).toContain('Ordfører Eide')
    const again = { step: 'sent', day: '16.12.2017', parties: ['1721'] }
    expect((await house.post(`${own}/signering`, again, secretariat)).status).toBe(303)
    const page = await textOf(house.get(`${own}/signering`, secretariat))
    expect(page).toContain('16.12.2017')
    expect(page).not.toContain('Ordfører Eide')
    expect(page).not.toContain('gammel-verdal.pdf')
  })

  it('den som ikke får se siden, får ikke fila heller', async () => {
    const auditor = await house.signIn('auditor')
    const page = await textOf(house.get(`${own}/signering/1721`, secretariat))
    const [, link = ''] = /href="([^"]+\/fil\/[^"]+)"/.exec(page) ?? []
    expect((await house.get(link, secretariat)).status).toBe(200)
    expect((await house.get(`${own}/signering/1721`, auditor)).status).toBe(403)
    expect((await house.get(link, auditor)).status).toBe(403)
  })

  it('rettes svaret til avvist etter at avtalen er mottatt, står parten for seg', async () => {
    const received = { step: 'received', day: '20.12.2017', parties: ['1721'] }
    expect((await house.post(`${own}/signering`, received, secretariat)).status).toBe(303)
    const answers = await textOf(house.get(`${own}/svar/1721`, secretariat))
    const [, supersedes = ''] = /[?;]rett=([^"&#]+)/.exec(answers) ?? []
    const rejected = { ...adopted, state: 'rejected', supersedes }
    expect((await house.post(`${own}/svar/1721`, rejected, secretariat)).status).toBe(303)
    const page = await textOf(house.get(`${own}/signering`, secretariat))
    expect(page).toContain('av 1')
    const [, apart = ''] = page.split('<h2>Har ikke lenger vedtatt</h2>')
    expect(apart).toContain('Verdal')
    expect(apart).toContain('Mottatt undertegnet')
    expect(page).toContain('er ikke med: Levanger.')
    const party = await textOf(house.get(`${own}/signering/1721`, verdal))
    expect(party).toContain('Verdal har ikke lenger vedtatt avtalen')
  })

  it('en kommune fører bare for seg selv', async () => {
    const sent = { step: 'signed', day: '10.12.2017' }
    expect((await house.get(`${own}/signering`, verdal)).status).toBe(403)
    expect((await house.post(`${own}/signering/1750`, sent, verdal)).status).toBe(403)
  })
})
