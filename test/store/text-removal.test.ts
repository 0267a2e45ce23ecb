import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  approveTextRemoval,
  askTextRemoval,
  verifyChainOf,
  writeEntry,
} from '../../src/modules/journal/index.ts'
import { now } from '../../src/platform/clock.ts'
import { type Db, inCommunity, type Tx } from '../../src/platform/db.ts'
import { newId } from '../../src/platform/id.ts'
import { brought } from '../../src/rooms.ts'
import type { TestDatabase } from '../database.ts'
import { twoManagers } from '../managers.ts'
import { wholeSample } from '../sample-house.ts'

const unlawful = 'Kari Nordmann'

/** Where the subjects of each kind are found, by their keys. */
const subjects: Record<string, string> = {
  version: 'select id::text from document_version',
  'party-signature': 'select id::text from party_signature',
  'party-note': 'select id::text from party_note',
  'party-report': 'select id::text from party_report',
  document: 'select id::text from document',
  treatment: 'select id::text from treatment',
  'party-clarification': 'select id::text from party_clarification',
  'party-decision': 'select id::text from party_decision',
  'version-host': 'select id::text from version_host',
  'secretariat-address': 'select id::text from secretariat_address',
  'cost-scheme': 'select key as id from cost_scheme',
  'share-list': 'select id::text from share_list',
  'cost-statement': 'select id::text from cost_statement',
  contact: 'select id::text from contact_holder',
  'contact-function': 'select key as id from contact_function',
  'external-organisation': 'select key as id from external_organisation',
  body: 'select key as id from community_body',
  'authority-version': 'select id::text from authority_version',
  'authority-judgement': 'select id::text from authority_judgement',
  'authority-objection': 'select id::text from authority_objection',
  'body-mandate': 'select id::text from body_mandate',
  'body-seat': 'select id::text from body_seat',
  'body-candidate': 'select id::text from body_candidate',
  'body-seat-holder': 'select id::text from body_seat_holder',
  round: 'select id::text from round',
  'round-answer': 'select id::text from round_answer',
  case: 'select id::text from case_item',
  'case-treatment': 'select id::text from case_treatment',
  'case-template': 'select id::text from case_template',
  paper: 'select id::text from paper',
  'text-removal': 'select id::text from text_removal',
}

let base: TestDatabase
let communityId: string
let [asker, approver] = ['', '']
beforeAll(async () => {
  ;({ base } = await wholeSample())
  communityId = base.communityId
  ;[asker, approver] = await twoManagers(base)
  await inCommunity(base.owner, communityId, (tx) => fillIn(tx))
})
afterAll(() => base.close())

