import { type Named, texts } from '../../../kernel/words.model.ts'
import type { Alternation, LeadershipWay } from '../leadership.model.ts'

export const wayNames: Readonly<Record<LeadershipWay, Named>> = {
  elected: { nb: 'Valgt av organet', nn: 'Vald av organet', en: 'Chosen by the body' },
  mandate: { nb: 'Bestemt i mandatet', nn: 'Bestemt i mandatet', en: 'Told by the mandate' },
}

export const alternationNames: Readonly<Record<Alternation, Named>> = {
  none: { nb: 'De bytter ikke', nn: 'Dei byter ikkje', en: 'They do not change places' },
  yearly: { nb: 'Hvert år', nn: 'Kvart år', en: 'Each year' },
  'two-years': { nb: 'Hvert annet år', nn: 'Annakvart år', en: 'Every second year' },
  'half-term': {
    nb: 'Midt i perioden til lederen',
    nn: 'Midt i perioden til leiaren',
    en: 'In the middle of the chair’s term',
  },
}

/** The wordings of who leads a body: its section on the body's page, and its forms. */
export const sayLeaders = texts({
  title: { nb: 'Leder og nestleder', nn: 'Leiar og nestleiar', en: 'Chair and deputy' },
  nothing: {
    nb: 'Det er ikke ført inn hvem som leder organet.',
    nn: 'Det er ikkje ført inn kven som leier organet.',
    en: 'It is not registered who leads the body.',
  },
  nothingThen: {
    nb: 'Det er ikke ført inn hvem som ledet organet da.',
    nn: 'Det er ikkje ført inn kven som leidde organet då.',
    en: 'It is not registered who led the body then.',
  },
  chair: { nb: 'Leder', nn: 'Leiar', en: 'Chair' },
  deputy: { nb: 'Nestleder', nn: 'Nestleiar', en: 'Deputy' },
  way: { nb: 'Hvordan', nn: 'Korleis', en: 'How' },
  period: { nb: 'Fra og til', nn: 'Frå og til', en: 'From and until' },
  alternation: { nb: 'Bytter', nn: 'Byter', en: 'Change places' },
  nextOn: {
    nb: (how: string, day: string) => `${how}, neste gang ${day}`,
    nn: (how: string, day: string) => `${how}, neste gong ${day}`,
    en: (how: string, day: string) => `${how}, next on ${day}`,
  },
  nextUnknown: {
    nb: (how: string) => `${how}, dagen er ikke kjent`,
    nn: (how: string) => `${how}, dagen er ikkje kjend`,
    en: (how: string) => `${how}, the day is not known`,
  },
  overdue: {
    nb: (day: string) => `De skulle ha byttet ${day}.`,
    nn: (day: string) => `Dei skulle ha bytt ${day}.`,
    en: (day: string) => `They were to change places on ${day}.`,
  },
  nobody: { nb: 'Ingen', nn: 'Ingen', en: 'None' },
  earlier: { nb: 'Andre perioder', nn: 'Andre periodar', en: 'Other periods' },
  putIn: {
    nb: 'Før inn leder og nestleder',
    nn: 'Før inn leiar og nestleiar',
    en: 'Register chair and deputy',
  },
  next: { nb: 'Nye fra en dag', nn: 'Nye frå ein dag', en: 'New ones from a day' },
  change: { nb: 'Rett', nn: 'Rett', en: 'Put right' },
  changeOf: {
    nb: (period: string) => `Rett leder og nestleder ${period}`,
    nn: (period: string) => `Rett leiar og nestleiar ${period}`,
    en: (period: string) => `Put right the chair and deputy ${period}`,
  },
  seatsFirst: {
    nb: 'Leder og nestleder har en plass i organet. Legg til plassene først.',
    nn: 'Leiar og nestleiar har ein plass i organet. Legg til plassane først.',
    en: 'Chair and deputy have a seat in the body. Add the seats first.',
  },
  addTitle: {
    nb: (body: string) => `Leder og nestleder i ${body}`,
    nn: (body: string) => `Leiar og nestleiar i ${body}`,
    en: (body: string) => `Chair and deputy of ${body}`,
  },
  changeTitle: {
    nb: (body: string) => `Rett leder og nestleder i ${body}`,
    nn: (body: string) => `Rett leiar og nestleiar i ${body}`,
    en: (body: string) => `Put right the chair and deputy of ${body}`,
  },
  addLead: {
    nb: 'De som leder organet fra før, slutter dagen før disse begynner.',
    nn: 'Dei som leier organet frå før, sluttar dagen før desse byrjar.',
    en: 'Those who lead the body already end the day before these begin.',
  },
  changeLead: {
    nb: 'For det som er ført inn feil. Er det valgt nye, gå tilbake og velg «Nye fra en dag».',
    nn: 'For det som er ført inn feil. Er det valt nye, gå tilbake og vel «Nye frå ein dag».',
    en: 'For what was registered wrongly. Where new ones are chosen, go back and choose “New ones from a day”.',
  },
  swapped: {
    nb: (day: string) =>
      `De skal bytte ${day}. Plassene er byttet om her: se at det stemmer, og lagre.`,
    nn: (day: string) =>
      `Dei skal byte ${day}. Plassane er bytte om her: sjå at det stemmer, og lagre.`,
    en: (day: string) =>
      `They are to change places on ${day}. The seats are swapped here: see that it is right, and save.`,
  },
  leder: { nb: 'Leder', nn: 'Leiar', en: 'Chair' },
  nestleder: { nb: 'Nestleder', nn: 'Nestleiar', en: 'Deputy' },
  fra: { nb: 'Første dag', nn: 'Første dag', en: 'First day' },
  til: { nb: 'Siste dag', nn: 'Siste dag', en: 'Last day' },
  valgt: { nb: 'Hvordan ble de det?', nn: 'Korleis vart dei det?', en: 'How did they come to it?' },
  veksling: {
    nb: 'Når bytter leder og nestleder plass?',
    nn: 'Når byter leiar og nestleiar plass?',
    en: 'When do chair and deputy change places?',
  },
  bytter: { nb: 'Neste bytte', nn: 'Neste byte', en: 'Next change' },
  aldri: { nb: 'Ført inn ved en feil', nn: 'Ført inn ved ein feil', en: 'Registered by mistake' },
  seatHint: {
    nb: 'Den som har plassen.',
    nn: 'Den som har plassen.',
    en: 'Whoever has the seat.',
  },
  untilHint: {
    nb: 'La stå tom hvis de fortsatt leder.',
    nn: 'La stå tom viss dei framleis leier.',
    en: 'Leave empty if they still lead.',
  },
  nextHint: {
    nb: 'La stå tom, så regnes den ut der det går. Min side minner om den.',
    nn: 'La stå tom, så blir han rekna ut der det går. Min side minner om han.',
    en: 'Leave empty to have it worked out where that can be done. My page reminds you of it.',
  },
  neverWas: {
    nb: 'Det har aldri vært slik. Ta det bort.',
    nn: 'Det har aldri vore slik. Ta det bort.',
    en: 'It was never so. Take it away.',
  },
  unknown: { nb: 'Ikke kjent', nn: 'Ikkje kjent', en: 'Not known' },
  endedSeat: {
    nb: (seat: string, day: string) => `${seat} (slutt ${day})`,
    nn: (seat: string, day: string) => `${seat} (slutt ${day})`,
    en: (seat: string, day: string) => `${seat} (ended ${day})`,
  },
  choose: { nb: 'Velg en plass', nn: 'Vel ein plass', en: 'Choose a seat' },
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
})
