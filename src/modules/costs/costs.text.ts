import { texts } from '../../kernel/words.model.ts'

const count = (of: number, one: string, several: string): string =>
  `${of} ${of === 1 ? one : several}`

const allOf = (count: number, one: string, both: string, all: string): string =>
  count === 1 ? one : count === 2 ? both : all

/** The wording of the pages about shared costs. */
export const sayCosts = texts({
  costs: { nb: 'Kostnader', nn: 'Kostnader', en: 'Costs' },
  reconstructed: {
    nb: 'Rekonstruert, uten registrert vedtak',
    nn: 'Rekonstruert, utan registrert vedtak',
    en: 'Reconstructed, no decision registered',
  },
  proposed: {
    nb: 'Forslag, ikke vedtatt',
    nn: 'Framlegg, ikkje vedteke',
    en: 'Proposal, not decided',
  },
  adoptedOn: {
    nb: (day: string) => `Vedtak registrert ${day}`,
    nn: (day: string) => `Vedtak registrert ${day}`,
    en: (day: string) => `Decision registered ${day}`,
  },
  allOf: {
    nb: (count: number) => allOf(count, 'Én kommune', 'Begge kommunene', `Alle ${count} kommuner`),
    nn: (count: number) =>
      allOf(count, 'Éin kommune', 'Begge kommunane', `Alle ${count} kommunane`),
    en: (count: number) =>
      allOf(count, 'One municipality', 'Both municipalities', `All ${count} municipalities`),
  },
  theOthers: {
    nb: (count: number) => (count === 1 ? 'Den andre' : `De ${count} andre`),
    nn: (count: number) => (count === 1 ? 'Den andre' : `Dei ${count} andre`),
    en: (count: number) => (count === 1 ? 'The other' : `The ${count} others`),
  },
  pay: { nb: 'betaler', nn: 'betaler', en: 'pay' },
  share: { nb: 'deler', nn: 'deler', en: 'share' },
  and: { nb: 'og', nn: 'og', en: 'and' },
  fixedEach: {
    nb: (amount: string) => `${amount} kroner hver`,
    nn: (amount: string) => `${amount} kroner kvar`,
    en: (amount: string) => `${amount} kroner each`,
  },
  ratePer: {
    nb: (rate: string) => `${rate} kroner per innbygger`,
    nn: (rate: string) => `${rate} kroner per innbyggjar`,
    en: (rate: string) => `${rate} kroner per inhabitant`,
  },
  percentOf: {
    nb: (percent: string) => `${percent} av kostnaden`,
    nn: (percent: string) => `${percent} av kostnaden`,
    en: (percent: string) => `${percent} of the cost`,
  },
  restEqually: { nb: 'resten likt', nn: 'resten likt', en: 'the rest equally' },
  restByInhabitants: {
    nb: 'resten etter innbyggertall',
    nn: 'resten etter innbyggjartal',
    en: 'the rest by number of inhabitants',
  },
  costEqually: { nb: 'kostnaden likt', nn: 'kostnaden likt', en: 'the cost equally' },
  costByInhabitants: {
    nb: 'kostnaden etter innbyggertall',
    nn: 'kostnaden etter innbyggjartal',
    en: 'the cost by number of inhabitants',
  },
  forPeriod: {
    nb: (first: string, last: string) => `Gjelder fra ${first} til og med ${last}.`,
    nn: (first: string, last: string) => `Gjeld frå ${first} til og med ${last}.`,
    en: (first: string, last: string) => `Holds from ${first} to ${last}.`,
  },
  forYearsFrom: {
    nb: (first: string) => `Gjelder fra ${first}.`,
    nn: (first: string) => `Gjeld frå ${first}.`,
    en: (first: string) => `Holds from ${first}.`,
  },
  invoicedBy: {
    nb: (name: string) => `${name} fakturerer.`,
    nn: (name: string) => `${name} fakturerer.`,
    en: (name: string) => `${name} sends the invoices.`,
  },
  kroner: { nb: 'kr', nn: 'kr', en: 'NOK' },
  toShare: {
    nb: (count: number) => `kommunene betaler i alt, ${count} kommuner`,
    nn: (count: number) => `kommunane betaler i alt, ${count} kommunar`,
    en: (count: number) => `paid in all, ${count} municipalities`,
  },
  incomplete: {
    nb: (missing: number) => `ufullstendig: ${count(missing, 'kommune', 'kommuner')} mangler`,
    nn: (missing: number) => `ufullstendig: ${count(missing, 'kommune', 'kommunar')} manglar`,
    en: (missing: number) =>
      `incomplete: ${count(missing, 'municipality is', 'municipalities are')} missing`,
  },
  fixedPerParty: {
    nb: 'fast grunnbeløp per kommune',
    nn: 'fast grunnbeløp per kommune',
    en: 'base amount per municipality',
  },
  perInhabitant: { nb: 'per innbygger', nn: 'per innbyggjar', en: 'per inhabitant' },
  inhabitantsOnDay: {
    nb: (day: string) => `innbyggere ${day} (SSB)`,
    nn: (day: string) => `innbyggjarar ${day} (SSB)`,
    en: (day: string) => `inhabitants on ${day} (Statistics Norway)`,
  },
  inhabitantsOnDayPlain: {
    nb: (day: string) => `Innbyggere ${day}`,
    nn: (day: string) => `Innbyggjarar ${day}`,
    en: (day: string) => `Inhabitants on ${day}`,
  },
  ofCost: {
    nb: (who: string) => `av kostnaden: ${who}`,
    nn: (who: string) => `av kostnaden: ${who}`,
    en: (who: string) => `of the cost: ${who}`,
  },
  perParty: { nb: 'Andel per kommune', nn: 'Del per kommune', en: 'Share per municipality' },
  perPartyLead: {
    nb: 'Summen stemmer på øret. Største andel øverst.',
    nn: 'Summen stemmer på øret. Største delen øvst.',
    en: 'The sum is exact to the øre. Largest share first.',
  },
  incompleteLead: {
    nb: 'Lista er ikke fullstendig. Det som ikke er kjent, er merket.',
    nn: 'Lista er ikkje fullstendig. Det som ikkje er kjent, er merkt.',
    en: 'The list is not complete. What is not known is marked.',
  },
  tableName: {
    nb: 'Tabell: andel per kommune',
    nn: 'Tabell: del per kommune',
    en: 'Table: share per municipality',
  },
  code: { nb: 'Kommunenummer', nn: 'Kommunenummer', en: 'Municipality number' },
  allTogether: { nb: 'I alt', nn: 'I alt', en: 'In all' },
  municipality: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
  picture: { nb: 'Andel i bilde', nn: 'Del i bilete', en: 'Share in picture' },
  sum: { nb: 'Sum kr', nn: 'Sum kr', en: 'Sum NOK' },
  part: { nb: 'Andel', nn: 'Del', en: 'Share' },
  inhabitants: { nb: 'Innbyggere', nn: 'Innbyggjarar', en: 'Inhabitants' },
  fixed: { nb: 'Grunnbeløp', nn: 'Grunnbeløp', en: 'Base amount' },
  rateTimes: {
    nb: (rate: string) => `${rate} kr × innb.`,
    nn: (rate: string) => `${rate} kr × innb.`,
    en: (rate: string) => `NOK ${rate} × inh.`,
  },
  fraction: { nb: 'Del av kostnaden', nn: 'Del av kostnaden', en: 'Part of the cost' },
  rest: { nb: 'Del av resten', nn: 'Del av resten', en: 'Part of the rest' },
  rounding: { nb: 'Avrunding', nn: 'Avrunding', en: 'Rounding' },
  variable: { nb: 'Andre ledd', nn: 'Andre ledd', en: 'Other parts' },
  unknown: { nb: 'Ikke kjent', nn: 'Ikkje kjent', en: 'Not known' },
  unnamed: {
    nb: (count: number) => `${count} kommuner uten navn i papirene`,
    nn: (count: number) => `${count} kommunar utan namn i papira`,
    en: (count: number) => `${count} municipalities not named in the papers`,
  },
  countOfParties: {
    nb: (count: number) => `${count} kommuner`,
    nn: (count: number) => `${count} kommunar`,
    en: (count: number) => `${count} municipalities`,
  },
  totalIncomplete: {
    nb: (missing: number) => `Ufullstendig: ${count(missing, 'kommune', 'kommuner')} mangler`,
    nn: (missing: number) => `Ufullstendig: ${count(missing, 'kommune', 'kommunar')} manglar`,
    en: (missing: number) =>
      `Incomplete: ${count(missing, 'municipality is', 'municipalities are')} missing`,
  },
  withoutParty: {
    nb: (name: string, amount: string) => `Uten ${name} er summen ${amount} kr.`,
    nn: (name: string, amount: string) => `Utan ${name} er summen ${amount} kr.`,
    en: (name: string, amount: string) => `Without ${name} the sum is NOK ${amount}.`,
  },
  downloadExcel: { nb: 'Last ned Excel', nn: 'Last ned Excel', en: 'Download Excel' },
  downloadCsv: { nb: 'Last ned CSV', nn: 'Last ned CSV', en: 'Download CSV' },
  downloadPdf: {
    nb: 'Budsjettvedlegg (PDF)',
    nn: 'Budsjettvedlegg (PDF)',
    en: 'Budget attachment (PDF)',
  },
  tryOther: {
    nb: 'Prøv en annen fordeling',
    nn: 'Prøv ei anna fordeling',
    en: 'Try another way of sharing',
  },
  tryLead: {
    nb: 'Ingenting lagres eller sendes før du registrerer et vedtak. Adressen kan deles med andre som har tilgang.',
    nn: 'Ingenting blir lagra eller sendt før du registrerer eit vedtak. Adressa kan delast med andre som har tilgang.',
    en: 'Nothing is stored or sent before you register a decision. The address can be shared with others who have access.',
  },
  otherSchemes: {
    nb: 'Andre fordelinger',
    nn: 'Andre fordelingar',
    en: 'Other ways of sharing',
  },
  decisionRemoved: {
    nb: (day: string) => `Vedtakets tekst er fjernet ${day}. Tallene står som de var.`,
    nn: (day: string) => `Teksten til vedtaket er fjerna ${day}. Tala står som dei var.`,
    en: (day: string) =>
      `The text of the decision was removed on ${day}. The figures stand as they were.`,
  },
  decidedBy: {
    nb: (decision: string) => `Vedtak: ${decision}`,
    nn: (decision: string) => `Vedtak: ${decision}`,
    en: (decision: string) => `Decision: ${decision}`,
  },
  none: {
    nb: 'Ingen felles kostnader er registrert ennå. Når en fordeling er laget, står hver kommunes andel her.',
    nn: 'Ingen felles kostnader er registrerte enno. Når ei fordeling er laga, står delen til kvar kommune her.',
    en: 'No shared costs are registered yet. Once a way of sharing is made, each municipality’s share stands here.',
  },
  populationFrom: {
    nb: (reference: string) => `Folketall: ${reference}.`,
    nn: (reference: string) => `Folketal: ${reference}.`,
    en: (reference: string) => `Population: ${reference}.`,
  },
  source: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
  sources: { nb: 'Kilder', nn: 'Kjelder', en: 'Sources' },
  ourReconstruction: {
    nb: (figure: string) => `${figure} er vår rekonstruksjon.`,
    nn: (figure: string) => `${figure} er vår rekonstruksjon.`,
    en: (figure: string) => `${figure} is our reconstruction.`,
  },
})
