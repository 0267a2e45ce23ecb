import type { Named } from '../../../kernel/words.model.ts'
import { texts } from '../../../kernel/words.model.ts'
import type { NudgeHindrance, NudgeRefusal } from './nudge.model.ts'

/** The words of reminding those who have not answered a round. */
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
  lead: {
    nb: 'Du ser hvem som får e-posten, og hva som står i den, før noe sendes. Hver av dem kan purres én gang om dagen.',
    nn: 'Du ser kven som får e-posten, og kva som står i han, før noko blir sendt. Kvar av dei kan purrast éin gong om dagen.',
    en: 'You see who gets the mail, and what it says, before anything is sent. Each can be reminded once a day.',
  },
  whom: { nb: 'Hvem skal purres?', nn: 'Kven skal purrast?', en: 'Who is to be reminded?' },
  all: {
    nb: 'Alle som ikke har svart',
    nn: 'Alle som ikkje har svart',
    en: 'All who have not answered',
  },
  exercise: {
    nb: 'Dette er en øvelse. Ingen e-post blir sendt, men purringen føres.',
    nn: 'Dette er ei øving. Ingen e-post blir sendt, men purringa blir ført.',
    en: 'This is an exercise. No mail is sent, but the reminder is entered.',
  },
  recipients: {
    nb: (count: number) => (count === 1 ? 'Én blir purret' : `${count} blir purret`),
    nn: (count: number) => (count === 1 ? 'Éin blir purra' : `${count} blir purra`),
    en: (count: number) => (count === 1 ? 'One is reminded' : `${count} are reminded`),
  },
  left: {
    nb: (count: number) => (count === 1 ? 'Én blir ikke purret' : `${count} blir ikke purret`),
    nn: (count: number) => (count === 1 ? 'Éin blir ikkje purra' : `${count} blir ikkje purra`),
    en: (count: number) => (count === 1 ? 'One is not reminded' : `${count} are not reminded`),
  },
  party: { nb: 'Hvem', nn: 'Kven', en: 'Who' },
  last: { nb: 'Sist purret', nn: 'Sist purra', en: 'Last reminded' },
  never: { nb: 'Aldri', nn: 'Aldri', en: 'Never' },
  why: { nb: 'Hvorfor ikke', nn: 'Kvifor ikkje', en: 'Why not' },
  mail: { nb: 'E-posten', nn: 'E-posten', en: 'The mail' },
  mailLead: {
    nb: (name: string) => `Slik er den for ${name}.`,
    nn: (name: string) => `Slik er han for ${name}.`,
    en: (name: string) => `This is how it is for ${name}.`,
  },
  send: {
    nb: (count: number) => (count === 1 ? 'Send purringen' : `Send ${count} purringer`),
    nn: (count: number) => (count === 1 ? 'Send purringa' : `Send ${count} purringar`),
    en: (count: number) => (count === 1 ? 'Send the reminder' : `Send ${count} reminders`),
  },
  enter: { nb: 'Før purringen', nn: 'Før purringa', en: 'Enter the reminder' },
  cancel: { nb: 'Til runden', nn: 'Til runden', en: 'To the round' },
})

/** Why one is not reminded, or nobody is. */
export const nudgeRefusalText: Record<NudgeRefusal | NudgeHindrance, Named> = {
  'answered-already': { nb: 'Har svart', nn: 'Har svart', en: 'Has answered' },
  'nudged-today': { nb: 'Er purret i dag', nn: 'Er purra i dag', en: 'Reminded today' },
  'nudge-under-way': {
    nb: 'Purringen er på vei, men ikke kommet fram ennå',
    nn: 'Purringa er på veg, men ikkje komen fram enno',
    en: 'The reminder is on its way but has not arrived yet',
  },
  'no-contact': {
    nb: 'Ingen å sende e-post til er kjent',
    nn: 'Ingen å sende e-post til er kjend',
    en: 'Nobody to send mail to is known',
  },
  'not-open': {
    nb: 'Runden er ikke åpen, så ingen skal svare.',
    nn: 'Runden er ikkje open, så ingen skal svare.',
    en: 'The round is not open, so nobody is to answer.',
  },
  'mail-not-set-up': {
    nb: 'Godfot er ikke satt opp til å sende e-post her, så ingenting kan sendes. Den som drifter Godfot, kan sette det opp med innstillingen GODFOT_SMTP_URL.',
    nn: 'Godfot er ikkje sett opp til å sende e-post her, så ingenting kan sendast. Den som driftar Godfot, kan setje det opp med innstillinga GODFOT_SMTP_URL.',
    en: 'Godfot is not set up to send mail here, so nothing can be sent. Whoever runs Godfot can set it up with the setting GODFOT_SMTP_URL.',
  },
  'nobody-to-nudge': {
    nb: 'Ingen kan purres nå.',
    nn: 'Ingen kan purrast no.',
    en: 'Nobody can be reminded now.',
  },
}
