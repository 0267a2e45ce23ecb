import type { Role } from '../../kernel/deed.model.ts'
import { texts, type Words } from '../../kernel/words.model.ts'

/** What each role is called. */
export const roleNames = {
  secretariat: { nb: 'Sekretariatet', nn: 'Sekretariatet', en: 'Secretariat' },
  'trust-secretariat': {
    nb: 'Helseforetakets sekretariat',
    nn: 'Sekretariatet i helseføretaket',
    en: 'The trust’s secretariat',
  },
  'party-contact': { nb: 'Kommunekontakt', nn: 'Kommunekontakt', en: 'Municipal contact' },
  'body-member': { nb: 'Medlem av et organ', nn: 'Medlem av eit organ', en: 'Member of a body' },
  treasurer: { nb: 'Økonomiansvarlig', nn: 'Økonomiansvarleg', en: 'Treasurer' },
  auditor: { nb: 'Revisor', nn: 'Revisor', en: 'Auditor' },
  administrator: { nb: 'Administrator', nn: 'Administrator', en: 'Administrator' },
  'body-secretary': {
    nb: 'Sekretær i et organ',
    nn: 'Sekretær i eit organ',
    en: 'Secretary of a body',
  },
} as const satisfies Record<Role, Words>

/** The wordings of who may do what. */
export const sayAccess = texts({
  ...roleNames,
  email: { nb: 'E-postadresse', nn: 'E-postadresse', en: 'E-mail address' },
  inviteMailSubject: {
    nb: (community: string) => `Du har fått tilgang til ${community}`,
    nn: (community: string) => `Du har fått tilgang til ${community}`,
    en: (community: string) => `You have been given access to ${community}`,
  },
  inviteMailBody: {
    nb: (community: string, role: string, address: string, email: string) =>
      `Du er nå ${role.toLowerCase()} i ${community}.\n\nLogg inn på ${address} med adressen ${email}. Du får en kode på e-post; noe passord trenger du ikke.`,
    nn: (community: string, role: string, address: string, email: string) =>
      `Du er no ${role.toLowerCase()} i ${community}.\n\nLogg inn på ${address} med adressa ${email}. Du får ein kode på e-post; noko passord treng du ikkje.`,
    en: (community: string, role: string, address: string, email: string) =>
      `You are now ${role.toLowerCase()} in ${community}.\n\nSign in at ${address} with the address ${email}. You get a code by mail; you need no password.`,
  },
  people: { nb: 'Tilgang', nn: 'Tilgang', en: 'Access' },
  allMail: {
    nb: 'Se all e-post fra fellesskapet',
    nn: 'Sjå all e-post frå fellesskapet',
    en: 'See all mail from the community',
  },
  peopleLead: {
    nb: 'Hvem som kan gjøre hva i fellesskapet. Alt som gis og avsluttes, står i journalen.',
    nn: 'Kven som kan gjere kva i fellesskapet. Alt som blir gitt og avslutta, står i journalen.',
    en: 'Who may do what in the community. All that is given and ended stands in the journal.',
  },
  person: { nb: 'Person', nn: 'Person', en: 'Person' },
  role: { nb: 'Rolle', nn: 'Rolle', en: 'Role' },
  party: { nb: 'Part', nn: 'Part', en: 'Party' },
  since: { nb: 'Siden', nn: 'Sidan', en: 'Since' },
  end: { nb: 'Avslutt', nn: 'Avslutt', en: 'End' },
  endAsked: {
    nb: 'Rollen slutter med en gang. Det som er gjort i den, blir stående.',
    nn: 'Rolla sluttar med ein gong. Det som er gjort i ho, blir ståande.',
    en: 'The role ends at once. What was done in it stays.',
  },
  endNow: { nb: 'Ja, avslutt rollen', nn: 'Ja, avslutt rolla', en: 'Yes, end the role' },
  noPeople: {
    nb: 'Ingen har en rolle her ennå. Gi den første rollen nedenfor.',
    nn: 'Ingen har ei rolle her enno. Gi den første rolla nedanfor.',
    en: 'Nobody has a role here yet. Give the first one below.',
  },
  give: { nb: 'Gi en rolle', nn: 'Gi ei rolle', en: 'Give a role' },
  noSecretariat: {
    nb: 'Ingen har rollen Sekretariatet ennå. Gi noen den, gjerne deg selv: ingen andre kan registrere parter, lage avtaler og spørre.',
    nn: 'Ingen har rolla Sekretariatet enno. Gi nokon henne, gjerne deg sjølv: ingen andre kan registrere partar, lage avtalar og spørje.',
    en: 'Nobody has the role Secretariat yet. Give it to someone, yourself if you like: nobody else can register parties, make agreements and ask.',
  },
  giveLead: {
    nb: 'Personen får en invitasjon på e-post og logger inn med en engangskode.',
    nn: 'Personen får ein invitasjon på e-post og loggar inn med ein eingongskode.',
    en: 'The person gets an invitation by mail and signs in with a one-time code.',
  },
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  partyHint: {
    nb: 'Bare for kommunekontakt, helseforetakets sekretariat og økonomiansvarlig.',
    nn: 'Berre for kommunekontakt, sekretariatet i helseføretaket og økonomiansvarleg.',
    en: 'Only for a municipal contact, the trust’s secretariat or a treasurer.',
  },
  sides: { nb: 'Sider', nn: 'Sider', en: 'Sides' },
  sidesHint: {
    nb: 'Bare for revisor: det som er vist for disse, kan revisoren lese, også i journalen.',
    nn: 'Berre for revisor: det som er vist for desse, kan revisoren lese, også i journalen.',
    en: 'Only for an auditor, who may read what is shown to these, in the journal too.',
  },
  municipalities: { nb: 'Kommunene', nn: 'Kommunane', en: 'The municipalities' },
  trust: { nb: 'Helseforetaket', nn: 'Helseføretaket', en: 'The health trust' },
  both: { nb: 'Begge sider', nn: 'Begge sider', en: 'Both sides' },
  sidesUnknown: {
    nb: 'Sider ikke oppgitt',
    nn: 'Sider ikkje oppgitt',
    en: 'Sides not stated',
  },
  invite: { nb: 'Gi rollen og inviter', nn: 'Gi rolla og inviter', en: 'Give the role and invite' },
  given: {
    nb: 'Rollen er gitt. Godfot er ikke satt opp til å sende e-post her, så si fra til personen selv.',
    nn: 'Rolla er gitt. Godfot er ikkje sett opp til å sende e-post her, så sei frå til personen sjølv.',
    en: 'The role is given. Godfot is not set up to send mail here, so tell the person yourself.',
  },
  invited: {
    nb: 'Rollen er gitt, og invitasjonen er på vei. Kommer den ikke fram, står det på denne siden.',
    nn: 'Rolla er gitt, og invitasjonen er på veg. Kjem han ikkje fram, står det på denne sida.',
    en: 'The role is given, and the invitation is on its way. If it does not arrive, this page says so.',
  },
  again: {
    nb: 'Invitasjonen er sendt på nytt og er på vei.',
    nn: 'Invitasjonen er send på nytt og er på veg.',
    en: 'The invitation has been sent again and is on its way.',
  },
  mended: {
    nb: 'Adressen er endret. E-post som ikke kom fram, kan du sende på nytt.',
    nn: 'Adressa er endra. E-post som ikkje kom fram, kan du sende på nytt.',
    en: 'The address is changed. Mail that did not arrive can be sent again.',
  },
  replySet: {
    nb: 'Svaradressen er lagret.',
    nn: 'Svaradressa er lagra.',
    en: 'The reply address is kept.',
  },
  invitation: { nb: 'Invitasjon', nn: 'Invitasjon', en: 'Invitation' },
  lostInvitations: {
    nb: (count: number) =>
      count === 1 ? 'Én invitasjon kom ikke fram' : `${count} invitasjoner kom ikke fram`,
    nn: (count: number) =>
      count === 1 ? 'Éin invitasjon kom ikkje fram' : `${count} invitasjonar kom ikkje fram`,
    en: (count: number) =>
      count === 1 ? 'One invitation did not arrive' : `${count} invitations did not arrive`,
  },
  waitingInvitations: {
    nb: (count: number) =>
      count === 1
        ? 'Én invitasjon er ikke kommet fram ennå'
        : `${count} invitasjoner er ikke kommet fram ennå`,
    nn: (count: number) =>
      count === 1
        ? 'Éin invitasjon er ikkje komen fram enno'
        : `${count} invitasjonar er ikkje komne fram enno`,
    en: (count: number) =>
      count === 1
        ? 'One invitation has not arrived yet'
        : `${count} invitations have not arrived yet`,
  },
  replyTitle: { nb: 'Svaradressen', nn: 'Svaradressa', en: 'The reply address' },
  replyLead: {
    nb: 'Dit går svaret når noen svarer på en e-post fra fellesskapet. Bruk en adresse som sekretariatet leser.',
    nn: 'Dit går svaret når nokon svarer på ein e-post frå fellesskapet. Bruk ei adresse som sekretariatet les.',
    en: 'That is where an answer goes when someone answers a mail from the community. Use an address that the secretariat reads.',
  },
  replyMissing: {
    nb: 'Ingen svaradresse er oppgitt. Den som svarer på en e-post herfra, når ikke sekretariatet.',
    nn: 'Inga svaradresse er oppgitt. Den som svarer på ein e-post herifrå, når ikkje sekretariatet.',
    en: 'No reply address is given. Whoever answers a mail from here does not reach the secretariat.',
  },
  replyAddress: {
    nb: 'Adressen svar skal gå til',
    nn: 'Adressa svar skal gå til',
    en: 'The address that answers go to',
  },
  replyHint: {
    nb: 'La feltet stå tomt for ingen.',
    nn: 'La feltet stå tomt for inga.',
    en: 'Leave it empty for none.',
  },
  replySave: { nb: 'Lagre svaradressen', nn: 'Lagre svaradressa', en: 'Keep the reply address' },
  personLead: {
    nb: 'Rollene og e-posten til personen i dette fellesskapet.',
    nn: 'Rollene og e-posten til personen i dette fellesskapet.',
    en: 'The person’s roles and mail in this community.',
  },
  rolesHeld: { nb: 'Roller', nn: 'Roller', en: 'Roles' },
  mailTo: {
    nb: 'E-post til personen',
    nn: 'E-post til personen',
    en: 'Mail to the person',
  },
  unseenMail: {
    nb: 'E-post om noe du ikke ser',
    nn: 'E-post om noko du ikkje ser',
    en: 'Mail about something that you do not see',
  },
  noMailTo: {
    nb: 'Fellesskapet har ikke sendt noe til personen ennå.',
    nn: 'Fellesskapet har ikkje sendt noko til personen enno.',
    en: 'The community has sent the person nothing yet.',
  },
  mendTitle: { nb: 'Endre adressen', nn: 'Endre adressa', en: 'Change the address' },
  mendLead: {
    nb: (address: string) =>
      `Adressen er nå ${address}. Personen logges ut og logger inn igjen med den nye. E-post som venter, går til den nye adressen.`,
    nn: (address: string) =>
      `Adressa er no ${address}. Personen blir logga ut og loggar inn att med den nye. E-post som ventar, går til den nye adressa.`,
    en: (address: string) =>
      `The address is now ${address}. The person is signed out, and signs in again with the new one. Mail that waits goes to the new address.`,
  },
  newAddress: { nb: 'Ny e-postadresse', nn: 'Ny e-postadresse', en: 'New e-mail address' },
  mend: { nb: 'Endre adressen', nn: 'Endre adressa', en: 'Change the address' },
  backFrom: { nb: 'Tilbake', nn: 'Tilbake', en: 'Back' },
  toPeople: { nb: 'Til alle roller', nn: 'Til alle roller', en: 'To all roles' },
  ended: { nb: 'Rollen er avsluttet.', nn: 'Rolla er avslutta.', en: 'The role has ended.' },
})
