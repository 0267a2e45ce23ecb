import { problemsIn } from '../../../kernel/reading.text.ts'
import { texts } from '../../../kernel/words.model.ts'
import type { RoundRefusal } from './round-form.model.ts'

/** The words of writing a round. */
export const sayDrafting = texts({
  attached: {
    nb: 'Vedleggene er lagret.',
    nn: 'Vedlegga er lagra.',
    en: 'The attachments are saved.',
  },
  newTitle: { nb: 'Ny runde', nn: 'Ny runde', en: 'New round' },
  newLead: {
    nb: 'Still ett eller flere spørsmål til mange på én gang. Spørsmålene skriver du etterpå, og ingen får noe før du sender.',
    nn: 'Still eitt eller fleire spørsmål til mange på éin gong. Spørsmåla skriv du etterpå, og ingen får noko før du sender.',
    en: 'Ask many one question or more at once. You write the questions afterwards, and nobody gets anything until you send.',
  },
  changeTitle: { nb: 'Endre runden', nn: 'Endre runden', en: 'Change the round' },
  emne: { nb: 'Hva gjelder det?', nn: 'Kva gjeld det?', en: 'What is it about?' },
  emneHint: {
    nb: 'Det mottakeren ser først, for eksempel «Hva trenger dere av kurs i 2027?»',
    nn: 'Det mottakaren ser først, til dømes «Kva treng de av kurs i 2027?»',
    en: 'What the receiver sees first, for example “Which courses do you need in 2027?”',
  },
  hvorfor: { nb: 'Hvorfor spør vi?', nn: 'Kvifor spør vi?', en: 'Why do we ask?' },
  hvorforHint: {
    nb: 'Høyst 600 tegn. Si hva svarene skal brukes til, og hvem som leser dem.',
    nn: 'Høgst 600 teikn. Sei kva svara skal brukast til, og kven som les dei.',
    en: 'At most 600 characters. Say what the answers are for, and who reads them.',
  },
  frist: { nb: 'Frist', nn: 'Frist', en: 'Deadline' },
  fristHint: {
    nb: 'Svar senere enn dette telles til du lukker runden, og er merket «over frist».',
    nn: 'Svar seinare enn dette blir talde til du lukkar runden, og er merkte «over frist».',
    en: 'Answers after this count until you close the round, and are marked as late.',
  },
  funksjon: { nb: 'Hvem skal få den?', nn: 'Kven skal få han?', en: 'Who gets it?' },
  funksjonHint: {
    nb: 'Den som har funksjonen hos hver. Uten valg går den til kontakten.',
    nn: 'Den som har funksjonen hos kvar. Utan val går han til kontakten.',
    en: 'Whoever holds the function at each place. Without a choice, the contact.',
  },
  noFunction: { nb: 'Kontakten hos hver', nn: 'Kontakten hos kvar', en: 'The contact at each' },
  lesere: { nb: 'Hvem leser svarene?', nn: 'Kven les svara?', en: 'Who reads the answers?' },
  lesereHint: {
    nb: 'Tall på personer fra 1 til 4 vises bare for parten selv og sekretariatet.',
    nn: 'Tal på personar frå 1 til 4 er berre å sjå for parten sjølv og sekretariatet.',
    en: 'Counts of persons from 1 to 4 are shown to the party itself and the secretariat alone.',
  },
  region: {
    nb: 'En region kan svare for medlemmene sine',
    nn: 'Ein region kan svare for medlemmene sine',
    en: 'A region may answer for its members',
  },
  regionHint: {
    nb: 'Svarer kommunen selv, går det foran.',
    nn: 'Svarer kommunen sjølv, går det føre.',
    en: 'The municipality’s own answer goes first.',
  },
  vedtak: {
    nb: 'Svaret er noe et kommunestyre eller styre har vedtatt',
    nn: 'Svaret er noko eit kommunestyre eller styre har vedteke',
    en: 'The answer is what a council or board has decided',
  },
  vedtakHint: {
    nb: 'Et svar fra lenken i e-posten er da meldt, og telles når det er bekreftet.',
    nn: 'Eit svar frå lenkja i e-posten er då meldt, og blir talt når det er stadfesta.',
    en: 'An answer by the link in the mail is then reported, and counts once it is confirmed.',
  },
  options: { nb: 'Valg', nn: 'Val', en: 'Options' },
  reminders: { nb: 'Påminnelser', nn: 'Påminningar', en: 'Reminders' },
  for: { nb: 'Dager før fristen', nn: 'Dagar før fristen', en: 'Days before the deadline' },
  etter: { nb: 'Dager etter fristen', nn: 'Dagar etter fristen', en: 'Days after the deadline' },
  daysHint: {
    nb: 'For eksempel 7, 1. Tomt er ingen. Bare de som ikke har svart, blir påminnet.',
    nn: 'Til dømes 7, 1. Tomt er ingen. Berre dei som ikkje har svart, blir påminte.',
    en: 'For example 7, 1. Empty is none. Only those who have not answered are reminded.',
  },
  hvem: { nb: 'Hvem spør vi?', nn: 'Kven spør vi?', en: 'Whom do we ask?' },
  hvemHint: {
    nb: 'De som er krysset av, fryses når runden sendes.',
    nn: 'Dei som er kryssa av, blir frosne når runden blir send.',
    en: 'Those who are ticked are frozen when the round is sent.',
  },
  begunFrom: {
    nb: (title: string) =>
      `Spørsmålene hentes fra «${title}», og hver part får svaret sitt fra sist ferdig utfylt.`,
    nn: (title: string) =>
      `Spørsmåla blir henta frå «${title}», og kvar part får svaret sitt frå sist ferdig utfylt.`,
    en: (title: string) =>
      `The questions are taken from “${title}”, and each party begins with its last answer.`,
  },
  others: { nb: 'Andre å spørre', nn: 'Andre å spørje', en: 'Others to ask' },
  municipalities: { nb: 'Kommuner', nn: 'Kommunar', en: 'Municipalities' },
  organisations: {
    nb: 'Foretak og andre parter',
    nn: 'Føretak og andre partar',
    en: 'Trust and other parties',
  },
  regions: { nb: 'Regioner', nn: 'Regionar', en: 'Regions' },
  externals: { nb: 'Andre organisasjoner', nn: 'Andre organisasjonar', en: 'Other organisations' },
  save: { nb: 'Lagre utkastet', nn: 'Lagre utkastet', en: 'Save the draft' },
  saved: { nb: 'Utkastet er lagret.', nn: 'Utkastet er lagra.', en: 'The draft is saved.' },
  draftLead: {
    nb: 'Et utkast. Ingen andre enn sekretariatet ser det før det er sendt.',
    nn: 'Eit utkast. Ingen andre enn sekretariatet ser det før det er sendt.',
    en: 'A draft. Nobody but the secretariat sees it until it is sent.',
  },
  closedLead: {
    nb: 'Runden er lukket. Åpne den igjen for å endre spørsmålene.',
    nn: 'Runden er lukka. Opne han att for å endre spørsmåla.',
    en: 'The round is closed. Reopen it to change the questions.',
  },
  sentLead: {
    nb: 'Runden er sendt. Endrer du et spørsmål som noen har svart på, blir det en ny utgave av spørsmålene.',
    nn: 'Runden er send. Endrar du eit spørsmål som nokon har svart på, blir det ei ny utgåve av spørsmåla.',
    en: 'The round is sent. If you change a question that somebody has answered, the questions get a new version.',
  },
  questions: { nb: 'Spørsmål', nn: 'Spørsmål', en: 'Questions' },
  about: { nb: 'Om runden', nn: 'Om runden', en: 'About the round' },
  noQuestions: {
    nb: 'Ingen spørsmål ennå. Velg hvordan det første skal besvares.',
    nn: 'Ingen spørsmål enno. Vel korleis det første skal svarast på.',
    en: 'No questions yet. Choose how the first is to be answered.',
  },
  add: { nb: 'Legg til spørsmål', nn: 'Legg til spørsmål', en: 'Add a question' },
  change: { nb: 'Endre', nn: 'Endre', en: 'Change' },
  up: { nb: 'Opp', nn: 'Opp', en: 'Up' },
  down: { nb: 'Ned', nn: 'Ned', en: 'Down' },
  moveUp: {
    nb: (number: number) => `Flytt spørsmål ${number} opp`,
    nn: (number: number) => `Flytt spørsmål ${number} opp`,
    en: (number: number) => `Move question ${number} up`,
  },
  moveDown: {
    nb: (number: number) => `Flytt spørsmål ${number} ned`,
    nn: (number: number) => `Flytt spørsmål ${number} ned`,
    en: (number: number) => `Move question ${number} down`,
  },
  questionSaved: {
    nb: 'Spørsmålet er lagret.',
    nn: 'Spørsmålet er lagra.',
    en: 'The question is saved.',
  },
  removed: {
    nb: 'Spørsmålet er tatt ut.',
    nn: 'Spørsmålet er teke ut.',
    en: 'The question is taken out.',
  },
  send: { nb: 'Gå videre og send', nn: 'Gå vidare og send', en: 'Go on and send' },
  discard: { nb: 'Forkast utkastet', nn: 'Forkast utkastet', en: 'Discard the draft' },
  discardTitle: { nb: 'Forkaste utkastet?', nn: 'Forkaste utkastet?', en: 'Discard the draft?' },
  discardLead: {
    nb: 'Utkastet og spørsmålene blir borte for godt. Ingen har fått noe.',
    nn: 'Utkastet og spørsmåla blir borte for godt. Ingen har fått noko.',
    en: 'The draft and its questions go for good. Nobody has got anything.',
  },
  askedCount: {
    nb: (count: number) => (count === 1 ? '1 blir spurt' : `${count} blir spurt`),
    nn: (count: number) => (count === 1 ? '1 blir spurd' : `${count} blir spurde`),
    en: (count: number) => (count === 1 ? '1 is asked' : `${count} are asked`),
  },
  nobody: { nb: 'Ingen ennå', nn: 'Ingen enno', en: 'Nobody yet' },
  none: { nb: 'Ingen', nn: 'Ingen', en: 'None' },
  required: { nb: 'må besvares', nn: 'må svarast på', en: 'must be answered' },
})

/** What is wrong with a round as it is written. */
export const roundProblemText = problemsIn<RoundRefusal>({
  'reminder-days': {
    nb: 'Skriv høyst fem hele dager fra 0 til 60, for eksempel 7, 1.',
    nn: 'Skriv høgst fem heile dagar frå 0 til 60, til dømes 7, 1.',
    en: 'Write at most five whole days from 0 to 60, for example 7, 1.',
  },
  'not-asked-here': {
    nb: 'Noen av dem du har krysset av, finnes ikke lenger i fellesskapet. Gå over lista.',
    nn: 'Nokre av dei du har kryssa av, finst ikkje lenger i fellesskapet. Gå over lista.',
    en: 'Some of those you ticked are no longer in the community. Look over the list.',
  },
})
