import { describe, expect, it } from 'vitest'
import { aTreatment } from '../../../../test/builders/cases.ts'
import { inDays, today, treatmentsHouse } from '../../../../test/treatments-house.ts'
import { addDays } from '../../../kernel/day.model.ts'
import { newId } from '../../../platform/id.ts'

const { as, at, get, kept, send, stands, stranger } = treatmentsHouse()

describe('Endre en sak', () => {
  it('tar det som er skrevet, og viser det på siden til saken', async () => {
    const item = await kept()
    const answer = await send(at(item, 'endre'), {
      sammendrag: 'Kort fortalt',
      gjor: 'both',
      deling: 'community',
      frist: inDays(40),
    })
    expect(answer.status).toBe(303)
    const page = await (await get(answer.headers.get('location') ?? '')).text()
    for (const told of ['Saken er endret', 'Kort fortalt', 'Alle i helsefellesskapet']) {
      expect(page).toContain(told)
    }
    expect((await stands(item))?.item).toMatchObject({ acts: 'both', audience: 'community' })
  })

  it('sier fra ved feltet, og mister ikke det som er skrevet', async () => {
    const item = await kept()
    const answer = await send(at(item, 'endre'), {
      tittel: '',
      sammendrag: 'x'.repeat(601),
      punktsak: 'tull',
      unntatt: 'offl-13-1',
      deling: 'public',
      horer: 'Tiltak 7',
    })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    for (const told of [
      'Velg en av sakene i lista',
      'Det som alle kan lese, er ikke unntatt',
      'Skriv når unntaket skal vurderes på nytt',
      'Tiltak 7',
    ]) {
      expect(html).toContain(told)
    }
  })

  it('gjør ikke saken til noe annet mens et vedtak etter det den er, er planlagt', async () => {
    const decision = aTreatment(addDays(today, 40), { stage: 'decide', body: 'psu' })
    const item = await kept({ matter: 'action-plan' }, [decision])
    const refused = await send(at(item, 'endre'), { punktsak: 'guideline', sammendrag: 'Nytt' })
    expect(refused.status).toBe(422)
    const html = await refused.text()
    expect(html).toContain('Et vedtak er planlagt')
    expect(html).toContain('Nytt')
    expect((await send(at(item, 'endre'), { sammendrag: 'Nytt' })).status).toBe(303)
    const talk = await kept({ matter: 'action-plan' }, [
      { ...decision, id: newId(), stage: 'discuss' },
    ])
    expect((await send(at(talk, 'endre'), { punktsak: 'guideline' })).status).toBe(303)
  })

  it('tar ikke en dag som er passert som dagen unntaket vurderes på nytt, og beholder det som er skrevet', async () => {
    const item = await kept()
    const exempt = { unntatt: 'offl-13-1', tittel: 'Det som er skrevet' }
    const late = await send(at(item, 'endre'), { ...exempt, ses: inDays(-1) })
    expect(late.status).toBe(422)
    const html = await late.text()
    for (const told of ['felt-ses-feil', 'Dagen er passert', inDays(-1), 'Det som er skrevet']) {
      expect(html).toContain(told)
    }
    expect((await send(at(item, 'endre'), { ...exempt, ses: inDays(0) })).status).toBe(303)
  })

  it('lar en sak endres uten at dagen som sto, og som er passert, må skrives om', async () => {
    const item = await kept({ exemptBy: 'offl-13-1', exemptReview: addDays(today, -1) })
    expect((await send(at(item, 'endre'), { sammendrag: 'Kort' })).status).toBe(303)
    const other = await send(at(item, 'endre'), { ses: inDays(-2) })
    expect(await other.text()).toContain('Dagen er passert')
  })

  it('gir saken til et annet organ, og dem som har plass der', async () => {
    const item = await kept()
    const answer = await send(at(item, 'endre'), { til: 'psu' })
    expect(answer.status).toBe(303)
    const { item: moved } = await stands(item)
    expect(moved.body).toBe('psu')
    expect(moved.readers).toContain('body:psu')
    expect(moved.readers).not.toContain('body:asu')
    expect((await get(at(item, 'endre'))).status).toBe(404)
    const wrong = await send(at(moved, 'endre'), { til: 'ru' })
    expect(await wrong.text()).toContain('Velg et organ som finnes i dag')
  })

  it('skjuler ikke en sak for den som meldte den, og gir ingen den siden de ikke leser', async () => {
    const item = await kept()
    const trusts = await send(at(item, 'endre'), { deling: 'trust' }, { reader: as.trust })
    expect(await trusts.text()).toContain('ikke på den siden')
    const hers = await send(at(item, 'endre'), { deling: 'trust' })
    expect(await hers.text()).toContain('Du leser ikke det den siden har for seg selv')
  })

  it('er for dem som holder saken i organet: ingen andre, og ikke gjennom et annet organ', async () => {
    const item = await kept()
    const path = at(item, 'endre')
    expect((await get(path, as.verdal)).status).toBe(403)
    expect((await get(path, as.trust)).status).toBe(200)
    expect((await get(path.replace('/asu/', '/psu/'))).status).toBe(404)
    expect((await get(path.replace(item.code, 'finnesikke'))).status).toBe(404)
  })

  it('av en sak som bare er helseforetakets, finnes ikke for kommunenes sekretariat', async () => {
    const item = await kept({
      audience: 'trust',
      raised: { ...(await kept()).raised, side: 'trust', party: 'helse-nord-trondelag' },
    })
    expect((await get(at(item, 'endre'))).status).toBe(404)
    expect((await get(`/ovelse/saker/${item.code}`)).status).toBe(404)
    expect((await get(`/ovelse/saker/${item.code}`, as.trust)).status).toBe(200)
  })
})

describe('Siden til en sak', () => {
  it('sier hvem som meldte den til dem som er innenfor, og adressen til ingen', async () => {
    const { raised } = await kept()
    const named = { ...raised, name: 'Kari Nordmann', email: 'kari@verdal.example' }
    const item = await kept({ audience: 'public', raised: named })
    const path = `/ovelse/saker/${item.code}`
    expect(await (await get(path, as.verdal)).text()).toContain('Kari Nordmann')
    const open = await (await get(path, stranger())).text()
    expect(open).toContain(item.title)
    expect(open).not.toContain('Kari Nordmann')
    for (const reader of [as.verdal, as.secretariat]) {
      expect(await (await get(path, reader)).text()).not.toContain('kari@verdal.example')
    }
  })
})
