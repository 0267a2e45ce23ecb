import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestApp } from '../../../test/app.ts'
import { aDraft, aPlan } from '../../../test/builders/document.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { failMailTo } from '../../../test/failed-mail.ts'
import { sampleHouse } from '../../../test/sample-house.ts'
import { day } from '../../kernel/day.model.ts'
import { longDay } from '../../kernel/format.model.ts'
import { osloDay } from '../../kernel/oslo.model.ts'
import { now } from '../../platform/clock.ts'
import { createDocument, draftNextVersion } from '../agreements/index.ts'
import { putForward } from '../approvals/plan/put-forward.command.ts'

let base: TestDatabase
let house: TestApp
beforeAll(async () => {
  ;({ base, house } = await sampleHouse())
})
afterAll(() => base.close())

const place = '/nordre-trondelag/kommuner'
const sections = ['Beløpene', 'Behandlingene']

describe('Det en kommune svarer for og betaler', () => {
  it('er beløpet, behandlingene og plassene', async () => {
    const html = (await (await house.get(`${place}/5038`)).text()).replaceAll('\u00a0', ' ')
    for (const section of sections) expect(html).toContain(`<h2>${section}</h2>`)
    expect(html).toMatch(/<h2>(?:<[^>]+>)?Plasser som taler for kommunen/)
    expect(html).not.toContain('Plassene')
    expect(html).toContain('99 310 kr')
    expect(html).toContain('Komite mennesker og livskvalitet')
  })

  it('venter ikke på noen når avtalen bare er fortalt etter kilder', async () => {
    const contact = await house.signIn('party-contact', '1721')
    for (const reader of [house.stranger, contact]) {
      const html = await (await house.get(`${place}/5038`, reader)).text()
      expect(html).not.toContain('Dette venter på kommunen')
      expect(html).toContain('Kildene sier ikke hva Verdal svarte. Ingen venter på svar.')
    }
    const own = await (await house.get(`${place}/5038`, contact)).text()
    expect(own).toContain('Før i ettertid hva Verdal svarte på')
    expect(await (await house.get(`${place}/5038`)).text()).not.toContain('Før i ettertid')
  })

  it('sier hvilken versjon av hver avtale som gjelder for kommunen, under alle numrene den har hatt', async () => {
    const { communityId } = base
    const secretariat = await house.signIn('secretariat')
    const draft = aDraft({ title: 'Felles kvalitet', deadline: day('2099-12-31'), reviewDay: null })
    const order = { communityId, by: null, at: now(), draft, files: [] }
    const { slug } = await createDocument(base.db, order)
    const parties = aPlan().parties.slice(0, 2)
    const out = () =>
      putForward(base.db, aPlan({ communityId, slug, parties, rule: { kind: 'each' } }))
    const adopts = async (code: string, on: string) => {
      const told = { state: 'adopted', body: 'executive-board', day: on, source: 'E-post' }
      const path = `/nordre-trondelag/avtaler/${slug}/svar/${code}`
      expect((await house.post(path, told, secretariat)).status).toBe(303)
    }
    const held = async () => {
      const html = (await (await house.get(`${place}/5038`)).text()).replaceAll('\u00a0', ' ')
      return html.slice(html.indexOf('Avtaler som gjelder her'), html.indexOf('Behandlingene'))
    }
    expect(await out()).toMatchObject({ ok: true })
    expect(await held()).not.toContain('Felles kvalitet')
    await adopts('1721', '24.11.2017')
    expect(await held()).toMatch(/Felles kvalitet.*Avtalen gjelder her fra 24. november 2017./s)
    await draftNextVersion(base.db, { ...order, slug })
    expect(await out()).toMatchObject({ ok: true })
    await adopts('1750', '25.11.2017')
    expect(await held()).toContain('Versjon 1 gjelder her fra 24. november 2017.')
    expect(await held()).toContain(`/avtaler/${slug}?versjon=1"`)
    await adopts('1721', '26.11.2017')
    expect(await held()).toContain('Versjon 2 gjelder her fra 26. november 2017.')
    expect(await held()).not.toContain('Versjon 1')

    const treated = async () => {
      const html = (await (await house.get(`${place}/5038`)).text()).replaceAll('\u00a0', ' ')
      const from = html.indexOf('<h2>Behandlingene</h2>')
      return [...html.slice(from).matchAll(/tavle([^"]*)">[^/]*Felles kvalitet.*?<\/tr>/gs)].map(
        ([row, query]) => [query, /Versjon \d(?:, trukket)?/.exec(row)?.[0] ?? ''],
      )
    }
    expect(await treated()).toEqual([
      ['', ''],
      ['?versjon=1', 'Versjon 1'],
    ])
    const own = `/nordre-trondelag/avtaler/${slug}`
    const withdrawn = await house.post(
      `${own}/trekk`,
      { reason: 'Feil beløp', _steg: 'confirm' },
      secretariat,
    )
    expect(withdrawn.status).toBe(303)
    expect(await treated()).toEqual([
      ['?versjon=2', 'Versjon 2, trukket'],
      ['', ''],
    ])
  })

  it('sier til sekretariatet, og ingen andre, at e-posten om svaret ikke kom fram', async () => {
    const { communityId } = base
    const draft = aDraft({ title: 'Ny avtale' })
    const order = { communityId, by: null, at: now(), draft, files: [] }
    const { slug } = await createDocument(base.db, order)
    const contact = await house.signIn('party-contact', '1721')
    const secretariat = await house.signIn('secretariat')
    expect(await putForward(base.db, aPlan({ communityId, slug }))).toMatchObject({ ok: true })
    const own = `/nordre-trondelag/avtaler/${slug}`
    expect((await house.post(`${own}/purr`, { til: '1721' }, secretariat)).status).toBe(303)
    const page = async (reader = secretariat) => {
      const html = await (await house.get(`${place}/5038`, reader)).text()
      return html.slice(html.indexOf('Dette venter på kommunen'), html.indexOf('Beløpene'))
    }
    expect(await page()).toContain('Ny avtale')
    expect(await page()).not.toContain('Fikk ikke e-posten')
    const letters = await base.owner.selectFrom('outgoing_mail').select('recipient').execute()
    for (const { recipient } of letters) await failMailTo(base, recipient)
    expect(await page()).toContain('Fikk ikke e-posten')
    expect(await page()).toContain(`${own}/svar/1721#e-post`)
    expect(await page(contact)).not.toContain('Fikk ikke e-posten')
    expect(await page(house.stranger)).not.toContain('Fikk ikke e-posten')
  })

  it('er ingenting for en kommune utenfor, som da ikke har tomme deler', async () => {
    const html = await (await house.get(`${place}/5001`)).text()
    expect(html).toContain('Historien')
    for (const section of sections) expect(html).not.toContain(`<h2>${section}</h2>`)
  })
})

describe('En avtale som gjelder uten kommunen', () => {
  it('står i behandlingene med versjonen og dagen, til kommunen er med igjen', async () => {
    const { communityId } = base
    const draft = aDraft({ title: 'Felles skyss' })
    const order = { communityId, by: null, at: now(), draft, files: [] }
    const { slug } = await createDocument(base.db, order)
    const out = () => putForward(base.db, aPlan({ communityId, slug }))
    expect(await out()).toMatchObject({ ok: true })
    await draftNextVersion(base.db, { ...order, slug })
    expect(await out()).toMatchObject({ ok: true })
    const secretariat = await house.signIn('secretariat')
    const decides = async (answer: 'yes' | 'no', source: string) => {
      const path = `/nordre-trondelag/avtaler/${slug}/svar/1721/uten`
      expect((await house.post(path, { answer, source }, secretariat)).status).toBe(303)
    }
    const treated = async () => {
      const html = (await (await house.get(`${place}/5038`)).text()).replaceAll('\u00a0', ' ')
      const section = html.slice(html.indexOf('<h2>Behandlingene</h2>'))
      return section.slice(section.indexOf('Felles skyss'), section.indexOf('</section>'))
    }
    await decides('yes', 'ASU 12.02.2026, sak 4/26')
    const today = longDay('nb', osloDay(now())).replaceAll('\u00a0', ' ')
    const told = await treated()
    expect(told).toContain('Versjon 2. Det er bestemt at avtalen gjelder uten kommunen.')
    expect(told).toContain(`Registrert ${today}.`)
    expect(told).toContain('Gjelder uten')
    await decides('no', 'ASU 12.03.2026, sak 9/26')
    expect(await treated()).not.toContain('gjelder uten kommunen')
  })
})

describe('Det et organ som ikke avgjør, har svart', () => {
  it('sier at et utvalg som ikke avgjør, har tilrådd', async () => {
    const { communityId } = base
    const draft = aDraft({ title: 'Tilrådd avtale' })
    const order = { communityId, by: null, at: now(), draft, files: [] }
    const { slug } = await createDocument(base.db, order)
    expect(await putForward(base.db, aPlan({ communityId, slug }))).toMatchObject({ ok: true })
    const secretariat = await house.signIn('secretariat')
    const told = { state: 'adopted', body: 'committee', day: '24.11.2017', source: 'E-post' }
    const sent = await house.post(`/nordre-trondelag/avtaler/${slug}/svar/1721`, told, secretariat)
    expect(sent.status).toBe(303)
    const html = await (await house.get(`${place}/5038`)).text()
    const from = html.lastIndexOf('Tilrådd avtale')
    const row = html.slice(from, html.indexOf('</tr>', from))
    expect(row).toContain('>Tilrådd<')
    expect(row).not.toContain('Vedtatt')
  })
})