/** Rows of the kinds that the sample has none of. */
async function fillIn(tx: Tx) {
  const run = (statement: string) => sql.raw(statement).execute(tx)
  await run('set local session_replication_role = replica')
  const at = now()
  const ids = Array.from({ length: 19 }, newId)
  await run(`
    insert into stored_file select '${communityId}', repeat(digit, 64), 'txt', 'x'
      from unnest(array['a', 'b', 'c', 'd', 'e', 'f', '0', '9']) digit;
    insert into attachment select community_id, id, 9, 'Vedlegg', 'vedlegg.txt', repeat('a', 64)
      from document_version where community_id = '${communityId}';
    update treatment set file_sha256 = repeat('b', 64), file_name = 'x' where community_id = '${communityId}';
    update circulation set answers_from = array[version_id], stands_judged_by = 'x', stands_because = 'x'
      where community_id = '${communityId}';
    insert into reservation_answer select community_id, version_id, party_code, '${ids[0]}', id, true,
      '2017-12-01', null, '${at}', 'x' from treatment where community_id = '${communityId}' limit 1;
    insert into party_clarification select community_id, version_id, party_code, '${ids[1]}', true,
      '2017-12-01', null, '${at}', 'x' from circulation_party where community_id = '${communityId}' limit 1;
    insert into deadline_move select community_id, version_id, '${ids[1]}', null, '2018-01-01', 'x',
      '2017-12-01', '${at}', null, 0 from circulation where community_id = '${communityId}' limit 1;
    insert into party_asked_again select community_id, version_id, party_code, '${ids[1]}', '${ids[1]}', 'x',
      '2018-01-01', '${at}', null, 0 from circulation_party where community_id = '${communityId}' limit 1;
    insert into party_signature select community_id, version_id, party_code, '${ids[1]}', 'received',
      '2018-01-01', 'x', 'x', repeat('f', 64), '2018-01-01', '${at}', null, null
      from circulation_party where community_id = '${communityId}' limit 1;
    insert into party_note select community_id, version_id, party_code, '${ids[1]}', 'x', '2018-01-01', '${at}', null
      from circulation_party where community_id = '${communityId}' limit 1;
    insert into community_mail (community_id, id, about, subject, party_code, person_id, deed_at)
      values ('${communityId}', '${ids[1]}', 'put-forward', 'x', 'x', '${asker}', '${at}');
    insert into round_link (community_id, id, token_hash, version_id, place, person_id, mail_id, made_at)
      select community_id, '${ids[1]}', decode(repeat('ab', 32), 'hex'), version_id, party_code, '${asker}',
        '${ids[1]}', '${at}' from circulation_party where community_id = '${communityId}' limit 1;
    insert into party_report (community_id, version_id, party_code, id, link_id, person_id, name, function_name,
        body_name, case_number, wording, remark, reservation, minute_addition, link, file_sha256, file_name, state,
        is_early, reported_on, reported_at)
      select community_id, version_id, place, '${ids[1]}', id, person_id, 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x',
        'x', repeat('0', 64), 'x', 'adopted', false, '2018-01-01', '${at}'
      from round_link where community_id = '${communityId}' and version_id is not null;
    insert into party_report_settled
      values ('${communityId}', '${ids[1]}', null, 'x', '2018-01-01', '${at}', null);
    insert into party_decision values ('${communityId}', '${ids[2]}', 'x', null, null, '${at}');
    insert into organisation (community_id, key, name, kind, decision_id)
      values ('${communityId}', 'forening', 'x', 'other', '${ids[2]}');
    insert into region_membership (community_id, region, party_code, valid_from, certainty, decision_id)
      values ('${communityId}', 'x', '1721', '2030-01-01', 'exact', '${ids[2]}');
    insert into secretariat_address values ('${communityId}', '${ids[6]}', 'x', '${at}', null);
    insert into version_host select community_id, id, '${ids[3]}', '1721', 'Verdal', '2018-01-01', 'x', null,
      null, '${at}' from document_version where community_id = '${communityId}' limit 1;
    update document_version set state = 'withdrawn', withdrawn_on = '2018-01-01', withdrawal_reason = 'x'
      where id = (select id from document_version where community_id = '${communityId}' limit 1);
    update share_list set standing = 'proposed'
      where id = (select id from share_list where community_id = '${communityId}' limit 1);
    insert into cost_statement select community_id, '${ids[4]}', key, 2018, 1, 1, 1, 'x', '${at}', '${asker}', null
      from cost_scheme where community_id = '${communityId}' limit 1;
    insert into contact_holder (community_id, id, function_key, place, kind, name, email, phone, audience, source,
        registered_at)
      values ('${communityId}', '${ids[7]}', 'helseleder', '5038', 'person', 'x', 'x', 'x', 'community', 'x', '${at}');
    insert into desk_row (community_id, subject, what, place, place_name, waits_for, title, way, audience)
      select community_id, 'document:' || id, 'treat-version', '5038', 'Verdal', 'place', 'x', '{}', 'public'
      from document where community_id = '${communityId}';
    insert into community_body values ('${communityId}', 'x', 'x', 'x', 'network', 3, 'x', null, 'both', null, null,
      'x', null, 'public');
    insert into body_practice (community_id, body_key, secretaries, caller, case_numbers, meeting_numbers, counter,
        copies)
      values ('${communityId}', 'x', 'x', 'x', 'x', 'x', 'running', 'x');
    insert into body_mandate (community_id, id, body_key, included, excluded, adopted_by, case_number, registered_at)
      values ('${communityId}', '${ids[11]}', 'x', 'x', 'x', 'x', 'x', '${at}');
    insert into authority_version (community_id, id, name, heading, agreement, agreement_slug, source, valid_from,
        day_source, also, reading, unknowns, entered_at)
      values ('${communityId}', '${ids[13]}', 'x', 'x', 'x', 'x', 'x', '2020-01-01', 'x', 'x', 'x', 'x', '${at}');
    insert into authority_row (community_id, version_id, matter, position, label, clause, words, decides, may, note)
      values ('${communityId}', '${ids[13]}', 'x', 0, 'x', 'x', 'x', '{x}', '{}', 'x');
    insert into authority_judgement (community_id, id, version_id, about, matter, chosen, body, planned_on,
        judge_name, judge_function, reason, judged_at, withdrawn_at, withdrawn_because)
      values ('${communityId}', '${ids[14]}', '${ids[13]}', 'x', 'x', 'x', 'x', '2026-01-01', 'x', 'x', 'x',
        '${at}', '${at}', 'x');
    insert into authority_objection (community_id, id, judgement_id, party_code, name, objected_on, words,
        registered_at)
      values ('${communityId}', '${ids[15]}', '${ids[14]}', '5038', 'x', '2026-01-01', 'x', '${at}');
    insert into body_seat (community_id, id, body_key, label, side, appointed_by, pre_meeting, speaks_for, rights,
        position, names_published)
      values ('${communityId}', '${ids[11]}', 'x', 'x', 'none', 'x', 'none', '{gruppe.itself}', 'decide', 1, true);
    insert into body_seat_holder (community_id, id, seat_id, rank, name, function_name, email, decision, audience,
        registered_at)
      values ('${communityId}', '${ids[12]}', '${ids[11]}', 0, 'x', 'x', 'x', 'x', 'public', '${at}');
    insert into desk_row (community_id, subject, what, place, place_name, waits_for, title, way, audience)
      values ('${communityId}', 'body:x', 'fill-seat', '${ids[11]}', '', 'secretariat', 'x', '{}', 'secretariat');
    insert into round (community_id, id, slug, title, reason, state, readers, regions_answer, is_decided, audience,
        created_at, sent_at, sent_on)
      values ('${communityId}', '${ids[8]}', 'x', 'x', 'x', 'sent', 'secretariat', true, false, 'community',
        '${at}', '${at}', '2026-11-01');
    insert into round_form values ('${communityId}', '${ids[8]}', 1, '[{"key": "s1", "wording": "x", "help": "x",
      "unitName": "x", "choices": [{"key": "v1", "label": "x", "note": "x"}]}]');
    insert into round_place (community_id, round_id, place, name, added_because)
      values ('${communityId}', '${ids[8]}', '5038', 'Verdal', 'x');
    insert into body_candidate (community_id, id, body_key, round_id, place, rank, seats, name, email, asked_on, asked_at,
        stands, said_on, said_at, own_name, own_function, own_words)
      values ('${communityId}', '${ids[12]}', 'x', '${ids[8]}', '5038', 0, '{${ids[11]}}', 'x', 'x', '2026-11-01', '${at}',
        true, '2026-11-01', '${at}', 'x', 'x', 'x');
    insert into round_answer (community_id, round_id, place, id, version, answered_by, door, name, function_name,
        source, source_file_name, source_file_sha256, answers, answered_at, answered_on, is_told)
      values ('${communityId}', '${ids[8]}', '5038', '${ids[9]}', 1, 'secretariat', 'signed-in', 'x', 'x', 'x', 'x',
        repeat('c', 64), '{"s1": {"kind": "text", "text": "x"}}', '${at}', '2026-11-01', false);
    insert into round_file values ('${communityId}', '${ids[8]}', 1, 'x', 'x.txt', repeat('d', 64));
    insert into round_answer_file values ('${communityId}', '${ids[9]}', 's2', repeat('e', 64));
    insert into round_estimate (community_id, round_id, id, question_key, version, amount_from, amount_to, method,
        made_at, made_on)
      values ('${communityId}', '${ids[8]}', '${ids[10]}', 's1', 1, 1, 2, 'x', '${at}', '2026-11-01');
    insert into desk_row (community_id, subject, what, place, place_name, waits_for, title, way, audience)
      values ('${communityId}', 'round:${ids[8]}', 'answer-round', '5038', 'Verdal', 'place', 'x', '{}', 'community');
    insert into case_question (community_id, id, case_id, question, asked_at, answer, answered_at)
      select community_id, '${ids[1]}', id, 'x', '${at}', 'x', '${at}' from case_item
      where community_id = '${communityId}' limit 1;
    insert into case_remark (community_id, id, treatment_id, position, whose, speaker, point, words)
      select community_id, '${ids[1]}', id, 9, 'x', 'x', 'x', 'x' from case_treatment
      where community_id = '${communityId}' limit 1;
    insert into case_file (community_id, id, case_id, position, sort, title, file_name, sha256, added_at)
      select community_id, '${ids[1]}', id, 9, 'attachment', 'x', 'x.txt', repeat('9', 64), '${at}' from case_item
      where community_id = '${communityId}' limit 1;
    insert into case_word (community_id, case_id, file_id, word)
      select community_id, case_id, id, 'x' from case_file where community_id = '${communityId}';
    insert into case_template (community_id, id, body_key, title, why, wanted, summary, kind, clause)
      values ('${communityId}', '${ids[1]}', 'x', 'x', 'x', 'x', 'x', 'decision', 'x');
    insert into desk_row (community_id, subject, what, place, place_name, waits_for, title, way, audience)
      select community_id, 'case:' || id, 'plan-case', 'x', '', 'secretariat', 'x', '{}', 'secretariat' from case_item
      where community_id = '${communityId}' limit 1;
    insert into paper_review (community_id, id, paper_id, version_id, due, note, asked_at)
      select community_id, '${ids[16]}', paper_id, id, '2026-12-01', 'x', '${at}' from paper_version
      where community_id = '${communityId}' limit 1;
    insert into paper_reader (community_id, id, review_id, name, keys, position)
      values ('${communityId}', '${ids[17]}', '${ids[16]}', 'x', '{party:5038}', 0);
    insert into paper_remark (community_id, id, reader_id, part_id, verdict, words, proposed, written_at, answer, taken,
        answered_at)
      select part.community_id, '${ids[18]}', '${ids[17]}', part.id, 'other-words', 'x', 'x', '${at}', 'x', true, '${at}'
      from paper_part part join paper_version version on version.paper_id = part.paper_id
      where part.community_id = '${communityId}' limit 1;
    insert into text_removal values ('${communityId}', '${ids[5]}', 'treatment:x', 'x', '${asker}', '${at}');`)
}

