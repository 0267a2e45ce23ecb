import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../test/app.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { inCommunity } from '../../platform/db.ts'
import { verifyChainOf } from '../journal/index.ts'
import { loadReferenceData } from './reference/load-reference.command.ts'
import { addSampleParties } from './sample/sample-parties.command.ts'

const place = '/nordre-trondelag/kommuner'
const form = `${place}/region`
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
type Filled = Record<string, string | string[]>
const filled: Filled = {
  kommuner: ['5037', '5038'],
  region: 'ny',
  nyregion: 'Indre fjord',
  dag: '01.06.2026',
  vedtak: 'ASU 12.05.2026, sak 9/26',
}
const send = (fields: Filled, as = secretary) => house.post(form, { ...filled, ...fields }, as)
const confirm = (fields: Filled) => send({ ...fields, _steg: 'confirm' })

/** The region that the list gives a municipality on a day. */
async function regionOn(name: string, day: string): Promise<string | undefined> {
  const html = await read(`${place}?dag=${day}`)
  const row =
    html
      .split('<tr')
      .slice(1)
      .find((each) => each.includes(`>${name}</a>`)) ?? ''
  return row
    .match(/data-label="Region"[^>]*>(.*?)<\/td>/s)?.[1]
    ?.replace(/<[^>]*>/g, '')
    .trim()
}

describe('Regionen til flere kommuner', () => {
  it('har et skjema der alle står med regionen de er i, for den som kan endre parter', async () => {
    expect(await read(place, secretary)).toContain(`href="${form}"`)
    expect(await read(`${place}/5038`, secretary)).toContain(`href="${form}"`)
    expect(await read(place)).not.toContain(form)
    const html = await read(form, secretary)
    expect(html).toContain('Sett eller flytt region')
    expect(html).toMatch(/<b>Verdal<\/b><small>[^<]+<\/small>/)
    const contact = await house.signIn('party-contact', '5038')
    expect((await send({ _steg: 'confirm' }, contact)).status).toBe(403)
  })

  it.each<[string, Filled, string, string]>([
    ['ingen er valgt', { kommuner: [] }, 'Kommuner: Velg minst én kommune.', 'Indre fjord'],
    [
      'ingen region er valgt',
      { region: '' },
      'Hvilken region skal de høre til? Fyll ut dette feltet.',
      '01.06.2026',
    ],
    [
      'det nye navnet mangler',
      { nyregion: '' },
      'Navn på den nye regionen: Fyll ut dette feltet.',
      '01.06.2026',
    ],
    ['dagen er tull', { dag: 'tull' }, 'Fra dag: «tull» er ingen dato.', 'tull'],
    ['dagen er for langt fram', { dag: '01.06.2036' }, 'mer enn to år fram', '01.06.2036'],
  ])('sier fra når %s, og beholder det som ble skrevet', async (_title, fields, says, kept) => {
    for (const _steg of ['preview', 'confirm']) {
      const answer = await send({ ...fields, _steg })
      expect(answer.status).toBe(422)
      const html = await textOf(answer)
      expect(html).toContain(says)
      expect(html).toContain(`value="${kept}"`)
    }
  })

  it('viser først hva som endres for hver, uten å endre noe', async () => {
    const before = await regionOn('Verdal', '2026-06-01')
    const html = await textOf(await send({}))
    expect(html).toContain('Fra 1. juni 2026:')
    expect(html).toMatch(new RegExp(`Verdal.*${before}.*Indre fjord`, 's'))
    expect(html).toContain('Sett regionen for de 2')
    expect(await regionOn('Verdal', '2026-06-01')).toBe(before)
  })

  it('gjelder fra dagen, og dagen før har regionen som var', async () => {
    const before = await regionOn('Verdal', '2026-05-31')
    expect(before).toBeTruthy()
    const answer = await confirm({})
    expect(answer.status).toBe(303)
    expect(await regionOn('Verdal', '2026-06-01')).toBe('Indre fjord')
    expect(await regionOn('Levanger', '2026-06-01')).toBe('Indre fjord')
    expect(await regionOn('Verdal', '2026-05-31')).toBe(before)
    expect(await read(`${place}/5038`)).toContain('Med i regionen Indre fjord')
    expect(await read(place, secretary)).toContain('ASU 12.05.2026, sak 9/26')
    const journal = await read('/nordre-trondelag/journal', secretary)
    expect(journal).toContain('Region satt')
    expect(journal).toContain('Indre fjord')
    expect(await verifyChainOf(base.db, base.communityId)).toMatchObject({ ok: true })
  })

  it('kan rettes fra samme dag, og det siste gjelder', async () => {
    const html = await textOf(await send({ kommuner: ['5038'], nyregion: 'Ytre fjord' }))
    expect(html).toMatch(/Verdal.*Indre fjord.*Ytre fjord/s)
    expect(html).toContain('Sett regionen for kommunen')
    expect((await confirm({ kommuner: ['5038'], nyregion: 'Ytre fjord' })).status).toBe(303)
    expect(await regionOn('Verdal', '2026-06-01')).toBe('Ytre fjord')
    expect(await regionOn('Levanger', '2026-06-01')).toBe('Indre fjord')
  })

  it('velges blant dem som er der; den som står slik fra før, blir ikke endret', async () => {
    const moved = { region: 'navn:Indre fjord', dag: '01.07.2026' }
    const html = await textOf(await send(moved))
    expect(html).toContain('Levanger står slik fra før, og blir ikke endret.')
    expect((await confirm(moved)).status).toBe(303)
    expect(await regionOn('Verdal', '2026-07-01')).toBe('Indre fjord')
    expect(await regionOn('Verdal', '2026-06-30')).toBe('Ytre fjord')
    const again = await confirm({ ...moved, dag: '02.07.2026' })
    expect(again.status).toBe(409)
    expect(await textOf(again)).toContain('Slik står regionen for alle du har valgt, fra før.')
  })

  it('holder på skrivemåten regionen har', async () => {
    const typed = { kommuner: ['5006'], nyregion: 'indre Fjord', dag: '01.07.2026' }
    expect((await confirm(typed)).status).toBe(303)
    expect(await regionOn('Steinkjer', '2026-07-01')).toBe('Indre fjord')
  })

  it('kan tas bort, og det som står fra en senere dag, blir stående', async () => {
    const out = { kommuner: ['5038'], region: 'ingen', nyregion: '' }
    const html = await textOf(await send({ ...out, dag: '15.06.2026' }))
    expect(html).toContain('Ta kommunen ut av regionen')
    expect(html).toContain('Fra 1. juli 2026 står det alt at Verdal er i Indre fjord.')
    expect((await confirm({ ...out, dag: '15.06.2026' })).status).toBe(303)
    expect(await regionOn('Verdal', '2026-06-14')).toBe('Ytre fjord')
    expect(await regionOn('Verdal', '2026-06-15')).toBe('Ingen region')
    expect(await regionOn('Verdal', '2026-07-01')).toBe('Indre fjord')
    expect(await read(`${place}/5038`)).toContain('Ikke lenger med i regionen Ytre fjord')
  })

  it('følges av kontaktlista, der en region er et sted', async () => {
    const html = await read('/nordre-trondelag/kontakter', secretary)
    expect(html).toContain('Indre fjord')
  })

  it('kan ikke settes for en som verken er part eller i en region', async () => {
    const answer = await confirm({ kommuner: ['0301'], dag: '03.07.2026' })
    expect(answer.status).toBe(409)
    expect(await textOf(answer)).toContain('En av kommunene er verken part eller med i en region')
  })
})
