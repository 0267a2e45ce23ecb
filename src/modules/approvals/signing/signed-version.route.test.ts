import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { aDraft, aPlan } from '../../../../test/builders/document.ts'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { instant } from '../../../kernel/day.model.ts'
import { createDocument, draftNextVersion } from '../../agreements/index.ts'
import { putForward } from '../plan/put-forward.command.ts'

const at = instant('2026-11-01T10:00:00.000Z')
const rule = { kind: 'each' } as const
let base: TestDatabase
let house: TestApp
let secretariat: Reader
let order: { communityId: string; by: null; at: typeof at }
beforeAll(async () => {
  base = await testDatabase()
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
  order = { communityId: base.communityId, by: null, at }
})
afterAll(() => base.close())

const textOf = async (path: string) =>
  (await (await house.get(path, secretariat)).text()).replaceAll('\u00a0', ' ')

/** A document before Verdal and Vikna, that both have adopted. */
async function adoptedByBoth(title: string) {
  const draft = aDraft({ title })
  const { slug } = await createDocument(base.db, { ...order, draft, files: [] })
  const own = `/${base.communityKey}/avtaler/${slug}`
  const put = async (stand: { judgedBy: string; because: string } | null) => {
    const parties = aPlan().parties.slice(0, 2)
    const plan = aPlan({ communityId: base.communityId, slug, rule, parties, stand })
    expect(await putForward(base.db, plan)).toMatchObject({ ok: true })
  }
  const adopts = async (code: string, day: string) => {
    const sent = { state: 'adopted', body: 'executive-board', day, source: 'E-post' }
    expect((await house.post(`${own}/svar/${code}`, sent, secretariat)).status).toBe(303)
  }
  await put(null)
  await adopts('1721', '24.11.2017')
  await adopts('1750', '24.11.2017')
  const next = async (stand: Parameters<typeof put>[0] = null) => {
    const begun = await draftNextVersion(base.db, { ...order, slug, draft, files: [] })
    expect(begun).toMatchObject({ ok: true })
    await put(stand)
  }
  const signs = (path: string, fields: Record<string, string | string[]>) =>
    house.post(
      `${own}/signering${path}`,
      { step: 'signed', day: '10.12.2017', ...fields },
      secretariat,
    )
  return { own, adopts, next, signs }
}

describe('Undertegning når en ny versjon er lagt fram', () => {
  it('er åpen for versjonen som gjelder for parten, til den nye gjelder der', async () => {
    const { own, adopts, next, signs } = await adoptedByBoth('Ny behandling')
    await next()
    expect(await textOf(`${own}/signering/1721?versjon=1`)).toContain(
      'Før undertegninga for Verdal',
    )
    const done = await signs('/1721', { versjon: '1', signedBy: 'Ordføreren' })
    expect(done.status).toBe(303)
    const after = await textOf(done.headers.get('location') ?? '')
    expect(after).toContain('Undertegnet av Ordføreren')
    expect(after).toContain('name="versjon" value="1"')
    expect(await textOf(`${own}/signering/1721`)).not.toContain('Undertegnet av Ordføreren')

    await adopts('1721', '26.11.2017')
    const closed = await textOf(`${own}/signering/1721?versjon=1`)
    expect(closed).toContain('Det er lagt fram en nyere versjon. Denne undertegnes ikke.')
    expect(closed).not.toContain('Før undertegninga')
    expect((await signs('/1721', { versjon: '1' })).status).toBe(409)
    const all = await textOf(`${own}/signering?versjon=1`)
    expect(all).toContain('Denne undertegnes bare av dem den gjelder for ennå')
    expect(all).toContain('name="parties" value="1750"')
    expect(all).not.toContain('name="parties" value="1721"')
    expect((await signs('', { versjon: '1', parties: ['1750'] })).status).toBe(303)
    const several = await signs('', { versjon: '1', parties: ['1721', '1750'] })
    expect(several.status).toBe(409)
    expect((await signs('/1721', {})).status).toBe(303)
  })

  it('er stengt for en versjon som er trukket, og tvilsomme versjoner finnes ikke', async () => {
    const { own, next, signs } = await adoptedByBoth('Trukket')
    await next()
    expect((await signs('/1721', { versjon: '7' })).status).toBe(404)
    expect((await signs('/1721', { versjon: 'x' })).status).toBe(404)
    for (const reason of ['Feil', 'Sagt opp']) {
      const sent = { reason, _steg: 'confirm' }
      expect((await house.post(`${own}/trekk`, sent, secretariat)).status).toBe(303)
    }
    expect((await signs('/1721', { versjon: '1' })).status).toBe(409)
    expect(await textOf(`${own}/signering?versjon=1`)).toContain('Versjonen er trukket')
  })

  it('sier etter en rettelse hvilken versjon parten undertegnet, med lenke dit', async () => {
    const { own, next, signs } = await adoptedByBoth('Rettet')
    expect((await signs('/1721', {})).status).toBe(303)
    await next({ judgedBy: 'AU', because: 'En skrivefeil.' })
    const all = await textOf(`${own}/signering`)
    expect(all).toMatch(/href="[^"]*signering\/1721\?versjon=1"[^>]*>Undertegnet versjon 1</)
    expect(all.match(/Ikke sendt<\/span>/g)).toHaveLength(1)
    expect(await textOf(`${own}/signering/1721`)).toContain('Undertegnet versjon 1')
    expect(await textOf(`${own}/signering/1750`)).not.toContain('Undertegnet versjon 1')
    expect((await signs('/1721', { step: 'sent' })).status).toBe(303)
    expect(await textOf(`${own}/signering`)).not.toContain('Undertegnet versjon 1')
  })
})
