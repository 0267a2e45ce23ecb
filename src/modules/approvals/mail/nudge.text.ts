import { type Locale, texts } from '../../../kernel/words.model.ts'
import type { NudgeHindrance, NudgeRefusal } from './nudge.model.ts'

/** The wordings of reminding those who have not answered. */
export const sayNudge = texts({
  nudge: { nb: 'Purr', nn: 'Purr', en: 'Remind' },
  nudgeAll: {
    nb: 'Purr dem som ikke har svart',
    nn: 'Purr dei som ikkje har svart',
    en: 'Remind those who have not answered',
  },
  nudgeOne: {
    nb: (name: string) => `Purr ${name}`,
    nn: (name: string) => `Purr ${name}`,
    en: (name: string) => `Remind ${name}`,
  },
  nudgedOn: {
    nb: (on: string) => `Purret ${on}`,
    nn: (on: string) => `Purra ${on}`,
    en: (on: string) => `Reminded ${on}`,
  },
  nudgeUnderWay: {
    nb: 'Purring på vei',
    nn: 'Purring på veg',
    en: 'A reminder is on its way',
  },
  nudgedTimes: {
    nb: (on: string, times: number) => `Purret ${times} ganger, sist ${on}`,
    nn: (on: string, times: number) => `Purra ${times} gonger, sist ${on}`,
    en: (on: string, times: number) => `Reminded ${times} times, last ${on}`,
  },
  lead: {
    nb: 'Du ser hvem som får e-posten, og hva som står i den, før noe sendes. Hver part kan purres én gang om dagen.',
    nn: 'Du ser kven som får e-posten, og kva som står i han, før noko blir sendt. Kvar part kan purrast éin gong om dagen.',
    en: 'You see who gets the mail, and what it says, before anything is sent. Each party can be reminded once a day.',
  },
  whom: { nb: 'Hvem skal purres?', nn: 'Kven skal purrast?', en: 'Who is to be reminded?' },
  allMissing: {
    nb: 'Alle som ikke har svart',
    nn: 'Alle som ikkje har svart',
    en: 'All who have not answered',
  },
  onlyLate: { nb: 'De som er over frist', nn: 'Dei som er over fristen', en: 'Those who are late' },
  exercise: {
    nb: 'Dette er en øvelse. Ingen e-post blir sendt, men purringen føres på tavla og i journalen.',
    nn: 'Dette er ei øving. Ingen e-post blir sendt, men purringa blir ført på tavla og i journalen.',
    en: 'This is an exercise. No mail is sent, but the reminder is entered on the board and in the journal.',
  },
  recipients: {
    nb: (count: number) => (count === 1 ? 'Én part blir purret' : `${count} parter blir purret`),
    nn: (count: number) => (count === 1 ? 'Éin part blir purra' : `${count} partar blir purra`),
    en: (count: number) =>
      count === 1 ? 'One party is reminded' : `${count} parties are reminded`,
  },
  left: {
    nb: (count: number) => (count === 1 ? 'Én blir ikke purret' : `${count} blir ikke purret`),
    nn: (count: number) => (count === 1 ? 'Éin blir ikkje purra' : `${count} blir ikkje purra`),
    en: (count: number) => (count === 1 ? 'One is not reminded' : `${count} are not reminded`),
  },
  party: { nb: 'Part', nn: 'Part', en: 'Party' },
  contact: { nb: 'Kontakt', nn: 'Kontakt', en: 'Contact' },
  last: { nb: 'Sist purret', nn: 'Sist purra', en: 'Last reminded' },
  never: { nb: 'Aldri', nn: 'Aldri', en: 'Never' },
  why: { nb: 'Hvorfor ikke', nn: 'Kvifor ikkje', en: 'Why not' },
  addContact: { nb: 'Legg til kontakt', nn: 'Legg til kontakt', en: 'Add a contact' },
  inParty: {
    nb: (name: string) => `i ${name}`,
    nn: (name: string) => `i ${name}`,
    en: (name: string) => `in ${name}`,
  },
  giveRole: {
    nb: 'Gi noen rollen kommunekontakt',
    nn: 'Gi nokon rolla kommunekontakt',
    en: 'Make someone a municipal contact',
  },
  greeting: {
    nb: 'Egen hilsen i e-posten',
    nn: 'Eiga helsing i e-posten',
    en: 'A greeting of your own in the mail',
  },
  greetingHint: {
    nb: 'Kan stå tomt. Står slik du skriver det, etter det som er skrevet for deg. Ikke skriv noe om enkeltpersoner.',
    nn: 'Kan stå tomt. Står slik du skriv det, etter det som er skrive for deg. Ikkje skriv noko om enkeltpersonar.',
    en: 'May be left empty. It stands as you write it, after what is written for you. Write nothing about individuals.',
  },
  mail: { nb: 'E-posten', nn: 'E-posten', en: 'The mail' },
  mailTo: {
    nb: (count: number) => (count === 1 ? 'Én part får e-post' : `${count} parter får e-post`),
    nn: (count: number) => (count === 1 ? 'Éin part får e-post' : `${count} partar får e-post`),
    en: (count: number) => (count === 1 ? 'One party gets a mail' : `${count} parties get a mail`),
  },
  mailToNobody: {
    nb: (_count: number) => 'Ingen får e-post',
    nn: (_count: number) => 'Ingen får e-post',
    en: (_count: number) => 'Nobody gets a mail',
  },
  mailNotSetUp: {
    nb: 'Godfot er ikke satt opp til å sende e-post her, så partene får ikke vite det før du sier fra. Du kan kopiere teksten og sende den selv. Den som drifter Godfot, kan sette det opp med innstillingen GODFOT_SMTP_URL.',
    nn: 'Godfot er ikkje sett opp til å sende e-post her, så partane får ikkje vite det før du seier frå. Du kan kopiere teksten og sende han sjølv. Den som driftar Godfot, kan setje det opp med innstillinga GODFOT_SMTP_URL.',
    en: 'Godfot is not set up to send mail here, so the parties do not know until you tell them. You can copy the text and send it yourself. Whoever runs Godfot can set it up with the setting GODFOT_SMTP_URL.',
  },
  mailInExercise: {
    nb: 'Dette er en øvelse. Ingen e-post blir sendt.',
    nn: 'Dette er ei øving. Ingen e-post blir sendt.',
    en: 'This is an exercise. No mail is sent.',
  },
  withoutContact: {
    nb: (count: number) =>
      count === 1
        ? 'Én har ingen kontakt og får ingen e-post:'
        : `${count} har ingen kontakt og får ingen e-post:`,
    nn: (count: number) =>
      count === 1
        ? 'Éin har ingen kontakt og får ingen e-post:'
        : `${count} har ingen kontakt og får ingen e-post:`,
    en: (count: number) =>
      count === 1
        ? 'One has no contact and gets no mail:'
        : `${count} have no contact and get no mail:`,
  },
  notSettled: {
    nb: 'Ikke avklart som part, og får ingen e-post:',
    nn: 'Ikkje avklart som part, og får ingen e-post:',
    en: 'Not settled as a party, and gets no mail:',
  },
  mailLead: {
    nb: (name: string) =>
      `Slik er den for ${name}. De andre får den samme, med sitt navn og sine lenker.`,
    nn: (name: string) =>
      `Slik er han for ${name}. Dei andre får den same, med sitt namn og sine lenkjer.`,
    en: (name: string) =>
      `This is how it is for ${name}. The others get the same, with their own name and links.`,
  },
  mailLeadOne: {
    nb: (name: string) => `Slik er den for ${name}.`,
    nn: (name: string) => `Slik er han for ${name}.`,
    en: (name: string) => `This is how it is for ${name}.`,
  },
  againLead: {
    nb: (name: string) => `De som er bedt om ny behandling, får denne. Slik er den for ${name}.`,
    nn: (name: string) => `Dei som er bedne om ny behandling, får denne. Slik er han for ${name}.`,
    en: (name: string) =>
      `Those asked to treat it again get this one. This is how it is for ${name}.`,
  },
  reportedLead: {
    nb: (name: string) =>
      `De som har meldt et svar som ikke er bekreftet, får denne. Slik er den for ${name}.`,
    nn: (name: string) =>
      `Dei som har meldt eit svar som ikkje er stadfest, får denne. Slik er han for ${name}.`,
    en: (name: string) =>
      `Those who have reported an answer that is not confirmed get this one. This is how it is for ${name}.`,
  },
  nowReported: {
    nb: (names: string) => `Meldt et svar som ikke er bekreftet: ${names}.`,
    nn: (names: string) => `Meldt eit svar som ikkje er stadfest: ${names}.`,
    en: (names: string) => `Reported an answer that is not confirmed: ${names}.`,
  },
  nowNoneReported: {
    nb: 'Ingen svar er meldt og ikke bekreftet lenger.',
    nn: 'Ingen svar er melde og ikkje stadfeste lenger.',
    en: 'No answers are reported and not confirmed any longer.',
  },
  send: {
    nb: (count: number) => (count === 1 ? 'Send purringen' : `Send ${count} purringer`),
    nn: (count: number) => (count === 1 ? 'Send purringa' : `Send ${count} purringar`),
    en: (count: number) => (count === 1 ? 'Send the reminder' : `Send ${count} reminders`),
  },
  enter: { nb: 'Før purringen', nn: 'Før purringa', en: 'Enter the reminder' },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  done: {
    nb: 'Purringen er på vei. Kommer den ikke fram til noen, står det her. Når hver part sist ble purret, står i tabellen.',
    nn: 'Purringa er på veg. Kjem ho ikkje fram til nokon, står det her. Når kvar part sist vart purra, står i tabellen.',
    en: 'The reminder is on its way. If it does not reach someone, it says so here. When each party was last reminded stands in the table.',
  },
  doneInExercise: {
    nb: 'Purringen er ført. Dette er en øvelse, så ingen e-post er sendt.',
    nn: 'Purringa er ført. Dette er ei øving, så ingen e-post er sendt.',
    en: 'The reminder is entered. This is an exercise, so no mail is sent.',
  },
})

