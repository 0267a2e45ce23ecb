/** How the text that people write in the room's tables is removed, or why it need not be. */
export const textColumns = {
  'desk_row.audience': { stays: 'a code' },
  'desk_row.place': { stays: 'a code, or the key of an organisation' },
  'desk_row.place_name': { stays: 'the name of a municipality' },
  'desk_row.subject': { stays: 'a key' },
  'desk_row.title': { removedWith: ['document', 'round'] },
  'desk_row.way': { removedWith: ['document', 'round'] },
  'desk_row.what': { stays: 'a code' },
} as const
