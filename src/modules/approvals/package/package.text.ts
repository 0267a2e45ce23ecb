import { type Locale, texts } from '../../../kernel/words.model.ts'
import type { MissingName } from './package.model.ts'

/** The wordings of the page with the municipality’s package. */
export const sayPackage = texts({
  package: {
    nb: (name: string) => `Sakspakken til ${name}`,
    nn: (name: string) => `Sakspakken til ${name}`,
    en: (name: string) => `The case package for ${name}`,
  },
  lead: {
    nb: 'Et utkast til saksframlegg, avtalen utfylt for kommunen, og vedleggene. Lim det inn i kommunens eget system og gjør det til deres.',
    nn: 'Eit utkast til saksframlegg, avtalen utfylt for kommunen, og vedlegga. Lim det inn i kommunen sitt eige system og gjer det til dykkar.',
    en: 'A draft case paper, the agreement filled in for the municipality, and the attachments. Paste it into your own system and make it yours.',
  },
  leadToTrust: {
    nb: 'Et utkast til saksframlegg, avtalen utfylt for foretaket, og vedleggene. Lim det inn i foretakets eget system og gjør det til deres.',
    nn: 'Eit utkast til saksframlegg, avtalen utfylt for føretaket, og vedlegga. Lim det inn i føretaket sitt eige system og gjer det til dykkar.',
    en: 'A draft case paper, the agreement filled in for the trust, and the attachments. Paste it into your own system and make it yours.',
  },
  all: { nb: 'Last ned alt (zip)', nn: 'Last ned alt (zip)', en: 'Download all (zip)' },
  agreement: {
    nb: 'Avtalen, klar til å undertegnes',
    nn: 'Avtalen, klar til å underteiknast',
    en: 'The agreement, ready to sign',
  },
  notReady: {
    nb: 'Avtalen, ikke klar til å undertegnes',
    nn: 'Avtalen, ikkje klar til å underteiknast',
    en: 'The agreement, not ready to sign',
  },
  word: { nb: 'Word', nn: 'Word', en: 'Word' },
  pdf: { nb: 'PDF', nn: 'PDF', en: 'PDF' },
  explained: {
    nb: 'Slik er beløpet regnet ut',
    nn: 'Slik er beløpet rekna ut',
    en: 'How the amount is worked out',
  },
  explainedOf: {
    nb: (party: string) => `Slik er beløpet for ${party} regnet ut`,
    nn: (party: string) => `Slik er beløpet for ${party} rekna ut`,
    en: (party: string) => `How the amount of ${party} is worked out`,
  },
  allPackages: {
    nb: 'Alle sakspakkene i én zip',
    nn: 'Alle sakspakkane i éin zip',
    en: 'All packages in one zip',
  },
  allAgreements: {
    nb: 'Alle avtalene i én PDF',
    nn: 'Alle avtalane i éin PDF',
    en: 'All agreements in one PDF',
  },
  transferShort: {
    nb: 'Overføringsavtalen',
    nn: 'Overføringsavtalen',
    en: 'The transfer agreement',
  },
})

/** What stands in the way of signing the agreement as it is. */
export const missingNameText: Record<MissingName, Record<Locale, string>> = {
  counterparty: {
    nb: 'Avtaleparten mangler. Det står «…………» der navnet skal være.',
    nn: 'Avtaleparten manglar. Det står «…………» der namnet skal vere.',
    en: 'The counterparty is missing. It says “…………” where the name belongs.',
  },
  host: {
    nb: 'Vertskommunen er ikke avklart. Det står «x kommune» der navnet skal være.',
    nn: 'Vertskommunen er ikkje avklart. Det står «x kommune» der namnet skal vere.',
    en: 'The host is not settled. It says “x kommune” where the name belongs.',
  },
  text: {
    nb: 'Teksten som ble lagt fram, har «x kommune» eller «…………» skrevet inn. Det fylles ikke ut.',
    nn: 'Teksten som vart lagd fram, har «x kommune» eller «…………» skrive inn. Det blir ikkje fylt ut.',
    en: 'The text that was put forward has “x kommune” or “…………” written in. It is not filled in.',
  },
}