const written = Object.entries(brought.textColumns).flatMap(([name, each]) => {
  const [table = '', column = ''] = name.split('.')
  return 'removedWith' in each && table !== 'journal_details'
    ? [{ name, table, column, kinds: each.removedWith }]
    : []
})

/** What is kept as JSON, with the words wherever they could stand. */
const jsonOf: Readonly<Record<string, string>> = {
  'paper_version.parts': `[{"id":"x","sort":"text","heading":"x","title":"x","body":"${unlawful}"}]`,
  'round_form.questions': JSON.stringify([
    {
      key: 's1',
      wording: unlawful,
      help: unlawful,
      unitName: unlawful,
      choices: [{ key: 'v1', label: unlawful, note: unlawful }],
    },
  ]),
  'round_answer.answers': JSON.stringify({
    s1: { kind: 'text', text: unlawful },
    s2: { kind: 'file', name: unlawful, sha256: 'e'.repeat(64) },
  }),
}

/** Writes the unlawful words wherever they could stand. */
async function spoil(tx: Tx) {
  await sql`set local session_replication_role = replica`.execute(tx)
  for (const { table, column } of written) {
    const kind = `${table}.${column}`
    const spoilt =
      kind === 'document.slug'
        ? `'kari-nordmann-' || id`
        : kind === 'round.slug'
          ? `'kari-nordmann-' || id`
          : kind === 'stored_file.bytes'
            ? `'${unlawful}'::bytea`
            : kind === 'case_word.word'
              ? `'kari-nordmann-' || md5(word)`
              : kind === 'desk_row.way'
                ? `jsonb_build_object('slug', '${unlawful}')`
                : !jsonOf[kind] && /\.(parts|input)$/.test(kind)
                  ? `regexp_replace(${column}::text,
                '"(title|purpose|invoicer|reference|quote|text|decision)": ("[^"]*"|null)',
                '"\\1": "${unlawful}"', 'g')::jsonb`
                  : jsonOf[kind]
                    ? `'${jsonOf[kind]}'::jsonb`
                    : `'${unlawful}'`
    await sql
      .raw(`update ${table} set ${column} = ${spoilt} where community_id = '${communityId}'
      ${table === 'document_version' && column === 'host' ? 'and host_code is null' : ''}
      ${table === 'document_version' && column === 'withdrawal_reason' ? "and state = 'withdrawn'" : ''}
      ${kind === 'case_treatment.number' ? 'and number_key is not null' : ''}
      ${kind === 'contact_holder.name' ? "and kind = 'person'" : ''}
      ${table === 'organisation' || table === 'region_membership' ? 'and decision_id is not null' : ''}`)
      .execute(tx)
  }
  await sql`set local session_replication_role = origin`.execute(tx)
}

