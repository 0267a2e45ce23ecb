import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addMinutes, now } from '../../src/platform/clock.ts'
import { dropOutdatedParked, parkLimits } from '../../src/platform/file/parked-file.ts'
import type { Reader, SentFields, TestApp } from '../app.ts'
import { parkedIn, textFile } from '../builders/round-files.ts'
import type { TestDatabase } from '../database.ts'
import { sampleAgreement as agreement, sampleHouse } from '../sample-house.ts'

let base: TestDatabase
let house: TestApp
let secretariat: Reader
let another: Reader
beforeAll(async () => {
  ;({ base, house } = await sampleHouse())
  secretariat = await house.signIn('secretariat')
  another = await house.signIn('secretariat')
})
afterAll(() => base.close())
beforeEach(async () => {
  await base.owner.deleteFrom('parked_file').execute()
})

const right = { state: 'adopted', body: 'executive-board', day: '24.11.2017', source: 'E-post' }
const wrong = { ...right, source: '' }
const send = (fields: SentFields, as = secretariat, party = '1755') =>
  house.openAndPost(`${agreement}/svar/${party}`, fields, as)
const parkedNow = async () =>
  (await base.owner.selectFrom('parked_file').select('file_name').execute()).map(
    (row) => row.file_name,
  )

/** An answer that is refused for another field, with a file: the files that are kept, as they are sent again. */
async function refused(fields: SentFields = {}) {
  const answer = await send({ ...wrong, file: textFile('protokoll.txt'), ...fields })
  expect(answer.status).toBe(422)
  const html = await answer.text()
  return { html, parked: parkedIn(html) }
}

describe('Ei fil i et skjema som avvises for noe annet', () => {
  it('kan tas bort igjen', async () => {
    const { parked } = await refused()
    const id = parked[0]?.split(':')[1] ?? ''
    const answer = await send({ ...wrong, _ligger: parked, _bort: id }, secretariat, '1755')
    expect(await answer.text()).not.toContain('protokoll.txt')
    expect(await parkedNow()).toEqual([])
  })

  it('viker for en ny som velges', async () => {
    const { parked } = await refused()
    const answer = await send({ ...wrong, _ligger: parked, file: textFile('ny.txt') })
    expect(await answer.text()).toContain('Vedlagt: ny.txt (beholdes)')
  })

  it('finnes ikke for en annen, eller i et annet skjema', async () => {
    const { parked } = await refused()
    for (const answer of [
      await send({ ...right, _ligger: parked }, another, '1756'),
      await send({ ...right, _ligger: parked }, secretariat, '1756'),
      await send({ ...wrong, _ligger: parked }, another),
    ]) {
      expect(answer.status).toBe(422)
      const html = await answer.text()
      expect(html).toContain('er ikke tatt vare på lenger')
      expect(html).not.toContain('protokoll.txt')
    }
    expect(await parkedNow()).toEqual(['protokoll.txt'])
  })

  it('beholdes ikke når det er fila det er noe galt med', async () => {
    const { html } = await refused({ file: textFile('tom.txt', '') })
    expect(html).not.toContain('beholdes')
    expect(await parkedNow()).toEqual([])
  })

  it('ryddes bort etter et døgn', async () => {
    const { parked } = await refused()
    await dropOutdatedParked(base.db, addMinutes(now(), 23 * 60))
    expect(await parkedNow()).toEqual(['protokoll.txt'])
    await dropOutdatedParked(base.db, addMinutes(now(), 25 * 60))
    expect(await parkedNow()).toEqual([])
    expect((await send({ ...wrong, _ligger: parked })).status).toBe(422)
  })

  it('fyller ikke disken: det eldste til den samme viker', async () => {
    for (let each = 0; each < parkLimits.sender.files + 3; each += 1) {
      await refused({ file: textFile(`fil-${each}.txt`) })
    }
    const names = await parkedNow()
    expect(names).toHaveLength(parkLimits.sender.files)
    expect(names).not.toContain('fil-0.txt')
    expect(names).toContain(`fil-${parkLimits.sender.files + 2}.txt`)
  })

  it('sier fra der fellesskapet ikke har plass til mer', async () => {
    await base.owner
      .insertInto('parked_file')
      .values({
        community_id: base.communityId,
        id: '0190a000-0000-7000-8000-000000000001',
        sender: Buffer.from('andre'),
        form: Buffer.from('et annet'),
        file_name: 'stor.pdf',
        sha256: '0',
        bytes: Buffer.from('0'),
        size: parkLimits.community.bytes,
        parked_at: now(),
      })
      .execute()
    const { html } = await refused()
    expect(html).toContain('Velg på nytt: protokoll.txt.')
    expect(html).not.toContain('beholdes')
  })

  it('beholdes, og er med neste gang, og siden er den borte', async () => {
    const { html, parked } = await refused()
    expect(html).toContain('Vedlagt: protokoll.txt (beholdes)')
    expect(html).toContain('Ta bort protokoll.txt')
    expect(await parkedNow()).toEqual(['protokoll.txt'])
    expect((await send({ ...right, _ligger: parked })).status).toBe(303)
    expect(await (await house.get(`${agreement}/svar/1755`)).text()).toContain('protokoll.txt')
    expect(await parkedNow()).toEqual([])
  })
})
