import type { MailFailure } from '../kernel/mail-failure.model.ts'
import type { MailAbout, MailProgress } from '../kernel/mail-story.model.ts'
import { type Locale, texts, type Words } from '../kernel/words.model.ts'

const progress = {
  sent: { nb: 'Sendt', nn: 'Send', en: 'Sent' },
  'on-its-way': { nb: 'På vei', nn: 'På veg', en: 'On its way' },
  delayed: { nb: 'Ikke kommet fram ennå', nn: 'Ikkje komen fram enno', en: 'Not arrived yet' },
  failed: { nb: 'Kom ikke fram', nn: 'Kom ikkje fram', en: 'Did not arrive' },
} as const satisfies Record<MailProgress, Words>

const abouts = {
  invitation: { nb: 'Invitasjon', nn: 'Invitasjon', en: 'Invitation' },
  'put-forward': { nb: 'Om saken', nn: 'Om saka', en: 'About the matter' },
  nudge: { nb: 'Purring', nn: 'Purring', en: 'Reminder' },
  deadline: { nb: 'Ny frist', nn: 'Ny frist', en: 'New deadline' },
  'to-function': {
    nb: 'Brev til kontaktene',
    nn: 'Brev til kontaktane',
    en: 'Letter to the contacts',
  },
  round: { nb: 'Runde', nn: 'Runde', en: 'Round' },
  'round-nudge': { nb: 'Purring på runde', nn: 'Purring på runde', en: 'Reminder of a round' },
  'case-submitted': { nb: 'Kvittering på sak', nn: 'Kvittering på sak', en: 'Receipt for a case' },
  'case-asked': { nb: 'Spurt om en sak', nn: 'Spurd om ei sak', en: 'Asked about a case' },
  'case-judged': { nb: 'Svar på sak', nn: 'Svar på sak', en: 'Answer about a case' },
  'paper-to-read': { nb: 'Framlegg å lese', nn: 'Framlegg å lese', en: 'Paper to read' },
  'paper-to-write': { nb: 'Framlegg å skrive', nn: 'Framlegg å skrive', en: 'Paper to write' },
  candidate: { nb: 'Spurt om å stille', nn: 'Spurd om å stille', en: 'Asked to stand' },
} as const satisfies Record<MailAbout, Words>

