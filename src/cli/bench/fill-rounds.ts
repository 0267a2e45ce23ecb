import { sql } from 'kysely'
import { scopeTo, type Tx } from '../../platform/db.ts'

/** The rounds that the bench reads and sends, by their addresses. */
export type FilledRounds = {
  /** One of the many, in the community whose pages are read. */
  slug: string
  /** Of the community with every municipality: many questions, answered by all. */
  largeSlug: string
  /** Its drafts, to all of them. */
  draftSlugs: string[]
}

const partiesPerRound = 20
const largeQuestions = 200
const drafts = 3

const common = { help: null, isRequired: true, mayBeUnknown: true, mayNotApply: true }

const usualQuestions = [
  { ...common, key: 'q1', wording: 'Ønsker kommunen å delta?', kind: 'yes-no' },
  {
    ...common,
    key: 'q2',
    wording: 'Hva koster det?',
    kind: 'number',
    unit: 'kroner-yearly',
    unitName: null,
  },
  { ...common, key: 'q3', wording: 'Hva er viktigst?', kind: 'text' },
]

/** By turns a yes or no, a number of persons, kroner from and to, and one of three choices. */
const largeForm = Array.from({ length: largeQuestions }, (_, at) => {
  const of = { ...common, key: `q${at + 1}`, wording: `Spørsmål ${at + 1} om samhandling` }
  const counted = { unitName: null }
  if (at % 4 === 0) return { ...of, kind: 'yes-no' }
  if (at % 4 === 1) return { ...of, ...counted, kind: 'number', unit: 'persons' }
  if (at % 4 === 2) return { ...of, ...counted, kind: 'range', unit: 'kroner-yearly' }
  const choices = ['a', 'b', 'c'].map((key) => ({ key, label: `Valg ${key}`, note: null }))
  return { ...of, kind: 'one', choices }
})

/** Rounds of twenty parties that three of them have not answered; the address of one. */
export async function fillRounds(tx: Tx, communityId: string, count: number): Promise<string> {
  await scopeTo(tx, communityId)
  await addRounds(tx, communityId, { count, name: 'runde', questions: usualQuestions })
  await sql`
    insert into round_place (community_id, round_id, place, name, inhabitants)
    select round.community_id, round.id, party.code, party.name, 3000 + party.place * 400
    from round join bench_party party on party.community_id = round.community_id
    where round.community_id = ${communityId} and party.place <= ${partiesPerRound}`.execute(tx)
  await sql`
    insert into round_answer (community_id, round_id, place, id, version, answered_by, door, name, answers,
      answered_at, answered_on, is_told)
    select round.community_id, round.id, party.code, gen_random_uuid(), 1, 'party', 'signed-in', 'Kommunekontakten',
      jsonb_build_object('q1', jsonb_build_object('kind', 'yes-no', 'yes', party.place % 3 > 0),
        'q2', jsonb_build_object('kind', 'number', 'amount', party.place * 1250000),
        'q3', jsonb_build_object('kind', 'text', 'text', party.name || ' trenger mest rekruttering.')),
      round.created_at + party.place * interval '1 hour', round.created_at::date, false
    from round join bench_party party on party.community_id = round.community_id
    where round.community_id = ${communityId} and party.place <= ${partiesPerRound - 3}`.execute(tx)
  await markSent(tx, communityId, 'runde-%')
  return 'runde-1'
}

/** Rounds to every municipality: one that all have answered, and drafts. */
export async function fillLargeRounds(
  tx: Tx,
  communityId: string,
): Promise<Pick<FilledRounds, 'largeSlug' | 'draftSlugs'>> {
  await scopeTo(tx, communityId)
  await addRounds(tx, communityId, { count: 1, name: 'stor', questions: largeForm })
  await addRounds(tx, communityId, { count: drafts, name: 'utkast', questions: usualQuestions })
  await sql`
    insert into round_place (community_id, round_id, place, name, inhabitants)
    select round.community_id, round.id, municipality.code, municipality.name, population.inhabitants
    from round
    cross join (select code, name from municipality_code where valid_until is null) municipality
    cross join lateral (select 500 + municipality.code::int as inhabitants) population
    where round.community_id = ${communityId}`.execute(tx)
  await sql`
    insert into round_answer (community_id, round_id, place, id, version, answered_by, door, name, answers,
      answered_at, answered_on, is_told)
    select round.community_id, round.id, place.place, gen_random_uuid(), 1, 'party', 'signed-in', 'Kommunekontakten',
      (select jsonb_object_agg('q' || number, case number % 4
        when 1 then jsonb_build_object('kind', 'yes-no', 'yes', (number + place.inhabitants) % 3 > 0)
        when 2 then jsonb_build_object('kind', 'number', 'amount', (number + place.inhabitants) % 40 * 100)
        when 3 then jsonb_build_object('kind', 'range', 'from', place.inhabitants * 100, 'to', place.inhabitants * 200)
        else jsonb_build_object('kind', 'chosen', 'keys', jsonb_build_array(
          (array['a', 'b', 'c'])[1 + (number + place.inhabitants) % 3])) end)
        from generate_series(1, ${largeQuestions}::int) number),
      round.created_at, round.created_at::date, false
    from round join round_place place on place.community_id = round.community_id and place.round_id = round.id
    where round.community_id = ${communityId} and round.slug = 'stor-1'`.execute(tx)
  await sql`
    update round set function_key = 'funksjon-3' where community_id = ${communityId}`.execute(tx)
  await markSent(tx, communityId, 'stor-1')
  return {
    largeSlug: 'stor-1',
    draftSlugs: Array.from({ length: drafts }, (_, n) => `utkast-${n + 1}`),
  }
}

type Order = { count: number; name: string; questions: readonly object[] }

/** Drafts with their questions, by the name and a number, in the order that they were made. */
async function addRounds(tx: Tx, communityId: string, { count, name, questions }: Order) {
  await sql`
    insert into round (community_id, id, slug, title, reason, state, deadline, readers, regions_answer, is_decided,
      audience, created_at)
    select ${communityId}, pg_temp.id_at(number), ${name} || '-' || number, 'Runde ' || number || ' om samhandling',
      'Vi spør for å vite hva dere trenger.', 'draft', current_date + 30, 'asked-when-closed', false, false,
      'community', timestamptz '2026-01-01 08:00Z' + number * interval '10 minutes'
    from generate_series(1, ${count}::bigint) number`.execute(tx)
  await sql`
    insert into round_form (community_id, round_id, version, questions)
    select community_id, id, 1, ${JSON.stringify(questions)}::jsonb from round
    where community_id = ${communityId} and slug like ${`${name}-%`}`.execute(tx)
}

const markSent = (tx: Tx, communityId: string, slugs: string) =>
  sql`
    update round set state = 'sent', sent_at = created_at, sent_on = created_at::date
    where community_id = ${communityId} and slug like ${slugs}`.execute(tx)
