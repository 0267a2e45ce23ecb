import { texts } from '../../../kernel/words.model.ts'

/** The wording of the page that explains one party's amount. */
export const sayAmount = texts({
  title: {
    nb: 'Slik er beløpet regnet ut',
    nn: 'Slik er beløpet rekna ut',
    en: 'How the amount is worked out',
  },
  pays: {
    nb: (name: string, amount: string, year: number) =>
      `${name} betaler ${amount} kroner i ${year}.`,
    nn: (name: string, amount: string, year: number) =>
      `${name} betaler ${amount} kroner i ${year}.`,
    en: (name: string, amount: string, year: number) => `${name} pays ${amount} kroner in ${year}.`,
  },
  wouldPay: {
    nb: (name: string, amount: string, year: number) =>
      `Etter forslaget betaler ${name} ${amount} kroner i ${year}.`,
    nn: (name: string, amount: string, year: number) =>
      `Etter framlegget betaler ${name} ${amount} kroner i ${year}.`,
    en: (name: string, amount: string, year: number) =>
      `By the proposal ${name} pays ${amount} kroner in ${year}.`,
  },
  paysUnknown: {
    nb: (name: string) => `Hva ${name} betaler, er ikke kjent.`,
    nn: (name: string) => `Kva ${name} betaler, er ikkje kjent.`,
    en: (name: string) => `What ${name} pays is not known.`,
  },
  forWhat: { nb: 'Det gjelder:', nn: 'Det gjeld:', en: 'It is for:' },
  fixedForAll: {
    nb: 'Grunnbeløp, kroner',
    nn: 'Grunnbeløp, kroner',
    en: 'Base amount, kroner',
  },
  perInhabitant: {
    nb: 'Kroner per innbygger',
    nn: 'Kroner per innbyggjar',
    en: 'Kroner per inhabitant',
  },
  fraction: { nb: 'Del av kostnaden', nn: 'Del av kostnaden', en: 'Part of the cost' },
  cost: { nb: 'Netto kostnad, kroner', nn: 'Netto kostnad, kroner', en: 'Net cost, kroner' },
  rest: {
    nb: 'Del av resten, kroner',
    nn: 'Del av resten, kroner',
    en: 'Part of the rest, kroner',
  },
  rounding: { nb: 'Avrunding', nn: 'Avrunding', en: 'Rounding' },
  shareOf: {
    nb: (name: string) => `Andelen til ${name}, kroner`,
    nn: (name: string) => `Delen til ${name}, kroner`,
    en: (name: string) => `The share of ${name}, kroner`,
  },
  inWords: { nb: 'Med ord', nn: 'Med ord', en: 'In words' },
  fixedInWords: {
    nb: (name: string, amount: string) => `${name} betaler et grunnbeløp på ${amount} kroner.`,
    nn: (name: string, amount: string) => `${name} betaler eit grunnbeløp på ${amount} kroner.`,
    en: (name: string, amount: string) => `${name} pays a base amount of ${amount} kroner.`,
  },
  rateInWords: {
    nb: (rate: string, people: string, day: string, amount: string) =>
      `Kommunen betaler ${rate} kroner for hver av de ${people} innbyggerne den hadde ${day}. Det blir ${amount} kroner.`,
    nn: (rate: string, people: string, day: string, amount: string) =>
      `Kommunen betaler ${rate} kroner for kvar av dei ${people} innbyggjarane han hadde ${day}. Det blir ${amount} kroner.`,
    en: (rate: string, people: string, day: string, amount: string) =>
      `It pays ${rate} kroner for each of the ${people} inhabitants it had on ${day}. That makes ${amount} kroner.`,
  },
  rateUnknown: {
    nb: (rate: string, day: string) =>
      `Kommunen betaler ${rate} kroner per innbygger. Innbyggertallet ${day} er ikke kjent for denne kommunen alene.`,
    nn: (rate: string, day: string) =>
      `Kommunen betaler ${rate} kroner per innbyggjar. Innbyggjartalet ${day} er ikkje kjent for denne kommunen åleine.`,
    en: (rate: string, day: string) =>
      `It pays ${rate} kroner per inhabitant. The number of inhabitants on ${day} is not known for this municipality alone.`,
  },
  fractionInWords: {
    nb: (fraction: string, cost: string, amount: string) =>
      `Kommunen dekker ${fraction} av kostnaden på ${cost} kroner. Det blir ${amount} kroner.`,
    nn: (fraction: string, cost: string, amount: string) =>
      `Kommunen dekkjer ${fraction} av kostnaden på ${cost} kroner. Det blir ${amount} kroner.`,
    en: (fraction: string, cost: string, amount: string) =>
      `It covers ${fraction} of the cost of ${cost} kroner. That makes ${amount} kroner.`,
  },
  fractionUnknown: {
    nb: (fraction: string) =>
      `Kommunen dekker ${fraction} av kostnaden. Kostnaden er ikke kjent, så beløpet kan ikke regnes ut.`,
    nn: (fraction: string) =>
      `Kommunen dekkjer ${fraction} av kostnaden. Kostnaden er ikkje kjend, så beløpet kan ikkje reknast ut.`,
    en: (fraction: string) =>
      `It covers ${fraction} of the cost. The cost is not known, so the amount cannot be worked out.`,
  },
  theCost: { nb: 'Kostnaden', nn: 'Kostnaden', en: 'The cost' },
  theRest: { nb: 'Resten', nn: 'Resten', en: 'The rest' },
  fractionNotInPapers: {
    nb: (fraction: string) =>
      `Kommunen dekker ${fraction} av kostnaden. Kostnaden står ikke i papirene vi har, så beløpet kan ikke regnes ut.`,
    nn: (fraction: string) =>
      `Kommunen dekkjer ${fraction} av kostnaden. Kostnaden står ikkje i papira vi har, så beløpet kan ikkje reknast ut.`,
    en: (fraction: string) =>
      `It covers ${fraction} of the cost. The cost is not in the papers we have, so the amount cannot be worked out.`,
  },
  restEquallyInWords: {
    nb: (shared: string, rest: string, amount: string) =>
      `${shared}, ${rest} kroner, deles likt. Det blir ${amount} kroner på denne kommunen.`,
    nn: (shared: string, rest: string, amount: string) =>
      `${shared}, ${rest} kroner, blir delt likt. Det blir ${amount} kroner på denne kommunen.`,
    en: (shared: string, rest: string, amount: string) =>
      `${shared}, ${rest} kroner, is shared equally. That makes ${amount} kroner for this municipality.`,
  },
  restByInhabitantsInWords: {
    nb: (shared: string, rest: string, people: string, amount: string) =>
      `${shared}, ${rest} kroner, deles etter innbyggertall. Med ${people} innbyggere blir det ${amount} kroner.`,
    nn: (shared: string, rest: string, people: string, amount: string) =>
      `${shared}, ${rest} kroner, blir delt etter innbyggjartal. Med ${people} innbyggjarar blir det ${amount} kroner.`,
    en: (shared: string, rest: string, people: string, amount: string) =>
      `${shared}, ${rest} kroner, is shared by number of inhabitants. With ${people} inhabitants that makes ${amount} kroner.`,
  },
  restUnknown: {
    nb: 'Kommunen dekker en del av resten. Resten er ikke kjent, så beløpet kan ikke regnes ut.',
    nn: 'Kommunen dekkjer ein del av resten. Resten er ikkje kjend, så beløpet kan ikkje reknast ut.',
    en: 'It covers a part of the rest. The rest is not known, so the amount cannot be worked out.',
  },
  roundingInWords: {
    nb: (amount: string) =>
      `Beløpene avrundes til hele kroner slik at summen stemmer. Det flytter ${amount} kroner her.`,
    nn: (amount: string) =>
      `Beløpa blir runda av til heile kroner slik at summen stemmer. Det flyttar ${amount} kroner her.`,
    en: (amount: string) =>
      `Amounts are rounded to whole kroner so that the sum is right. That moves ${amount} kroner here.`,
  },
  together: {
    nb: (amount: string) => `Til sammen ${amount} kroner.`,
    nn: (amount: string) => `Til saman ${amount} kroner.`,
    en: (amount: string) => `Together ${amount} kroner.`,
  },
  ofAll: {
    nb: (percent: string, count: number, total: string) =>
      `Andelen er ${percent} av det ${count === 2 ? 'begge kommunene' : `alle ${count} kommuner`} betaler, ${total} kroner.`,
    nn: (percent: string, count: number, total: string) =>
      `Delen er ${percent} av det ${count === 2 ? 'begge kommunane' : `alle ${count} kommunane`} betaler, ${total} kroner.`,
    en: (percent: string, count: number, total: string) =>
      `The share is ${percent} of what ${count === 2 ? 'both' : `all ${count}`} municipalities pay, ${total} kroner.`,
  },
  certain: {
    nb: 'Hva er sikkert, og hva er rekonstruert?',
    nn: 'Kva er sikkert, og kva er rekonstruert?',
    en: 'What is certain, and what is reconstructed?',
  },
  isStated: {
    nb: 'Sikkert. Kilde:',
    nn: 'Sikkert. Kjelde:',
    en: 'Certain. Source:',
  },
  isReconstructed: {
    nb: 'Rekonstruert.',
    nn: 'Rekonstruert.',
    en: 'Reconstructed.',
  },
  isTried: {
    nb: 'Valgt da lista ble laget.',
    nn: 'Valt då lista vart laga.',
    en: 'Chosen when the list was made.',
  },
  says: {
    nb: (quote: string) => `Kilden sier «${quote}».`,
    nn: (quote: string) => `Kjelda seier «${quote}».`,
    en: (quote: string) => `The source says “${quote}”.`,
  },
  dayReconstructed: {
    nb: 'Rekonstruert dag. Tallet er fra SSB; papirene sier ikke hvilken dag som gjelder.',
    nn: 'Rekonstruert dag. Talet er frå SSB; papira seier ikkje kva for ein dag som gjeld.',
    en: 'Reconstructed day. The figure is from Statistics Norway; the papers do not say which day counts.',
  },
  dayStated: {
    nb: 'Dagen er fastsatt. Tallet er fra SSB.',
    nn: 'Dagen er fastsett. Talet er frå SSB.',
    en: 'The day is set. The figure is from Statistics Norway.',
  },
  peopleCount: {
    nb: (people: string) => `${people} innbyggere`,
    nn: (people: string) => `${people} innbyggjarar`,
    en: (people: string) => `${people} inhabitants`,
  },
  below: {
    nb: (amount: string) => `Under ${amount} kr`,
    nn: (amount: string) => `Under ${amount} kr`,
    en: (amount: string) => `Below NOK ${amount}`,
  },
  kroner: {
    nb: (amount: string) => `${amount} kr`,
    nn: (amount: string) => `${amount} kr`,
    en: (amount: string) => `NOK ${amount}`,
  },
  whoDecided: { nb: 'Hvem vedtok', nn: 'Kven vedtok', en: 'Who decided' },
  decisionUnknown: {
    nb: 'Ikke kjent. Papirene sier ikke hvem som vedtok fordelingen.',
    nn: 'Ikkje kjent. Papira seier ikkje kven som vedtok fordelinga.',
    en: 'Not known. The papers do not say who decided how to share.',
  },
  notDecided: { nb: 'Ikke vedtatt ennå.', nn: 'Ikkje vedteke enno.', en: 'Not decided yet.' },
  frozen: {
    nb: 'Beløpet er fryst med alle tall det bygger på. En ny utregning blir en ny liste, som sier hvilken den erstatter eller følger.',
    nn: 'Beløpet er frose med alle tal det byggjer på. Ei ny utrekning blir ei ny liste, som seier kva for ei ho erstattar eller følgjer.',
    en: 'The amount is frozen with all the figures it rests on. A new calculation becomes a new list, which says which one it replaces or follows.',
  },
  seeAll: {
    nb: (count: number) => (count === 2 ? 'Se begge andelene' : `Se alle ${count} andelene`),
    nn: (count: number) => (count === 2 ? 'Sjå begge delane' : `Sjå alle ${count} delane`),
    en: (count: number) => (count === 2 ? 'See both shares' : `See all ${count} shares`),
  },
  seeList: { nb: 'Se hele lista', nn: 'Sjå heile lista', en: 'See the whole list' },
  statistics: {
    nb: (day: string, code: string, name: string) =>
      `Statistisk sentralbyrå, tabell 07459, folkemengde ${day}, kommune ${code} ${name}.`,
    nn: (day: string, code: string, name: string) =>
      `Statistisk sentralbyrå, tabell 07459, folkemengd ${day}, kommune ${code} ${name}.`,
    en: (day: string, code: string, name: string) =>
      `Statistics Norway, table 07459, population on ${day}, municipality ${code} ${name}.`,
  },
})
