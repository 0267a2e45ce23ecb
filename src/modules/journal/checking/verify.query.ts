import { type RawBuilder, sql } from 'kysely'
import {
  aNumber,
  anInstant,
  aText,
  aTruth,
  fields,
  listOf,
  orNull,
  type Shape,
  someBytes,
} from '../../../kernel/row.model.ts'
import { asked } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import type { SealedTable } from '../../../platform/sealed-table.ts'
import type { Json, Seal, Told, ToldEntry } from '../journal-entry.model.ts'

const aSeal = listOf(orNull(aText)) as Shape<unknown> as Shape<Seal>

const entryRow = fields({
  number: aNumber,
  at: anInstant,
  isExact: aTruth,
  by: orNull(aText),
  deed: aText,
  subject: aText,
  basis: orNull(aText),
  detailsHash: aText,
  sealsHash: orNull(aText),
  previousHash: aText,
  hash: aText,
  isTold: aTruth,
  salt: orNull(aText),
  details: orNull(aText),
  isRemoved: aTruth,
  removedBy: orNull(aText),
  seals: listOf(aSeal),
})

/** A run of a community's chain in order, from the link after `after`, with all that it tells and seals. */
export const entriesAfter = (
  communityId: string,
  after: number,
  most: number,
): Question<ToldEntry> =>
  asked(
    entryRow,
    sql`
    select entry.number, entry.at, entry.at = date_trunc('milliseconds', entry.at) as "isExact",
      entry.by_person as by, entry.deed, entry.subject, entry.basis,
      encode(entry.details_hash, 'hex') as "detailsHash", encode(entry.seals_hash, 'hex') as "sealsHash",
      encode(entry.previous_hash, 'hex') as "previousHash", encode(entry.hash, 'hex') as hash,
      told.number is not null as "isTold", encode(told.salt, 'hex') as salt, told.details::text as details,
      told.removed_at is not null as "isRemoved", removing.deed as "removedBy",
      (select coalesce(jsonb_agg(jsonb_build_array(of_table, row_key, encode(seal.hash, 'hex'))), '[]')
        from journal_seal seal
        where seal.community_id = entry.community_id and seal.number = entry.number) as seals
    from journal_entry entry
    left join journal_details told on told.community_id = entry.community_id and told.number = entry.number
    left join lateral (${removalOf}) removing on true
    where entry.community_id = ${communityId} and entry.number > ${after}
    order by entry.number limit ${most}`,
    ({ isTold, salt, details, isRemoved, removedBy, ...row }) => ({
      ...row,
      communityId,
      told: toTold({ isTold, salt, details, isRemoved, removedBy }),
    }),
  )

/** What was done when the text of an entry was taken away; where nothing was sealed yet, what was done at that instant counts. */
const removalOf = sql`
  select removal.deed from journal_seal seal
  join journal_entry removal on removal.community_id = seal.community_id and removal.number = seal.number
  where told.removed_at is not null and seal.community_id = entry.community_id
    and seal.of_table = 'journal_details' and seal.row_key = jsonb_build_array(entry.number)::text
    and (removal.deed <> 'rows-sealed' or exists (select from journal_entry former
      where former.community_id = entry.community_id and former.deed = 'text-removed'
        and former.at = told.removed_at))
  order by seal.number limit 1`

type ToldRow = {
  isTold: boolean
  salt: string | null
  details: string | null
  isRemoved: boolean
  removedBy: string | null
}

function toTold({ isTold, salt, details, isRemoved, removedBy }: ToldRow): Told {
  if (!isTold) return { state: 'missing' }
  if (salt === null || details === null) {
    return isRemoved ? { state: 'removed', by: removedBy } : { state: 'missing' }
  }
  const read = readExactly(details)
  return read === undefined ? { state: 'altered' } : { state: 'kept', salt, details: read }
}

/** What stands there, where it stands as it would be written; undefined for a number written as no program of ours does. */
function readExactly(text: string): Json | undefined {
  let isExact = true
  const read = JSON.parse(text, (_key, value, context?: { source?: string }) => {
    if (typeof value === 'number' && context?.source !== String(value) && Math.abs(value) < 1e21)
      isExact = false
    return value
  })
  return isExact ? read : undefined
}

/**
 * What stands in the journal and is of no entry from the first to the last: entries that no link leads to, and texts and seals
 * of none. `isBeyond`: all of it comes after the last.
 */
