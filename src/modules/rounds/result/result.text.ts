import { listed, nbsp } from '../../../kernel/format.model.ts'
import { type Locale, texts } from '../../../kernel/words.model.ts'

/** The wordings of what a round came to. */
export const sayResult = texts({
  counts: { nb: 'Teller med', nn: 'Tel med', en: 'Counted' },
  silent: { nb: 'Ikke svart', nn: 'Ikkje svart', en: 'No answer' },
  told: { nb: 'Meldt', nn: 'Meldt', en: 'Told' },
  afterClosing: { nb: 'Etter lukking', nn: 'Etter lukking', en: 'After closing' },
  answeredState: { nb: 'Svart', nn: 'Svart', en: 'Answered' },
  late: { nb: 'Over frist', nn: 'Over frist', en: 'Late' },
  fromSources: { nb: 'Fra kilder', nn: 'Frå kjelder', en: 'From sources' },
  numbered: {
    nb: (number: number, wording: string) => `${number}. ${wording}`,
    nn: (number: number, wording: string) => `${number}. ${wording}`,
    en: (number: number, wording: string) => `${number}. ${wording}`,
  },
  nobody: {
    nb: 'Ingen har svart på dette ennå.',
    nn: 'Ingen har svart på dette enno.',
    en: 'Nobody has answered this yet.',
  },
  choice: { nb: 'Svar', nn: 'Svar', en: 'Answer' },
  picture: { nb: 'I bilde', nn: 'I bilete', en: 'As a bar' },
  of: {
    nb: (count: number) => `Av ${count}`,
    nn: (count: number) => `Av ${count}`,
    en: (count: number) => `Of ${count}`,
  },
  several: {
    nb: 'Det var lov å velge flere.',
    nn: 'Det var lov å velje fleire.',
    en: 'Several could be chosen.',
  },
  equal: {
    nb: 'Alle som er spurt, teller likt.',
    nn: 'Alle som er spurde, tel likt.',
    en: 'All who were asked count the same.',
  },
  whoChose: { nb: 'Hvem svarte hva', nn: 'Kven svarte kva', en: 'Who answered what' },
  yes: { nb: 'Ja', nn: 'Ja', en: 'Yes' },
  no: { nb: 'Nei', nn: 'Nei', en: 'No' },
  none: { nb: 'Ingen', nn: 'Ingen', en: 'Nobody' },
  map: {
    nb: (wording: string) => `Kart: ${wording}`,
    nn: (wording: string) => `Kart: ${wording}`,
    en: (wording: string) => `Map: ${wording}`,
  },
  key: { nb: 'Tegnforklaring', nn: 'Teiknforklaring', en: 'Key' },
  othersOnMap: {
    nb: 'Uten svar her',
    nn: 'Utan svar her',
    en: 'No answer here',
  },
  bySize: { nb: 'Etter størrelse', nn: 'Etter storleik', en: 'By size' },
  byRegions: { nb: 'Etter region', nn: 'Etter region', en: 'By region' },
  inhabitants: { nb: 'Innbyggere', nn: 'Innbyggjarar', en: 'Inhabitants' },
  region: { nb: 'Region', nn: 'Region', en: 'Region' },
  noRegion: { nb: 'Uten region', nn: 'Utan region', en: 'In no region' },
  small: { nb: `0–4${nbsp}999`, nn: `0–4${nbsp}999`, en: `0–4${nbsp}999` },
  middle: {
    nb: `5${nbsp}000–19${nbsp}999`,
    nn: `5${nbsp}000–19${nbsp}999`,
    en: `5${nbsp}000–19${nbsp}999`,
  },
  large: {
    nb: `20${nbsp}000 og flere`,
    nn: `20${nbsp}000 og fleire`,
    en: `20${nbsp}000 and more`,
  },
  unknown: { nb: 'Ukjent folketall', nn: 'Ukjent folketal', en: 'Not known' },
  answersIn: { nb: 'Svarte', nn: 'Svarte', en: 'Answered' },
  countOf: {
    nb: (count: number, asked: number) => `${count} av ${asked}`,
    nn: (count: number, asked: number) => `${count} av ${asked}`,
    en: (count: number, asked: number) => `${count} of ${asked}`,
  },
  all: { nb: 'Alle som svarte', nn: 'Alle som svarte', en: 'All who answered' },
  ofThose: {
    nb: (count: number) => `av ${count} som svarte med et tall`,
    nn: (count: number) => `av ${count} som svarte med eit tal`,
    en: (count: number) => `from ${count} who answered with a figure`,
  },
  endByEnd: {
    nb: 'Fra og til. Endene er lagt sammen hver for seg.',
    nn: 'Frå og til. Endane er lagde saman kvar for seg.',
    en: 'From and to. The ends are added each for itself.',
  },
  fewRule: {
    nb: 'Personer. Svar fra 1 til 4 vises ikke, heller ikke summer som kunne røpe dem.',
    nn: 'Personar. Svar frå 1 til 4 blir ikkje viste, heller ikkje summar som kunne røpe dei.',
    en: 'Persons. Answers from 1 to 4 are not shown, nor totals that could give them away.',
  },
  fewRuleInside: {
    nb: 'Personer. Tall merket «skjult for andre» er fra 1 til 4 eller bygger på slike. Ikke gi dem videre.',
    nn: 'Personar. Tal merkte «skjult for andre» er frå 1 til 4 eller byggjer på slike. Ikkje gi dei vidare.',
    en: 'Persons. Figures marked “hidden from others” are from 1 to 4 or rest on such. Do not pass them on.',
  },
  hiddenHere: {
    nb: 'Skjult: minst ett svar er 1–4',
    nn: 'Skjult: minst eitt svar er 1–4',
    en: 'Hidden: at least one answer is 1–4',
  },
  lowEnd: { nb: 'Fra', nn: 'Frå', en: 'From' },
  highEnd: { nb: 'Opp til', nn: 'Opp til', en: 'Up to' },
  median: {
    nb: 'Midterste svar (median)',
    nn: 'Midtarste svar (median)',
    en: 'Middle answer (median)',
  },
  unknownAnswer: { nb: 'Vet ikke', nn: 'Veit ikkje', en: 'Do not know' },
  notApplicable: { nb: 'Ikke aktuelt', nn: 'Ikkje aktuelt', en: 'Not applicable' },
  leftOpen: { nb: 'Lot stå åpent', nn: 'Lét stå ope', en: 'Left open' },
  earlierVersion: {
    nb: 'Svarte på en tidligere utgave av spørsmålet',
    nn: 'Svarte på ei tidlegare utgåve av spørsmålet',
    en: 'Answered an earlier version of the question',
  },
  forAll: {
    nb: (asked: number) => `For alle ${asked}`,
    nn: (asked: number) => `For alle ${asked}`,
    en: (asked: number) => `For all ${asked}`,
  },
  notReckoned: {
    nb: 'Ikke regnet ut. Ingen har lagt inn et anslag med metode.',
    nn: 'Ikkje rekna ut. Ingen har lagt inn eit overslag med metode.',
    en: 'Not reckoned. Nobody has entered an estimate with its method.',
  },
  estimate: {
    nb: (amount: string, method: string) => `Anslag: ${amount}. ${method}`,
    nn: (amount: string, method: string) => `Anslag: ${amount}. ${method}`,
    en: (amount: string, method: string) => `Estimate: ${amount}. ${method}`,
  },
  hiddenEstimate: {
    nb: 'Anslaget er skjult, for det kan bygge på svar fra 1 til 4.',
    nn: 'Anslaget er skjult, for det kan byggje på svar frå 1 til 4.',
    en: 'The estimate is hidden, as it may rest on answers from 1 to 4.',
  },
  earliest: { nb: 'Tidligste dag', nn: 'Tidlegaste dag', en: 'Earliest day' },
  latest: { nb: 'Seneste dag', nn: 'Seinaste dag', en: 'Latest day' },
  day: { nb: 'Dag', nn: 'Dag', en: 'Day' },
  earlierTitle: {
    nb: 'Svar på tidligere utgaver',
    nn: 'Svar på tidlegare utgåver',
    en: 'Answers to earlier versions',
  },
  earlierLead: {
    nb: 'Spørsmålet er endret eller tatt ut etter at dette ble svart. Svarene er ikke lagt til noe.',
    nn: 'Spørsmålet er endra eller teke ut etter at dette vart svart. Svara er ikkje lagde til noko.',
    en: 'The question was changed or taken out after this was answered. The answers are added to nothing.',
  },
  inVersion: {
    nb: (version: number, wording: string) => `Utgave ${version}: ${wording}`,
    nn: (version: number, wording: string) => `Utgåve ${version}: ${wording}`,
    en: (version: number, wording: string) => `Version ${version}: ${wording}`,
  },
  allAnswers: { nb: 'Alle svar', nn: 'Alle svar', en: 'All answers' },
  allAnswersLead: {
    nb: 'De som ikke har svart, først. Et svar blir aldri skrevet over; rettinger ligger bak.',
    nn: 'Dei som ikkje har svart, først. Eit svar blir aldri skrive over; rettingar ligg bak.',
    en: 'Those who have not answered first. An answer is never written over; corrections lie behind.',
  },
  party: { nb: 'Spurt', nn: 'Spurt', en: 'Asked' },
  whoFrom: { nb: 'Hvem svarte', nn: 'Kven svarte', en: 'Who answered' },
  notCounted: { nb: 'Teller ikke', nn: 'Tel ikkje', en: 'Not counted' },
  signs: { nb: 'Tegnene', nn: 'Teikna', en: 'The signs' },
  nought: { nb: 'Null', nn: 'Null', en: 'Nought' },
  hiddenSign: {
    nb: 'Skjult: 1–4 personer, eller en sum som røper dem',
    nn: 'Skjult: 1–4 personar, eller ein sum som røper dei',
    en: 'Hidden: 1–4 persons, or a total that gives them away',
  },
  missingSign: { nb: 'Mangler', nn: 'Manglar', en: 'Missing' },
  hidden: { nb: 'Skjult', nn: 'Skjult', en: 'Hidden' },
  hiddenFromOthers: { nb: 'skjult for andre', nn: 'skjult for andre', en: 'hidden from others' },
  earlierShort: { nb: 'Tidligere utgave', nn: 'Tidlegare utgåve', en: 'Earlier version' },
  version: {
    nb: (version: number) => `utgave ${version}`,
    nn: (version: number) => `utgåve ${version}`,
    en: (version: number) => `version ${version}`,
  },
  byLink: { nb: 'fra e-posten', nn: 'frå e-posten', en: 'from the e-mail' },
  signedIn: { nb: 'logget inn', nn: 'logga inn', en: 'signed in' },
  correctedOn: {
    nb: (day: string) => `rettet ${day}`,
    nn: (day: string) => `retta ${day}`,
    en: (day: string) => `corrected ${day}`,
  },
  secretariat: { nb: 'Sekretariatet', nn: 'Sekretariatet', en: 'The secretariat' },
  contact: { nb: 'Kontakten', nn: 'Kontakten', en: 'The contact' },
})

/** Names in a row. */
export const someNames = (locale: Locale, parties: readonly { name: string }[]): string =>
  listed(
    locale,
    parties.map(({ name }) => name),
  )
