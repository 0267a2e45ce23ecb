import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { wholeSample } from '../../../../test/sample-house.ts'
import { inDays } from '../../../../test/treatments-house.ts'
import { inCommunity } from '../../../platform/db.ts'

let base: TestDatabase
let house: TestApp
let secretariat: Reader
let verdal: Reader
let paper = ''
beforeAll(async () => {
  ;({ base } = await wholeSample('nordre-trondelag'))
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
  verdal = await house.signIn('party-contact', '5038')
  await house.signIn('party-contact', '5037')
  const { code } = await base.owner
    .selectFrom('paper')
    .innerJoin('case_item', (join) =>
      join
        .onRef('case_item.id', '=', 'paper.case_id')
        .onRef('case_item.community_id', '=', 'paper.community_id'),
    )
    .where('paper.community_id', '=', base.communityId)
    .select('case_item.code')
    .executeTakeFirstOrThrow()
  paper = `/nordre-trondelag/saker/${code}/framlegg`
}, 120_000)
afterAll(() => base.close())

/** Each mail that asks somebody to read, with the party that its receiver speaks for. */
const mails = () =>
  base.owner
    .selectFrom('outgoing_mail')
    .innerJoin('role_grant', 'role_grant.person_id', 'outgoing_mail.person_id')
    .where('outgoing_mail.subject', 'like', 'Les saksframlegget%')
    .select(['outgoing_mail.body', 'role_grant.party_code as party'])
    .execute()

describe('E-post om et saksframlegg til gjennomsyn', () => {
  it('går til dem som kan logge inn for dem som er spurt, med saken, fristen og lenka', async () => {
    const html = await (await house.get(`${paper}/gjennomsyn`, secretariat)).text()
    expect(html).toContain('får en e-post med lenke')
    expect(html).toContain('Verdal')
    expect(html).toContain('Ingen her kan logge inn ennå')
    const asked = { lesere: 'party:5038', frist: inDays(9) }
    expect((await house.post(`${paper}/gjennomsyn`, asked, secretariat)).status).toBe(303)
    const sent = await mails()
    expect(sent.length).toBeGreaterThan(0)
    for (const { body, party } of sent) {
      expect(party).toBe('5038')
      expect(body).toContain(`${paper}\n`)
      expect(body).toContain('Logg inn og åpne det her')
    }
    expect(await (await house.get('/nordre-trondelag/min-side', verdal)).text()).toContain(paper)
  })

  it('fjernes med teksten i saken', async () => {
    await inCommunity(base.owner, base.communityId, (tx) =>
      tx
        .updateTable('case_item')
        .set({ title: '[teksten er fjernet]' })
        .where('code', '=', paper.split('/').at(-2) ?? '')
        .execute(),
    )
    expect(await mails()).toEqual([])
  })
})
