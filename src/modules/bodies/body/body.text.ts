import { texts } from '../../../kernel/words.model.ts'

/** The wordings of the forms that keep a body. */
export const sayBody = texts({
  newTitle: { nb: 'Nytt organ', nn: 'Nytt organ', en: 'New body' },
  newLead: {
    nb: 'Plassene legger du til etterpå.',
    nn: 'Plassane legg du til etterpå.',
    en: 'You add the seats afterwards.',
  },
  changeTitle: {
    nb: (name: string) => `Endre organet: ${name}`,
    nn: (name: string) => `Endre organet: ${name}`,
    en: (name: string) => `Change the body: ${name}`,
  },
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  abbreviation: { nb: 'Forkortelse', nn: 'Forkorting', en: 'Abbreviation' },
  abbreviationHint: {
    nb: 'For eksempel PSU. Bare ett organ i fellesskapet kan ha den om gangen.',
    nn: 'Til dømes PSU. Berre eitt organ i fellesskapet kan ha den om gongen.',
    en: 'For example PSU. Only one body of the community can have it at a time.',
  },
  sort: { nb: 'Slag', nn: 'Slag', en: 'Kind' },
  level: {
    nb: 'Nivå i den nasjonale modellen',
    nn: 'Nivå i den nasjonale modellen',
    en: 'Level in the national model',
  },
  noLevel: {
    nb: 'Har ikke, eller ikke kjent',
    nn: 'Har ikkje, eller ikkje kjent',
    en: 'None, or not known',
  },
  localLevel: {
    nb: 'Hva nivået kalles her',
    nn: 'Kva nivået blir kalla her',
    en: 'What the level is called here',
  },
  parent: { nb: 'Under hvilket organ?', nn: 'Under kva organ?', en: 'Under which body?' },
  noParent: { nb: 'Ikke under noe', nn: 'Ikkje under noko', en: 'Not under any' },
  owner: { nb: 'Hvem sitt er det?', nn: 'Kven sitt er det?', en: 'Whose is it?' },
  from: { nb: 'Fra og med', nn: 'Frå og med', en: 'From' },
  fromHint: {
    nb: 'Tomt når dagen ikke er kjent.',
    nn: 'Tomt når dagen ikkje er kjend.',
    en: 'Empty when the day is not known.',
  },
  cameAbout: {
    nb: 'Hvordan ble det til?',
    nn: 'Korleis vart det til?',
    en: 'How did it come to be?',
  },
  cameAboutHint: {
    nb: 'Hva som ble vedtatt, av hvem og når. For eksempel «Opprettet av ASU 24.04.2018».',
    nn: 'Kva som vart vedteke, av kven og når. Til dømes «Oppretta av ASU 24.04.2018».',
    en: 'What was decided, by whom and when.',
  },
  quorum: { nb: 'Hvor mange må møte?', nn: 'Kor mange må møte?', en: 'How many must meet?' },
  quorumHint: {
    nb: 'Tomt når det ikke er bestemt.',
    nn: 'Tomt når det ikkje er bestemt.',
    en: 'Empty when that is not decided.',
  },
  share: { nb: 'Hvem kan se organet?', nn: 'Kven kan sjå organet?', en: 'Who can see the body?' },
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  endTitle: {
    nb: (name: string) => `Avslutt organet: ${name}`,
    nn: (name: string) => `Avslutt organet: ${name}`,
    en: (name: string) => `End the body: ${name}`,
  },
  endLead: {
    nb: 'Organet og historikken blir stående. Slutten kan tas tilbake.',
    nn: 'Organet og historikken blir ståande. Slutten kan takast tilbake.',
    en: 'The body and its history stay. The end can be taken back.',
  },
  homeFirst: {
    nb: 'Dette må få et hjem først',
    nn: 'Dette må få ein heim først',
    en: 'This must have a home first',
  },
  isUnder: {
    nb: 'Ligger under dette organet. Legg det under et annet, eller avslutt det.',
    nn: 'Ligg under dette organet. Legg det under eit anna, eller avslutt det.',
    en: 'Is under this body. Put it under another, or end it.',
  },
  goesWith: {
    nb: 'Dette slutter sammen med organet',
    nn: 'Dette sluttar saman med organet',
    en: 'This ends with the body',
  },
  followsFromHere: {
    nb: 'Følger en plass i dette organet, og blir stående uten noen.',
    nn: 'Følgjer ein plass i dette organet, og blir ståande utan nokon.',
    en: 'Follows a seat of this body, and is left with nobody.',
  },
  lastDay: { nb: 'Siste dag', nn: 'Siste dag', en: 'Last day' },
  lastDayHint: { nb: 'Tomt betyr i går.', nn: 'Tomt tyder i går.', en: 'Empty means yesterday.' },
  seatsToo: {
    nb: 'Hva skjer med plassene?',
    nn: 'Kva skjer med plassane?',
    en: 'What becomes of the seats?',
  },
  endSeats: {
    nb: 'Plassene, og de som har dem, slutter samme dag',
    nn: 'Plassane, og dei som har dei, sluttar same dag',
    en: 'The seats, and those who have them, end the same day',
  },
  end: { nb: 'Avslutt organet', nn: 'Avslutt organet', en: 'End the body' },
  restoreTitle: { nb: 'Ta slutten tilbake', nn: 'Ta slutten tilbake', en: 'Take back the end' },
  restoreLead: {
    nb: (day: string) =>
      `Siste dag er ${day}. Tas slutten tilbake, er plassene og de som har dem, som før.`,
    nn: (day: string) =>
      `Siste dag er ${day}. Blir slutten teken tilbake, er plassane og dei som har dei, som før.`,
    en: (day: string) =>
      `The last day is ${day}. When the end is taken back, the seats and those who have them are as before.`,
  },
  restore: { nb: 'Ta slutten tilbake', nn: 'Ta slutten tilbake', en: 'Take back the end' },
})
