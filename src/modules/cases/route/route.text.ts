import type { Day } from '../../../kernel/day.model.ts'
import { longDay, longMonth, nbsp, opening } from '../../../kernel/format.model.ts'
import { type Locale, type Named, texts } from '../../../kernel/words.model.ts'
import type { SquareLook } from './lanes.model.ts'
import type { StopStanding } from './route.model.ts'

/** What the page of a case says once something was done with its route, by the word in its address. */
export const routeDone = {
  planlagt: {
    nb: 'Behandlingen er planlagt.',
    nn: 'Behandlinga er planlagd.',
    en: 'The treatment is planned.',
  },
  'behandling-endret': {
    nb: 'Behandlingen er endret.',
    nn: 'Behandlinga er endra.',
    en: 'The treatment is changed.',
  },
  utfall: {
    nb: 'Utfallet er ført inn.',
    nn: 'Utfallet er ført inn.',
    en: 'The outcome is registered.',
  },
  'fort-inn': {
    nb: 'Behandlingen er ført inn.',
    nn: 'Behandlinga er ført inn.',
    en: 'The treatment is registered.',
  },
  'tatt-av': {
    nb: 'Behandlingen er tatt av.',
    nn: 'Behandlinga er teken av.',
    en: 'The treatment is taken off.',
  },
} as const satisfies Record<string, Named>

/** How far a stop is that nothing has come of. */
export const openNames: Record<Exclude<StopStanding, 'recorded' | 'put-off'>, Named> = {
  planned: { nb: 'Planlagt', nn: 'Planlagd', en: 'Planned' },
  'on-agenda': { nb: 'På saksliste', nn: 'På sakliste', en: 'On the agenda' },
  awaited: {
    nb: 'Utfallet er ikke ført inn',
    nn: 'Utfallet er ikkje ført inn',
    en: 'Outcome not registered',
  },
}

const squareNames: Record<SquareLook, Named> = {
  adopted: { nb: 'vedtatt', nn: 'vedteke', en: 'adopted' },
  remark: { nb: 'med merknad', nn: 'med merknad', en: 'with remarks' },
  rejected: { nb: 'ikke vedtatt', nn: 'ikkje vedteke', en: 'not adopted' },
  agenda: { nb: 'på saksliste', nn: 'på sakliste', en: 'on the agenda' },
  silent: { nb: 'ikke meldt', nn: 'ikkje meldt', en: 'not reported' },
  unknown: { nb: 'ikke kjent', nn: 'ikkje kjent', en: 'not known' },
}

/** So many parties, by how far they are: `5 vedtatt`. */
export const squareText = (locale: Locale, look: SquareLook, count: number): string =>
  `${count} ${squareNames[look][locale]}`

/** A month where there is little room: `mai`, `sep.`. */
export function shortMonth(locale: Locale, of: Day): string {
  const [name = ''] = longMonth(locale, of).split(nbsp)
  return name.length <= 4 ? name : `${name.slice(0, 3)}.`
}

/** A day of a year that is known: `3. mars`. */
export const dayOfYear = (locale: Locale, of: Day): string =>
  longDay(locale, of).split(nbsp).slice(0, 2).join(nbsp)

