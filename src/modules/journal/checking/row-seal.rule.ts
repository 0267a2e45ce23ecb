import type { RowFault } from '../journal-entry.model.ts'

/** A row beside what the journal last sealed of it, and what stands of how it was last changed. */
export type HeldRow = {
  /** As it is sealed; null where there is none. */
  text: string | null
  /** Is it of those that need a seal? */
  isDue: boolean
  /** The entry that sealed it last, and the hash there; null where none has, or the deed took it away. */
  sealedIn: number | null
  sealed: string | null
  /** The same as it stands beside the row, with the salt; `isUntold`: it was changed and no entry tells of it. */
  isNoted: boolean
  notedIn: number | null
  noted: string | null
  salt: Uint8Array | null
  isUntold: boolean
}

/** Makes the hexadecimal SHA-256 of a salt and a text. */
export type SaltedHash = (salt: Uint8Array, text: string) => string

/** What is wrong with a row, null where it is as the journal has it. */
export function judgeRow(saltedHash: SaltedHash, row: HeldRow): RowFault | null {
  if (row.isUntold) return 'row-untold'
  if (row.sealedIn === null) {
    if (row.isNoted) return 'seal-altered'
    return row.text !== null && row.isDue ? 'row-added' : null
  }
  if (!row.isNoted || row.notedIn !== row.sealedIn || row.noted !== row.sealed)
    return 'seal-altered'
  if (row.sealed === null) return row.text === null ? null : 'row-added'
  if (row.text === null) return 'row-missing'
  if (row.salt === null) return 'seal-altered'
  return saltedHash(row.salt, row.text) === row.sealed ? null : 'row-altered'
}
