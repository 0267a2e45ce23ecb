import { describe, expect, it } from 'vitest'
import { aTreatment } from '../../../../test/builders/cases.ts'
import { inDays, today, treatmentsHouse } from '../../../../test/treatments-house.ts'
import { addDays, day } from '../../../kernel/day.model.ts'

const { as, at, get, kept, send, stands, stranger } = treatmentsHouse()

const planned = { organ: 'asu', trinn: 'discuss', dag: inDays(20) }

describe('Å planlegge behandlingen av en sak', () => {
  it('er for dem som holder saken: andre avvises, og en sak i et annet organ finnes ikke', async () => {
    const item = await kept()
    const path = at(item, 'planlegg')
    expect((await get(path)).status).toBe(200)
    expect((await get(path, as.trust)).status).toBe(200)
    expect((await get(path, as.verdal)).status).toBe(403)
    expect((await get(path, as.secretary)).status).toBe(403)
    expect((await get(path, stranger())).status).toBe(303)
    expect((await get(path.replace('/asu/', '/psu/'))).status).toBe(404)
    expect((await get(path.replace(item.code, 'aaaaaaaa'))).status).toBe(404)
  })

  it('finnes ikke for en sak som ikke er tatt inn, eller som er den andre sidens', async () => {
    const submitted = await kept({ intake: 'submitted' })
    expect((await get(at(submitted, 'planlegg'))).status).toBe(404)
    const own = await kept({ audience: 'municipalities' })
    expect((await get(at(own, 'planlegg'))).status).toBe(200)
    expect((await get(at(own, 'planlegg'), as.trust)).status).toBe(404)
  })

  it('lagrer organet, dagen og trinnet, og saken er planlagt', async () => {
    const item = await kept()
    const answer = await send(at(item, 'planlegg'), planned, { reader: as.trust })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe(`/ovelse/saker/${item.code}?gjort=planlagt`)
    const found = await stands(item)
    expect(found.item.standing).toBe('planned')
    expect(found.treatments).toMatchObject([
      { body: 'asu', stage: 'discuss', held: { from: addDays(today, 20) }, authority: null },
    ])
  })

  it('drøfter først og vedtar i neste møte med ett skjema', async () => {
    const item = await kept({ matter: 'guideline-revision' })
    const answer = await send(at(item, 'planlegg'), {
      ...{ organ: 'asu', trinn: 'two-step', dag: inDays(20), dag2: inDays(50), notat: 'Haster' },
    })
    expect(answer.status).toBe(303)
    const { treatments } = await stands(item)
    expect(treatments).toMatchObject([
      { stage: 'discuss', authority: null, note: 'Haster' },
      { stage: 'decide', authority: 'by-clause', clause: '5.2 c', note: null },
    ])
    expect(treatments[1]?.follows).toBe(treatments[0]?.id)
  })

  it('avviser en vedtaksdag før drøftingen, med det som er skrevet i behold', async () => {
    const item = await kept()
    const answer = await send(at(item, 'planlegg'), {
      ...{ organ: 'asu', trinn: 'two-step', dag: inDays(20), dag2: inDays(10), notat: 'Haster' },
    })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('Dagen står feil i rekkefølgen')
    expect(html).toContain('Haster')
    expect((await stands(item)).treatments).toEqual([])
  })

  it('stopper et vedtak utenfor myndigheten, sier hvem som kan, og fyller det ut', async () => {
    const item = await kept({ matter: 'guideline-revision' })
    const path = at(item, 'planlegg')
    const wrong = { organ: 'psu', trinn: 'decide', dag: inDays(20), notat: 'Haster' }
    const answer = await send(path, wrong)
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('PSU har ikke fått dette')
    expect(html).toContain('#punkt-5-2-c')
    expect(html).toContain('Velg ASU i skjemaet')
    const filled = await send(path, { ...wrong, fyll: 'asu' }, { html })
    expect(filled.status).toBe(200)
    const again = await filled.text()
    expect(again).toMatch(/<option value="asu" selected/)
    expect(again).toContain('Haster')
    expect((await stands(item)).treatments).toEqual([])
    expect((await send(path, {}, { html: again })).status).toBe(303)
    expect((await stands(item)).treatments).toMatchObject([{ body: 'asu', clause: '5.2 c' }])
  })

  it('stopper et vedtak i et organ utenfor der et av våre vedtar, og kaller det som det er skrevet', async () => {
    const item = await kept({ matter: 'action-plan' })
    const typed = { organ: 'utenfor', navn: 'Fylkestinget', trinn: 'decide', dag: inDays(20) }
    const answer = await send(at(item, 'planlegg'), typed)
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('Fylkestinget har ikke fått dette')
    expect(html).toContain('Velg PSU i skjemaet')
    expect((await stands(item)).treatments).toEqual([])
  })

  it('lagrer ikke et vedtak i et organ utenfor uten at noen med navn skal vurdere det', async () => {
    for (const matter of ['guideline', null]) {
      const item = await kept({ matter })
      const typed = { organ: 'utenfor', navn: 'Fylkestinget', trinn: 'decide', dag: inDays(20) }
      const answer = await send(at(item, 'planlegg'), typed)
      expect(answer.status).toBe(422)
      const html = await answer.text()
      expect(html).toContain('Avtalen sier ikke om Fylkestinget kan vedta dette')
      expect(html).toContain('Møtelederen tar opp om organet kan vedta')
      expect((await stands(item)).treatments).toEqual([])
      expect((await send(at(item, 'planlegg'), { ...typed, likevel: 'yes' })).status).toBe(303)
      expect((await stands(item)).treatments).toMatchObject([{ authority: 'unknown' }])
    }
  })

  it('planlegger innstillingen først, begge med ett trykk', async () => {
    const item = await kept({ matter: 'action-plan' })
    const path = at(item, 'planlegg')
    const wanted = { organ: 'psu', trinn: 'decide', dag: inDays(40) }
    const answer = await send(path, wanted)
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('Planlegg begge: ASU innstiller, PSU vedtar')
    const late = await send(path, { ...wanted, forst: 'yes', dagforst: inDays(41) }, { html })
    expect(late.status).toBe(422)
    expect(await late.text()).toContain('Dagen står feil i rekkefølgen')
    const both = await send(path, { ...wanted, forst: 'yes', dagforst: inDays(20) }, { html })
    expect(both.status).toBe(303)
    const { treatments } = await stands(item)
    expect(treatments).toMatchObject([
      { body: 'asu', stage: 'recommend', authority: null },
      { body: 'psu', stage: 'decide', authority: 'by-clause', clause: '5.2 b' },
    ])
    const [first] = treatments
    const off = await send(at(item, `behandling/${first?.id}/ta-av`), { hvorfor: 'Feil' })
    expect(off.status).toBe(422)
    expect(await off.text()).toContain('hviler på denne innstillingen')
  })

  it('spør en navngitt person når det er ukjent, eller lar møtelederen ta det opp', async () => {
    const item = await kept({ matter: 'noe-annet' })
    const path = at(item, 'planlegg')
    const wanted = { organ: 'asu', trinn: 'decide', dag: inDays(20) }
    const answer = await send(path, wanted)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Møtelederen tar opp om organet kan vedta')
    expect((await send(path, { ...wanted, likevel: 'yes' })).status).toBe(303)
    expect((await stands(item)).treatments).toMatchObject([{ authority: 'unknown' }])
  })

  it.each([
    ['en dag som er passert', { ...planned, dag: inDays(-1) }, 'Dagen er passert'],
    [
      'flere dager i ett felt',
      { ...planned, dag: '22.–24. mai 2027' },
      'Skriv én dag, slik: 24.05.2024. Varer møtet flere dager, skriv den siste.',
    ],
    ['et nummer uten tall', { ...planned, nummer: 'Sak' }, 'Skriv nummeret med tall'],
    ['et organ utenfor uten navn', { ...planned, organ: 'utenfor' }, 'Skriv hva organet heter'],
    [
      'et av våre egne organer skrevet som et organ utenfor',
      { ...planned, organ: 'utenfor', navn: ' asu' },
      'Dette er et av organene vi har her. Velg det i lista.',
    ],
    ['et organ som ikke finnes', { ...planned, organ: 'tull' }, 'finnes ikke i fellesskapet nå'],
    [
      'den andre sidens egen',
      { ...planned, deling: 'trust' },
      'Du leser ikke det den siden har for seg selv',
    ],
  ])('avviser %s', async (_title, typed, said) => {
    const item = await kept()
    const answer = await send(at(item, 'planlegg'), typed)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(said)
    expect((await stands(item)).treatments).toEqual([])
  })

  it('avviser et nummer som organet har gitt før, også skrevet på en annen måte', async () => {
    const number = `9${Date.now() % 10_000}`
    const earlier = await kept()
    await send(at(earlier, 'planlegg'), { ...planned, nummer: `Sak ${number}-26` })
    const item = await kept()
    const answer = await send(at(item, 'planlegg'), { ...planned, nummer: `${number}/2026` })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('har gitt dette nummeret til en annen behandling')
    const psu = { ...planned, organ: 'psu', nummer: `${number}/2026` }
    expect((await send(at(item, 'planlegg'), psu)).status).toBe(303)
  })

  it('gir hver side sin egen nummerrekke, så ingen ser at den andre har noe', async () => {
    const nummer = `8${Date.now() % 10_000}/26`
    const own = { ...planned, nummer }
    const sided = await kept()
    const trust = { reader: as.trust }
    expect((await send(at(sided, 'planlegg'), { ...own, deling: 'trust' }, trust)).status).toBe(303)
    const whole = await kept({ audience: 'municipalities' })
    expect((await send(at(whole, 'planlegg'), own)).status).toBe(303)
    const open = await kept()
    expect((await send(at(open, 'planlegg'), own)).status).toBe(303)
    const again = await kept()
    const part = { ...own, deling: 'municipalities' }
    expect((await send(at(again, 'planlegg'), part)).status).toBe(422)
    const late = await send(at(again, 'planlegg'), { ...own, deling: 'trust' }, trust)
    expect(late.status).toBe(422)
    expect((await send(at(again, 'planlegg'), own)).status).toBe(422)
    expect((await stands(again)).treatments).toEqual([])
  })

  it('sier fra til den andre når to sekretærer planlegger samtidig', async () => {
    const item = await kept()
    const path = at(item, 'planlegg')
    const html = await (await get(path)).text()
    const other = await (await get(path, as.trust)).text()
    expect((await send(path, planned, { html })).status).toBe(303)
    const late = await send(
      path,
      { ...planned, dag: inDays(30) },
      { reader: as.trust, html: other },
    )
    expect(late.status).toBe(409)
    expect(await late.text()).toContain('Behandlingene er nå: ASU')
    expect((await stands(item)).treatments).toHaveLength(1)
    const same = await send(path, planned)
    expect(same.status).toBe(422)
    expect(await same.text()).toContain('allerede planlagt å behandle saken da')
  })
})

