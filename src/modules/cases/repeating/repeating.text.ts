import { problemsIn } from '../../../kernel/reading.text.ts'
import { type Locale, texts } from '../../../kernel/words.model.ts'
import type { TemplateField, TemplateRefusal } from './template.model.ts'

/** The wordings of recurring cases. */
export const sayRepeating = texts({
  title: { nb: 'Faste saker', nn: 'Faste saker', en: 'Recurring cases' },
  lead: {
    nb: 'Saker som kommer igjen hvert år, som årsrapport, handlingsplan og evaluering. Ett trykk lager saken for et nytt år.',
    nn: 'Saker som kjem igjen kvart år, som årsrapport, handlingsplan og evaluering. Eitt trykk lagar saka for eit nytt år.',
    en: 'Cases that come again each year, such as the annual report, the action plan and the evaluation. One press makes the case for a new year.',
  },
  none: {
    nb: 'Ingen faste saker er lagt til. Legg til det som kommer igjen hvert år, så slipper dere å skrive det på nytt.',
    nn: 'Ingen faste saker er lagde til. Legg til det som kjem igjen kvart år, så slepp de å skrive det på nytt.',
    en: 'No recurring cases are added. Add what comes again each year, so that nobody need write it anew.',
  },
  add: { nb: 'Legg til fast sak', nn: 'Legg til fast sak', en: 'Add a recurring case' },
  addTitle: { nb: 'Ny fast sak', nn: 'Ny fast sak', en: 'A new recurring case' },
  changeTitle: { nb: 'Endre fast sak', nn: 'Endre fast sak', en: 'Change a recurring case' },
  change: { nb: 'Endre', nn: 'Endre', en: 'Change' },
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  template: { nb: 'Fast sak', nn: 'Fast sak', en: 'Recurring case' },
  body: { nb: 'Organ', nn: 'Organ', en: 'Body' },
  caseTitle: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
  titleHint: {
    nb: 'Skriv {år} der årstallet skal stå, for eksempel «Handlingsplan {år}». Det virker i alle tekstene her.',
    nn: 'Skriv {år} der årstalet skal stå, til dømes «Handlingsplan {år}». Det verkar i alle tekstane her.',
    en: 'Write {år} where the year is to stand, such as “Handlingsplan {år}”. It works in all texts here.',
  },
  why: { nb: 'Hvorfor', nn: 'Kvifor', en: 'Why' },
  wanted: { nb: 'Ønsket utfall', nn: 'Ønskt utfall', en: 'Wanted outcome' },
  summary: { nb: 'Sammendrag', nn: 'Samandrag', en: 'Summary' },
  kind: { nb: 'Type sak', nn: 'Type sak', en: 'Kind of case' },
  matter: { nb: 'Hva saken gjelder', nn: 'Kva saka gjeld', en: 'Matter' },
  noMatter: {
    nb: 'Ingen av sakene i avtalen',
    nn: 'Ingen av sakene i avtalen',
    en: 'None of the matters of the agreement',
  },
  clause: { nb: 'Punkt i avtalen', nn: 'Punkt i avtalen', en: 'Clause of the agreement' },
  acts: {
    nb: 'Hvem må gjøre noe hvis den blir vedtatt',
    nn: 'Kven må gjere noko om ho blir vedteken',
    en: 'Who must act if it is adopted',
  },
  due: { nb: 'Frist hvert år', nn: 'Frist kvart år', en: 'Due each year' },
  dueHint: { nb: 'For eksempel 1. mars', nn: 'Til dømes 1. mars', en: 'Such as 1. mars' },
  made: { nb: 'Laget for', nn: 'Laga for', en: 'Made for' },
  notMade: { nb: 'Ikke laget ennå', nn: 'Ikkje laga enno', en: 'Not made yet' },
  make: {
    nb: (year: number) => `Lag saken for ${year}`,
    nn: (year: number) => `Lag saka for ${year}`,
    en: (year: number) => `Make the case for ${year}`,
  },
  end: {
    nb: 'Avslutt den faste saken',
    nn: 'Avslutt den faste saka',
    en: 'End the recurring case',
  },
  endNote: {
    nb: 'Ingen nye saker kan lages av den. Saker som er laget, blir stående. Det kan ikke gjøres om, men den kan legges til på nytt.',
    nn: 'Ingen nye saker kan lagast av henne. Saker som er laga, blir ståande. Det kan ikkje gjerast om, men ho kan leggjast til på nytt.',
    en: 'No new cases can be made from it. Cases that are made stay. It cannot be undone, but it can be added anew.',
  },
  leftNote: {
    nb: 'Organet er ikke lenger i bruk. Velg et organ som finnes i dag, eller avslutt den faste saken.',
    nn: 'Organet er ikkje lenger i bruk. Vel eit organ som finst i dag, eller avslutt den faste saka.',
    en: 'The body is no longer in use. Choose a body of today, or end the recurring case.',
  },
  bodyEnded: { nb: 'Ikke lenger i bruk', nn: 'Ikkje lenger i bruk', en: 'No longer in use' },
  ended: { nb: 'Avsluttet', nn: 'Avslutta', en: 'Ended' },
  added: {
    nb: 'Den faste saken er lagt til.',
    nn: 'Den faste saka er lagd til.',
    en: 'The recurring case is added.',
  },
  changed: {
    nb: 'Den faste saken er endret.',
    nn: 'Den faste saka er endra.',
    en: 'The recurring case is changed.',
  },
  same: { nb: 'Ingenting ble endret.', nn: 'Ingenting vart endra.', en: 'Nothing was changed.' },
  isEnded: {
    nb: 'Den faste saken er avsluttet.',
    nn: 'Den faste saka er avslutta.',
    en: 'The recurring case is ended.',
  },
  isMade: {
    nb: 'Saken for det året er laget før, men er ikke for deg å se.',
    nn: 'Saka for det året er laga før, men er ikkje for deg å sjå.',
    en: 'The case for that year is made already, but is not yours to see.',
  },
  notChosen: { nb: 'Ikke valgt', nn: 'Ikkje vald', en: 'Not chosen' },
  choose: { nb: 'Velg', nn: 'Vel', en: 'Choose' },
  now: {
    nb: (title: string) => `Den faste saken er endret, og heter nå «${title}».`,
    nn: (title: string) => `Den faste saka er endra, og heiter no «${title}».`,
    en: (title: string) => `The recurring case is changed, and is now called “${title}”.`,
  },
})

