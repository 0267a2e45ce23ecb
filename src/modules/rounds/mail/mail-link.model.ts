/** What the link in a mail opens: a round, a version that is put before a party, the question whether somebody who is proposed stands, or where a case that they raised is. */
export type LinkedThing = { kind: 'round' | 'version' | 'body-candidate' | 'case'; id: string }

/** Whose link it is: all that one receiver was sent of a thing for a place are one door. */
export type LinkOwner = { thing: LinkedThing; place: string; personId: string }
