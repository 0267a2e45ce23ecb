import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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

/** What a check says after something was done behind the back of the house, which is then undone. */
async function checked(...changes: string[]) {
  const tx = await base.owner.startTransaction().execute()
  try {
    await sql`set local session_replication_role = replica`.execute(tx)
    await scopeTo(tx, communityId)
    for (const change of changes) await sql.raw(change).execute(tx)
    return await verifyWithin(tx, communityId, brought.sealed)
  } finally {
    await tx.rollback().execute()
  }
}

const chainAfter = async (...changes: string[]) => (await checked(...changes)).chain
const straysAfter = async (...changes: string[]) =>
  (await checked(...changes)).rows.strays.map(({ table, code }) => `${table}: ${code}`)

const one = (table: string) =>
  `ctid = (select ctid from ${table} where community_id = current_community() limit 1)`

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
      await straysAfter(`update treatment set state = 'rejected' where ${one('treatment')}`),
    ).toEqual(['treatment: row-altered'])
    expect(
      await straysAfter(
        `update document_version set body = body || ' ' where ${one('document_version')}`,
      ),
    ).toEqual(['document_version: row-altered'])
    expect(
      await straysAfter(
        `update share_line set amount_ore = amount_ore + 1 where ${one('share_line')}`,
      ),
    ).toEqual(['share_line: row-altered'])
    expect(
      await straysAfter(
        `update role_grant set role = 'administrator', party_code = null where role = 'party-contact' and community_id = current_community()`,
      ),
    ).toEqual(['role_grant: row-altered'])
    expect(
      await straysAfter(
        `update stored_file set bytes = set_byte(bytes, 0, get_byte(bytes, 0) # 1) where ${one('stored_file')}`,
      ),
    ).toEqual(['stored_file: file-altered'])
  })

  it('finner en rad som er lagt til, tatt bort eller fått tilbake', async () => {
    expect(
      await straysAfter(
        `delete from party_nudge`,
        `delete from treatment where ${one('treatment')}`,
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
        `update treatment set registered_at = registered_at ${later} where ${one('treatment')}`,
      ),
    ).toEqual(['treatment: row-altered'])
  })

  it('finner låser som er endret, tatt bort eller satt på et innslag som ikke finnes', async () => {
    expect(await chainAfter(`delete from journal_seal where ${one('journal_seal')}`)).toMatchObject(
      { ok: false, code: 'seals-altered' },
    )
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

  it('finner låser, innslag og tekster som ingen ledd i kjeden har', async () => {
    const loose = [
      'alter table journal_seal drop constraint journal_seal_pkey cascade',
      'alter table journal_seal alter number drop not null',
      'alter table journal_seal drop constraint journal_seal_number_check',
      'alter table journal_entry drop constraint journal_entry_number_check',
    ]
    const of = (number: string, from = 'journal_seal') =>
      `select community_id, ${number}, of_table, row_key, hash from ${from} where community_id = current_community() limit 1`
    const outside = { ok: false, number: 0, code: 'outside-chain' }
    for (const number of ['0', '-1', 'null'])
      expect(await chainAfter(...loose, `insert into journal_seal ${of(number)}`)).toEqual(outside)
    expect(
      await chainAfter(
        ...loose,
        `insert into journal_entry select (jsonb_populate_record(entry, '{"number": 0, "deed": "role-granted"}')).*
          from journal_entry entry where community_id = current_community() and number = 3`,
      ),
    ).toEqual(outside)
    expect(
      await chainAfter(
        ...loose,
        `update journal_seal set number = 0 where number = 2 and community_id = current_community()`,
      ),
    ).toMatchObject({ ok: false })
  })

  it('finner at bytene til en fil er tømt', async () => {
    expect(
      await straysAfter(
        'alter table stored_file alter bytes drop not null',
        `update stored_file set bytes = null where ${one('stored_file')}`,
      ),
    ).toEqual(['stored_file: file-altered'])
  })

  it('sier hvilket innslag som ikke lar seg lese, og kontrollerer det andre', async () => {
    const { chain, rows } = await checked(
      `update journal_entry set at = 'infinity' where number = 3 and community_id = current_community()`,
      `update treatment set state = 'rejected' where ${one('treatment')}`,
    )
    expect(chain).toEqual({ ok: false, number: 3, code: 'entry-altered' })
    expect(rows.strays.map(({ table, code }) => `${table}: ${code}`)).toEqual([
      'treatment: row-altered',
    ])
    expect(
      await chainAfter(
        'alter table journal_entry alter hash drop not null',
        `update journal_entry set hash = null where number = 4 and community_id = current_community()`,
      ),
    ).toEqual({ ok: false, number: 4, code: 'entry-altered' })
  })

  it('lar seg ikke lure av egne funksjoner, regler eller tabeller i tabeller', async () => {
    expect(
      await straysAfter(
        `create function to_jsonb(row_of_it treatment) returns jsonb language sql as 'select ''{}''::jsonb'`,
        `update treatment set remark = 'Forfalsket' where ${one('treatment')}`,
      ),
    ).toEqual(['pg_proc: name-taken', 'treatment: row-altered'])
    expect(
      await straysAfter(
        `create function sha256(bytea) returns bytea language sql as 'select pg_catalog.sha256($1)'`,
        `set local search_path = public, pg_catalog`,
        `update stored_file set bytes = 'A' where ${one('stored_file')}`,
      ),
    ).toEqual(['pg_proc: name-taken', 'stored_file: file-altered'])
    expect(await straysAfter('create table share_line_more () inherits (share_line)')).toEqual([
      'share_line: table-rebuilt',
    ])
    expect(
      await straysAfter(
        `create policy more on membership as restrictive using (party_code <> '9999')`,
      ),
    ).toEqual(['membership: table-rebuilt'])
    expect(
      await straysAfter(`alter policy own_community on membership using (party_code <> '9999')`),
    ).toEqual(['membership: table-rebuilt'])
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
    await sql`update contact_function set position = position + 1 where ${sql.raw(one('contact_function'))}`.execute(
      other,
    )
    const { rows } = await verifyWithin(other, communityId, brought.sealed)
    await other.rollback().execute()
    expect(rows.strays.map(({ table, code }) => `${table}: ${code}`)).toEqual([
      'contact_function: row-untold',
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
