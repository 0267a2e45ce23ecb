import { texts } from '../../../kernel/words.model.ts'

/** The wording of registering what the cooperation cost in a year. */
export const sayStatement = texts({
  title: { nb: 'Registrer kostnaden', nn: 'Registrer kostnaden', en: 'Register the cost' },
  lead: {
    nb: 'Når kostnaden for et år er kjent, viser siden om den er dekket. Det kommunene betaler, endres ikke.',
    nn: 'Når kostnaden for eit år er kjend, viser sida om han er dekt. Det kommunane betaler, blir ikkje endra.',
    en: 'Once the cost of a year is known, the page shows whether it is covered. What the municipalities pay does not change.',
  },
  year: { nb: 'År', nn: 'År', en: 'Year' },
  source: {
    nb: 'Hvor står tallene?',
    nn: 'Kvar står tala?',
    en: 'Where do the figures stand?',
  },
  sourceHint: {
    nb: 'For eksempel regnskap, sak og dato. Teksten blir synlig for alle: skriv ikke noe om enkeltpersoner.',
    nn: 'Til dømes rekneskap, sak og dato. Teksten blir synleg for alle: skriv ikkje noko om enkeltpersonar.',
    en: 'For example accounts, case and date. Everyone can read the text: write nothing about individuals.',
  },
  known: { nb: 'Registrert før', nn: 'Registrert før', en: 'Registered before' },
  registeredOn: { nb: 'Registrert', nn: 'Registrert', en: 'Registered' },
  save: { nb: 'Registrer', nn: 'Registrer', en: 'Register' },
  newRow: {
    nb: 'Er tallene registrert før, blir det forrige stående i journalen, og disse gjelder.',
    nn: 'Er tala registrerte før, blir det førre ståande i journalen, og desse gjeld.',
    en: 'If the figures were registered before, the former ones stay in the journal and these count.',
  },
  done: {
    nb: 'Kostnaden er registrert.',
    nn: 'Kostnaden er registrert.',
    en: 'The cost is registered.',
  },
  sourceRemoved: { nb: 'teksten er fjernet', nn: 'teksten er fjerna', en: 'the text was removed' },
  statedOn: {
    nb: (year: number, day: string, source: string) =>
      `Kostnaden for ${year}, registrert ${day}. Kilde: ${source}`,
    nn: (year: number, day: string, source: string) =>
      `Kostnaden for ${year}, registrert ${day}. Kjelde: ${source}`,
    en: (year: number, day: string, source: string) =>
      `The cost of ${year}, registered on ${day}. Source: ${source}`,
  },
})
