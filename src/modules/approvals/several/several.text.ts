import { texts } from '../../../kernel/words.model.ts'

/** The wordings of the table in which several parties' answers are entered at once. */
export const saySeveral = texts({
  title: { nb: 'Før flere svar', nn: 'Før fleire svar', en: 'Enter several answers' },
  lead: {
    nb: 'Det du fyller ut for alle, gjelder hver part du tar med og ikke skriver noe annet for. Ingenting lagres før alt kan stå.',
    nn: 'Det du fyller ut for alle, gjeld kvar part du tek med og ikkje skriv noko anna for. Ingenting blir lagra før alt kan stå.',
    en: 'What you fill in for all holds for each party that you include and write nothing else for. Nothing is saved until all of it can stand.',
  },
  common: { nb: 'For alle som tas med', nn: 'For alle som blir tekne med', en: 'For all included' },
  table: { nb: 'Hver part', nn: 'Kvar part', en: 'Each party' },
  party: { nb: 'Ta med', nn: 'Ta med', en: 'Include' },
  asCommon: { nb: 'Som over', nn: 'Som over', en: 'As above' },
  choose: { nb: 'Velg', nn: 'Vel', en: 'Choose' },
  further: {
    nb: 'Har vedtaket merknad eller forbehold, eller hører det en fil til, føres det på partens egen side. Velg navnet på tavla.',
    nn: 'Har vedtaket merknad eller atterhald, eller høyrer det ei fil til, blir det ført på sida til parten. Vel namnet på tavla.',
    en: 'A remark, a reservation or a file is entered on the party’s own page. Choose its name on the board.',
  },
  none: {
    nb: 'Alle har svart. Det er ingen svar å føre.',
    nn: 'Alle har svart. Det er ingen svar å føre.',
    en: 'All have answered. There is no answer to enter.',
  },
  more: {
    nb: (left: number) => `${left} til kommer når disse er lagret.`,
    nn: (left: number) => `${left} til kjem når desse er lagra.`,
    en: (left: number) => `${left} more come once these are saved.`,
  },
  nothingFilled: {
    nb: 'Ta med minst én.',
    nn: 'Ta med minst éin.',
    en: 'Include at least one.',
  },
  notTaken: {
    nb: 'Kryss av for å ta raden med, eller tøm den.',
    nn: 'Kryss av for å ta rada med, eller tøm henne.',
    en: 'Tick to include the row, or empty it.',
  },
  notAwaited: {
    nb: 'Parten har svart, eller blir ikke spurt. Fjern krysset og det som står i raden. Svaret rettes på partens egen side.',
    nn: 'Parten har svart, eller blir ikkje spurd. Fjern krysset og det som står i rada. Svaret blir retta på sida til parten.',
    en: 'The party has answered, or is not asked. Clear the tick and what stands in the row. The answer is corrected on the party’s own page.',
  },
  notOffered: {
    nb: 'Det ble sendt en rad for noen som ikke er part i denne versjonen. Den er tatt bort, og ingenting er lagret. Se over og lagre på nytt.',
    nn: 'Det vart send ei rad for nokon som ikkje er part i denne versjonen. Ho er teken bort, og ingenting er lagra. Sjå over og lagre på nytt.',
    en: 'A row was sent for somebody who is no party to this version. It is taken away, and nothing is saved. Look over it and save again.',
  },
  reportSettled: {
    nb: 'Det som var meldt, er bekreftet eller satt til side imens. Se over raden før du lagrer.',
    nn: 'Det som var meldt, er stadfest eller sett til side imens. Sjå over rada før du lagrar.',
    en: 'What was reported was confirmed or set aside meanwhile. Look over the row before you save.',
  },
  reported: {
    nb: (told: string, on: string, who: string) =>
      `Meldt, ikke bekreftet: ${told}. Meldt ${on} av ${who}.`,
    nn: (told: string, on: string, who: string) =>
      `Meldt, ikkje stadfest: ${told}. Meldt ${on} av ${who}.`,
    en: (told: string, on: string, who: string) =>
      `Reported, not confirmed: ${told}. Reported ${on} by ${who}.`,
  },
  takeOver: { nb: 'Hent inn i raden', nn: 'Hent inn i rada', en: 'Take into the row' },
  takeOverOf: {
    nb: (name: string) => `det som er meldt fra ${name}`,
    nn: (name: string) => `det som er meldt frå ${name}`,
    en: (name: string) => `what is reported from ${name}`,
  },
  isTakenOver: {
    nb: 'Hentet inn i raden. Det er bekreftet når du lagrer.',
    nn: 'Henta inn i rada. Det er stadfest når du lagrar.',
    en: 'Taken into the row. It is confirmed when you save.',
  },
  hasMore: {
    nb: 'Det er meldt mer enn raden har plass til.',
    nn: 'Det er meldt meir enn rada har plass til.',
    en: 'More is reported than the row has room for.',
  },
  confirmOnPage: {
    nb: (name: string) => `Bekreft på siden til ${name}`,
    nn: (name: string) => `Stadfest på sida til ${name}`,
    en: (name: string) => `Confirm on the page of ${name}`,
  },
  somethingReported: {
    nb: 'Det som er meldt fra lenkene i e-postene, er ikke det samme som da du åpnet tabellen.',
    nn: 'Det som er meldt frå lenkjene i e-postane, er ikkje det same som då du opna tabellen.',
    en: 'What is reported by the links in the mails is not the same as when you opened the table.',
  },
  save: { nb: 'Lagre svarene', nn: 'Lagre svara', en: 'Save the answers' },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  somethingTold: {
    nb: 'Det er meldt noe nytt fra partene siden du åpnet tabellen.',
    nn: 'Det er meldt noko nytt frå partane sidan du opna tabellen.',
    en: 'Something new has been reported from the parties since you opened the table.',
  },
})
