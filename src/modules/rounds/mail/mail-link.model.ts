/** What the link in a mail opens: a round, or a version that is put before a party. */
export type LinkedThing = { kind: 'round' | 'version'; id: string }

/** Whose link it is: all that one receiver was sent of a thing for a place are one door. */
export type LinkOwner = { thing: LinkedThing; place: string; personId: string }
