import { texts } from '../../../kernel/words.model.ts'

/** The wordings of the list of bodies and the page of one. */
export const sayOverview = texts({
  lead: {
    nb: 'Hvor kommunene og helseforetaket møtes, etter nivå, og hvilke plasser de har der.',
    nn: 'Kvar kommunane og helseføretaket møtest, etter nivå, og kva plassar dei har der.',
    en: 'Where the municipalities and the health trust meet, by level, and which seats they have there.',
  },
  asOf: {
    nb: (day: string) => `Slik var det ${day}.`,
    nn: (day: string) => `Slik var det ${day}.`,
    en: (day: string) => `As it was on ${day}.`,
  },
  inExercise: {
    nb: (day: string) => `Slik er det ${day}: organene følger dagens dato, også i øvelsen.`,
    nn: (day: string) => `Slik er det ${day}: organa følgjer dagens dato, også i øvinga.`,
    en: (day: string) => `As it is on ${day}: bodies follow the calendar, also in the exercise.`,
  },
  dayProblem: {
    nb: 'Dagen kan ikke vises',
    nn: 'Dagen kan ikkje visast',
    en: 'The day cannot be shown',
  },
  empty: {
    nb: 'Ingen organer er lagt inn ennå.',
    nn: 'Ingen organ er lagde inn enno.',
    en: 'No bodies have been put in yet.',
  },
  emptyThen: {
    nb: 'Ingen organer er kjent for den dagen.',
    nn: 'Ingen organ er kjende for den dagen.',
    en: 'No bodies are known on that day.',
  },
  add: { nb: 'Legg til et organ', nn: 'Legg til eit organ', en: 'Add a body' },
  importSeats: {
    nb: 'Les inn plasser fra et regneark',
    nn: 'Les inn plassar frå eit rekneark',
    en: 'Read in seats from a spreadsheet',
  },
  noLevel: {
    nb: 'Uten nivå i den nasjonale modellen',
    nn: 'Utan nivå i den nasjonale modellen',
    en: 'Without a level in the national model',
  },
  seats: { nb: 'Plasser', nn: 'Plassar', en: 'Seats' },
  vacantCount: {
    nb: (count: number) => (count === 1 ? '1 ledig' : `${count} ledige`),
    nn: (count: number) => (count === 1 ? '1 ledig' : `${count} ledige`),
    en: (count: number) => `${count} vacant`,
  },
  ended: { nb: 'Avsluttede organer', nn: 'Avslutta organ', en: 'Bodies that have ended' },
  endedLead: {
    nb: 'De står her med historikken sin.',
    nn: 'Dei står her med historikken sin.',
    en: 'They stay here with their history.',
  },
  sort: { nb: 'Slag', nn: 'Slag', en: 'Kind' },
  level: { nb: 'Nivå', nn: 'Nivå', en: 'Level' },
  parent: { nb: 'Under', nn: 'Under', en: 'Under' },
  children: { nb: 'Organer under', nn: 'Organ under', en: 'Bodies below' },
  owner: { nb: 'Hvem sitt', nn: 'Kven sitt', en: 'Whose' },
  period: { nb: 'Fra og til', nn: 'Frå og til', en: 'From and until' },
  cameAbout: { nb: 'Slik ble det til', nn: 'Slik vart det til', en: 'How it came to be' },
  quorum: { nb: 'Må møte', nn: 'Må møte', en: 'Quorum' },
  quorumOf: {
    nb: (count: number) => `minst ${count}`,
    nn: (count: number) => `minst ${count}`,
    en: (count: number) => `at least ${count}`,
  },
  isOver: {
    nb: (day: string) => `Organet er avsluttet. Siste dag var ${day}.`,
    nn: (day: string) => `Organet er avslutta. Siste dag var ${day}.`,
    en: (day: string) => `The body has ended. Its last day was ${day}.`,
  },
  notYet: {
    nb: 'Organet fantes ikke da.',
    nn: 'Organet fanst ikkje då.',
    en: 'The body was not there then.',
  },
  noSeats: {
    nb: 'Plassene er ikke kjent.',
    nn: 'Plassane er ikkje kjende.',
    en: 'The seats are not known.',
  },
  noSeatsThen: {
    nb: 'Ingen plasser er kjent for den dagen.',
    nn: 'Ingen plassar er kjende for den dagen.',
    en: 'No seats are known on that day.',
  },
  addSeat: { nb: 'Legg til en plass', nn: 'Legg til ein plass', en: 'Add a seat' },
  change: { nb: 'Endre organet', nn: 'Endre organet', en: 'Change the body' },
  end: { nb: 'Avslutt organet', nn: 'Avslutt organet', en: 'End the body' },
  toSee: { nb: 'Å se etter', nn: 'Å sjå etter', en: 'To look into' },
  vacantSeats: {
    nb: (seats: string) => `Ledig: ${seats}.`,
    nn: (seats: string) => `Ledig: ${seats}.`,
    en: (seats: string) => `Vacant: ${seats}.`,
  },
  endingSeat: {
    nb: (seat: string, day: string) =>
      `${seat}: perioden er ute ${day}, og ingen er satt inn etter.`,
    nn: (seat: string, day: string) =>
      `${seat}: perioden er ute ${day}, og ingen er sett inn etter.`,
    en: (seat: string, day: string) => `${seat}: the term ends on ${day}, with nobody to follow.`,
  },
  unequal: {
    nb: (municipal: number, trust: number) =>
      `Sidene er ikke like: kommunesiden har ${municipal} ${municipal === 1 ? 'plass' : 'plasser'} som bestemmer, helseforetaket ${trust}.`,
    nn: (municipal: number, trust: number) =>
      `Sidene er ikkje like: kommunesida har ${municipal} ${municipal === 1 ? 'plass' : 'plassar'} som bestemmer, helseføretaket ${trust}.`,
    en: (municipal: number, trust: number) =>
      `The sides are not equal: the municipal side has ${municipal} deciding ${municipal === 1 ? 'seat' : 'seats'}, the health trust ${trust}.`,
  },
  unled: {
    nb: (days: string) => `Ingen er ført inn som leder ${days}.`,
    nn: (days: string) => `Ingen er ført inn som leiar ${days}.`,
    en: (days: string) => `Nobody is registered as the chair ${days}.`,
  },
  unrepresented: {
    nb: (parties: string) => `Ingen plass taler for ${parties}.`,
    nn: (parties: string) => `Ingen plass talar for ${parties}.`,
    en: (parties: string) => `No seat speaks for ${parties}.`,
  },
  writtenAs: {
    nb: (number: string) => `Saker skrives ${number}`,
    nn: (number: string) => `Saker skriv ein ${number}`,
    en: (number: string) => `Cases are written ${number}`,
  },
  representedLead: {
    nb: 'Hver part, og plassene som taler for den på hvert nivå.',
    nn: 'Kvar part, og plassane som talar for han på kvart nivå.',
    en: 'Each party, and the seats that speak for it on each level.',
  },
  silentTitle: {
    nb: 'Ingen plass taler for disse',
    nn: 'Ingen plass talar for desse',
    en: 'No seat speaks for these',
  },
  allVoices: {
    nb: 'Alle partene har minst én plass som taler for seg på hvert nivå der plasser er kjent.',
    nn: 'Alle partane har minst éin plass som talar for seg på kvart nivå der plassar er kjende.',
    en: 'Every party has at least one seat that speaks for it on each level where seats are known.',
  },
  noVoices: {
    nb: 'Plassene er ikke kjent i noe organ den dagen.',
    nn: 'Plassane er ikkje kjende i noko organ den dagen.',
    en: 'The seats are not known in any body on that day.',
  },
  seatsUnknownIn: {
    nb: (bodies: string) => `Plassene er ikke kjent i ${bodies}.`,
    nn: (bodies: string) => `Plassane er ikkje kjende i ${bodies}.`,
    en: (bodies: string) => `The seats are not known in ${bodies}.`,
  },
  regionsUnknown: {
    nb: 'Vi vet ikke hvilke regioner kommunene hørte til denne dagen, og dermed ikke hvem plassene talte for.',
    nn: 'Vi veit ikkje kva regionar kommunane høyrde til denne dagen, og dermed ikkje kven plassane tala for.',
    en: 'We do not know which regions the municipalities belonged to on this day, and so not whom the seats spoke for.',
  },
  strayRegion: {
    nb: (seat: string) => `${seat} taler for en region som ingen kommune er i.`,
    nn: (seat: string) => `${seat} talar for ein region som ingen kommune er i.`,
    en: (seat: string) => `${seat} speaks for a region that no municipality is in.`,
  },
  quorumOver: {
    nb: (quorum: number, seats: number) =>
      `Minst ${quorum} må møte, men organet har bare ${seats} ${seats === 1 ? 'plass' : 'plasser'}.`,
    nn: (quorum: number, seats: number) =>
      `Minst ${quorum} må møte, men organet har berre ${seats} ${seats === 1 ? 'plass' : 'plassar'}.`,
    en: (quorum: number, seats: number) =>
      `At least ${quorum} must meet, but the body has only ${seats} ${seats === 1 ? 'seat' : 'seats'}.`,
  },
  represented: {
    nb: 'Hvem er representert?',
    nn: 'Kven er representert?',
    en: 'Who is represented?',
  },
  party: { nb: 'Part', nn: 'Part', en: 'Party' },
  spokenBy: {
    nb: 'Plasser som taler for den',
    nn: 'Plassar som talar for han',
    en: 'Seats that speak for it',
  },
  nobody: { nb: 'Ingen', nn: 'Ingen', en: 'None' },
})
