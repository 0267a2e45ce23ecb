import { describe, expect, it } from 'vitest'
import { treatmentsHouse } from '../../../../test/treatments-house.ts'
import type { Case } from '../case.model.ts'

const { as, at, get, kept, send, stands, stranger } = treatmentsHouse()

const ofTrust = { side: 'trust', party: 'helse-nord-trondelag' } as const
const submitted = async (raised: Partial<Case['raised']>, over: Partial<Case> = {}) =>
  kept({ intake: 'submitted', raised: { ...(await kept()).raised, ...raised }, ...over })
const shown = async (item: Case, reader = as.secretariat) =>
  (await (await get(at(item, 'vurder'), reader)).text()).replaceAll('\u00ad', '')

async function accepts(item: Case, typed: Record<string, string>, reader = as.secretariat) {
  const html = await shown(item, reader)
  return send(at(item, 'ta-inn'), { slag: 'decision', ...typed }, { reader, html })
}

describe('Å ta inn en sak som bare den ene siden ser', () => {
  it('leder til saken for dem som ser den', async () => {
    const ofSide = [
      [await submitted(ofTrust), 'trust', as.trust],
      [await submitted({ side: 'municipal', party: '5038' }), 'municipalities', as.secretariat],
    ] as const
    for (const [item, deling, reader] of ofSide) {
      const answer = await accepts(item, { deling }, reader)
      expect(answer.headers.get('location')).toBe(`/ovelse/saker/${item.code}?gjort=tatt-inn`)
      expect((await get(answer.headers.get('location') ?? '', reader)).status).toBe(200)
    }
  })

  it('leder til innboksen for dem som ikke ser den lenger', async () => {
    const item = await submitted(ofTrust)
    const answer = await accepts(item, { deling: 'trust' })
    expect(answer.headers.get('location')).toBe(`/ovelse/organer/asu/saker?gjort=tatt-inn`)
    expect((await get(answer.headers.get('location') ?? '')).status).toBe(200)
    expect((await get(`/ovelse/saker/${item.code}`)).status).toBe(404)
    expect((await stands(item)).item.audience).toBe('trust')
  })
})

describe('Hvem som ser en sak som tas inn', () => {
  const side = 'Ingen andre ser den, heller ikke sekretæren i organet'

  it('sies som det er: den ene sidens egen sak ser ikke den andre sidens sekretariat', async () => {
    const html = await shown(await submitted(ofTrust))
    expect(html).toContain('ser den også, om du ikke velger bare den ene siden')
    expect(html).toContain(side)
    expect(html).not.toContain('ser den alltid')
    const ofBoth = await shown(await submitted({ side: 'both', party: null }))
    expect(ofBoth).toContain('Sekretæren i organet og begge sekretariatene ser den alltid')
    expect(ofBoth).not.toContain(side)
  })

  it('sier at «Alle» legger teksten og vedleggene åpent på nettet, og det er det som skjer', async () => {
    const item = await submitted({ ...ofTrust, name: 'Ola Melder' }, { wanted: 'Et vedtak om det' })
    expect(await shown(item)).toContain('ligger teksten og vedleggene åpent på nettet')
    const page = `/ovelse/saker/${item.code}`
    expect((await get(page, stranger())).status).toBe(404)
    await accepts(item, { deling: 'public', eier: 'Kari Ansvarlig' })
    const answer = await get(page, stranger())
    expect(answer.status).toBe(200)
    const html = await answer.text()
    expect(html).toContain('Et vedtak om det')
    expect(html).toContain('Kari Ansvarlig')
    expect(html).not.toContain('Ola Melder')
  })
})

describe('Å si hva en sak er etter avtalen når den tas inn', () => {
  it('kan vente, og det som velges, står på saken', async () => {
    const [item, later] = [await submitted(ofTrust), await submitted(ofTrust)]
    const html = await shown(item)
    expect(html).toContain('Hva det er etter avtalen')
    const [matter] = [...html.matchAll(/<option value="([^"]+)">[^<]+\(/g)].map(([, code]) => code)
    expect(matter).toBeTruthy()
    expect((await accepts(item, { deling: 'body', punktsak: matter ?? '' })).status).toBe(303)
    expect((await stands(item)).item.matter).toBe(matter)
    expect((await accepts(later, { deling: 'body' })).status).toBe(303)
    expect((await stands(later)).item.matter).toBeNull()
  })

  it('sier fra ved feltet når den ikke står i lista, og beholder det som er valgt før', async () => {
    const item = await submitted(ofTrust, { matter: 'none' })
    expect(await shown(item)).toContain('<option value="none" selected')
    const answer = await accepts(item, { deling: 'body', punktsak: 'tull', eier: 'Kari' })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    for (const told of ['felt-punktsak-feil', 'Velg en av sakene i lista', 'value="Kari"']) {
      expect(html).toContain(told)
    }
  })
})
