import { texts } from '../kernel/words.model.ts'

/** The wordings of the shell and of the shared pieces. */
export const sayShell = texts({
  skip: { nb: 'Hopp til innholdet', nn: 'Hopp til innhaldet', en: 'Skip to the content' },
  mainMenu: { nb: 'Hovedmeny', nn: 'Hovudmeny', en: 'Main menu' },
  menu: { nb: 'Meny', nn: 'Meny', en: 'Menu' },
  crumbs: { nb: 'Du er her', nn: 'Du er her', en: 'You are here' },
  signIn: { nb: 'Logg inn', nn: 'Logg inn', en: 'Sign in' },
  signOut: { nb: 'Logg ut', nn: 'Logg ut', en: 'Sign out' },
  signedInAs: { nb: 'Logget inn som', nn: 'Logga inn som', en: 'Signed in as' },
  allThatWaits: { nb: 'Alt som venter', nn: 'Alt som ventar', en: 'All that waits' },
  exercise: { nb: 'Øvelse.', nn: 'Øving.', en: 'Exercise.' },
  exerciseBand: { nb: 'Om øvelsen', nn: 'Om øvinga', en: 'About the exercise' },
  exerciseMeans: {
    nb: 'Svarene her er oppdiktet, etter de samme reglene som virkelige svar.',
    nn: 'Svara her er oppdikta, etter dei same reglane som verkelege svar.',
    en: 'The answers here are made up, by the same rules as real ones.',
  },
  playedOn: {
    nb: (day: string) => `Avtalen spilles ${day}.`,
    nn: (day: string) => `Avtalen blir spelt ${day}.`,
    en: (day: string) => `The agreement is played on ${day}.`,
  },
  playedMeans: {
    nb: 'Fristene regnes fra den dagen. Runder, organer og kontakter følger dagens dato.',
    nn: 'Fristane blir rekna frå den dagen. Rundar, organ og kontaktar følgjer dagens dato.',
    en: 'Deadlines count from that day. Rounds, bodies and contacts follow the calendar.',
  },
  actingBand: { nb: 'Hvem du handler for', nn: 'Kven du handlar for', en: 'Whom you act for' },
  actingUnsaid: {
    nb: 'Du har plasser eller roller på begge sider. Til du har valgt hvem du handler for, ser du bare det sidene har sammen.',
    nn: 'Du har plassar eller roller på begge sider. Til du har valt kven du handlar for, ser du berre det sidene har saman.',
    en: 'You have seats or roles on both sides. Until you choose whom you act for, you see only what the sides share.',
  },
  actingMunicipal: {
    nb: 'Du handler for kommunene.',
    nn: 'Du handlar for kommunane.',
    en: 'You act for the municipalities.',
  },
  actingTrust: {
    nb: 'Du handler for helseforetaket.',
    nn: 'Du handlar for helseføretaket.',
    en: 'You act for the health trust.',
  },
  chooseSide: { nb: 'Velg', nn: 'Vel', en: 'Choose' },
  changeSide: { nb: 'Bytt', nn: 'Byt', en: 'Change' },
  resetExercise: { nb: 'Nullstill øvelsen', nn: 'Nullstill øvinga', en: 'Reset the exercise' },
  help: { nb: 'Hjelp', nn: 'Hjelp', en: 'Help' },
  terms: { nb: 'Begreper', nn: 'Omgrep', en: 'Terms' },
  registers: { nb: 'Registre og kilder', nn: 'Register og kjelder', en: 'Registers and sources' },
  privacy: { nb: 'Personvern', nn: 'Personvern', en: 'Privacy' },
  accessibility: { nb: 'Tilgjengelighet', nn: 'Tilgjenge', en: 'Accessibility' },
  languages: { nb: 'Språk', nn: 'Språk', en: 'Languages' },
  aboutGodfot: {
    nb: 'Godfot er den åpne arbeidsplassen til helsefellesskapet.',
    nn: 'Godfot er den opne arbeidsplassen til helsefellesskapet.',
    en: 'Godfot is the open workplace of the health community.',
  },
  scrollHint: {
    nb: 'Skyv tabellen sidelengs for å se alle kolonnene.',
    nn: 'Skyv tabellen sidelengs for å sjå alle kolonnane.',
    en: 'Slide the table sideways to see all its columns.',
  },
  errorsTitle: {
    nb: 'Dette må rettes før skjemaet kan lagres',
    nn: 'Dette må rettast før skjemaet kan lagrast',
    en: 'This must be put right before the form can be saved',
  },
  changed: {
    nb: 'Innholdet er oppdatert.',
    nn: 'Innhaldet er oppdatert.',
    en: 'The content has been updated.',
  },
  tickAll: { nb: 'Velg alle', nn: 'Vel alle', en: 'Include all' },
  tickNone: { nb: 'Velg ingen', nn: 'Vel ingen', en: 'Include none' },
  source: { nb: 'Kilde:', nn: 'Kjelde:', en: 'Source:' },
})
