import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { submittedCase } from '../../../../test/builders/submitted-case.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { lastMailTo } from '../../../../test/failed-mail.ts'
import { twoManagers } from '../../../../test/managers.ts'
import { wholeSample } from '../../../../test/sample-house.ts'
import { now } from '../../../platform/clock.ts'
import { inCommunity, lookInto } from '../../../platform/db.ts'
import { approveTextRemoval, askTextRemoval } from '../../journal/index.ts'

const place = '/nordre-trondelag'
const epost = 'melder@verdal.example'
let base: TestDatabase
let house: TestApp
let secretariat: Reader
beforeAll(async () => {
  ;({ base } = await wholeSample())
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
}, 120_000)
afterAll(() => base.close())

const found = async (word: string) =>
  (await (await house.get(`${place}/saker?ord=${word}`, secretariat)).text()).includes(code)
let code = ''

async function remove(subject: string) {
  const { communityId } = base
  const [asker, approver] = await twoManagers(base)
  const asked = { communityId, subject, reason: 'Navn', by: asker, at: now() }
  expect(await askTextRemoval(base.db, asked)).toEqual({ ok: true })
  const { id: removalId } = await inCommunity(base.db, communityId, (tx) =>
    tx
      .selectFrom('text_removal')
      .select('id')
      .where('subject', '=', subject)
      .executeTakeFirstOrThrow(),
  )
  const approval = { communityId, removalId, by: approver, at: now() }
  expect(await approveTextRemoval(base.db, approval)).toEqual({ ok: true })
}

describe('Det som er skrevet om en sak, fjernet av to personer', () => {
  it('finnes den ikke lenger ved: ikke ved en behandling, og så ikke ved saken selv', async () => {
    const of = { tittel: 'Saken om Granfoss', epost, hvem: 'kommunene' }
    const made = await submittedCase(house, base, secretariat, of)
    code = made.code
    const accepted = { slag: 'discussion', deling: 'community' }
    expect((await house.post(`${made.at}/ta-inn`, accepted, secretariat)).status).toBe(303)
    const told = {
      ...{ organ: 'utenfor', navn: 'Regionutvalget', trinn: 'discuss', nummer: 'Sak 17/11' },
      ...{ utfall: 'agreed', vedtatt: 'Sletteland og Granfoss', kilde: 'Referatet' },
    }
    expect((await house.post(`${made.at}/for-inn`, told, secretariat)).status).toBe(303)
    const words = ['Granfoss', 'Sletteland', 'Regionutvalget', '17/11']
    expect(await Promise.all(words.map(found))).toEqual([true, true, true, true])

    const ids = await lookInto(base.db, base.communityId, (tx) =>
      tx
        .selectFrom('case_item as item')
        .innerJoin('case_treatment as stop', 'stop.case_id', 'item.id')
        .select(['item.id', 'stop.id as stop'])
        .where('item.code', '=', code)
        .executeTakeFirstOrThrow(),
    )
    await remove(`case-treatment:${ids.stop}`)
    expect(await Promise.all(words.map(found))).toEqual([true, false, false, true])
    await remove(`case:${ids.id}`)
    expect(await Promise.all(words.map(found))).toEqual([false, false, false, true])
  })

  it('går fra e-posten til den som meldte den', async () => {
    expect(await lastMailTo(base, epost)).toMatchObject({
      ...{ state: 'failed', outcome: 'text-removed', body: '' },
    })
    const mails = await base.owner
      .selectFrom('outgoing_mail')
      .selectAll()
      .where('recipient', '=', epost)
      .execute()
    expect(mails.length).toBeGreaterThan(1)
    expect(JSON.stringify(mails)).not.toContain('Granfoss')
  })
})
