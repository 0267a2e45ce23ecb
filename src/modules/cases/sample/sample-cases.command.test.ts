import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestDatabase } from '../../../../test/database.ts'
import { wholeSample } from '../../../../test/sample-house.ts'
import { inCommunity } from '../../../platform/db.ts'
import { caseWithin } from '../held/held-case.command.ts'
import { inOrder } from '../treatment.model.ts'

let base: TestDatabase
let idOf: (key: string) => string
beforeAll(async () => {
  ;({ base, idOf } = await wholeSample())
}, 120_000)
afterAll(() => base.close())

const casesOf = (community: string) =>
  inCommunity(base.db, idOf(community), (tx) =>
    tx
      .selectFrom('case_item')
      .select(['code', 'title', 'standing', 'waits', 'intake'])
      .where('community_id', '=', idOf(community))
      .orderBy('title')
      .execute(),
  )

describe('Sakene i eksempelet', () => {
  it('er i nord saken fra 2017, med merknadene fra Namdalen, og retningslinjen for barn og unge', async () => {
    const cases = await casesOf('nordre-trondelag')
    expect(cases.map(({ title, standing }) => [title, standing])).toEqual([
      ['Felles stilling som samhandlingskoordinator helse', 'forwarded'],
      ['Retningslinje 7: Helhetlige tjenester til barn og unge', 'not-told'],
    ])
    const found = await inCommunity(base.db, idOf('nordre-trondelag'), (tx) =>
      caseWithin(tx, idOf('nordre-trondelag'), cases[0]?.code ?? ''),
    )
    expect(
      inOrder(found?.treatments ?? []).map(({ body, bodyName, number, held, outcome }) =>
        [body ?? bodyName, number, held?.from ?? null, outcome].join(' · '),
      ),
    ).toEqual([
      'ru · Sak 17/11 ·  · not-told',
      'Arbeidsgruppa fra kommunegruppene ·  ·  · agreed-with-remarks',
      'ru ·  · 2017-02-27 · not-told',
      'ru ·  · 2017-05-12 · forwarded',
    ])
    expect(found?.remarks.map(({ whose, point }) => `${whose}: ${point}`)).toContain(
      'Indre Namdal: Punkt 4, stillingsannonsen',
    )
  })

  it('er i sør den som Bjugn forteller om', async () => {
    const cases = await casesOf('st-olav')
    expect(cases.map(({ title }) => title)).toEqual([
      'Felles finansiering av samhandlingsfunksjonen helse',
    ])
  })

  it('er i øvelsen førti, i alle tilstander, med en avvist og en som drøftes før den vedtas', async () => {
    const cases = await casesOf('ovelse')
    expect(cases).toHaveLength(40)
    expect(new Set(cases.map(({ standing }) => standing))).toEqual(
      new Set([
        'submitted',
        'asked-back',
        'declined',
        'unplanned',
        'planned',
        'on-agenda',
        'postponed',
        'sent-back',
        'forwarded',
        'agreed',
        'agreed-with-remarks',
        'not-agreed',
        'withdrawn',
        'noted',
        'discussed',
      ]),
    )
    expect(cases.filter(({ intake }) => intake === 'declined')).toHaveLength(1)
  })
})
