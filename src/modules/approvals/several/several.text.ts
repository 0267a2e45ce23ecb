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
  tickAll: { nb: 'Velg alle', nn: 'Vel alle', en: 'Include all' },
  tickNone: { nb: 'Velg ingen', nn: 'Vel ingen', en: 'Include none' },
  early: {
    nb: (day: string, parties: string) => `${day}: ${parties}`,
    nn: (day: string, parties: string) => `${day}: ${parties}`,
    en: (day: string, parties: string) => `${day}: ${parties}`,
  },
  isEarly: {
    nb: 'Ja, saken ble behandlet før avtalen ble lagt fram her',
    nn: 'Ja, saka vart behandla før avtalen vart lagd fram her',
    en: 'Yes, the matter was treated before the agreement was put forward here',
  },
  notTaken: {
    nb: 'Kryss av for å ta raden med, eller tøm den.',
    nn: 'Kryss av for å ta rada med, eller tøm henne.',
    en: 'Tick to include the row, or empty it.',
  },
  save: { nb: 'Lagre svarene', nn: 'Lagre svara', en: 'Save the answers' },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  somethingTold: {
    nb: 'Det er meldt noe nytt fra partene siden du åpnet tabellen.',
    nn: 'Det er meldt noko nytt frå partane sidan du opna tabellen.',
    en: 'Something new has been reported from the parties since you opened the table.',
  },
})
