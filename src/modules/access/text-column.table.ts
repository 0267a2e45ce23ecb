/** How the text that people write in the room's tables is removed, or why it need not be. */
export const textColumns = {
  'community_mail.party_code': { stays: 'a code' },
  'community_mail.subject': { stays: 'a kind and a key' },
  'community_person.name': { stays: 'a name; goes when the person is forgotten' },
  'role_grant.party_code': { stays: 'a code' },
  'secretariat_address.email': { removedWith: ['secretariat-address'] },
} as const

/** The room's tables that an exercise keeps when it is cleared. */
export const keptInExercise = [
  'community_mail',
  'community_person',
  'role_grant',
  'secretariat_address',
] as const
