import type { Day, Instant } from '../../kernel/day.model.ts'
import type { Ore } from '../../kernel/money.model.ts'
import type { ShareLine, SharePart } from './share.model.ts'
import type { FrozenInput, ListStanding, StoredList } from './stored-list.model.ts'

/** A share list as the database tells it. */
export type ShareListRow = {
  id: string
  scheme_key: string
  standing: ListStanding
  year: number
  reference_day: Day
  made_at: Instant
  made_on: Day
  made_by: string | null
  decision: string | null
  text_removed_on: Day | null
  input: FrozenInput
  unnamed_parties: number
  known_total_ore: Ore
  total_ore: Ore | null
  net_ore: Ore | null
  surplus_ore: Ore | null
  replaces: string | null
  replaced_by: string | null
}

export type ShareLineRow = {
  list_id: string
  party_code: string
  name: string
  inhabitants: number | null
  amount_ore: Ore | null
  rounding_ore: Ore
  parts: SharePart[]
}

/** A list with those of the lines that are its own. */
export const toStoredList = (row: ShareListRow, lines: readonly ShareLineRow[]): StoredList => ({
  id: row.id,
  schemeKey: row.scheme_key,
  standing: row.standing,
  year: row.year,
  referenceDay: row.reference_day,
  madeAt: row.made_at,
  madeOn: row.made_on,
  madeBy: row.made_by,
  decision: row.decision,
  textRemovedOn: row.text_removed_on,
  replaces: row.replaces,
  replacedBy: row.replaced_by,
  input: row.input,
  unnamed: row.unnamed_parties,
  knownTotal: row.known_total_ore,
  total: row.total_ore,
  net: row.net_ore,
  surplus: row.surplus_ore,
  lines: lines.filter((line) => line.list_id === row.id).map(toLine),
})

const toLine = (row: ShareLineRow): ShareLine => ({
  code: row.party_code,
  name: row.name,
  inhabitants: row.inhabitants,
  parts: row.parts,
  rounding: row.rounding_ore,
  amount: row.amount_ore,
})
