import { texts } from '../../../kernel/words.model.ts'

/** The wordings of the form that a party answers in. */
export const sayForm = texts({
  register: {
    nb: (party: string) => `Meld hva ${party} har gjort`,
    nn: (party: string) => `Meld kva ${party} har gjort`,
    en: (party: string) => `Report what ${party} has done`,
  },
  registerFor: {
    nb: (name: string) => `Før svar for ${name}`,
    nn: (name: string) => `Før svar for ${name}`,
    en: (name: string) => `Enter an answer for ${name}`,
  },
  registerLead: {
    nb: 'Utfall og dato er nok. Protokollen kan komme etterpå. Ikke skriv noe om enkeltpersoner eller pasienter.',
    nn: 'Utfall og dato er nok. Protokollen kan kome etterpå. Ikkje skriv noko om enkeltpersonar eller pasientar.',
    en: 'Outcome and day are enough. The minutes can follow. Write nothing about individuals or patients.',
  },
  state: { nb: 'Hva har skjedd?', nn: 'Kva har skjedd?', en: 'What has happened?' },
  outcome: { nb: 'Utfall', nn: 'Utfall', en: 'Outcome' },
  body: { nb: 'Organ', nn: 'Organ', en: 'Body' },
  noBody: { nb: 'Ikke i et organ', nn: 'Ikkje i eit organ', en: 'Not in a body' },
  decides: {
    nb: 'Hvem avgjør hos denne parten?',
    nn: 'Kven avgjer hos denne parten?',
    en: 'Who decides for this party?',
  },
  decidesDefault: {
    nb: (body: string) => `${body}, som avtalen forutsetter`,
    nn: (body: string) => `${body}, som avtalen legg til grunn`,
    en: (body: string) => `${body}, as the agreement presumes`,
  },
  decidesThis: {
    nb: 'Organet som er valgt her',
    nn: 'Organet som er valt her',
    en: 'The body chosen here',
  },
  day: { nb: 'Møtedato', nn: 'Møtedato', en: 'Day of the meeting' },
  dayHint: {
    nb: 'For eksempel 24.11.2017',
    nn: 'Til dømes 24.11.2017',
    en: 'For example 24.11.2017',
  },
  fileHint: {
    nb: 'PDF, DOCX, ODT, PNG, JPG eller TXT, høyst 25 MB. Eller lim inn en lenke nedenfor.',
    nn: 'PDF, DOCX, ODT, PNG, JPG eller TXT, høgst 25 MB. Eller lim inn ei lenkje nedanfor.',
    en: 'PDF, DOCX, ODT, PNG, JPG or TXT, at most 25 MB. Or paste a link below.',
  },
  whichBody: {
    nb: 'Hvor ble saken behandlet?',
    nn: 'Kor vart saka behandla?',
    en: 'Where was the matter treated?',
  },
  closed: {
    nb: (body: string, outcome: string) =>
      `${body} har svart: ${outcome}. Svaret står, og det er ikke mer å melde derfra. Er noe feil, så velg «Rett denne linja» ved svaret over.`,
    nn: (body: string, outcome: string) =>
      `${body} har svart: ${outcome}. Svaret står, og det er ikkje meir å melde derifrå. Er noko feil, så vel «Rett denne linja» ved svaret over.`,
    en: (body: string, outcome: string) =>
      `${body} has answered: ${outcome}. The answer stands, and nothing more can be reported from there. If something is wrong, choose “Correct this line” beside the answer above.`,
  },
  again: {
    nb: (body: string, outcome: string) =>
      `${body} har svart: ${outcome}. Blir saken behandlet på nytt, eller av et annet organ, så meld det her. Er svaret feil, så velg «Rett denne linja» ved det.`,
    nn: (body: string, outcome: string) =>
      `${body} har svart: ${outcome}. Blir saka behandla på nytt, eller av eit anna organ, så meld det her. Er svaret feil, så vel «Rett denne linja» ved det.`,
    en: (body: string, outcome: string) =>
      `${body} has answered: ${outcome}. If the matter is treated again, or by another body, report it here. If the answer is wrong, choose “Correct this line” beside it.`,
  },
  otherBodies: {
    nb: 'Har et annet organ også behandlet saken, kan det meldes her:',
    nn: 'Har eit anna organ òg behandla saka, kan det meldast her:',
    en: 'If another body has treated the matter too, report it here:',
  },
  correct: { nb: 'Rett denne linja', nn: 'Rett denne linja', en: 'Correct this line' },
  correctTitle: {
    nb: 'Rett en tidligere linje',
    nn: 'Rett ei tidlegare linje',
    en: 'Correct an earlier line',
  },
  correctLead: {
    nb: (line: string) =>
      `Du retter «${line}». Den linja blir stående, merket som rettet, og det du lagrer her, gjelder i stedet.`,
    nn: (line: string) =>
      `Du rettar «${line}». Den linja blir ståande, merkt som retta, og det du lagrar her, gjeld i staden.`,
    en: (line: string) =>
      `You are correcting “${line}”. That line stays, marked as corrected, and what you save here counts instead.`,
  },
  completeLead: {
    nb: (line: string) =>
      `Du legger til noe om «${line}». Svaret står, og det du skriver her, står sammen med det. Endrer du noe av det som står, blir linja merket som rettet.`,
    nn: (line: string) =>
      `Du legg til noko om «${line}». Svaret står, og det du skriv her, står saman med det. Endrar du noko av det som står, blir linja merkt som retta.`,
    en: (line: string) =>
      `You are adding to “${line}”. The answer stands, and what you write here stands with it. If you change any of what stands, the line is marked as corrected.`,
  },
  keepsFileShort: { nb: 'Fila som ligger ved', nn: 'Fila som ligg ved', en: 'The file attached' },
  keepsFile: {
    nb: (name: string) => `Behold ${name}`,
    nn: (name: string) => `Behald ${name}`,
    en: (name: string) => `Keep ${name}`,
  },
  complete: {
    nb: 'Legg til begrunnelse eller protokoll',
    nn: 'Legg til grunngiving eller protokoll',
    en: 'Add a reason or the minutes',
  },
  earlyCounts: {
    nb: 'Er det vedtatt, teller vedtaket fra den dagen avtalen ble lagt fram.',
    nn: 'Er det vedteke, tel vedtaket frå den dagen avtalen vart lagd fram.',
    en: 'If it was adopted, that counts from the day that the agreement was put forward.',
  },
  isDayRight: { nb: 'Er dagen riktig?', nn: 'Er dagen rett?', en: 'Is the day right?' },
  sendAndNext: {
    nb: (name: string) => `Lagre og gå til ${name}`,
    nn: (name: string) => `Lagre og gå til ${name}`,
    en: (name: string) => `Save and go to ${name}`,
  },
  confirm: { nb: 'Bekreft svaret', nn: 'Stadfest svaret', en: 'Confirm the answer' },
  confirmTitle: {
    nb: 'Bekreft det som er meldt',
    nn: 'Stadfest det som er meldt',
    en: 'Confirm what is reported',
  },
  confirmLead: {
    nb: (who: string) =>
      `Skjemaet er fylt ut med det som er meldt av ${who}. Se over det, rett det som ikke stemmer, og bekreft. Da er det partens svar, og den som meldte, ser hva som ble rettet.`,
    nn: (who: string) =>
      `Skjemaet er fylt ut med det som er meldt av ${who}. Sjå over det, rett det som ikkje stemmer, og stadfest. Då er det svaret frå parten, og den som melde, ser kva som vart retta.`,
    en: (who: string) =>
      `The form holds what was reported by ${who}. Look it over, correct what is wrong, and confirm. Then it is the party’s answer, and whoever reported sees what was corrected.`,
  },
  send: { nb: 'Lagre svaret', nn: 'Lagre svaret', en: 'Save the answer' },
  details: {
    nb: 'Ordlyd, merknad, forbehold og protokoll',
    nn: 'Ordlyd, merknad, atterhald og protokoll',
    en: 'Wording, remark, reservation and minutes',
  },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
})
