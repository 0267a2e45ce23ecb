/** How the text that people write in the room's tables is removed, or why it need not be. */
export const textColumns = {
  'journal_details.details': { removedWith: ['any'] },
  'journal_details.salt': { stays: 'a number; goes with the details' },
  'journal_entry.basis': { stays: 'a clause or rule; never what someone wrote' },
  'journal_entry.deed': { stays: 'a code' },
  'journal_entry.details_hash': { stays: 'a hash' },
  'journal_entry.hash': { stays: 'a hash' },
  'journal_entry.previous_hash': { stays: 'a hash' },
  'journal_entry.subject': { stays: 'a kind and a key' },
  'text_removal.reason': { removedWith: ['text-removal'] },
  'text_removal.subject': { stays: 'a kind and a key' },
} as const

/** The room's tables that an exercise keeps when it is cleared. */
export const keptInExercise = ['journal_details', 'journal_entry', 'text_removal'] as const
