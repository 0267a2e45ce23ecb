import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, readStamp, type TestApp, testApp } from '../../../../test/app.ts'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import type { Role } from '../../../kernel/deed.model.ts'
import { now } from '../../../platform/clock.ts'
import { inCommunity } from '../../../platform/db.ts'
import { newId } from '../../../platform/id.ts'
import { approveTextRemoval, askTextRemoval, verifyChainOf } from '../../journal/index.ts'
import { loadReferenceData } from '../reference/load-reference.command.ts'
import { addSampleParties } from '../sample/sample-parties.command.ts'

const place = '/nordre-trondelag/kommuner'
let base: TestDatabase
let house: TestApp
let secretary: Reader
beforeAll(async () => {
  base = await testDatabase('nordre-trondelag')
  await loadReferenceData(base.owner)
  await inCommunity(base.db, base.communityId, (tx) =>
    addSampleParties(tx, base.communityId, 'nordre-trondelag'),
  )
  house = await testApp(base)
  secretary = await house.signIn('secretariat')
})
afterAll(() => base.close())

const textOf = async (answer: Response) => (await answer.text()).replaceAll('\u00a0', ' ')
const read = async (path: string, as?: Reader) => textOf(await house.get(path, as))
const deedsWritten = async () => {
  const rows = await inCommunity(base.db, base.communityId, (tx) =>
    tx.selectFrom('journal_entry').select('deed').orderBy('number').execute(),
  )
  return rows.map(({ deed }) => deed)
}

const decided = { plass: 'part', dag: '01.03.2018', vedtak: 'ASU 12.02.2018, sak 4/18' }
const form = `${place}/avgjor/5054?sett=2019-01-01`

