import type { Day } from '../../../kernel/day.model.ts'
import { longDay } from '../../../kernel/format.model.ts'
import { texts } from '../../../kernel/words.model.ts'

/** The wordings of organisations and tasks: adding, correcting and ending. */
export const sayOrganisation = texts({
  addOrganisation: {
    nb: 'Legg til en organisasjon',
    nn: 'Legg til ein organisasjon',
    en: 'Add an organisation',
  },
  addOrganisationLead: {
    nb: 'Helseforetaket, KS eller andre som er med uten å være kommune.',
    nn: 'Helseføretaket, KS eller andre som er med utan å vere kommune.',
    en: 'The health trust, KS or others who take part without being a municipality.',
  },
  giveTask: {
    nb: 'Velg vertskommune eller hvem som sender fakturaene',
    nn: 'Vel vertskommune eller kven som sender fakturaene',
    en: 'Choose the host municipality or who sends the invoices',
  },
  giveTaskLead: {
    nb: 'Oppgaven gjelder fra dagen, til noen andre får den.',
    nn: 'Oppgåva gjeld frå dagen, til nokon andre får ho.',
    en: 'The task holds from the day, until someone else is given it.',
  },
  addIt: {
    nb: 'Legg til organisasjonen',
    nn: 'Legg til organisasjonen',
    en: 'Add the organisation',
  },
  saveChange: { nb: 'Lagre endringen', nn: 'Lagre endringa', en: 'Save the change' },
  endIt: { nb: 'Avslutt deltakelsen', nn: 'Avslutt deltakinga', en: 'End the participation' },
  giveIt: { nb: 'Gi oppgaven', nn: 'Gi oppgåva', en: 'Give the task' },
  takeTask: {
    nb: 'La oppgaven stå ledig',
    nn: 'La oppgåva stå ledig',
    en: 'Leave the task vacant',
  },
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  number: {
    nb: 'Organisasjonsnummer (valgfritt)',
    nn: 'Organisasjonsnummer (valfritt)',
    en: 'Organisation number (optional)',
  },
  numberHint: { nb: 'Ni sifre.', nn: 'Ni siffer.', en: 'Nine digits.' },
  kind: { nb: 'Slag', nn: 'Slag', en: 'Kind' },
  'health-trust': { nb: 'Helseforetak', nn: 'Helseføretak', en: 'Health trust' },
  ks: { nb: 'KS', nn: 'KS', en: 'KS (association of municipalities)' },
  other: { nb: 'Annen organisasjon', nn: 'Annan organisasjon', en: 'Other organisation' },
  task: { nb: 'Oppgave', nn: 'Oppgåve', en: 'Task' },
  host: { nb: 'Vertskommune', nn: 'Vertskommune', en: 'Host municipality' },
  invoicer: { nb: 'Sender fakturaene', nn: 'Sender fakturaene', en: 'Sends the invoices' },
  who: { nb: 'Hvem', nn: 'Kven', en: 'Who' },
  choose: { nb: 'Velg', nn: 'Vel', en: 'Choose' },
  isAdded: {
    nb: (name: string) => `${name} blir lagt til.`,
    nn: (name: string) => `${name} blir lagd til.`,
    en: (name: string) => `${name} is added.`,
  },
  isHostFrom: {
    nb: (name: string, day: Day) => `${name} er vertskommune fra ${longDay('nb', day)}.`,
    nn: (name: string, day: Day) => `${name} er vertskommune frå ${longDay('nn', day)}.`,
    en: (name: string, day: Day) => `${name} is host municipality from ${longDay('en', day)}.`,
  },
  isInvoicerFrom: {
    nb: (name: string, day: Day) => `${name} sender fakturaene fra ${longDay('nb', day)}.`,
    nn: (name: string, day: Day) => `${name} sender fakturaene frå ${longDay('nn', day)}.`,
    en: (name: string, day: Day) => `${name} sends the invoices from ${longDay('en', day)}.`,
  },
  nobody: { nb: 'Ingen', nn: 'Ingen', en: 'Nobody' },
  today: {
    nb: (name: string) => `I dag: ${name}`,
    nn: (name: string) => `I dag: ${name}`,
    en: (name: string) => `Today: ${name}`,
  },
  nobodyToday: {
    nb: 'Ingen har oppgaven i dag.',
    nn: 'Ingen har oppgåva i dag.',
    en: 'Nobody has the task today.',
  },
  hostIsNobody: {
    nb: (day: Day) => `Ingen er vertskommune fra ${longDay('nb', day)}.`,
    nn: (day: Day) => `Ingen er vertskommune frå ${longDay('nn', day)}.`,
    en: (day: Day) => `Nobody is host municipality from ${longDay('en', day)}.`,
  },
  invoicerIsNobody: {
    nb: (day: Day) => `Ingen sender fakturaene fra ${longDay('nb', day)}.`,
    nn: (day: Day) => `Ingen sender fakturaene frå ${longDay('nn', day)}.`,
    en: (day: Day) => `Nobody sends the invoices from ${longDay('en', day)}.`,
  },
  dayOptional: {
    nb: 'Fra dag (valgfritt)',
    nn: 'Frå dag (valfritt)',
    en: 'From day (optional)',
  },
  addDayHint: {
    nb: 'Dagen organisasjonen kom med. La feltet stå tomt hvis dagen ikke er kjent.',
    nn: 'Dagen organisasjonen kom med. La feltet stå tomt om dagen ikkje er kjend.',
    en: 'The day the organisation came in. Leave it empty if the day is not known.',
  },
  correctDayHint: {
    nb: 'Dagen det nye gjelder fra. La feltet stå tomt hvis det sto feil hele tida.',
    nn: 'Dagen det nye gjeld frå. La feltet stå tomt om det stod feil heile tida.',
    en: 'The day the new facts hold from. Leave it empty if they were wrong all along.',
  },
  correct: {
    nb: (name: string) => `Endre ${name}`,
    nn: (name: string) => `Endre ${name}`,
    en: (name: string) => `Change ${name}`,
  },
  correctLead: {
    nb: 'Rett et navn eller nummer, eller før inn et nytt fra en dag. Det som sto før, blir stående som historie.',
    nn: 'Rett eit namn eller nummer, eller før inn eit nytt frå ein dag. Det som stod før, blir ståande som historie.',
    en: 'Correct a name or number, or enter a new one from a day. What stood before stays as history.',
  },
  leave: {
    nb: (name: string) => `Avslutt deltakelsen til ${name}`,
    nn: (name: string) => `Avslutt deltakinga til ${name}`,
    en: (name: string) => `End the participation of ${name}`,
  },
  leaveLead: {
    nb: 'Organisasjonen er ikke med fra dagen du velger. Historien blir stående. De som har en rolle for den, beholder tilgangen til rollen blir avsluttet under Tilgang.',
    nn: 'Organisasjonen er ikkje med frå dagen du vel. Historia blir ståande. Dei som har ei rolle for han, beheld tilgangen til rolla blir avslutta under Tilgang.',
    en: 'The organisation takes no part from the day you choose. Its history stays. Those who have a role for it keep their access until the role is ended under Access.',
  },
  leaveDay: {
    nb: 'Første dag uten deltakelse',
    nn: 'Første dag utan deltaking',
    en: 'First day without participation',
  },
  leaves: {
    nb: (name: string, day: Day) => `${name} er ikke med fra ${longDay('nb', day)}.`,
    nn: (name: string, day: Day) => `${name} er ikkje med frå ${longDay('nn', day)}.`,
    en: (name: string, day: Day) => `${name} takes no part from ${longDay('en', day)}.`,
  },
  fromDay: {
    nb: (day: Day) => `Fra ${longDay('nb', day)}:`,
    nn: (day: Day) => `Frå ${longDay('nn', day)}:`,
    en: (day: Day) => `From ${longDay('en', day)}:`,
  },
  allAlong: {
    nb: 'Så lenge organisasjonen har vært med:',
    nn: 'Så lenge organisasjonen har vore med:',
    en: 'As long as the organisation has taken part:',
  },
  laterStays: {
    nb: (day: Day, name: string) =>
      `Fra ${longDay('nb', day)} står det alt at navnet er ${name}. Det blir stående.`,
    nn: (day: Day, name: string) =>
      `Frå ${longDay('nn', day)} står det alt at namnet er ${name}. Det blir ståande.`,
    en: (day: Day, name: string) =>
      `From ${longDay('en', day)} it is stated already that the name is ${name}. That stays.`,
  },
  fact: { nb: 'Opplysning', nn: 'Opplysning', en: 'Fact' },
  organisationNumber: { nb: 'Org.nr.', nn: 'Org.nr.', en: 'Organisation number' },
  registered: { nb: 'Dette er registrert', nn: 'Dette er registrert', en: 'What is registered' },
  from: { nb: 'Fra', nn: 'Frå', en: 'From' },
  start: { nb: 'Starten', nn: 'Starten', en: 'The start' },
  takesPart: { nb: 'Er med', nn: 'Er med', en: 'Takes part' },
  left: { nb: 'Er ikke med', nn: 'Er ikkje med', en: 'Takes no part' },
  standing: { nb: 'Deltakelse', nn: 'Deltaking', en: 'Participation' },
})
