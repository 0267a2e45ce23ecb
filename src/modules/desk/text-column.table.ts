/** How the text that people write in the room's tables is removed, or why it need not be. */
export const textColumns = {
  'desk_row.audience': { stays: 'a code' },
  'desk_row.kept_by': { stays: 'the key of a body' },
  'desk_row.place': { stays: 'a code, or the key of an organisation' },
  'desk_row.place_name': { stays: 'the name of a municipality, or nothing' },
  'desk_row.subject': { stays: 'a key' },
  'desk_row.title': { removedWith: ['document', 'round', 'body', 'body-seat', 'case'] },
  'desk_row.way': { removedWith: ['document', 'round', 'body', 'body-seat', 'case'] },
  'desk_row.what': { stays: 'a code' },
} as const

/** The room's tables that no entry seals. */
export const unsealed = {
  desk_row: 'follows from other rows; `verify` finds it anew from them and compares',
  digest_choice: 'each person’s own wish, in no community',
  digest_leave: 'how one leaves the digest',
} as const
