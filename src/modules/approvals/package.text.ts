import { texts } from '../../kernel/words.model.ts'

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
  word: { nb: 'Word', nn: 'Word', en: 'Word' },
  pdf: { nb: 'PDF', nn: 'PDF', en: 'PDF' },
  explained: {
    nb: 'Slik er beløpet regnet ut',
    nn: 'Slik er beløpet rekna ut',
    en: 'How the amount is worked out',
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
