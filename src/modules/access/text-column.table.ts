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
  'acting_side',
  'community_mail',
  'community_person',
  'role_grant',
  'secretariat_address',
] as const

/** The room's tables that no entry seals. */
export const unsealed = {
  audited_audience: 'part of the program',
  known_browser: 'how one signs in, not what is decided',
  person: 'belongs to no community; its roles and what each community calls it are sealed there',
  person_community: 'follows from the roles, which are sealed',
  role_audience: 'part of the program',
  session: 'how one signs in, not what is decided',
  sign_in_code: 'how one signs in, not what is decided',
  sign_in_link: 'how one signs in, not what is decided',
} as const
