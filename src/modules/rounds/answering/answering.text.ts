import type { SentFileProblem } from '../../../kernel/kept-file.model.ts'
import { sentFileProblemText } from '../../../kernel/kept-file.text.ts'
import { problemsIn } from '../../../kernel/reading.text.ts'
import type { Named } from '../../../kernel/words.model.ts'
import { texts } from '../../../kernel/words.model.ts'
import type { AnswerRefusal } from '../refusal.model.ts'
import type { ValueRefusal } from './answer-form.model.ts'

/** The words of answering a round. */
export const sayAnswering = texts({
  answersFor: { nb: 'Du svarer for', nn: 'Du svarer for', en: 'You answer for' },
  writesDownFor: {
    nb: 'Du fører inn svaret fra',
    nn: 'Du fører inn svaret frå',
    en: 'You write down the answer of',
  },
  daysLeft: {
    nb: (days: number) => (days === 0 ? 'i dag' : days === 1 ? 'i morgen' : `om ${days} dager`),
    nn: (days: number) => (days === 0 ? 'i dag' : days === 1 ? 'i morgon' : `om ${days} dagar`),
    en: (days: number) => (days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`),
  },
  daysLate: {
    nb: (days: number) => (days === 1 ? 'i går' : `for ${days} dager siden`),
    nn: (days: number) => (days === 1 ? 'i går' : `for ${days} dagar sidan`),
    en: (days: number) => (days === 1 ? 'yesterday' : `${days} days ago`),
  },
  closed: {
    nb: 'Runden er lukket. Et svar nå blir tatt vare på, og telles bare hvis den åpnes igjen.',
    nn: 'Runden er lukka. Eit svar no blir teke vare på, og blir berre talt om han blir opna att.',
    en: 'The round is closed. An answer now is kept, and counts only if it is reopened.',
  },
  why: { nb: 'Hvorfor vi spør', nn: 'Kvifor vi spør', en: 'Why we ask' },
  whoReads: { nb: 'Hvem som leser svaret', nn: 'Kven som les svaret', en: 'Who reads the answer' },
  of: {
    nb: (number: number, all: number) => `${number} av ${all}`,
    nn: (number: number, all: number) => `${number} av ${all}`,
    en: (number: number, all: number) => `${number} of ${all}`,
  },
  required: { nb: 'Må besvares.', nn: 'Må svarast på.', en: 'Must be answered.' },
  from: {
    nb: (unit: string) => `Fra, ${unit}`,
    nn: (unit: string) => `Frå, ${unit}`,
    en: (unit: string) => `From, ${unit}`,
  },
  to: {
    nb: (unit: string) => `Til, ${unit}`,
    nn: (unit: string) => `Til, ${unit}`,
    en: (unit: string) => `To, ${unit}`,
  },
  rangeHint: { nb: 'Et anslag er nok.', nn: 'Eit overslag er nok.', en: 'An estimate will do.' },
  personsHint: {
    nb: 'Antall personer. Skriv 0 hvis ingen. Tall fra 1 til 4 vises bare for dere og sekretariatet.',
    nn: 'Talet på personar. Skriv 0 om ingen. Tal frå 1 til 4 er berre å sjå for dykk og sekretariatet.',
    en: 'The number of persons. Write 0 if none. Figures from 1 to 4 are shown to you and the secretariat alone.',
  },
  send: {
    nb: (name: string) => `Send svaret fra ${name}`,
    nn: (name: string) => `Send svaret frå ${name}`,
    en: (name: string) => `Send the answer of ${name}`,
  },
  correct: {
    nb: (name: string) => `Rett svaret fra ${name}`,
    nn: (name: string) => `Rett svaret frå ${name}`,
    en: (name: string) => `Correct the answer of ${name}`,
  },
  confirm: {
    nb: (name: string) => `Bekreft svaret fra ${name}`,
    nn: (name: string) => `Stadfest svaret frå ${name}`,
    en: (name: string) => `Confirm the answer of ${name}`,
  },
  keep: { nb: 'Før inn svaret', nn: 'Før inn svaret', en: 'Write down the answer' },
  mayCorrect: {
    nb: 'Dere kan rette svaret så lenge runden er åpen. Det første blir liggende bak. Ikke skriv noe om pasienter, og om enkeltpersoner bare det det spørres om.',
    nn: 'De kan rette svaret så lenge runden er open. Det første blir liggjande bak. Ikkje skriv noko om pasientar, og om enkeltpersonar berre det det blir spurt om.',
    en: 'You can correct the answer while the round is open. The first stays behind it. Write nothing about patients, and about individuals only what is asked.',
  },
  answered: {
    nb: (name: string) => `Svaret fra ${name} er mottatt.`,
    nn: (name: string) => `Svaret frå ${name} er motteke.`,
    en: (name: string) => `The answer of ${name} is received.`,
  },
  keptAfter: {
    nb: 'Svaret er tatt vare på. Runden er lukket, så det telles bare hvis den åpnes igjen.',
    nn: 'Svaret er teke vare på. Runden er lukka, så det blir berre talt om han blir opna att.',
    en: 'The answer is kept. The round is closed, so it counts only if it is reopened.',
  },
  takenOver: {
    nb: (name: string, by: string) => `${name} er en del av ${by} nå.`,
    nn: (name: string, by: string) => `${name} er ein del av ${by} no.`,
    en: (name: string, by: string) => `${name} is part of ${by} now.`,
  },
  asItWas: {
    nb: (name: string) => `Svar for det som var ${name} da runden ble sendt.`,
    nn: (name: string) => `Svar for det som var ${name} då runden vart send.`,
    en: (name: string) => `Answer for what was ${name} when the round was sent.`,
  },
  besides: {
    nb: (names: string) => `Det svares for seg for ${names}, så ingenting telles to ganger.`,
    nn: (names: string) => `Det blir svart for seg for ${names}, så ingenting blir talt to gonger.`,
    en: (names: string) => `${names} is answered for by itself, so that nothing is counted twice.`,
  },
  former: {
    nb: (title: string, day: string) =>
      `Fylt ut med det som ble svart på «${title}» ${day}. Se over, og send det som stemmer nå.`,
    nn: (title: string, day: string) =>
      `Fylt ut med det som vart svart på «${title}» ${day}. Sjå over, og send det som stemmer no.`,
    en: (title: string, day: string) =>
      `Filled in with what was answered to “${title}” on ${day}. Look it over and send what is right now.`,
  },
  stands: { nb: 'Svaret som gjelder', nn: 'Svaret som gjeld', en: 'The answer that counts' },
  told: {
    nb: 'Et svar er meldt fra lenken i e-posten. Se over det, og send det for å bekrefte.',
    nn: 'Eit svar er meldt frå lenkja i e-posten. Sjå over det, og send det for å stadfeste.',
    en: 'An answer was reported by the link in the mail. Look it over, and send it to confirm.',
  },
  cameFrom: {
    nb: (who: string, day: string) => `${who}, ${day}`,
    nn: (who: string, day: string) => `${who}, ${day}`,
    en: (who: string, day: string) => `${who}, ${day}`,
  },
  earlier: { nb: 'Tidligere svar', nn: 'Tidlegare svar', en: 'Earlier answers' },
  olderForm: {
    nb: 'Spørsmålene er endret siden dette svaret. Se over det som er nytt.',
    nn: 'Spørsmåla er endra sidan dette svaret. Sjå over det som er nytt.',
    en: 'The questions have changed since this answer. Look over what is new.',
  },
  onBehalf: {
    nb: 'Hvor svaret kommer fra',
    nn: 'Kvar svaret kjem frå',
    en: 'Where the answer comes from',
  },
  svarer: { nb: 'Hvem har svart?', nn: 'Kven har svart?', en: 'Who has answered?' },
  bySecretariat: {
    nb: 'Kommunen eller parten selv, i brev, e-post eller på telefon',
    nn: 'Kommunen eller parten sjølv, i brev, e-post eller på telefon',
    en: 'The municipality or party itself, by letter, mail or telephone',
  },
  byRegion: {
    nb: (region: string) => `${region}, for kommunen`,
    nn: (region: string) => `${region}, for kommunen`,
    en: (region: string) => `${region}, for the municipality`,
  },
  bySources: { nb: 'Det står i en kilde', nn: 'Det står i ei kjelde', en: 'A source says so' },
  kilde: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
  kildeHint: {
    nb: 'For eksempel «Brev 2. november 2026, sak 26/1234»',
    nn: 'Til dømes «Brev 2. november 2026, sak 26/1234»',
    en: 'For example “Letter of 2 November 2026, case 26/1234”',
  },
  kildefil: {
    nb: 'Brevet eller e-posten som fil',
    nn: 'Brevet eller e-posten som fil',
    en: 'The letter or mail as a file',
  },
  kildefilHint: {
    nb: 'Kan stå tomt. Fila ses bare av sekretariatet og parten selv. PDF, DOCX, XLSX, ODT, PNG, JPG eller TXT, høyst 25 MB.',
    nn: 'Kan stå tomt. Fila blir sett berre av sekretariatet og parten sjølv. PDF, DOCX, XLSX, ODT, PNG, JPG eller TXT, høgst 25 MB.',
    en: 'May be left open. The file is seen by the secretariat and the party itself only. PDF, DOCX, XLSX, ODT, PNG, JPG or TXT, at most 25 MB.',
  },
  fileHint: {
    nb: 'PDF, DOCX, XLSX, ODT, PNG, JPG eller TXT, høyst 25 MB.',
    nn: 'PDF, DOCX, XLSX, ODT, PNG, JPG eller TXT, høgst 25 MB.',
    en: 'PDF, DOCX, XLSX, ODT, PNG, JPG or TXT, at most 25 MB.',
  },
  fileStays: {
    nb: 'Dette er svaret til du velger en annen fil:',
    nn: 'Dette er svaret til du vel ei anna fil:',
    en: 'This is the answer until you choose another file:',
  },
  withoutFile: { nb: 'Ta bort fila', nn: 'Ta bort fila', en: 'Take the file away' },
  navn: { nb: 'Hvem som svarte', nn: 'Kven som svarte', en: 'Who answered' },
  funksjon: { nb: 'Funksjonen', nn: 'Funksjonen', en: 'The function' },
  nowAnswered: {
    nb: (who: string) =>
      `Noen har svart imens: ${who}. Svaret ditt er ikke sendt. Se hva som gjelder, og send ditt hvis det skal gjelde i stedet.`,
    nn: (who: string) =>
      `Nokon har svart imens: ${who}. Svaret ditt er ikkje sendt. Sjå kva som gjeld, og send ditt om det skal gjelde i staden.`,
    en: (who: string) =>
      `Somebody has answered meanwhile: ${who}. Your answer is not sent. See what counts, and send yours if it is to count instead.`,
  },
})

/** What is wrong with what was answered to a question. */
export const valueProblemText = problemsIn<ValueRefusal | SentFileProblem>({
  ...sentFileProblemText,
  'not-answered': {
    nb: 'Dette spørsmålet må besvares.',
    nn: 'Dette spørsmålet må svarast på.',
    en: 'This question must be answered.',
  },
  'answered-twice': {
    nb: 'Svar på spørsmålet, eller kryss av for at det ikke kan besvares, ikke begge deler.',
    nn: 'Svar på spørsmålet, eller kryss av for at det ikkje kan svarast på, ikkje begge delar.',
    en: 'Answer the question, or tick that it cannot be answered, not both.',
  },
  'half-a-range': {
    nb: 'Skriv begge ender. Er det ett tall, skriv det to ganger.',
    nn: 'Skriv begge endar. Er det eitt tal, skriv det to gonger.',
    en: 'Write both ends. If it is one number, write it twice.',
  },
  'low-above-high': {
    nb: 'Det laveste tallet er høyere enn det høyeste. Bytt dem om.',
    nn: 'Det lågaste talet er høgare enn det høgaste. Byt dei om.',
    en: 'The lowest number is higher than the highest. Swap them.',
  },
})

export const answerRefusalText: Record<AnswerRefusal, Named> = {
  'not-sent': {
    nb: 'Runden er ikke sendt ennå.',
    nn: 'Runden er ikkje send enno.',
    en: 'The round is not sent yet.',
  },
  'region-not-asked': {
    nb: 'En region kan ikke svare for denne parten: runden åpner ikke for det, eller kommunen er ikke medlem av en region som er kjent.',
    nn: 'Ein region kan ikkje svare for denne parten: runden opnar ikkje for det, eller kommunen er ikkje medlem av ein region som er kjend.',
    en: 'A region cannot answer for this party: the round does not allow it, or the municipality is in no region that is known.',
  },
  'nothing-answered': {
    nb: 'Ingenting er besvart. Svar på minst ett spørsmål, eller kryss av for «vet ikke».',
    nn: 'Ingenting er svart på. Svar på minst eitt spørsmål, eller kryss av for «veit ikkje».',
    en: 'Nothing is answered. Answer at least one question, or tick “do not know”.',
  },
}