/** How many times the words stand, by column. */
async function counts(tx: Tx): Promise<Record<string, number>> {
  const { rows } = await sql<{ name: string; count: number }>`${sql.raw(
    written
      .map(({ name, table, column }) => {
        const text =
          name === 'stored_file.bytes' ? `encode(${column}, 'escape')` : `${column}::text`
        return `select '${name}' as name, coalesce(sum(regexp_count(${text}, 'kari.nordmann', 1, 'i')), 0)::int as count
          from ${table} where community_id = '${communityId}'`
      })
      .join(' union all '),
  )}`.execute(tx)
  return Object.fromEntries(rows.map(({ name, count }) => [name, count]))
}

const columnsOf = (spoilt: Record<string, number>, left: Record<string, number>) =>
  Object.keys(spoilt).filter((name) => (left[name] ?? 0) < (spoilt[name] ?? 0))

/** Removes all text of a kind through the database's own door. */
async function removeAll(tx: Tx, kind: string) {
  const { rows } = await sql<{ id: string }>`
    select id from (${sql.raw(subjects[kind] ?? '')} where community_id = '${sql.raw(communityId)}') all_
    order by id`.execute(tx)
  expect(rows.length).toBeGreaterThan(0)
  for (const { id } of rows) {
    const removal = newId()
    await tx
      .insertInto('text_removal')
      .values({
        community_id: communityId,
        id: removal,
        subject: `${kind}:${id}`,
        reason: 'Prøve',
        asked_by: asker,
        asked_at: now(),
      })
      .execute()
    await sql`select approve_text_removal(${removal}, ${approver}, now())`.execute(tx)
  }
}

