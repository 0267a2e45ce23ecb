import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { aBody, aSeat, aSeatHolder } from '../../../../test/builders/bodies.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { formsOf } from '../../../../test/forms.ts'
import { wholeSample } from '../../../../test/sample-house.ts'
import { day } from '../../../kernel/day.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import { now } from '../../../platform/clock.ts'
import { inCommunity } from '../../../platform/db.ts'
import { newId } from '../../../platform/id.ts'
import { insertBodies, insertSeatHolders, insertSeats } from '../bodies.store.ts'
import { keepBodiesWaiting } from '../held-bodies.command.ts'

const list = '/nordre-trondelag/organer'
const own = `${list}/prove`
const other = `${list}/annet`
const municipal = aSeat(newId(), { body: 'prove', label: 'Værnesregionen' })
const users = aSeat(newId(), {
  ...{ body: 'prove', label: 'Brukerne', side: 'none', preMeeting: 'none', rights: 'speak' },
})
const foreign = aSeat(newId(), { body: 'annet' })
const hidden = aSeatHolder(newId(), municipal.id, {
  ...{ name: 'Hemmelig Kari', email: 'kari@verdal.example', audience: 'municipalities', rank: 1 },
})

let base: TestDatabase
let house: TestApp
let secretary: Reader
let secretariat: Reader

beforeAll(async () => {
  ;({ base } = await wholeSample())
  house = await testApp(base)
  secretary = await house.signIn('body-secretary')
  secretariat = await house.signIn('secretariat')
  await inCommunity(base.owner, base.communityId, async (tx) => {
    await insertBodies(tx, base.communityId, [
      aBody({ key: 'annet', name: 'Annet organ', abbreviation: null }),
    ])
    await insertSeats(tx, base.communityId, [municipal, users, foreign])
    await insertSeatHolders(tx, base.communityId, [hidden], { by: null, at: now() })
    await keepBodiesWaiting(tx, base.communityId, ['prove', 'annet'])
  })
}, 120_000)
afterAll(() => base.close())

const seatIn = (body: string, seat: string) => `${list}/${body}/plasser/${seat}`
const status = async (path: string, reader: Reader) => (await house.get(path, reader)).status

/** Fills in the form of a page, and sends it. */
async function send(path: string, typed: Record<string, string>, reader = secretary) {
  const answer = await house.get(path, reader)
  const form = formsOf(await answer.text(), path).find(
    ({ action }) => action.split('?')[0] === path,
  )
  if (!form) return answer
  const kept = form.fields.filter(([name]) => !(name in typed))
  return house.app.request(form.action, {
    method: 'POST',
    body: new URLSearchParams([...kept, ...Object.entries(typed)]).toString(),
    headers: {
      ...{ cookie: reader.cookie, origin: 'http://localhost' },
      'content-type': 'application/x-www-form-urlencoded',
    },
  })
}

const aHolder = { rang: '0', navn: 'Ola Leder', epost: '', funksjon: 'Leder', deling: 'community' }