describe('Å avgjøre plassen til Indre Fosen', () => {
  it('er lenket der plassen venter, for den som kan avgjøre', async () => {
    const path = `${place}?dag=2019-01-01`
    expect(await read(path, secretary)).toContain(`href="${form}"`)
    expect(await read(path)).not.toContain('avgjor')
    expect(await read(form, secretary)).toContain('Avgjør plassen til Indre Fosen')
  })

  it.each<[string, Record<string, string>, string, number]>([
    ['dagen er tull', { ...decided, dag: 'tull' }, '«tull» er ingen dato.', 422],
    ['vedtaket mangler', { ...decided, vedtak: '' }, 'Fyll ut dette feltet.', 422],
    [
      'vedtaket har et fødselsnummer',
      { ...decided, vedtak: 'Vedtatt av 130972 48022' },
      'Her står et fødselsnummer',
      422,
    ],
    ['svaret mangler', { ...decided, plass: '' }, 'Velg en av mulighetene.', 422],
    [
      'dagen er før spørsmålet',
      { ...decided, dag: '31.12.2017' },
      'Dagen er før spørsmålet oppsto.',
      409,
    ],
  ])('sier fra når %s, og beholder det som ble skrevet', async (_title, fields, says, status) => {
    for (const _steg of ['preview', 'confirm']) {
      const answer = await house.post(form, { ...fields, _steg }, secretary)
      expect(answer.status).toBe(status)
      const html = await textOf(answer)
      expect(html).toContain(says)
      expect(html).toContain(`value="${fields.dag}"`)
      expect(html).toContain(`>${fields.vedtak}</textarea>`)
    }
    expect(await deedsWritten()).toEqual([])
  })

  it.each<[Role | 'stranger', string?]>([
    ['stranger'],
    ['party-contact', '5038'],
    ['treasurer', '5038'],
    ['auditor'],
    ['trust-secretariat'],
  ])('kan ikke gjøres av %s', async (role, partyCode) => {
    const reader = role === 'stranger' ? house.stranger : await house.signIn(role, partyCode)
    expect((await house.post(form, { ...decided, _steg: 'confirm' }, reader)).status).toBe(403)
    expect((await house.get(form, reader)).status).toBe(role === 'stranger' ? 303 : 403)
  })

  it('viser først hva som endres, uten å endre noe', async () => {
    const answer = await house.post(form, decided, secretary)
    expect(answer.status).toBe(200)
    const html = await textOf(answer)
    expect(html).toContain('Fra 1. mars 2018: fortsatt 25 parter.')
    expect(html).toContain('Fra 1. januar 2024 står det alt at Indre Fosen ikke er part.')
    expect(html).toContain('name="_steg" value="confirm"')
    expect(html).toMatch(/Registrer plassen<\/button>[\s\S]*Tilbake/)
    expect(await deedsWritten()).toEqual([])
    const back = await house.post(form, { ...decided, _steg: 'change' }, secretary)
    expect(await textOf(back)).toContain('>ASU 12.02.2018, sak 4/18</textarea>')
  })

  it('gjelder fra dagen, med vedtaket som kilde, og står i journalen', async () => {
    const answer = await house.post(form, { ...decided, _steg: 'confirm' }, secretary)
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe(`${place}?gjort=endret`)
    expect(await deedsWritten()).toEqual(['membership-decided'])
    expect(await verifyChainOf(base.db, base.communityId)).toMatchObject({ ok: true, entries: 1 })
    expect(await read(`${place}?dag=2018-03-01`)).not.toContain('ikke avklart')
    expect(await read(`${place}?dag=2018-02-28`)).toContain('Indre Fosen ikke avklart')
    const list = await read(`${place}?gjort=endret`, secretary)
    expect(list).toContain('Endringen er registrert.')
    expect(list).toContain('Vedtak om partene')
    expect(list).toContain('ASU 12.02.2018, sak 4/18')
    expect(await read(`${place}/5054`)).toMatch(/kommuner#vedtak-[0-9a-f-]{36}">ASU 12.02.2018/)
  })

  it('kan ikke gjøres to ganger fra samme dag', async () => {
    const seen = `${place}/avgjor/5054?sett=2018-02-01`
    const again = await house.post(seen, { ...decided, _steg: 'confirm' }, secretary)
    expect(again.status).toBe(409)
    expect(await textOf(again)).toContain('Det står alt noe om plassen til kommunen')
  })

  it('finnes ikke for et ukjent nummer, og sier fra når alt er avgjort', async () => {
    expect((await house.get(`${place}/avgjor/9999`, secretary)).status).toBe(404)
    expect(await read(`${place}/avgjor/5038`, secretary)).toContain('Plassen er alt avgjort.')
  })
})

describe('Å avslutte medlemskapet til Verdal', () => {
  const path = `${place}/avslutt/5038`
  const typed = {
    dag: '31.12.2025',
    vedtak: 'Kommunestyret 1.12.2025, sak 99/25',
    _steg: 'confirm',
  }

  it('er lenket fra siden til kommunen', async () => {
    expect(await read(`${place}/5038`, secretary)).toContain(`href="${path}"`)
    expect(await read(`${place}/5038`)).not.toContain(path)
  })

  it('kaller feltene i sammendraget det de heter på siden', async () => {
    const answer = await house.post(path, { dag: 'tull', vedtak: '' }, secretary)
    expect(answer.status).toBe(422)
    const html = await textOf(answer)
    expect(html).toContain('>Første dag uten medlemskap: «tull» er ingen dato.')
    expect(html).toContain('>Grunn og vedtak: Fyll ut dette feltet.')
  })

  it('kan ikke gjøres av administrator, men av sekretariatet, og historien blir stående', async () => {
    const administrator = await house.signIn('administrator')
    expect((await house.post(path, typed, administrator)).status).toBe(403)
    expect((await house.post(path, typed, secretary)).status).toBe(303)
    expect(await read(place)).toContain('19 kommuner er parter i dag.')
    expect(await read(`${place}?dag=2025-12-30`)).toContain('20 kommuner var parter')
    const html = await read(`${place}/5038`)
    expect(html).toContain('Ikke part i helsefellesskapet')
    expect(html).toContain('Senest 2017')
    expect((await deedsWritten()).at(-1)).toBe('membership-ended')
    expect(await read(path, secretary)).toContain('Kommunen er ikke part denne dagen.')
  })
})

describe('En vertskommune som går ut', () => {
  const vedtak = 'AU 3. mars 2026, sak 2/26'
  const task = (hvem: string, dag: string) => ({
    rolle: 'host',
    hvem,
    dag,
    vedtak,
    _steg: 'confirm',
  })

  it('gir oppgaven fra seg først, og historien sier når', async () => {
    const ending = { dag: '01.05.2026', vedtak, _steg: 'confirm' }
    const give = (hvem: string, dag: string) =>
      house.post(`${place}/oppgave`, task(hvem, dag), secretary)
    expect((await give('5037', '01.02.2026')).status).toBe(303)
    const refused = await house.post(`${place}/avslutt/5037`, ending, secretary)
    expect(refused.status).toBe(409)
    expect(await textOf(refused)).toContain('er vertskommune eller sender fakturaene')
    expect(await read(`${place}/5037`)).not.toContain('Ikke lenger vertskommune')
    expect((await give('5006', '01.04.2026')).status).toBe(303)
    const story = await read(`${place}/5037`)
    expect(story).toContain('Vertskommune for samhandlingslederen')
    expect(story).toMatch(/1. april 2026<.*Ikke lenger vertskommune/)
    expect((await house.post(`${place}/avslutt/5037`, ending, secretary)).status).toBe(303)
  })
})

describe('Teksten i et vedtak', () => {
  it('kan fjernes lovlig av to personer; det som er avgjort, står', async () => {
    const [first, second] = [newId(), newId()]
    const { communityId } = base
    const decision = await inCommunity(base.db, communityId, async (tx) => {
      for (const id of [first, second])
        await tx
          .insertInto('person')
          .values({ id, email: `${id}@x.example`, name: 'To' })
          .execute()
      return tx
        .selectFrom('party_decision')
        .select('id')
        .where('wording', 'like', 'ASU%')
        .executeTakeFirstOrThrow()
    })
    const subject = `party-decision:${decision.id}`
    const at = now()
    await askTextRemoval(base.db, { communityId, subject, reason: 'Et navn', by: first, at })
    const asked = await inCommunity(base.db, communityId, (tx) =>
      tx.selectFrom('text_removal').select('id').executeTakeFirstOrThrow(),
    )
    const removal = { communityId, removalId: asked.id, by: second, at }
    expect(await approveTextRemoval(base.db, removal)).toEqual({ ok: true })
    const list = await read(`${place}?dag=2018-03-01`)
    expect(list).not.toContain('ASU 12.02.2018')
    expect(list).toContain('Teksten er lovlig fjernet.')
    expect(list).not.toContain('ikke avklart')
    expect(await verifyChainOf(base.db, communityId)).toMatchObject({ ok: true, removed: 1 })
  })
})

describe('Et nytt, tomt helsefellesskap', () => {
  let empty: string
  let manager: Reader
  let newcomer: TestApp
  beforeAll(async () => {
    empty = await base.addCommunity('helgeland')
    newcomer = await testApp({ ...base, communityId: empty })
    manager = await newcomer.signIn('secretariat')
  })
  const path = '/helgeland/kommuner'
  const vedtak = 'Stiftelsesmøtet 10. januar 2026, sak 1'
  const look = async (address: string) => textOf(await newcomer.get(address, manager))
  const send = (address: string, fields: Record<string, string>) =>
    newcomer.post(address, { vedtak, ...fields }, manager)

  it('har ingen parter, og viser hvordan de legges inn', async () => {
    const html = await look(path)
    expect(html).toContain('Ingen parter er registrert ennå.')
    for (const form of ['ny', 'organisasjon', 'oppgave'])
      expect(html).toContain(`href="${path}/${form}"`)
    expect(await textOf(await newcomer.get(path))).not.toContain('Endre partene')
  })

  it('finner kommuner på navn og nummer, og bare dem som finnes den dagen', async () => {
    for (const typed of ['Rana kommune', 'Rana – Raane', '1833 Rana', 'rana i Nordland']) {
      const found = await look(`${path}/ny?sok=${encodeURIComponent(typed)}&dag=1.%20januar%202026`)
      expect(found).toContain('value="1833"')
    }
    const byName = await look(`${path}/ny?sok=rana&dag=01.01.2026`)
    expect(byName).toContain('value="1833"')
    expect(await look(`${path}/ny?sok=1833`)).toContain('checked')
    expect(await look(`${path}/ny?sok=1721`)).toContain('Fant ingen nye kommuner')
    expect(await look(`${path}/ny?sok=1721&dag=2017-01-01`)).toContain('Verdal')
    const refused = await newcomer.get(`${path}/ny?sok=rana&dag=tull`, manager)
    expect(refused.status).toBe(422)
    expect(await textOf(refused)).toContain('value="tull"')
  })

  it('fylles fra opptaksområdet, med region', async () => {
    const offered = await look(`${path}/ny?liste=helgeland&dag=01.01.2026`)
    const codes = [...offered.matchAll(/name="kommuner" value="(\d{4})" checked/g)].map(
      ([, code = '']) => code,
    )
    expect(codes.length).toBeGreaterThan(15)
    expect(offered).toContain(`Legg inn de ${codes.length} i opptaksområdet`)

    const form = `${path}/ny?liste=helgeland&dag=01.01.2026`
    const none = await send(form, { dag: '01.01.2026', _steg: 'confirm' })
    expect(none.status).toBe(422)
    expect(await textOf(none)).toContain('Velg minst én kommune.')

    const fields = { dag: '01.01.2026', region: 'Indre Helgeland' }
    const body = (_steg: string, _lest = '') => {
      const all = new FormData()
      const own = { _csrf: manager.csrf, '_en-gang': newId(), _lest }
      for (const [name, value] of Object.entries({ ...own, vedtak, ...fields, _steg }))
        all.append(name, value)
      for (const code of codes) all.append('kommuner', code)
      const headers = { cookie: manager.cookie, origin: 'http://localhost' }
      return newcomer.app.request(form, { method: 'POST', body: all, headers })
    }
    const preview = await textOf(await body('preview'))
    expect(preview).toContain(`ingen parter blir ${codes.length}.`)
    expect(preview.match(/type="hidden" name="kommuner"/g)).toHaveLength(codes.length)
    expect(await look(path)).toContain('Ingen parter er registrert ennå.')
    expect((await body('confirm', readStamp(preview, `${path}/ny`))).status).toBe(303)
    expect(await look(path)).toContain(`${codes.length} kommuner er parter i dag.`)
    expect(await look(`${path}/1833`)).toContain('Med i regionen Indre Helgeland')
    expect(await look(`${path}/1833`)).not.toContain('Dagen er ikke kjent.')

    const again = await body('confirm')
    expect(again.status).toBe(409)
    expect(await textOf(again)).toContain('En av kommunene er alt part denne dagen.')
    expect(await look(form)).toContain('har alle alt en plass her den dagen.')
  })

  it('får et helseforetak, med kontroll av organisasjonsnummeret', async () => {
    const fields = { navn: 'Helgelandssykehuset HF', slag: 'health-trust' }
    const wrong = await send(`${path}/organisasjon`, { ...fields, orgnr: '983974920' })
    expect(wrong.status).toBe(422)
    const html = await textOf(wrong)
    expect(html).toContain('Kontrollsifferet i «983974920» stemmer ikke')
    const short = await send(`${path}/organisasjon`, { ...fields, orgnr: '98397492' })
    expect(await textOf(short)).toContain('har ni sifre. Her står det 8.')
    expect(html).toContain('value="983974920"')
    const right = { ...fields, orgnr: 'NO 983 974 929 MVA' }
    expect(await textOf(await send(`${path}/organisasjon`, right))).toContain(
      'Helgelandssykehuset HF (Helseforetak, 983 974 929) blir lagt til.',
    )
    const confirmed = { ...right, _steg: 'confirm' }
    expect((await send(`${path}/organisasjon`, confirmed)).status).toBe(303)
    expect(await look(path)).toContain('Helgelandssykehuset HF')
    expect((await send(`${path}/organisasjon`, confirmed)).status).toBe(409)
  })

  it('får en vertskommune fra en dag', async () => {
    const fields = { rolle: 'host', hvem: '1833', dag: '01.02.2026' }
    expect(await textOf(await send(`${path}/oppgave`, fields))).toContain(
      'Rana er vertskommune fra 1. februar 2026.',
    )
    expect((await send(`${path}/oppgave`, { ...fields, _steg: 'confirm' })).status).toBe(303)
    expect(await look(`${path}/1833`)).toContain('Vertskommune for samhandlingslederen')
    expect((await send(`${path}/oppgave`, { ...fields, _steg: 'confirm' })).status).toBe(409)
    const unknown = await send(`${path}/oppgave`, { ...fields, hvem: '5038', dag: '02.02.2026' })
    expect(await textOf(unknown)).toContain('Den du har valgt, er ikke part')
  })

  const trust = `${path}/organisasjon/helgelandssykehuset-hf`
  const facts = { navn: 'Helgelandssykehuset HF', slag: 'health-trust', orgnr: '983974929' }

  it('viser hvordan en organisasjon endres, med alt som er registrert', async () => {
    expect(await look(path)).toContain(`href="${trust}"`)
    expect(await textOf(await newcomer.get(path))).not.toContain(trust)
    const form = await look(trust)
    expect(form).toContain('Endre Helgelandssykehuset HF')
    expect(form).toContain('value="983974929"')
    expect(form).toContain('Dette er registrert')
    expect(form).toContain(`href="${trust}/avslutt"`)
    expect((await newcomer.get(`${path}/organisasjon/finnes-ikke`, manager)).status).toBe(404)
    const stranger = await newcomer.post(trust, { ...facts, vedtak, _steg: 'confirm' })
    expect(stranger.status).toBe(403)
  })

  it('får et nytt navn på helseforetaket fra en dag, og det gamle står før den', async () => {
    const unchanged = await send(trust, facts)
    expect(unchanged.status).toBe(409)
    expect(await textOf(unchanged)).toContain('Slik står det fra før.')
    const renamed = { ...facts, navn: 'Helgeland sykehus HF', dag: '01.03.2026' }
    const wrong = await send(trust, { ...renamed, dag: '31.02.2026' })
    expect(wrong.status).toBe(422)
    expect(await textOf(wrong)).toContain('value="Helgeland sykehus HF"')
    const preview = await textOf(await send(trust, renamed))
    expect(preview).toContain('Fra 1. mars 2026:')
    expect(preview).toContain('Helgelandssykehuset HF')
    expect(preview).not.toContain('983 974 929</td>')
    expect((await send(trust, { ...renamed, _steg: 'confirm' })).status).toBe(303)
    expect(await look(path)).toContain('Helgeland sykehus HF')
    expect(await look(`${path}?dag=28.02.2026`)).toContain('Helgelandssykehuset HF')
    expect(await look('/helgeland')).toContain('Helgeland sykehus HF')
  })

  it('avslutter deltakelsen fra en dag, når ingen oppgave hviler på den', async () => {
    const task = { rolle: 'invoicer', hvem: 'helgelandssykehuset-hf', dag: '01.04.2026' }
    expect((await send(`${path}/oppgave`, { ...task, _steg: 'confirm' })).status).toBe(303)
    const ending = { dag: '01.06.2026', _steg: 'confirm' }
    const refused = await send(`${trust}/avslutt`, ending)
    expect(refused.status).toBe(409)
    expect(await textOf(refused)).toContain('Gi oppgaven til noen andre først')
    const none = { ...task, hvem: 'ingen', dag: '01.05.2026' }
    expect(await textOf(await send(`${path}/oppgave`, none))).toContain(
      'Ingen sender fakturaene fra 1. mai 2026.',
    )
    expect((await send(`${path}/oppgave`, { ...none, _steg: 'confirm' })).status).toBe(303)
    expect(await textOf(await send(`${trust}/avslutt`, { dag: '01.06.2026' }))).toContain(
      'Helgeland sykehus HF er ikke med fra 1. juni 2026.',
    )
    expect((await send(`${trust}/avslutt`, ending)).status).toBe(303)
    expect(await look(path)).not.toContain('Helgeland sykehus HF')
    expect(await look(`${path}?dag=31.05.2026`)).toContain('Helgeland sykehus HF')
    expect(await look('/helgeland')).not.toContain('Helgeland sykehus HF')
    expect(await look(trust)).toContain('Er ikke med')
  })

  it('tar ikke med et nulltegn i teksten', async () => {
    const typed = { navn: 'Sen\u0000teret', slag: 'other', _steg: 'confirm' }
    expect((await send(`${path}/organisasjon`, typed)).status).toBe(303)
    expect(await look(path)).toContain('Senteret')
  })

  it('skriver i journalen hva organisasjonen het og fra når', async () => {
    const journal = await look('/helgeland/journal')
    expect(journal).toContain('Organisasjon endret')
    expect(journal).toContain('Organisasjon avsluttet')
    expect(journal).toContain('Helgeland sykehus HF')
  })

  it('lar ikke applikasjonen endre eller slette det som er registrert', async () => {
    for (const change of [
      'update organisation set name = name',
      'delete from organisation',
      'delete from membership',
      'update party_role set vacant = false',
      'delete from region_membership',
    ])
      await expect(
        inCommunity(base.db, empty, (tx) => sql.raw(change).execute(tx)),
      ).rejects.toThrow('permission denied')
  })

  it('har alt i journalen, og ingenting i nabofellesskapet', async () => {
    expect(await verifyChainOf(base.db, empty)).toMatchObject({ ok: true, entries: 8 })
    expect(await read(place)).not.toContain('Helgelandssykehuset')
    expect((await newcomer.post(`${place}/ny`, { vedtak }, manager)).status).toBe(403)
    for (const form of ['ny', 'organisasjon', 'oppgave'])
      expect((await newcomer.post(`${path}/${form}`, { vedtak })).status).toBe(403)
  })
})
