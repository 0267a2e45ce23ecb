import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { behindTheHouse, oneOf } from '../../../../test/behind-the-house.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { twoManagers } from '../../../../test/managers.ts'
import { wholeSample } from '../../../../test/sample-house.ts'
import { wholeJournal } from '../../../../test/whole-journal.ts'
import { now } from '../../../platform/clock.ts'
import { lookInto, scopeTo, type Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { brought } from '../../../rooms.ts'
import { entryHash } from '../chain.rule.ts'
import { headOf } from '../journal.query.ts'
import { approveTextRemoval, askTextRemoval } from '../removing/remove-text.command.ts'
import { sealOlderRows } from './seal-older-rows.command.ts'
import { entriesAfter } from './verify.query.ts'
import { verifyWithin } from './verify-journal.command.ts'

let base: TestDatabase
let communityId: string
beforeAll(async () => {
  ;({ base } = await wholeSample())
  communityId = base.communityId
})
afterAll(() => base.close())

const { checked, chainAfter, straysAfter } = behindTheHouse(() => base)

describe('Kontrollen av journalen', () => {
  it('sier at eksempelet er helt, med hver rad og fil', async () => {
    const { chain, rows } = await checked()
    expect(chain).toMatchObject({ ok: true, removed: 0, unsealed: 0 })
    expect(rows).toMatchObject({ strays: [], strayCount: 0 })
    expect(rows.rows).toBeGreaterThan(150)
    expect(rows.files).toBeGreaterThan(0)
  })

  it('finner et svar, en tekst, et beløp, en rolle og et vedlegg som er endret', async () => {
    expect(
      await straysAfter(`update treatment set state = 'rejected' where ${oneOf('treatment')}`),
    ).toEqual(['treatment: row-altered'])
    expect(
      await straysAfter(
        `update document_version set body = body || ' ' where ${oneOf('document_version')}`,
      ),
    ).toEqual(['document_version: row-altered'])
    expect(
      await straysAfter(
        `update share_line set amount_ore = amount_ore + 1 where ${oneOf('share_line')}`,
      ),
    ).toEqual(['share_line: row-altered'])
    expect(
      await straysAfter(
        `update role_grant set role = 'secretariat', party_code = null where role = 'party-contact' and community_id = current_community()`,
      ),
    ).toEqual(['role_grant: row-altered'])
    expect(
      await straysAfter(
        `update stored_file set bytes = set_byte(bytes, 0, get_byte(bytes, 0) # 1) where ${oneOf('stored_file')}`,
      ),
    ).toEqual(['stored_file: file-altered'])
  })

  it('finner en rad som er lagt til, tatt bort eller fått tilbake', async () => {
    expect(
      await straysAfter(
        `delete from party_nudge`,
        `delete from treatment where ${oneOf('treatment')}`,
      ),
    ).toEqual(['treatment: row-missing'])
    expect(
      await straysAfter(`insert into party_nudge (community_id, version_id, party_code, nudged_on, nudged_at, mails)
      select community_id, version_id, party_code, '2017-11-01', now(), 0 from circulation_party
      where community_id = current_community() limit 1`),
    ).toEqual(['party_nudge: row-added'])
  })

  it('finner at teksten til ett eller alle innslag er tømt uten at to personer gjorde det', async () => {
    const emptied = `update journal_details set salt = null, details = null, removed_at = now()`
    expect(
      await chainAfter(`${emptied} where number = 2 and community_id = current_community()`),
    ).toEqual({ ok: false, number: 2, code: 'details-removed-unseen' })
    expect(await chainAfter(`${emptied} where community_id = current_community()`)).toEqual({
      ok: false,
      number: 1,
      code: 'details-removed-unseen',
    })
  })

  it('finner et tidspunkt som er flyttet mindre enn et millisekund', async () => {
    const later = `+ interval '1 microsecond'`
    expect(
      await chainAfter(
        `update journal_entry set at = at ${later} where number = 2 and community_id = current_community()`,
      ),
    ).toEqual({ ok: false, number: 2, code: 'entry-altered' })
    expect(
      await straysAfter(
        `update treatment set registered_at = registered_at ${later} where ${oneOf('treatment')}`,
      ),
    ).toEqual(['treatment: row-altered'])
  })

  it('finner låser som er endret, tatt bort eller satt på et innslag som ikke finnes', async () => {
    expect(
      await chainAfter(`delete from journal_seal where ${oneOf('journal_seal')}`),
    ).toMatchObject({ ok: false, code: 'seals-altered' })
    expect(
      await chainAfter(
        `insert into journal_seal select community_id, 9999, of_table, row_key, hash from journal_seal where community_id = current_community() limit 1`,
      ),
    ).toMatchObject({ ok: false, code: 'entry-missing' })
    expect(
      await straysAfter(
        `update row_seal set salt = '\\x00' where ctid = (select ctid from row_seal
          where community_id = current_community() and of_table = 'treatment' limit 1)`,
      ),
    ).toEqual(['treatment: row-altered'])
  })

  it('ser at enden er kuttet når noen har låsen fra før, og ikke ellers', async () => {
    const cut = [
      'delete from journal_seal where number = (select max(number) from journal_entry where community_id = current_community()) and community_id = current_community()',
      'delete from journal_details where number = (select max(number) from journal_entry where community_id = current_community()) and community_id = current_community()',
      'delete from journal_entry where number = (select max(number) from journal_entry where community_id = current_community()) and community_id = current_community()',
    ]
    const before = await checked()
    const { chain } = await checked(...cut)
    const last = before.chain.ok ? before.chain.entries : 0
    expect(chain).toMatchObject({ ok: true, entries: last - 1 })
    const { head } = await lookInto(base.db, communityId, (tx: Tx) =>
      askWithin(tx)({ head: headOf(communityId, last) }),
    )
    expect(head).toEqual([{ number: last, hash: before.chain.ok ? before.chain.head : '' }])
  })

  it('sier fra om det som ble endret uten en gjerning, selv om databasen lot det skje', async () => {
    const other = await base.owner.startTransaction().execute()
    await scopeTo(other, communityId)
    await sql`update contact_function set position = position + 1 where ${sql.raw(oneOf('contact_function'))}`.execute(
      other,
    )
    const { rows } = await verifyWithin(other, communityId, brought.sealed)
    await other.rollback().execute()
    const sealing = await sql<{
      number: number
    }>`select max(number)::int as number from journal_seal
      where community_id = ${communityId} and of_table = 'contact_function'`.execute(base.owner)
    expect(rows.strays.map(({ table, code, sealedIn }) => [table, code, sealedIn])).toEqual([
      ['contact_function', 'row-untold', sealing.rows[0]?.number],
    ])
  })

  it('er hel etter at tekst er lovlig fjernet, og teller den', async () => {
    const [asker, approver] = await twoManagers(base)
    const { id: treatment } = await base.owner
      .selectFrom('treatment')
      .where('community_id', '=', communityId)
      .select('id')
      .limit(1)
      .executeTakeFirstOrThrow()
    const subject = `treatment:${treatment}`
    const asked = { communityId, subject, reason: 'Ulovlig.', by: asker, at: now() }
    expect(await askTextRemoval(base.db, asked)).toEqual({ ok: true })
    const { id } = await base.owner
      .selectFrom('text_removal')
      .where('community_id', '=', communityId)
      .select('id')
      .executeTakeFirstOrThrow()
    const approved = { communityId, removalId: id, by: approver, at: now() }
    expect(await approveTextRemoval(base.db, approved)).toEqual({ ok: true })
    const journal = await wholeJournal(base.db, communityId)
    expect(journal).toMatchObject({ ok: true, strays: [] })
    expect(journal.ok && journal.removed).toBeGreaterThan(0)
  })

  it('låser det som stod der før journalen låste rader, én gang, og sier hvor mange innslag som er eldre', async () => {
    const { base: older } = await wholeSample()
    try {
      const id = older.communityId
      for (const former of ['delete from row_seal', 'delete from journal_seal']) {
        await older.owner.transaction().execute(async (tx) => {
          await sql`set local session_replication_role = replica`.execute(tx)
          await sql.raw(former).execute(tx)
        })
      }
      await asBeforeSeals(older)
      await sealOlderRows(older.owner, id, { at: now(), sealed: brought.sealed })
      await sealOlderRows(older.owner, id, { at: now(), sealed: brought.sealed })
      const journal = await wholeJournal(older.db, id)
      expect(journal).toMatchObject({
        ok: true,
        strays: [],
        entries: journal.ok ? journal.unsealed + 1 : 0,
      })
    } finally {
      await older.close()
    }
  })
})

/** Chains as they were written before any entry sealed rows: of the same entries, each hash without what it sealed. */
async function asBeforeSeals({ owner }: TestDatabase) {
  const hash = (text: string) => createHash('sha256').update(text).digest('hex')
  for (const { id } of await owner.selectFrom('community').select('id').execute()) {
    await owner.transaction().execute(async (tx) => {
      await sql`set local session_replication_role = replica`.execute(tx)
      const { entries } = await askWithin(tx)({ entries: entriesAfter(id, 0, 10_000) })
      let previousHash = '0'.repeat(64)
      for (const entry of entries) {
        const own = entryHash(hash, { ...entry, sealsHash: null, previousHash })
        await tx
          .updateTable('journal_entry')
          .set({
            seals_hash: null,
            previous_hash: Buffer.from(previousHash, 'hex'),
            hash: Buffer.from(own, 'hex'),
          })
          .where('community_id', '=', id)
          .where('number', '=', entry.number)
          .execute()
        previousHash = own
      }
    })
  }
}