/** Why one is not reminded, or nobody is. */
export const nudgeRefusalText: Record<NudgeRefusal | NudgeHindrance, Record<Locale, string>> = {
  'answered-already': { nb: 'Har svart', nn: 'Har svart', en: 'Has answered' },
  'not-a-party': {
    nb: 'Ingen venter på svar herfra',
    nn: 'Ingen ventar på svar herfrå',
    en: 'Nobody awaits an answer from here',
  },
  'nudged-today': { nb: 'Er purret i dag', nn: 'Er purra i dag', en: 'Reminded today' },
  'nudge-under-way': {
    nb: 'Purringen er på vei, men ikke kommet fram ennå. Er adressen feil, går den med en gang du endrer den.',
    nn: 'Purringa er på veg, men ikkje komen fram enno. Er adressa feil, går ho med ein gong du endrar ho.',
    en: 'The reminder is on its way but has not arrived yet. If the address is wrong, it goes as soon as you change it.',
  },
  'no-contact': {
    nb: 'Ingen kontakt er registrert',
    nn: 'Ingen kontakt er registrert',
    en: 'No contact is registered',
  },
  'version-not-out': {
    nb: 'Versjonen er trukket, så ingen skal svare på den.',
    nn: 'Versjonen er trekt, så ingen skal svare på han.',
    en: 'The version is withdrawn, so nobody is to answer it.',
  },
  'told-by-sources': {
    nb: 'Tavla er bygd på sakspapirer. Vi vet ikke hvem som har svart, så ingen kan purres.',
    nn: 'Tavla er bygd på sakspapir. Vi veit ikkje kven som har svart, så ingen kan purrast.',
    en: 'The board rests on case papers. We do not know who has answered, so nobody can be reminded.',
  },
  'mail-not-set-up': {
    nb: 'Godfot er ikke satt opp til å sende e-post her, så ingenting kan sendes. Du kan kopiere teksten og sende den selv. Den som drifter Godfot, kan sette det opp med innstillingen GODFOT_SMTP_URL.',
    nn: 'Godfot er ikkje sett opp til å sende e-post her, så ingenting kan sendast. Du kan kopiere teksten og sende han sjølv. Den som driftar Godfot, kan setje det opp med innstillinga GODFOT_SMTP_URL.',
    en: 'Godfot is not set up to send mail here, so nothing can be sent. You can copy the text and send it yourself. Whoever runs Godfot can set it up with the setting GODFOT_SMTP_URL.',
  },
  'nobody-to-nudge': {
    nb: 'Ingen kan purres nå.',
    nn: 'Ingen kan purrast no.',
    en: 'Nobody can be reminded now.',
  },
}