/** The wordings of what became of a mail. */
export const sayMail = texts({
  ...progress,
  ...abouts,
  failedTo: {
    nb: (address: string, when: string) => `Til ${address}, prøvd ${when}.`,
    nn: (address: string, when: string) => `Til ${address}, prøvd ${when}.`,
    en: (address: string, when: string) => `To ${address}, tried ${when}.`,
  },
  failedAfter: {
    nb: (address: string, times: number, when: string) =>
      `Til ${address}, prøvd ${times} ganger, sist ${when}.`,
    nn: (address: string, times: number, when: string) =>
      `Til ${address}, prøvd ${times} gonger, sist ${when}.`,
    en: (address: string, times: number, when: string) =>
      `To ${address}, tried ${times} times, last ${when}.`,
  },
  waitsSince: {
    nb: (address: string, since: string) => `Til ${address}. Har ventet siden ${since}.`,
    nn: (address: string, since: string) => `Til ${address}. Har venta sidan ${since}.`,
    en: (address: string, since: string) => `To ${address}. Has waited since ${since}.`,
  },
  triesAgain: {
    nb: (when: string) => `Prøves igjen ${when}.`,
    nn: (when: string) => `Blir prøvd igjen ${when}.`,
    en: (when: string) => `Will be tried again ${when}.`,
  },
  notSetUp: {
    nb: 'Godfot er ikke satt opp til å sende e-post nå. Den blir sendt når det er gjort.',
    nn: 'Godfot er ikkje sett opp til å sende e-post no. Han blir send når det er gjort.',
    en: 'Godfot is not set up to send mail now. It is sent once that is done.',
  },
  at: {
    nb: (day: string, time: string) => `${day} kl. ${time}`,
    nn: (day: string, time: string) => `${day} kl. ${time}`,
    en: (day: string, time: string) => `${day} at ${time}`,
  },
  hasOther: {
    nb: (address: string) => `Adressen er nå ${address}.`,
    nn: (address: string) => `Adressa er no ${address}.`,
    en: (address: string) => `The address is now ${address}.`,
  },
  serverSaid: {
    nb: 'Svaret fra e-posttjeneren',
    nn: 'Svaret frå e-posttenaren',
    en: 'What the mail server answered',
  },
  lineSaid: {
    nb: 'For den som drifter Godfot',
    nn: 'For den som driftar Godfot',
    en: 'For whoever runs Godfot',
  },
  language: {
    nb: 'Målform for dem som ikke har valgt selv',
    nn: 'Målform for dei som ikkje har valt sjølve',
    en: 'Language of the mail, for those who have not chosen',
  },
  chosenBy: {
    nb: (count: number, names: string) => `Til ${count} som har valgt denne målforma: ${names}`,
    nn: (count: number, names: string) => `Til ${count} som har valt denne målforma: ${names}`,
    en: (count: number, names: string) => `To ${count} that have chosen this language: ${names}`,
  },
  notChosen: {
    nb: (count: number, names: string) =>
      `${count} har ikke valgt målform, og får den du velger: ${names}.`,
    nn: (count: number, names: string) =>
      `${count} har ikkje valt målform, og får den du vel: ${names}.`,
    en: (count: number, names: string) =>
      `${count} have not chosen a language, and get the one you choose: ${names}.`,
  },
  nobodyChose: {
    nb: (count: number) =>
      count === 1
        ? 'Mottakeren har ikke valgt målform, og får den du velger.'
        : `Ingen av de ${count} har valgt målform. Alle får den du velger.`,
    nn: (count: number) =>
      count === 1
        ? 'Mottakaren har ikkje valt målform, og får den du vel.'
        : `Ingen av dei ${count} har valt målform. Alle får den du vel.`,
    en: (count: number) =>
      count === 1
        ? 'The receiver has not chosen a language, and gets the one you choose.'
        : `None of the ${count} has chosen a language. All get the one you choose.`,
  },
  inLanguage: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
  sendAgain: { nb: 'Send på nytt', nn: 'Send på nytt', en: 'Send again' },
  sendAgainTo: {
    nb: (name: string) => `Send på nytt til ${name}`,
    nn: (name: string) => `Send på nytt til ${name}`,
    en: (name: string) => `Send again to ${name}`,
  },
  mendAddress: { nb: 'Endre adressen', nn: 'Endre adressa', en: 'Change the address' },
  mendAddressOf: {
    nb: (name: string) => `Endre adressen til ${name}`,
    nn: (name: string) => `Endre adressa til ${name}`,
    en: (name: string) => `Change the address of ${name}`,
  },
})

