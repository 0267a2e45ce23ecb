import { problemsIn } from '../../../kernel/reading.text.ts'
import type { Named } from '../../../kernel/words.model.ts'
import { texts } from '../../../kernel/words.model.ts'
import type { FormRefusal } from '../refusal.model.ts'
import type { QuestionRefusal } from './question-form.model.ts'

/** The words of writing one question. */
export const sayQuestion = texts({
  newQuestion: { nb: 'Nytt spørsmål', nn: 'Nytt spørsmål', en: 'New question' },
  changeQuestion: { nb: 'Endre spørsmålet', nn: 'Endre spørsmålet', en: 'Change the question' },
  answersAfter: {
    nb: 'Noen har svart. Det du endrer, blir en ny utgave av spørsmålene, og svarene som er gitt, står under den gamle.',
    nn: 'Nokon har svart. Det du endrar, blir ei ny utgåve av spørsmåla, og svara som er gitt, står under den gamle.',
    en: 'Somebody has answered. What you change becomes a new version of the questions, and answers given stand under the old.',
  },
  slag: { nb: 'Hvordan besvares det?', nn: 'Korleis blir det svart?', en: 'How is it answered?' },
  sporsmal: { nb: 'Spørsmål', nn: 'Spørsmål', en: 'Question' },
  hjelp: {
    nb: 'Hjelp til den som svarer',
    nn: 'Hjelp til den som svarer',
    en: 'Help for whoever answers',
  },
  valg: {
    nb: 'Svarene å velge blant',
    nn: 'Svara å velje mellom',
    en: 'The answers to choose among',
  },
  valgHint: {
    nb: 'Én linje for hvert svar. Etter kolon kan det stå en merknad: «Digitalt: Ingen reise».',
    nn: 'Éi linje for kvart svar. Etter kolon kan det stå ein merknad: «Digitalt: Inga reise».',
    en: 'One line for each answer. A remark may follow a colon: “Online: No travel”.',
  },
  enhet: { nb: 'Hva telles?', nn: 'Kva blir talt?', en: 'What is counted?' },
  enhetsnavn: {
    nb: 'Hva heter det andre?',
    nn: 'Kva heiter det andre?',
    en: 'What is the other called?',
  },
  enhetsnavnHint: {
    nb: 'Bare når du velger «noe annet», for eksempel «senger».',
    nn: 'Berre når du vel «noko anna», til dømes «senger».',
    en: 'Only when you choose “something else”, for example “beds”.',
  },
  ma: { nb: 'Må besvares', nn: 'Må svarast på', en: 'Must be answered' },
  vetikke: {
    nb: 'Kan besvares med «vet ikke»',
    nn: 'Kan svarast på med «veit ikkje»',
    en: 'May be answered with “do not know”',
  },
  ikkeaktuelt: {
    nb: 'Kan besvares med «ikke aktuelt»',
    nn: 'Kan svarast på med «ikkje aktuelt»',
    en: 'May be answered with “not applicable”',
  },
  answering: { nb: 'Svaret', nn: 'Svaret', en: 'The answer' },
  saveQuestion: { nb: 'Lagre spørsmålet', nn: 'Lagre spørsmålet', en: 'Save the question' },
  remove: { nb: 'Ta ut spørsmålet', nn: 'Ta ut spørsmålet', en: 'Take the question out' },
  removeLead: {
    nb: 'Svar som er gitt på det, blir stående under utgaven som hadde det.',
    nn: 'Svar som er gitt på det, blir ståande under utgåva som hadde det.',
    en: 'Answers given to it stay under the version that had it.',
  },
})

/** What is wrong with a question as it is written. */
export const questionProblemText = problemsIn<QuestionRefusal>({
  'two-choices-needed': {
    nb: 'Skriv minst to svar å velge blant, ett på hver linje.',
    nn: 'Skriv minst to svar å velje mellom, eitt på kvar linje.',
    en: 'Write at least two answers to choose among, one on each line.',
  },
  'too-many-choices': {
    nb: 'Det går høyst 40 svar. Del spørsmålet, eller spør etter tekst.',
    nn: 'Det går høgst 40 svar. Del spørsmålet, eller spør etter tekst.',
    en: 'At most 40 answers. Divide the question, or ask for text.',
  },
  'same-choice': {
    nb: 'To av svarene er like. Ta bort det ene.',
    nn: 'To av svara er like. Ta bort det eine.',
    en: 'Two of the answers are the same. Take one away.',
  },
  'choice-too-long': {
    nb: 'Et svar og merknaden til det kan ha høyst 150 tegn hver.',
    nn: 'Eit svar og merknaden til det kan ha høgst 150 teikn kvar.',
    en: 'An answer and its remark may have at most 150 characters each.',
  },
  'unit-needed': {
    nb: 'Velg hva som telles.',
    nn: 'Vel kva som blir talt.',
    en: 'Choose what is counted.',
  },
  'persons-by-name': {
    nb: 'Dette er mennesker. Velg «Personer», så blir få av dem skjult for andre, og skriv i spørsmålet hvem det gjelder.',
    nn: 'Dette er menneske. Vel «Personar», så blir få av dei skjulte for andre, og skriv i spørsmålet kven det gjeld.',
    en: 'These are people. Choose “Persons”, so that few of them are hidden from others, and say in the question who they are.',
  },
  'unit-name-unused': {
    nb: 'Velg «Noe annet» som enhet, eller la feltet stå tomt.',
    nn: 'Vel «Noko anna» som eining, eller la feltet stå tomt.',
    en: 'Choose “Something else” as the unit, or leave the field empty.',
  },
  'unit-name-needed': {
    nb: 'Skriv hva det er som telles.',
    nn: 'Skriv kva det er som blir talt.',
    en: 'Write what it is that is counted.',
  },
})

/** Why the questions stay as they are. */
export const formRefusalText: Record<Exclude<FormRefusal, 'no-such-round'>, Named> = {
  'no-such-question': {
    nb: 'Spørsmålet er tatt ut av noen andre.',
    nn: 'Spørsmålet er teke ut av nokon andre.',
    en: 'Somebody else has taken the question out.',
  },
  'round-closed': {
    nb: 'Runden er lukket. Åpne den igjen før du endrer spørsmålene.',
    nn: 'Runden er lukka. Opne han att før du endrar spørsmåla.',
    en: 'The round is closed. Reopen it before you change the questions.',
  },
  'too-many-questions': {
    nb: 'En runde kan ha høyst 200 spørsmål.',
    nn: 'Ein runde kan ha høgst 200 spørsmål.',
    en: 'A round can have at most 200 questions.',
  },
  'too-many-files': {
    nb: 'En runde kan be om høyst tre filer. Be om flere filer samlet i én, for eksempel som PDF.',
    nn: 'Ein runde kan be om høgst tre filer. Be om fleire filer samla i éi, til dømes som PDF.',
    en: 'A round can ask for at most three files. Ask for several files in one, for example as PDF.',
  },
  'last-question': {
    nb: 'Det er det siste spørsmålet, og runden er sendt. Endre det, eller lukk runden.',
    nn: 'Det er det siste spørsmålet, og runden er send. Endre det, eller lukk runden.',
    en: 'It is the last question, and the round is sent. Change it, or close the round.',
  },
}
