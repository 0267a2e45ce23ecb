/**
 * What of the rooms' tables no entry of the journal seals, a table or a column of one (`stored_file.bytes`), and why. All
 * else is sealed by the entry of the deed that changed it.
 */
export type Unsealed = Readonly<Record<string, string>>

/** A table whose rows are sealed, without some of its columns. */
export type SealedTable = { name: string; leftOut: readonly string[] }

/** Those of the platform's own tables that are sealed. */
const platformTables = ['community', 'stored_file'] as const

/** Those of the platform's own tables that are not, and the columns. */
const platformUnsealed: Unsealed = {
  application_secret: 'the house’s own; nothing is decided by it',
  cleared_with_exercise: 'part of the program',
  'community.edition': 'another one after every change, and only told apart by',
  godfot_login: 'passwords of the house’s own logins',
  house_address: 'where the house was started last',
  kept_paper: 'made of other rows, thrown away and made again at will',
  outgoing_mail: 'mail that waits or has gone; who was mailed what stands in community_mail',
  parked_file: 'waits for its form to be sent again; gone a day after',
  queue_worker: 'who works just now',
  rate_limit: 'counts that are gone within hours',
  register_edition: 'another one after every change, and only told apart by',
  spent_form: 'gone a day after',
  'stored_file.bytes': 'its hash is the key of the row, and held against the bytes',
}

/** What a room has of tables. */
type TablesOfRoom = { tables?: readonly string[]; unsealed?: Unsealed }

/** The sealed tables of the house. */
export function sealedTables(rooms: readonly TablesOfRoom[]): SealedTable[] {
  const unsealed = allUnsealed(rooms)
  return [...platformTables, ...rooms.flatMap(({ tables }) => tables ?? [])]
    .filter((name) => !(name in unsealed))
    .map((name) => ({
      name,
      leftOut: Object.keys(unsealed).flatMap((each) =>
        each.startsWith(`${name}.`) ? [each.slice(name.length + 1)] : [],
      ),
    }))
}

/** All that is not sealed, and why. */
export const allUnsealed = (rooms: readonly TablesOfRoom[]): Unsealed =>
  Object.assign({}, platformUnsealed, ...rooms.map(({ unsealed }) => unsealed))