/** What the fields are called, in the order that they stand in. */
export const templateLabels = (locale: Locale): Record<TemplateField, string> => ({
  organ: sayRepeating(locale, 'body'),
  tittel: sayRepeating(locale, 'caseTitle'),
  hvorfor: sayRepeating(locale, 'why'),
  onsket: sayRepeating(locale, 'wanted'),
  sammendrag: sayRepeating(locale, 'summary'),
  slag: sayRepeating(locale, 'kind'),
  emne: sayRepeating(locale, 'matter'),
  punkt: sayRepeating(locale, 'clause'),
  handling: sayRepeating(locale, 'acts'),
  frist: sayRepeating(locale, 'due'),
})

export const templateProblemText = problemsIn<TemplateRefusal>({
  'no-day-of-year': {
    nb: 'Dette er ikke en dag i året. Skriv for eksempel 1. mars eller 01.03.',
    nn: 'Dette er ikkje ein dag i året. Skriv til dømes 1. mars eller 01.03.',
    en: 'This is not a day of the year. Write for example 1. mars or 01.03.',
  },
  'year-missing': {
    nb: 'Skriv {år} der årstallet skal stå, så sakene kan skilles fra hverandre.',
    nn: 'Skriv {år} der årstalet skal stå, så sakene kan skiljast frå kvarandre.',
    en: 'Write {år} where the year is to stand, so that the cases can be told apart.',
  },
  'same-template': {
    nb: 'Organet har en fast sak med denne tittelen fra før.',
    nn: 'Organet har ei fast sak med denne tittelen frå før.',
    en: 'The body has a recurring case with this title already.',
  },
})
