/** How the text that people write in the room's tables is removed, or why it need not be. */
export const textColumns = {
  'journal_details.details': { removedWith: ['any'] },
  'journal_details.salt': { stays: 'a number; goes with the details' },
  'journal_entry.basis': { stays: 'a clause or rule; never what someone wrote' },
  'journal_entry.deed': { stays: 'a code' },
  'journal_entry.details_hash': { stays: 'a hash' },
  'journal_entry.hash': { stays: 'a hash' },
  'journal_entry.previous_hash': { stays: 'a hash' },
  'journal_entry.seals_hash': { stays: 'a hash' },
  'journal_entry.subject': { stays: 'a kind and a key' },
  'journal_seal.hash': { stays: 'a hash' },
  'journal_seal.of_table': { stays: 'the name of a table' },
  'journal_seal.row_key': { stays: 'a key; what people write is in none' },
  'row_seal.hash': { stays: 'a hash' },
  'row_seal.of_table': { stays: 'the name of a table' },
  'row_seal.row_key': { stays: 'a key; what people write is in none' },
  'row_seal.salt': { stays: 'a number; another one when the row changes' },
  'text_removal.reason': { removedWith: ['text-removal'] },
  'text_removal.subject': { stays: 'a kind and a key' },
} as const

/** The room's tables that an exercise keeps when it is cleared. */
export const keptInExercise = [
  'journal_details',
  'journal_entry',
  'journal_seal',
  'row_seal',
  'text_removal',
] as const

/** The room's tables that no entry seals, since they are the journal. */
export const unsealed = {
  journal_entry: 'the chain',
  journal_seal: 'hashed in the entry',
  row_seal: 'held against the seals of the entries',
} as const