describe('En planlagt behandling', () => {
  it('endres så lenge den ikke har noe utfall', async () => {
    const stop = aTreatment(addDays(today, 20), { stage: 'discuss' })
    const item = await kept({}, [stop])
    const path = at(item, `behandling/${stop.id}`)
    const moved = await send(path, { dag: inDays(30), nummer: '777/26' })
    expect(moved.status).toBe(303)
    expect((await stands(item)).treatments).toMatchObject([
      { held: { from: addDays(today, 30) }, number: '777/26', numberKey: '777/26' },
    ])
    expect((await stands(item)).item.standing).toBe('on-agenda')
    const wrong = await send(path, { dag: inDays(-3) })
    expect(wrong.status).toBe(422)
    expect((await get(path, as.verdal)).status).toBe(403)
  })

  it('endres ikke når utfallet er ført inn', async () => {
    const stop = aTreatment(day('2025-05-05'), {
      ...{
        outcome: 'agreed',
        source: 'Referatet',
        recordedAt: '2025-05-06T10:00:00.000Z' as never,
      },
    })
    const item = await kept({}, [stop])
    expect((await get(at(item, `behandling/${stop.id}`))).status).toBe(404)
    expect((await get(at(item, `behandling/${stop.id}/utfall`))).status).toBe(404)
  })

  it('tas av med en grunn, og står igjen', async () => {
    const stop = aTreatment(addDays(today, 20), { stage: 'discuss' })
    const item = await kept({}, [stop])
    const path = at(item, `behandling/${stop.id}/ta-av`)
    const bare = await send(path, { hvorfor: '' })
    expect(bare.status).toBe(422)
    expect((await send(path, { hvorfor: 'Møtet er avlyst' })).status).toBe(303)
    const found = await stands(item)
    expect(found.treatments).toMatchObject([{ withdrawnBecause: 'Møtet er avlyst' }])
    expect(found.item.standing).toBe('unplanned')
    expect((await get(path)).status).toBe(404)
  })
})
