import { texts, type Words } from '../../../kernel/words.model.ts'
import type { LimitRefusal } from './sign-in.rule.ts'

/** What is said when too much was asked for; each with the minutes until there is room. */
const limits = {
  'network-asks-often': {
    nb: (minutes: number) =>
      `Det er bedt om svært mange koder fra nettverket ditt. Har du alt fått en e-post med kode, virker både koden og lenken i den. Ellers: prøv igjen om ${minutes} min.`,
    nn: (minutes: number) =>
      `Det er bede om svært mange kodar frå nettverket ditt. Har du alt fått ein e-post med kode, verkar både koden og lenkja i han. Elles: prøv igjen om ${minutes} min.`,
    en: (minutes: number) =>
      `Very many codes have been asked for from your network. If you already have an e-mail with a code, both the code and the link in it work. Otherwise, try again in ${minutes} min.`,
  },
  'address-asked-often': {
    nb: (minutes: number) =>
      `Det er alt bedt om flere koder til denne adressen. Er den kjent hos oss, ligger e-postene i innboksen: bruk lenken i den siste. Ellers: prøv igjen om ${minutes} min.`,
    nn: (minutes: number) =>
      `Det er alt bede om fleire kodar til denne adressa. Er ho kjend hos oss, ligg e-postane i innboksen: bruk lenkja i den siste. Elles: prøv igjen om ${minutes} min.`,
    en: (minutes: number) =>
      `Several codes have already been asked for to this address. If we know it, the e-mails are in the inbox: use the link in the latest. Otherwise, try again in ${minutes} min.`,
  },
  'house-sends-often': {
    nb: (minutes: number) =>
      `Godfot sender ikke flere koder akkurat nå, fordi det er bedt om uvanlig mange. Har du alt en kode eller en lenke, virker den. Ellers: prøv igjen om ${minutes} min, eller be den som drifter Godfot om en engangslenke.`,
    nn: (minutes: number) =>
      `Godfot sender ikkje fleire kodar akkurat no, fordi det er bede om uvanleg mange. Har du alt ein kode eller ei lenkje, verkar ho. Elles: prøv igjen om ${minutes} min, eller be den som driftar Godfot om ei eingongslenkje.`,
    en: (minutes: number) =>
      `Godfot sends no more codes right now, because unusually many have been asked for. If you already have a code or a link, it works. Otherwise, try again in ${minutes} min, or ask whoever runs Godfot for a one-time link.`,
  },
} as const satisfies Record<LimitRefusal, Words>