class Undone extends Error {}
const undone = async (db: Db, work: (tx: Tx) => Promise<void>) => {
  const play = inCommunity(db, communityId, async (tx) => {
    await work(tx)
    throw new Undone()
  })
  await play.catch((error) => {
    if (!(error instanceof Undone)) throw error
  })
}

describe('Å fjerne tekst når akkurat det som er lovet', () => {
  it.each(Object.keys(subjects))('%s', async (kind) => {
    await undone(base.owner, async (tx) => {
      await spoil(tx)
      const spoilt = await counts(tx)
      await removeAll(tx, kind)
      const reached = written.filter(({ kinds }) => kinds.includes(kind)).map(({ name }) => name)
      expect(columnsOf(spoilt, await counts(tx)).toSorted()).toEqual(reached.toSorted())
    })
  })

  it('alle sammen: ingenting står igjen', async () => {
    await undone(base.owner, async (tx) => {
      await spoil(tx)
      const spoilt = await counts(tx)
      expect(Object.keys(spoilt).filter((name) => spoilt[name] === 0)).toEqual([])
      for (const kind of Object.keys(subjects)) await removeAll(tx, kind)
      const left = await counts(tx)
      expect(Object.keys(left).filter((name) => left[name] !== 0)).toEqual([])
    })
  })

  describe('av en avtale med en tittel', () => {
    const told = () =>
      inCommunity(base.db, communityId, async (tx) => {
        const { rows } = await sql<{ subject: string; title: string }>`
          select subject, details ->> 'title' as title from journal_entry
          join journal_details using (community_id, number)
          where community_id = ${communityId} and details ->> 'title' is not null`.execute(tx)
        return rows
      })
    /** Of one of the agreements that the journal names. */
    async function askedRemoval() {
      const about = (await told()).find(({ subject }) => subject.startsWith('document:'))
      const { subject = '', title = '' } = about ?? {}
      const asked = { communityId, subject, reason: 'Navn', by: asker, at: now() }
      expect(await askTextRemoval(base.db, asked)).toEqual({ ok: true })
      const { id: removalId } = await inCommunity(base.db, communityId, (tx) =>
        tx
          .selectFrom('text_removal')
          .select('id')
          .where('community_id', '=', communityId)
          .where('subject', '=', subject)
          .executeTakeFirstOrThrow(),
      )
      const approve = () =>
        approveTextRemoval(base.db, { communityId, removalId, by: approver, at: now() })
      return { subject, title, approve }
    }

    it('sier ikke journalen lenger hva den het, men kjeden er hel', async () => {
      const { title, approve } = await askedRemoval()
      expect(await approve()).toEqual({ ok: true })
      expect((await told()).filter((each) => each.title === title)).toEqual([])
      expect(await verifyChainOf(base.db, communityId)).toMatchObject({ ok: true })
    })

    it('er den som holder på med den, ferdig først, så hun ikke skriver den inn igjen', async () => {
      const deed = { communityId, by: asker }
      const write = (tx: Tx, subject: string, title: string) =>
        writeEntry(tx, {
          ...{ ...deed, subject, at: now(), basis: 'role-table' },
          ...{ deed: 'draft-changed', details: { title } },
        })
      await inCommunity(base.db, deed, (tx) => write(tx, `document:${newId()}`, unlawful))
      const { subject, title, approve } = await askedRemoval()
      const approving = await inCommunity(base.db, deed, async (tx) => {
        const approval = approve()
        const ended = await Promise.race([approval, sleep(500, 'waits')])
        expect(ended).toBe('waits')
        await write(tx, subject, title)
        return { approval }
      })
      expect(await approving.approval).toEqual({ ok: true })
      expect((await told()).filter((each) => each.title === title)).toEqual([])
    })
  })

  it('ingen andre kan endre en versjon som er lagt fram, heller ikke ved å late som', async () => {
    const change = inCommunity(base.db, communityId, async (tx) => {
      await sql`select set_config('godfot.removing_text', 'on', true)`.execute(tx)
      await sql`update document_version set body = 'Noe annet' where community_id = ${communityId}`.execute(
        tx,
      )
    })
    await expect(change).rejects.toThrow('never changed')
  })
})