describe('Sekretæren i et organ', () => {
  it('får opp hvert skjema i sitt organ, og ingen i et annet', async () => {
    const addresses = house.app.routes.filter(
      ({ path, method }) => method === 'GET' && path.startsWith('/:community/organer/:body'),
    )
    const at = (path: string, body: string, seat: string) =>
      path.replace(':community', 'nordre-trondelag').replace(':body', body).replace(':seat', seat)
    const told: Record<string, [number, number]> = {}
    for (const { path } of addresses.filter((each) => !/:(?!community|body|seat)/.test(each.path)))
      told[path] = [
        await status(at(path, 'prove', users.id), secretary),
        await status(at(path, 'annet', foreign.id), secretary),
      ]
    const read = ['', '/plasser/:seat', '/saker']
    const communitys = ['/avslutt', '/spor-om-navn']
    const places = Object.keys(told).map((path) => path.replace('/:community/organer/:body', ''))
    expect(places).toEqual(expect.arrayContaining([...read, ...communitys]))
    expect(places.length).toBeGreaterThan(9)
    for (const place of places)
      expect([place, ...(told[`/:community/organer/:body${place}`] ?? [])]).toEqual([
        place,
        communitys.includes(place) ? 403 : 200,
        read.includes(place) ? 200 : 403,
      ])
  })

  it('fører inn hvem som har en plass, og sier det på siden', async () => {
    const added = await send(`${seatIn('prove', users.id)}/ny`, {
      ...aHolder,
      epost: 'ola@bruker.example',
    })
    expect(added.status).toBe(303)
    expect(await (await house.get(seatIn('prove', users.id), secretary)).text()).toContain(
      'Ola Leder',
    )
  })

  it('slipper ingen inn i et formøte som hun ikke selv leser fra', async () => {
    const place = `${seatIn('prove', municipal.id)}/ny`
    const refused = await send(place, { ...aHolder, epost: 'ola@verdal.example' })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Plassen er med i et formøte som du ikke leser fra')
    expect((await send(place, { ...aHolder, navn: 'Eva Leder' })).status).toBe(303)
    const asked = `${seatIn('prove', users.id)}/endre`
    const opened = await send(asked, { formote: 'municipal' })
    expect(opened.status).toBe(422)
    expect((await send(asked, { formote: 'municipal' }, secretariat)).status).toBe(303)
    expect((await send(asked, { formote: 'none' }, secretariat)).status).toBe(303)
  })

  it('retter navn, og slutter noen, i en plass som er med i et formøte, men ikke adressen eller hvor lenge', async () => {
    const seat = aSeat(newId(), { body: 'prove', label: 'Innherred' })
    const holder = aSeatHolder(newId(), seat.id, {
      ...{ email: 'per@verdal.example', from: day('2025-01-01'), until: day('2027-01-01') },
    })
    await inCommunity(base.owner, base.communityId, async (tx) => {
      await insertSeats(tx, base.communityId, [seat])
      await insertSeatHolders(tx, base.communityId, [holder], { by: null, at: now() })
    })
    const at = `${seatIn('prove', seat.id)}/${holder.id}`
    const problemOf = async (typed: Record<string, string>) => {
      const answer = await send(at, typed)
      const html = await answer.text()
      return answer.status === 303
        ? null
        : (/id="felt-([^"]*)"[^>]*aria-invalid="true"/.exec(html)?.[1] ?? html)
    }
    expect(await problemOf({ navn: 'Per Ny', funksjon: 'Leder', til: '30.06.2026' })).toBe(null)
    expect(await problemOf({ til: '' })).toBe('til')
    expect(await problemOf({ til: '31.12.2027' })).toBe('til')
    expect(await problemOf({ fra: '01.01.2024' })).toBe('fra')
    expect(await problemOf({ epost: '' })).toBe('epost')
    expect(await problemOf({ epost: 'annen@verdal.example' })).toBe('epost')
  })

  it('sier ikke selv hvem som er sekretær, eller hvor lenge', async () => {
    const { rows } = await sql<{ seat: string; holder: string }>`
      select seat_id as seat, holder.id as holder from body_seat_holder holder
      join body_seat seat on seat.community_id = holder.community_id and seat.id = holder.seat_id
      where holder.community_id = ${base.communityId} and rights = 'secretary' limit 1`.execute(
      base.owner,
    )
    const { seat = '', holder = '' } = rows[0] ?? {}
    const html = await (await house.get(seatIn('prove', seat), secretary)).text()
    expect(html).not.toContain('/endre"')
    const told = 'Hvem som er sekretær, føres av fellesskapets sekretariat.'
    const tried: [string, Record<string, string>][] = [
      [`${seatIn('prove', seat)}/ny`, { ...aHolder, rang: '1' }],
      [`${seatIn('prove', seat)}/endre`, { navn: 'Ny sekretær' }],
      [`${seatIn('prove', seat)}/avslutt`, {}],
      [`${seatIn('prove', seat)}/${holder}`, { til: '31.12.2099' }],
      [`${seatIn('prove', seat)}/${holder}/avslutt`, {}],
      [
        `${own}/plasser/ny`,
        { navn: 'En til', taler: 'gruppe.users', side: 'none', rett: 'secretary', formote: 'none' },
      ],
    ]
    for (const [path, typed] of tried) {
      const answer = await send(path, typed)
      expect([path, answer.status]).toEqual([path, 422])
      expect(await answer.text()).toContain(told)
    }
    expect(
      (await send(`${seatIn('prove', seat)}/endre`, { navn: 'Sekretæren' }, secretariat)).status,
    ).toBe(303)
  })

  it('ser ikke, og endrer ikke, den som bare er vist for kommunene', async () => {
    const seen = await (await house.get(seatIn('prove', municipal.id), secretary)).text()
    expect(seen).not.toContain('Hemmelig')
    const place = `${seatIn('prove', municipal.id)}/${hidden.id}`
    for (const form of [place, `${place}/avslutt`]) {
      expect(await status(form, secretary)).toBe(404)
      expect(await status(form, secretariat)).toBe(200)
    }
  })

  it('ser på Min side det som venter med organet, og ikke med et annet', async () => {
    const left = aSeat(newId(), { body: 'prove', label: 'Den som gikk' })
    const ends = aSeatHolder(newId(), left.id, { until: osloDay(now()) })
    const away = aSeatHolder(newId(), foreign.id, { until: osloDay(now()) })
    await inCommunity(base.owner, base.communityId, async (tx) => {
      await insertSeats(tx, base.communityId, [left])
      await insertSeatHolders(tx, base.communityId, [ends, away], { by: null, at: now() })
      await keepBodiesWaiting(tx, base.communityId, ['prove', 'annet'])
    })
    const desk = await (await house.get('/nordre-trondelag/min-side', secretary)).text()
    expect(desk).toContain('Prøveorgan')
    expect(desk).not.toContain('Annet organ')
  })

  it('er ikke sekretær lenger dagen etter at plassen er over', async () => {
    const gone = await house.signIn('body-secretary')
    expect(await status(`${own}/endre`, gone)).toBe(200)
    await inCommunity(base.owner, base.communityId, async (tx) => {
      const { id } = await tx
        .selectFrom('body_seat_holder')
        .select('id')
        .where('community_id', '=', base.communityId)
        .orderBy('registered_at', 'desc')
        .limit(1)
        .executeTakeFirstOrThrow()
      await tx
        .updateTable('body_seat_holder')
        .set({ valid_until: osloDay(now()) })
        .where('community_id', '=', base.communityId)
        .where('id', '=', id)
        .execute()
    })
    expect(await status(`${own}/endre`, gone)).toBe(403)
    expect(await status(own, gone)).toBe(404)
    expect(await status(`${other}/endre`, gone)).toBe(403)
  })
})