/** The wordings of the route of a case. */
export const sayRoute = texts({
  title: {
    nb: 'Veien gjennom organene',
    nn: 'Vegen gjennom organa',
    en: 'The way through the bodies',
  },
  lead: {
    nb: 'Hver bane er et organ. Tallene viser til tabellen under.',
    nn: 'Kvar bane er eit organ. Tala viser til tabellen under.',
    en: 'Each lane is a body. The numbers lead to the table below.',
  },
  picture: {
    nb: (stops: number, bodies: number) =>
      `Saken i ${stops} ${stops === 1 ? 'stopp' : 'stopp'} gjennom ${bodies} ${bodies === 1 ? 'organ' : 'organer'}. Det samme står i tabellen.`,
    nn: (stops: number, bodies: number) =>
      `Saka i ${stops} stopp gjennom ${bodies} organ. Det same står i tabellen.`,
    en: (stops: number, bodies: number) =>
      `The case in ${stops} ${stops === 1 ? 'stop' : 'stops'} through ${bodies} ${bodies === 1 ? 'body' : 'bodies'}. The table has the same.`,
  },
  each: { nb: 'Hver behandling', nn: 'Kvar behandling', en: 'Each treatment' },
  eachLead: {
    nb: 'Nummeret hører til behandlingen. En utsatt sak får nytt nummer i neste møte.',
    nn: 'Nummeret høyrer til behandlinga. Ei utsett sak får nytt nummer i neste møte.',
    en: 'The number belongs to the treatment. A postponed case gets a new one in the next meeting.',
  },
  none: {
    nb: 'Ingen behandling er planlagt eller ført inn.',
    nn: 'Inga behandling er planlagd eller ført inn.',
    en: 'No treatment is planned or registered.',
  },
  stop: { nb: 'Stopp', nn: 'Stopp', en: 'Stop' },
  body: { nb: 'Organ', nn: 'Organ', en: 'Body' },
  day: { nb: 'Dag', nn: 'Dag', en: 'Day' },
  number: { nb: 'Saksnr.', nn: 'Saksnr.', en: 'Number' },
  outcome: { nb: 'Utfall', nn: 'Utfall', en: 'Outcome' },
  authority: { nb: 'Myndighet', nn: 'Mynde', en: 'Authority' },
  dayNotSet: { nb: 'Ikke satt', nn: 'Ikkje sett', en: 'Not set' },
  dayNotKnown: { nb: 'Ikke kjent', nn: 'Ikkje kjend', en: 'Not known' },
  withNotice: {
    nb: 'Gis med innkallingen',
    nn: 'Blir gitt med innkallinga',
    en: 'Given with the notice',
  },
  withoutNumber: { nb: 'Uten nummer', nn: 'Utan nummer', en: 'Without a number' },
  clause: {
    nb: (clause: string) => `Punkt ${clause}`,
    nn: (clause: string) => `Punkt ${clause}`,
    en: (clause: string) => `Clause ${clause}`,
  },
  judged: {
    nb: (judge: string) => `Vurdert av ${judge}, med grunn`,
    nn: (judge: string) => `Vurdert av ${judge}, med grunn`,
    en: (judge: string) => `Judged by ${judge}, with a reason`,
  },
  judgedSomebody: {
    nb: 'Vurdert, med grunn',
    nn: 'Vurdert, med grunn',
    en: 'Judged, with a reason',
  },
  judgedNo: {
    nb: (judge: string) => `${judge} har vurdert at organet ikke kan`,
    nn: (judge: string) => `${judge} har vurdert at organet ikkje kan`,
    en: (judge: string) => `${judge} has judged that the body cannot`,
  },
  unknown: { nb: 'Ukjent', nn: 'Ukjent', en: 'Unknown' },
  unknownThen: { nb: 'Ukjent den dagen', nn: 'Ukjent den dagen', en: 'Unknown on that day' },
  chairTakesUp: {
    nb: 'Møtelederen tar det opp.',
    nn: 'Møteleiaren tek det opp.',
    en: 'Whoever leads the meeting takes it up.',
  },
  outside: {
    nb: 'Utenfor myndighet: andre skulle vedta det',
    nn: 'Utanfor mynde: andre skulle vedta det',
    en: 'Outside authority: others were to decide it',
  },
  decided: { nb: 'Det som ble vedtatt', nn: 'Det som blei vedteke', en: 'What was decided' },
  source: {
    nb: (source: string) => `Kilde: ${source}`,
    nn: (source: string) => `Kjelde: ${source}`,
    en: (source: string) => `Source: ${source}`,
  },
  change: { nb: 'Endre', nn: 'Endre', en: 'Change' },
  record: { nb: 'Før inn utfallet', nn: 'Før inn utfallet', en: 'Register the outcome' },
  takeOff: { nb: 'Ta av', nn: 'Ta av', en: 'Take off' },
  ofStop: {
    nb: (n: number) => ` stopp ${n}`,
    nn: (n: number) => ` stopp ${n}`,
    en: (n: number) => ` stop ${n}`,
  },
  parties: {
    nb: (count: number) => (count === 1 ? '1 part' : `${count} parter`),
    nn: (count: number) => (count === 1 ? '1 part' : `${count} partar`),
    en: (count: number) => (count === 1 ? '1 party' : `${count} parties`),
  },
  manyParties: { nb: 'Kommunene', nn: 'Kommunane', en: 'The municipalities' },
  noneTold: {
    nb: 'Utfallene er ikke kjent',
    nn: 'Utfalla er ikkje kjende',
    en: 'The outcomes are not known',
  },
  ownNumbers: {
    nb: (count: number) => `${count} egne`,
    nn: (count: number) => `${count} eigne`,
    en: (count: number) => `${count} of their own`,
  },
  adoptedOf: {
    nb: (adopted: number, all: number) => `${adopted} av ${all} har vedtatt`,
    nn: (adopted: number, all: number) => `${adopted} av ${all} har vedteke`,
    en: (adopted: number, all: number) => `${adopted} of ${all} have adopted`,
  },
  seeEach: { nb: 'Se hver kommune', nn: 'Sjå kvar kommune', en: 'See each municipality' },
  remarks: { nb: 'Merknader', nn: 'Merknader', en: 'Remarks' },
  left: { nb: 'Det som står igjen', nn: 'Det som står att', en: 'What is left' },
  notReported: {
    nb: 'Ingen møtedag er meldt.',
    nn: 'Ingen møtedag er meld.',
    en: 'No day is reported.',
  },
  withdrawn: {
    nb: (count: number) =>
      count === 1 ? 'Én behandling er tatt av' : `${count} behandlinger er tatt av`,
    nn: (count: number) =>
      count === 1 ? 'Éi behandling er teken av' : `${count} behandlingar er tekne av`,
    en: (count: number) =>
      count === 1 ? 'One treatment was taken off' : `${count} treatments were taken off`,
  },
  anchoring: { nb: 'Forankring hjemme', nn: 'Forankring heime', en: 'Asking at home' },
  anchoringLead: {
    nb: (body: string, discussed: string, decided: string, weeks: string) =>
      `${body} drøfter saken ${discussed} og skal vedta ${decided}. ${weeks} til å spørre hjemme.`,
    nn: (body: string, discussed: string, decided: string, weeks: string) =>
      `${body} drøftar saka ${discussed} og skal vedta ${decided}. ${weeks} til å spørje heime.`,
    en: (body: string, discussed: string, decided: string, weeks: string) =>
      `${body} discusses the case ${discussed} and is to decide ${decided}. ${weeks} to ask at home.`,
  },
  weeks: {
    nb: (weeks: number, counted: string) =>
      weeks < 1 ? 'Det er under en uke' : `Det er ${counted} ${weeks === 1 ? 'uke' : 'uker'}`,
    nn: (weeks: number, counted: string) =>
      weeks < 1 ? 'Det er under ei veke' : `Det er ${counted} ${weeks === 1 ? 'veke' : 'veker'}`,
    en: (weeks: number, counted: string) =>
      weeks < 1 ? 'Less than a week' : `${opening(counted)} ${weeks === 1 ? 'week' : 'weeks'}`,
  },
  seat: { nb: 'Plass', nn: 'Plass', en: 'Seat' },
  holder: { nb: 'Hvem', nn: 'Kven', en: 'Who' },
  asks: { nb: 'Spør hjemme hos', nn: 'Spør heime hos', en: 'Asks at home' },
  today: {
    nb: (day: string) => `I dag, ${day}`,
    nn: (day: string) => `I dag, ${day}`,
    en: (day: string) => `Today, ${day}`,
  },
  withoutDay: { nb: 'Uten dag', nn: 'Utan dag', en: 'No day' },
  toPoint: {
    nb: (point: string) => `til ${point}`,
    nn: (point: string) => `til ${point}`,
    en: (point: string) => `to ${point}`,
  },
  scroll: {
    nb: 'Veien gjennom organene, bredere enn siden',
    nn: 'Vegen gjennom organa, breiare enn sida',
    en: 'The way through the bodies, wider than the page',
  },
  keyDone: { nb: 'Behandlet', nn: 'Behandla', en: 'Treated' },
  keyPutOff: { nb: 'Utsatt', nn: 'Utsett', en: 'Postponed' },
  keyPlanned: { nb: 'Planlagt', nn: 'Planlagd', en: 'Planned' },
})
