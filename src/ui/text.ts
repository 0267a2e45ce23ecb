import { texts } from '../kernel/words.model.ts'

/** The wordings of the shell and of the shared pieces. */
export const sayShell = texts({
  skip: { nb: 'Hopp til innholdet', nn: 'Hopp til innhaldet', en: 'Skip to the content' },
  mainMenu: { nb: 'Hovedmeny', nn: 'Hovudmeny', en: 'Main menu' },
  menu: { nb: 'Meny', nn: 'Meny', en: 'Menu' },
  crumbs: { nb: 'Du er her', nn: 'Du er her', en: 'You are here' },
  home: { nb: 'Forside', nn: 'Framside', en: 'Front page' },
  documents: { nb: 'Avtaler', nn: 'Avtalar', en: 'Agreements' },
  municipalities: { nb: 'Kommuner', nn: 'Kommunar', en: 'Municipalities' },
  costs: { nb: 'Kostnader', nn: 'Kostnader', en: 'Costs' },
  people: { nb: 'Tilgang', nn: 'Tilgang', en: 'Access' },
  journal: { nb: 'Journal', nn: 'Journal', en: 'Journal' },
  signIn: { nb: 'Logg inn', nn: 'Logg inn', en: 'Sign in' },
  signOut: { nb: 'Logg ut', nn: 'Logg ut', en: 'Sign out' },
  signedInAs: { nb: 'Logget inn som', nn: 'Logga inn som', en: 'Signed in as' },
  exercise: { nb: 'Øvelse.', nn: 'Øving.', en: 'Exercise.' },
  exerciseBand: { nb: 'Om øvelsen', nn: 'Om øvinga', en: 'About the exercise' },
  exerciseMeans: {
    nb: 'Svarene her er oppdiktet, etter de samme reglene som virkelige svar.',
    nn: 'Svara her er oppdikta, etter dei same reglane som verkelege svar.',
    en: 'The answers here are made up, by the same rules as real ones.',
  },
  resetExercise: { nb: 'Nullstill øvelsen', nn: 'Nullstill øvinga', en: 'Reset the exercise' },
  terms: { nb: 'Begreper', nn: 'Omgrep', en: 'Terms' },
  registers: { nb: 'Registre og kilder', nn: 'Register og kjelder', en: 'Registers and sources' },
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
  source: { nb: 'Kilde:', nn: 'Kjelde:', en: 'Source:' },
  forbiddenTitle: {
    nb: 'Du har ikke tilgang til dette',
    nn: 'Du har ikkje tilgang til dette',
    en: 'You do not have access to this',
  },
  forbiddenStranger: {
    nb: 'Logg inn for å se siden eller gjøre det du prøvde på.',
    nn: 'Logg inn for å sjå sida eller gjere det du prøvde på.',
    en: 'Sign in to see the page or to do what you tried to do.',
  },
  forbiddenViewer: {
    nb: 'Rollen din gir ikke lov til dette. Ingenting er endret. Spør sekretariatet om du mener at du skulle hatt tilgang.',
    nn: 'Rolla di gir ikkje lov til dette. Ingenting er endra. Spør sekretariatet om du meiner at du skulle hatt tilgang.',
    en: 'Your role does not allow this. Nothing has been changed. Ask the secretariat if you think you should have access.',
  },
  missingTitle: { nb: 'Fant ikke siden', nn: 'Fann ikkje sida', en: 'Page not found' },
  missing: {
    nb: 'Det står ingenting på denne adressen, eller så er det ikke offentlig. Kontroller adressen, eller begynn fra forsiden.',
    nn: 'Det står ingenting på denne adressa, eller så er det ikkje offentleg. Kontroller adressa, eller begynn frå framsida.',
    en: 'There is nothing at this address, or it is not public. Check the address, or begin at the front page.',
  },
  faultTitle: {
    nb: 'Noe gikk galt hos oss',
    nn: 'Noko gjekk gale hos oss',
    en: 'Something went wrong on our side',
  },
  fault: {
    nb: 'Det du gjorde nå, er ikke lagret. Prøv igjen om litt. Blir det ikke bedre, si fra til den som drifter Godfot, og oppgi tidspunktet nedenfor.',
    nn: 'Det du gjorde no, er ikkje lagra. Prøv igjen om litt. Blir det ikkje betre, sei frå til den som driftar Godfot, og oppgi tidspunktet nedanfor.',
    en: 'What you just did has not been saved. Try again in a while. If it does not get better, tell whoever runs Godfot, and give the time below.',
  },
  faultTime: { nb: 'Tidspunkt (UTC):', nn: 'Tidspunkt (UTC):', en: 'Time (UTC):' },
  awayTitle: {
    nb: 'Godfot er ikke tilgjengelig akkurat nå',
    nn: 'Godfot er ikkje tilgjengeleg akkurat no',
    en: 'Godfot is not available right now',
  },
  away: {
    nb: 'Databasen svarer ikke. Prøv igjen om et minutt. Holdt du på å lagre noe, så se etter om det ble lagret før du gjør det på nytt.',
    nn: 'Databasen svarar ikkje. Prøv igjen om eit minutt. Heldt du på å lagre noko, så sjå etter om det vart lagra før du gjer det på nytt.',
    en: 'The database does not answer. Try again in a minute. If you were saving something, see whether it was saved before you do it again.',
  },
  cutShortTitle: {
    nb: 'Det du sendte, kom ikke helt fram',
    nn: 'Det du sende, kom ikkje heilt fram',
    en: 'What you sent did not arrive whole',
  },
  cutShort: {
    nb: 'Ingenting er lagret. Gå tilbake, og prøv igjen.',
    nn: 'Ingenting er lagra. Gå tilbake, og prøv igjen.',
    en: 'Nothing has been saved. Go back, and try again.',
  },
  tooMuchTitle: {
    nb: 'Det du sendte, er for stort',
    nn: 'Det du sende, er for stort',
    en: 'What you sent is too large',
  },
  tooMuch: {
    nb: 'Ingenting er lagret. Gå tilbake, og send mindre tekst eller en mindre fil.',
    nn: 'Ingenting er lagra. Gå tilbake, og send mindre tekst eller ei mindre fil.',
    en: 'Nothing has been saved. Go back, and send less text or a smaller file.',
  },
  toFront: { nb: 'Til forsiden', nn: 'Til framsida', en: 'To the front page' },
})
