import { describe, expect, it } from 'vitest'
import { aTreatment } from '../../../../test/builders/cases.ts'
import { inDays, today, treatmentsHouse } from '../../../../test/treatments-house.ts'
import { addDays } from '../../../kernel/day.model.ts'

const { as, at, get, kept, send, stands, stranger } = treatmentsHouse()

const held = addDays(today, -10)
const source = { kilde: 'Referatet' }

describe('Utfallet av en planlagt behandling', () => {
  it('føres inn av dem som holder saken, med kilde og merknader', async () => {
    const stop = aTreatment(held)
    const item = await kept({}, [stop])
    const path = at(item, `behandling/${stop.id}/utfall`)
    expect((await get(path, as.verdal)).status).toBe(403)
    expect((await get(path, stranger())).status).toBe(303)
    expect((await get(at(item, 'behandling/tull/utfall'))).status).toBe(404)
    const answer = await send(path, {
      ...{ utfall: 'agreed-with-remarks', ...source, vedtatt: 'ASU slutter seg til.' },
      ...{ hvem1: 'Verdal', punkt1: 'Punkt 2', ord1: 'Fristen er kort.' },
      ...{ hvem2: 'Tillitsvalgte', ord2: 'Vi vil høres.' },
    })
    expect(answer.status).toBe(303)
    const found = await stands(item)
    expect(found.treatments).toMatchObject([
      { outcome: 'agreed-with-remarks', source: 'Referatet', authority: 'not-asked' },
    ])
    expect(found.remarks).toMatchObject([
      { whose: 'Verdal', speaker: '5038', point: 'Punkt 2' },
      { whose: 'Tillitsvalgte', speaker: null, point: null },
    ])
    expect(found.item.standing).toBe('agreed-with-remarks')
  })

  it.each([
    ['uten kilde', { utfall: 'agreed' }, 'Skriv hvor dette er lest'],
    [
      'som enighet med merknad uten merknad',
      { utfall: 'agreed-with-remarks', ...source },
      'Skriv merknaden, og hvem den er fra',
    ],
    [
      'med en merknad som ingen har',
      { utfall: 'agreed', ...source, ord1: 'Kort frist' },
      'Skriv både hvem merknaden er fra',
    ],
    [
      'over flere dager',
      { utfall: 'agreed', ...source, dag: '22.–24. mai 2024' },
      'Skriv én dag, slik: 24.05.2024',
    ],
    ['fram i tid', { utfall: 'agreed', ...source, dag: inDays(1) }, 'Dagen er ikke kommet'],
    ['uten utfall', { ...source }, 'Velg en av mulighetene'],
    [
      'utsatt til en dag som er passert',
      { utfall: 'postponed', ...source, nestedag: inDays(-1) },
      'Dagen er passert',
    ],
  ])('avvises %s, med det som er skrevet i behold', async (_title, typed, said) => {
    const stop = aTreatment(held)
    const item = await kept({}, [stop])
    const path = at(item, `behandling/${stop.id}/utfall`)
    const answer = await send(path, { ...typed, vedtatt: 'Beholdes' })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain(said)
    expect(html).toContain('Beholdes')
    expect((await stands(item)).treatments).toMatchObject([{ outcome: null }])
  })

  it('av en utsatt sak lar nummeret stå, og planlegger neste uten nummer: én sak, to behandlinger', async () => {
    const stop = aTreatment(held, { number: '8801/26', numberKey: '8801/26' })
    const item = await kept({}, [stop])
    const utsatt = { utfall: 'postponed', ...source, nestedag: inDays(30) }
    const path = at(item, `behandling/${stop.id}/utfall`)
    expect((await send(path, utsatt)).status).toBe(303)
    const { treatments, ...found } = await stands(item)
    expect(found.item.standing).toBe('planned')
    expect(treatments).toMatchObject([
      { number: '8801/26', outcome: 'postponed' },
      { number: null, outcome: null, follows: stop.id, held: { from: addDays(today, 30) } },
    ])
    const next = at(item, `behandling/${treatments[1]?.id}`)
    expect((await send(next, { nummer: '8801/26' })).status).toBe(422)
    expect((await send(next, { nummer: '8802/26' })).status).toBe(303)
  })

  it('føres inn én gang: den som kommer etter, får vite hva som er nytt', async () => {
    const stop = aTreatment(held)
    const item = await kept({}, [stop])
    const path = at(item, `behandling/${stop.id}/utfall`)
    const html = await (await get(path, as.trust)).text()
    expect((await send(path, { utfall: 'agreed', ...source })).status).toBe(303)
    const typed = { utfall: 'not-agreed', ...source, vedtatt: 'Det andre' }
    const late = await send(path, typed, { reader: as.trust, html })
    expect(late.status).toBe(409)
    expect(await late.text()).toContain('Det andre')
    expect((await stands(item)).treatments).toMatchObject([{ outcome: 'agreed' }])
  })
})

describe('En behandling som aldri ble planlagt', () => {
  it.each([
    [
      'av et organ i fellesskapet, i en måned',
      { organ: 'asu', trinn: 'decide', dag: 'oktober 2025', utfall: 'not-told' },
      { body: 'asu', held: { from: '2025-10-01', until: '2025-10-31' }, outcome: 'not-told' },
    ],
    [
      'av en kommunes eget organ, med nummeret slik det skriver det',
      {
        ...{ organ: 'part.5038', navn: 'kommunestyret', trinn: 'decide', dag: '22.11.2017' },
        ...{ utfall: 'agreed', nummer: 'PS 49/17' },
      },
      { body: null, party: '5038', bodyName: 'kommunestyret', numberKey: '49/17' },
    ],
    [
      'av et organ utenfor, uten dag',
      {
        organ: 'utenfor',
        navn: 'Fagrådet',
        trinn: 'discuss',
        utfall: 'noted',
        nummer: 'sak 17/11',
      },
      { body: null, party: null, bodyName: 'Fagrådet', held: null, numberKey: '17/11' },
    ],
  ])('føres inn: %s', async (_title, typed, expected) => {
    const item = await kept()
    const answer = await send(at(item, 'for-inn'), { ...typed, ...source })
    expect(answer.status).toBe(303)
    expect((await stands(item)).treatments).toMatchObject([expected])
  })

  it('avvises uten organ, fram i tid og av en kommune uten hvilket organ', async () => {
    const item = await kept()
    const path = at(item, 'for-inn')
    const typed = { trinn: 'decide', utfall: 'agreed', ...source }
    const bare = await send(path, { ...typed, organ: '', dag: inDays(2) })
    expect(bare.status).toBe(422)
    const html = await bare.text()
    expect(html).toContain('Velg en av mulighetene')
    expect(html).toContain('Dagen er ikke kommet')
    const party = await send(path, { ...typed, organ: 'part.5038' })
    expect(await party.text()).toContain('Skriv hva organet heter')
    expect((await stands(item)).treatments).toEqual([])
    expect((await get(path, as.verdal)).status).toBe(403)
  })

  it('er tatt opp som den var, og merket, når andre skulle ha vedtatt det', async () => {
    const item = await kept({ matter: 'guideline-revision' })
    const dag = addDays(today, -3).split('-').reverse().join('.')
    const typed = { organ: 'psu', trinn: 'decide', dag, utfall: 'agreed', ...source }
    expect((await send(at(item, 'for-inn'), typed)).status).toBe(303)
    expect((await stands(item)).treatments).toMatchObject([{ body: 'psu', authority: 'outside' }])
  })
})
