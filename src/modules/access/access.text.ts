import type { Role } from '../../kernel/deed.model.ts'
import { identityWords } from '../../kernel/identity-number.text.ts'
import type { ReadingProblem } from '../../kernel/reading.model.ts'
import { readingText } from '../../kernel/reading.text.ts'
import { type Locale, texts, type Words } from '../../kernel/words.model.ts'
import type { EndRefusal, GrantRefusal } from './grant.rule.ts'
import type { MendRefusal } from './mend-address.rule.ts'
import type { AgainRefusal } from './send-again.rule.ts'
import type { AddressRefusal, CodeRefusal, LinkRefusal } from './sign-in.rule.ts'

const roleNames = {
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
} as const satisfies Record<Role, Words>

const refusals = {
  ...identityWords,
  'not-an-address': {
    nb: 'Skriv en e-postadresse, for eksempel navn@kommune.no.',
    nn: 'Skriv ei e-postadresse, til dømes namn@kommune.no.',
    en: 'Write an e-mail address, such as name@kommune.no.',
  },
  'no-code-asked': {
    nb: 'Denne nettleseren venter ikke på noen kode. Be om en ny.',
    nn: 'Denne nettlesaren ventar ikkje på nokon kode. Be om ein ny.',
    en: 'This browser is not waiting for a code. Ask for a new one.',
  },
  'code-expired': {
    nb: 'Koden varer i ti minutter og er gått ut. Be om en ny.',
    nn: 'Koden varer i ti minutt og er gått ut. Be om ein ny.',
    en: 'The code lasts ten minutes and has run out. Ask for a new one.',
  },
  'too-many-attempts': {
    nb: 'Koden er prøvd fem ganger. Be om en ny.',
    nn: 'Koden er prøvd fem gonger. Be om ein ny.',
    en: 'The code has been tried five times. Ask for a new one.',
  },
  'wrong-code': {
    nb: 'Koden stemmer ikke. Se etter i den siste e-posten, eller bruk lenken der.',
    nn: 'Koden stemmer ikkje. Sjå etter i den siste e-posten, eller bruk lenkja der.',
    en: 'The code is not right. Look in the latest e-mail, or use the link there.',
  },
  'link-spent': {
    nb: 'Lenken virker én gang og er brukt eller gått ut. Be om en ny kode.',
    nn: 'Lenkja verkar éin gong og er brukt eller gått ut. Be om ein ny kode.',
    en: 'The link works once, and has been used or has run out. Ask for a new code.',
  },
  'name-missing': {
    nb: 'Skriv navnet slik det skal stå i journalen.',
    nn: 'Skriv namnet slik det skal stå i journalen.',
    en: 'Write the name as it shall stand in the journal.',
  },
  'role-missing': { nb: 'Velg en rolle.', nn: 'Vel ei rolle.', en: 'Choose a role.' },
  'party-missing': {
    nb: 'Rollen gjelder én part. Velg hvilken.',
    nn: 'Rolla gjeld éin part. Vel kva for ein.',
    en: 'The role is for one party. Choose which.',
  },
  'party-of-another-kind': {
    nb: 'Velg en kommune når rollen er kommunekontakt, og helseforetaket når den er helseforetakets sekretariat.',
    nn: 'Vel ein kommune når rolla er kommunekontakt, og helseføretaket når ho er sekretariatet i helseføretaket.',
    en: 'Choose a municipality for a municipal contact, and the health trust for the trust’s secretariat.',
  },
  'party-unknown': {
    nb: 'Ingen part i fellesskapet har denne koden.',
    nn: 'Ingen part i fellesskapet har denne koden.',
    en: 'No party of the community has this code.',
  },
  'party-not-for-role': {
    nb: 'Rollen gjelder hele fellesskapet. Ta bort parten, eller velg en rolle som gjelder én part.',
    nn: 'Rolla gjeld heile fellesskapet. Ta bort parten, eller vel ei rolle som gjeld éin part.',
    en: 'The role is for the whole community. Take the party away, or choose a role for one party.',
  },
  'held-already': {
    nb: 'Personen har denne rollen fra før.',
    nn: 'Personen har denne rolla frå før.',
    en: 'The person holds this role already.',
  },
  'grant-unknown': {
    nb: 'Rollen er allerede avsluttet.',
    nn: 'Rolla er alt avslutta.',
    en: 'The role has ended already.',
  },
  'last-manager': {
    nb: 'Dette er den siste som kan slippe andre inn. Gi rollen til noen til først.',
    nn: 'Dette er den siste som kan sleppe andre inn. Gi rolla til nokon til først.',
    en: 'This is the last one who can let others in. Give the role to someone else first.',
  },
  'person-unknown': {
    nb: 'Personen har ingen rolle her lenger.',
    nn: 'Personen har inga rolle her lenger.',
    en: 'The person holds no role here any more.',
  },
  'same-address': {
    nb: 'Dette er adressen personen har. Skriv den nye.',
    nn: 'Dette er adressa personen har. Skriv den nye.',
    en: 'This is the address that the person has. Write the new one.',
  },
  'address-taken': {
    nb: 'En annen har denne adressen. Skal rollen gå over til den personen, avslutter du den her og gir den til adressen.',
    nn: 'Ein annan har denne adressa. Skal rolla gå over til den personen, avsluttar du ho her og gir ho til adressa.',
    en: 'Someone else has this address. If that person is to have the role, end it here and give it to the address.',
  },
  'own-address': {
    nb: 'Dette er din egen adresse. En annen må endre den, så du ikke stenger deg selv ute.',
    nn: 'Dette er di eiga adresse. Ein annan må endre ho, så du ikkje stengjer deg sjølv ute.',
    en: 'This is your own address. Someone else must change it, so that you do not lock yourself out.',
  },
  'also-elsewhere': {
    nb: 'Personen har roller i flere fellesskap. Den som drifter Godfot, må endre adressen.',
    nn: 'Personen har roller i fleire fellesskap. Den som driftar Godfot, må endre adressa.',
    en: 'The person holds roles in several communities. Whoever runs Godfot must change the address.',
  },
  'no-such-mail': {
    nb: 'Fant ikke e-posten som skulle sendes på nytt.',
    nn: 'Fann ikkje e-posten som skulle sendast på nytt.',
    en: 'The mail that was to be sent again was not found.',
  },
  'sent-again-already': {
    nb: 'E-posten er alt sendt på nytt.',
    nn: 'E-posten er alt send på nytt.',
    en: 'The mail has been sent again already.',
  },
  'arrived-already': {
    nb: 'E-posten er sendt og trenger ikke sendes på nytt.',
    nn: 'E-posten er send og treng ikkje sendast på nytt.',
    en: 'The mail has been sent and need not be sent again.',
  },
  'on-its-way': {
    nb: 'E-posten er på vei. Vent og se om den kommer fram.',
    nn: 'E-posten er på veg. Vent og sjå om han kjem fram.',
    en: 'The mail is on its way. Wait and see whether it arrives.',
  },
  'no-longer-due': {
    nb: 'Personen skal ikke ha denne e-posten lenger.',
    nn: 'Personen skal ikkje ha denne e-posten lenger.',
    en: 'The person is not to have this mail any more.',
  },
} as const satisfies Record<
  | AddressRefusal
  | CodeRefusal
  | LinkRefusal
  | GrantRefusal
  | EndRefusal
  | MendRefusal
  | AgainRefusal
  | 'no-longer-due',
  Words
>

/** The wordings of who may do what. */
export const sayAccess = texts({
  ...roleNames,
  ...refusals,
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
  endRoleOf: {
    nb: (role: string, name: string) => `Avslutt rollen ${role} for ${name}`,
    nn: (role: string, name: string) => `Avslutt rolla ${role} for ${name}`,
    en: (role: string, name: string) => `End the role ${role} for ${name}`,
  },
  noPeople: {
    nb: 'Ingen har en rolle her ennå. Gi den første rollen nedenfor.',
    nn: 'Ingen har ei rolle her enno. Gi den første rolla nedanfor.',
    en: 'Nobody has a role here yet. Give the first one below.',
  },
  give: { nb: 'Gi en rolle', nn: 'Gi ei rolle', en: 'Give a role' },
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

/** Why somebody is not given a role or let in. */
export const accessProblemText = (
  locale: Locale,
  problem: keyof typeof refusals | ReadingProblem,
): string =>
  typeof problem === 'object' ? readingText(locale, problem) : sayAccess(locale, problem)