/** The wordings of the door and of one's own sessions. */
export const sayDoor = texts({
  ...limits,
  address: { nb: 'E-postadresse', nn: 'E-postadresse', en: 'E-mail address' },
  endSession: { nb: 'Avslutt', nn: 'Avslutt', en: 'End' },
  signIn: { nb: 'Logg inn', nn: 'Logg inn', en: 'Sign in' },
  signInLead: {
    nb: 'Skriv e-postadressen din, så sender vi en kode som virker én gang.',
    nn: 'Skriv e-postadressa di, så sender vi ein kode som verkar éin gong.',
    en: 'Write your e-mail address, and we send a code that works once.',
  },
  emailHint: {
    nb: 'Den adressen som sekretariatet inviterte.',
    nn: 'Den adressa som sekretariatet inviterte.',
    en: 'The address that the secretariat invited.',
  },
  sendCode: { nb: 'Send meg en kode', nn: 'Send meg ein kode', en: 'Send me a code' },
  noMail: {
    nb: 'Denne installasjonen er ikke satt opp til å sende e-post ennå. Du kan komme inn med en engangslenke: be den som drifter Godfot, om å lage en med ./godfot link. E-post settes opp med innstillingen GODFOT_SMTP_URL.',
    nn: 'Denne installasjonen er ikkje sett opp til å sende e-post enno. Du kan kome inn med ei eingongslenkje: be den som driftar Godfot, om å lage ei med ./godfot link. E-post blir sett opp med innstillinga GODFOT_SMTP_URL.',
    en: 'This installation is not set up to send mail yet. You can come in with a one-time link: ask whoever runs Godfot to make one with ./godfot link. Mail is set up with the setting GODFOT_SMTP_URL.',
  },
  noCodeSent: {
    nb: 'Ingen ny kode er sendt',
    nn: 'Ingen ny kode er send',
    en: 'No new code has been sent',
  },
  codeTitle: { nb: 'Skriv koden', nn: 'Skriv koden', en: 'Type the code' },
  codeLead: {
    nb: 'Er adressen kjent hos oss, er koden på vei til innboksen din. Den varer i ti minutter og virker bare i denne nettleseren. Lenken i e-posten varer i en time.',
    nn: 'Er adressa kjend hos oss, er koden på veg til innboksen din. Han varer i ti minutt og verkar berre i denne nettlesaren. Lenkja i e-posten varer i ein time.',
    en: 'If we know the address, the code is on its way to your inbox. It lasts ten minutes and works in this browser only. The link in the e-mail lasts an hour.',
  },
  code: { nb: 'Kode, åtte siffer', nn: 'Kode, åtte siffer', en: 'Code, eight digits' },
  askAgain: { nb: 'Be om en ny kode', nn: 'Be om ein ny kode', en: 'Ask for a new code' },
  demonstration: {
    nb: 'Eller prøv en rolle',
    nn: 'Eller prøv ei rolle',
    en: 'Or try a role',
  },
  demonstrationLead: {
    nb: 'Dette er en prøveinstallasjon. Velg hvem du vil være; rollene står for ingen virkelige personer.',
    nn: 'Dette er ein prøveinstallasjon. Vel kven du vil vere; rollene står ikkje for verkelege personar.',
    en: 'This is a trial installation. Choose whom to be; the roles stand for no real persons.',
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
    nb: (code: string, until: string, link: string, linkUntil: string) =>
      `Koden din er ${code}. Den gjelder til kl. ${until}, én gang, i nettleseren du ba om den fra.\n\nVirker den ikke, kan du logge inn med denne lenken, én gang, til kl. ${linkUntil}:\n${link}\n\nGi verken koden eller lenken til noen. Ba du ikke om noen kode, trenger du ikke gjøre noe.`,
    nn: (code: string, until: string, link: string, linkUntil: string) =>
      `Koden din er ${code}. Han gjeld til kl. ${until}, éin gong, i nettlesaren du bad om han frå.\n\nVerkar han ikkje, kan du logge inn med denne lenkja, éin gong, til kl. ${linkUntil}:\n${link}\n\nGi verken koden eller lenkja til nokon. Bad du ikkje om nokon kode, treng du ikkje gjere noko.`,
    en: (code: string, until: string, link: string, linkUntil: string) =>
      `Your code is ${code}. It is good until ${until}, once, in the browser that you asked from.\n\nIf it does not work, you can sign in with this link, once, until ${linkUntil}:\n${link}\n\nGive neither the code nor the link to anyone. If you did not ask for a code, you need not do anything.`,
  },
  linkTitle: { nb: 'Logg inn med lenken', nn: 'Logg inn med lenkja', en: 'Sign in with the link' },
  linkLead: {
    nb: 'Lenken virker én gang. Velg knappen for å logge inn i denne nettleseren.',
    nn: 'Lenkja verkar éin gong. Vel knappen for å logge inn i denne nettlesaren.',
    en: 'The link works once. Choose the button to sign in in this browser.',
  },
  sessions: { nb: 'Innlogginger', nn: 'Innloggingar', en: 'Sign-ins' },
  sessionsLead: {
    nb: (idle: string, longest: string) =>
      `Her er du logget inn. En innlogging slutter etter ${idle} uten bruk, og senest etter ${longest}.`,
    nn: (idle: string, longest: string) =>
      `Her er du logga inn. Ei innlogging sluttar etter ${idle} utan bruk, og seinast etter ${longest}.`,
    en: (idle: string, longest: string) =>
      `You are signed in here. A sign-in ends after ${idle} without use, and at the latest after ${longest}.`,
  },
  sessionBrowser: { nb: 'Nettleser', nn: 'Nettlesar', en: 'Browser' },
  sessionBegan: { nb: 'Logget inn', nn: 'Logga inn', en: 'Signed in' },
  sessionUsed: { nb: 'Sist brukt', nn: 'Sist brukt', en: 'Last used' },
  justNow: { nb: 'Nå nettopp', nn: 'No nettopp', en: 'Just now' },
  thisSession: { nb: 'Denne nettleseren', nn: 'Denne nettlesaren', en: 'This browser' },
  unknownBrowser: { nb: 'Ukjent nettleser', nn: 'Ukjend nettlesar', en: 'Unknown browser' },
  browserOn: {
    nb: (browser: string, system: string) => `${browser} på ${system}`,
    nn: (browser: string, system: string) => `${browser} på ${system}`,
    en: (browser: string, system: string) => `${browser} on ${system}`,
  },
  endSessionOf: {
    nb: (browser: string, began: string) => `Avslutt innloggingen i ${browser}, ${began}`,
    nn: (browser: string, began: string) => `Avslutt innlogginga i ${browser}, ${began}`,
    en: (browser: string, began: string) => `End the sign-in in ${browser}, ${began}`,
  },
  endOthers: {
    nb: 'Avslutt alle andre',
    nn: 'Avslutt alle andre',
    en: 'End all others',
  },
  endOthersLead: {
    nb: 'Kjenner du ikke igjen en innlogging, avslutter du den. Den er ute med det samme.',
    nn: 'Kjenner du ikkje att ei innlogging, avsluttar du ho. Ho er ute med det same.',
    en: 'If you do not recognise a sign-in, end it. It is out at once.',
  },
  onlyThisSession: {
    nb: 'Du er ikke logget inn noe annet sted.',
    nn: 'Du er ikkje logga inn nokon annan stad.',
    en: 'You are not signed in anywhere else.',
  },
  sessionEnded: {
    nb: 'Innloggingen er avsluttet.',
    nn: 'Innlogginga er avslutta.',
    en: 'The sign-in has ended.',
  },
  othersEnded: {
    nb: 'Alle andre innlogginger er avsluttet.',
    nn: 'Alle andre innloggingar er avslutta.',
    en: 'All other sign-ins have ended.',
  },
  hours: {
    nb: (count: number) => (count === 1 ? 'én time' : `${count} timer`),
    nn: (count: number) => (count === 1 ? 'éin time' : `${count} timar`),
    en: (count: number) => (count === 1 ? 'one hour' : `${count} hours`),
  },
  minutes: {
    nb: (count: number) => (count === 1 ? 'ett minutt' : `${count} minutter`),
    nn: (count: number) => (count === 1 ? 'eitt minutt' : `${count} minutt`),
    en: (count: number) => (count === 1 ? 'one minute' : `${count} minutes`),
  },
})