export const outsideChain = (communityId: string, last: number) =>
  asked(
    fields({ count: aNumber, isBeyond: aTruth }),
    sql`
    select count(*) as count, coalesce(bool_and(coalesce(number > ${last}, false)), true) as "isBeyond"
    from (
      select number from journal_entry where community_id = ${communityId}
      union all select number from journal_details where community_id = ${communityId}
      union all select number from journal_seal where community_id = ${communityId}
    ) told
    where (number between 1 and ${last} and number % 1 = 0) is not true`,
  )

/** A row beside its seals. */
const heldRow = fields({
  key: aText,
  text: orNull(aText),
  isDue: aTruth,
  sealedIn: orNull(aNumber),
  sealed: orNull(aText),
  isNoted: aTruth,
  notedIn: orNull(aNumber),
  noted: orNull(aText),
  salt: orNull(someBytes),
  isUntold: aTruth,
})

/** The columns of a table's key, without the community. */
export const keyColumns = (table: string) =>
  asked(
    fields({ name: aText }),
    sql`select attname as name
    from pg_index, unnest(indkey::int[]) with ordinality as of_key (number, place)
    join pg_attribute on attnum = number
    where indisprimary and indrelid = ${`public.${table}`}::regclass and attrelid = indrelid
      and attname <> 'community_id'
    order by place`,
  )

const ownerColumn = (table: string) => sql.ref(table === 'community' ? 'id' : 'community_id')

/** An entry's text is hashed in the entry; only that it was taken away is sealed. */
const isDue = (table: string) =>
  table === 'journal_details' ? sql`row_of_it.removed_at is not null` : sql`true`

/** The name of the list that rows are taken from, a piece at a time. */
const list = sql.ref('rows_beside_seals')

/** Opens the list of every row of a table beside its seals; those that are gone too. */
export const openRows = (communityId: string, table: SealedTable, key: readonly string[]) =>
  sql`declare ${list} no scroll cursor for ${rowsBesideSeals(communityId, table, key)}`

/** The next of them. */
export const nextRows = (most: number) => asked(heldRow, sql`fetch ${sql.lit(most)} from ${list}`)

export const closeRows = sql`close ${list}`

/** What is sealed must not be written as the settings of a connection would have it, nor by functions of somebody's own. */
export const sealedForm = sql`select set_config('timezone', 'UTC', true), set_config('bytea_output', 'hex', true),
  set_config('search_path', 'pg_catalog, public', true)`

const rowsBesideSeals = (
  communityId: string,
  { name, leftOut }: SealedTable,
  key: readonly string[],
): RawBuilder<unknown> => sql`
  select coalesce(standing.key, last.key, seal.key) as key, standing.text, coalesce(standing.due, true) as "isDue",
    last.number as "sealedIn", encode(last.hash, 'hex') as sealed, seal.key is not null as "isNoted",
    seal.sealed_in as "notedIn", encode(seal.hash, 'hex') as noted, seal.salt,
    seal.touched_in is not null as "isUntold"
  from (
    select jsonb_build_array(${sql.join(key.map((column) => sql.ref(`row_of_it.${column}`)))})::text as key,
      ${isDue(name)} as due,
      (select jsonb_object_agg(each.key, each.value)::text
        from jsonb_each(pg_catalog.to_jsonb(row_of_it) - ${leftOut}::text[]) each where each.value <> 'null') as text
    from ${sql.table(name)} as row_of_it where row_of_it.${ownerColumn(name)} = ${communityId}
  ) standing
  full join (
    select distinct on (row_key) row_key as key, number, hash from journal_seal
    where community_id = ${communityId} and of_table = ${name} order by row_key, number desc nulls last
  ) last on last.key = standing.key
  full join (
    select row_key as key, salt, hash, touched_in, sealed_in from row_seal
    where community_id = ${communityId} and of_table = ${name}
  ) seal on seal.key = coalesce(standing.key, last.key)`

/** The files that are not what they are called by. */
export const filesAmiss = (communityId: string) =>
  asked(
    fields({ key: aText, sealedIn: orNull(aNumber) }),
    sql`select amiss.key, (select max(number) from journal_seal where community_id = ${communityId}
        and of_table = 'stored_file' and row_key = amiss.key) as "sealedIn"
    from (select jsonb_build_array(sha256)::text as key from stored_file
      where community_id = ${communityId} and encode(sha256(bytes), 'hex') is distinct from sha256) amiss`,
  )
export const countFiles = (communityId: string) =>
  asked(
    fields({ files: aNumber }),
    sql`select count(*) as files from stored_file where community_id = ${communityId}`,
  )