/** Why a mail did not arrive, in a sentence. */
export const mailFailureText: Record<MailFailure, Record<Locale, string>> = {
  'no-such-mailbox': {
    nb: 'Postkassa finnes ikke hos mottakeren.',
    nn: 'Postkassa finst ikkje hos mottakaren.',
    en: 'The receiver has no such mailbox.',
  },
  'not-taken-here': {
    nb: 'Mottakeren tar ikke imot e-post på denne adressen. Kanskje finnes ikke postkassa.',
    nn: 'Mottakaren tek ikkje imot e-post på denne adressa. Kanskje finst ikkje postkassa.',
    en: 'The receiver takes no mail at this address. Perhaps there is no such mailbox.',
  },
  'mailbox-closed': {
    nb: 'Postkassa er stengt.',
    nn: 'Postkassa er stengd.',
    en: 'The mailbox is closed.',
  },
  'mailbox-full': {
    nb: 'Postkassa er full.',
    nn: 'Postkassa er full.',
    en: 'The mailbox is full.',
  },
  'bad-address': {
    nb: 'Adressen er ikke slik e-posttjeneren kan bruke den. Se etter skrivefeil.',
    nn: 'Adressa er ikkje slik e-posttenaren kan bruke ho. Sjå etter skrivefeil.',
    en: 'The mail server cannot use the address. Look for typing errors.',
  },
  'no-such-domain': {
    nb: 'Ingen tar imot e-post for det som står etter @ i adressen.',
    nn: 'Ingen tek imot e-post for det som står etter @ i adressa.',
    en: 'Nobody takes mail for what stands after the @ of the address.',
  },
  'too-large': {
    nb: 'E-posten er for stor for mottakeren.',
    nn: 'E-posten er for stor for mottakaren.',
    en: 'The mail is too large for the receiver.',
  },
  refused: {
    nb: 'Mottakeren avviste e-posten.',
    nn: 'Mottakaren avviste e-posten.',
    en: 'The receiver refused the mail.',
  },
  'sender-refused': {
    nb: 'E-posttjeneren godtar ikke avsenderen. Den som drifter Godfot, må se på GODFOT_MAIL_FROM.',
    nn: 'E-posttenaren godtek ikkje avsendaren. Den som driftar Godfot, må sjå på GODFOT_MAIL_FROM.',
    en: 'The mail server does not accept the sender. Whoever runs Godfot must look at GODFOT_MAIL_FROM.',
  },
  'house-refused': {
    nb: 'E-posttjeneren tar ikke imot noe fra Godfot. Den som drifter Godfot, må se på det.',
    nn: 'E-posttenaren tek ikkje imot noko frå Godfot. Den som driftar Godfot, må sjå på det.',
    en: 'The mail server takes nothing from Godfot. Whoever runs Godfot must look into it.',
  },
  'login-refused': {
    nb: 'Godfot får ikke logge inn på e-posttjeneren. Den som drifter Godfot, må se på GODFOT_SMTP_URL.',
    nn: 'Godfot får ikkje logge inn på e-posttenaren. Den som driftar Godfot, må sjå på GODFOT_SMTP_URL.',
    en: 'Godfot may not sign in to the mail server. Whoever runs Godfot must look at GODFOT_SMTP_URL.',
  },
  'no-secure-line': {
    nb: 'Godfot fikk ikke en sikker forbindelse til e-posttjeneren. Den som drifter Godfot, må se på GODFOT_SMTP_URL.',
    nn: 'Godfot fekk ikkje eit sikkert samband til e-posttenaren. Den som driftar Godfot, må sjå på GODFOT_SMTP_URL.',
    en: 'Godfot got no secure line to the mail server. Whoever runs Godfot must look at GODFOT_SMTP_URL.',
  },
  'server-not-found': {
    nb: 'Godfot finner ikke e-posttjeneren. Den som drifter Godfot, må se på GODFOT_SMTP_URL.',
    nn: 'Godfot finn ikkje e-posttenaren. Den som driftar Godfot, må sjå på GODFOT_SMTP_URL.',
    en: 'Godfot does not find the mail server. Whoever runs Godfot must look at GODFOT_SMTP_URL.',
  },
  'server-silent': {
    nb: 'E-posttjeneren svarer ikke.',
    nn: 'E-posttenaren svarer ikkje.',
    en: 'The mail server does not answer.',
  },
  'too-slow': {
    nb: 'E-posttjeneren brukte for lang tid på å svare.',
    nn: 'E-posttenaren brukte for lang tid på å svare.',
    en: 'The mail server took too long to answer.',
  },
  'line-cut': {
    nb: 'Forbindelsen til e-posttjeneren ble brutt.',
    nn: 'Sambandet med e-posttenaren vart brote.',
    en: 'The line to the mail server was cut.',
  },
  'in-doubt': {
    nb: 'E-posttjeneren fikk hele e-posten, men svarte ikke. Den kan ha kommet fram.',
    nn: 'E-posttenaren fekk heile e-posten, men svarte ikkje. Han kan ha kome fram.',
    en: 'The mail server was given all of the mail but did not answer. It may have arrived.',
  },
  'try-later': {
    nb: 'E-posttjeneren ba oss prøve igjen senere.',
    nn: 'E-posttenaren bad oss prøve igjen seinare.',
    en: 'The mail server asked us to try again later.',
  },
  'too-old': {
    nb: 'E-posten ble for gammel før den kunne sendes.',
    nn: 'E-posten vart for gammal før han kunne sendast.',
    en: 'The mail grew too old before it could be sent.',
  },
  'text-removed': {
    nb: 'Teksten i e-posten er fjernet.',
    nn: 'Teksten i e-posten er fjerna.',
    en: 'The text of the mail has been removed.',
  },
  'from-backup': {
    nb: 'E-posten ventet da kopien som Godfot er lest inn fra, ble tatt. Den kan ha kommet fram.',
    nn: 'E-posten venta då kopien som Godfot er lesen inn frå, vart teken. Han kan ha kome fram.',
    en: 'The mail waited when the backup that Godfot was restored from was taken. It may have arrived.',
  },
  'not-sent': {
    nb: 'E-posten kunne ikke sendes.',
    nn: 'E-posten kunne ikkje sendast.',
    en: 'The mail could not be sent.',
  },
}
