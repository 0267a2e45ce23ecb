import type { Role } from '../../kernel/deed.model.ts'
import { identityWords } from '../../kernel/identity-number.text.ts'
import { texts, type Words } from '../../kernel/words.model.ts'
import type { EndRefusal, GrantRefusal } from './grant.rule.ts'
import type { AskRefusal, CodeRefusal } from './sign-in.rule.ts'

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
  'too-many-asked': {
    nb: 'Det er sendt fem koder på et kvarter. Vent litt, og prøv igjen.',
    nn: 'Det er sendt fem kodar på eit kvarter. Vent litt, og prøv igjen.',
    en: 'Five codes have been sent in a quarter of an hour. Wait a while and try again.',
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
    nb: 'Koden stemmer ikke. Se etter i den siste e-posten.',
    nn: 'Koden stemmer ikkje. Sjå etter i den siste e-posten.',
    en: 'The code is not right. Look in the latest e-mail.',
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
} as const satisfies Record<AskRefusal | CodeRefusal | GrantRefusal | EndRefusal, Words>

/** The wordings of sign-in and of who may do what. */
export const sayAccess = texts({
  ...roleNames,
  ...refusals,
  signIn: { nb: 'Logg inn', nn: 'Logg inn', en: 'Sign in' },
  signInLead: {
    nb: 'Skriv e-postadressen din, så sender vi en kode som virker én gang.',
    nn: 'Skriv e-postadressa di, så sender vi ein kode som verkar éin gong.',
    en: 'Write your e-mail address, and we send a code that works once.',
  },
  email: { nb: 'E-postadresse', nn: 'E-postadresse', en: 'E-mail address' },
  emailHint: {
    nb: 'Den adressen som sekretariatet inviterte.',
    nn: 'Den adressa som sekretariatet inviterte.',
    en: 'The address that the secretariat invited.',
  },
  sendCode: { nb: 'Send meg en kode', nn: 'Send meg ein kode', en: 'Send me a code' },
  noMail: {
    nb: 'Denne installasjonen er ikke satt opp til å sende e-post ennå. Den som drifter Godfot, kan gjøre det med innstillingen GODFOT_SMTP_URL.',
    nn: 'Denne installasjonen er ikkje sett opp til å sende e-post enno. Den som driftar Godfot, kan gjere det med innstillinga GODFOT_SMTP_URL.',
    en: 'This installation is not set up to send mail yet. Whoever runs Godfot can do so with the setting GODFOT_SMTP_URL.',
  },
  codeTitle: { nb: 'Skriv koden', nn: 'Skriv koden', en: 'Type the code' },
  codeLead: {
    nb: 'Er adressen kjent hos oss, ligger koden i innboksen din nå. Den varer i ti minutter og virker bare i denne nettleseren.',
    nn: 'Er adressa kjend hos oss, ligg koden i innboksen din no. Han varer i ti minutt og verkar berre i denne nettlesaren.',
    en: 'If we know the address, the code is in your inbox now. It lasts ten minutes and works in this browser only.',
  },
  code: { nb: 'Kode, åtte siffer', nn: 'Kode, åtte siffer', en: 'Code, eight digits' },
  askAgain: { nb: 'Be om en ny kode', nn: 'Be om ein ny kode', en: 'Ask for a new code' },
  demonstration: {
    nb: 'Eller prøv en rolle',
    nn: 'Eller prøv ei rolle',
    en: 'Or try a role',
  },
  demonstrationLead: {
    nb: 'Dette er en prøveinstallasjon på din egen maskin. Velg hvem du vil være; rollene står for ingen virkelige personer.',
    nn: 'Dette er ein prøveinstallasjon på di eiga maskin. Vel kven du vil vere; rollene står ikkje for verkelege personar.',
    en: 'This is a trial installation on your own machine. Choose whom to be; the roles stand for no real persons.',
  },
  signInAs: {
    nb: (who: string) => `Logg inn som ${who}`,
    nn: (who: string) => `Logg inn som ${who}`,
    en: (who: string) => `Sign in as ${who}`,
  },
  codeMailSubject: {
    nb: (code: string) => `${code} er koden din til Godfot`,
    nn: (code: string) => `${code} er koden din til Godfot`,
    en: (code: string) => `${code} is your code for Godfot`,
  },
  codeMailBody: {
    nb: (code: string, until: string) =>
      `Koden din er ${code}. Den gjelder til kl. ${until}, én gang, i nettleseren du ba om den fra.\n\nBa du ikke om noen kode, trenger du ikke gjøre noe.`,
    nn: (code: string, until: string) =>
      `Koden din er ${code}. Han gjeld til kl. ${until}, éin gong, i nettlesaren du bad om han frå.\n\nBad du ikkje om nokon kode, treng du ikkje gjere noko.`,
    en: (code: string, until: string) =>
      `Your code is ${code}. It is good until ${until}, once, in the browser that you asked from.\n\nIf you did not ask for a code, you need not do anything.`,
  },
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
    nb: 'Rollen er gitt, og invitasjonen er på vei.',
    nn: 'Rolla er gitt, og invitasjonen er på veg.',
    en: 'The role is given, and the invitation is on its way.',
  },
  ended: { nb: 'Rollen er avsluttet.', nn: 'Rolla er avslutta.', en: 'The role has ended.' },
})
