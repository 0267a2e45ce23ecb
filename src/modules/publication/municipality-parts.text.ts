import { texts } from '../../kernel/words.model.ts'

/** The wordings of what a municipality answers for and pays. */
export const sayParts = texts({
  waits: {
    nb: 'Dette venter på kommunen',
    nn: 'Dette ventar på kommunen',
    en: 'This waits for the municipality',
  },
  register: {
    nb: (title: string) => `Registrer svaret på «${title}»`,
    nn: (title: string) => `Registrer svaret på «${title}»`,
    en: (title: string) => `Register the answer to “${title}”`,
  },
  answerAs: {
    nb: (party: string) => `Gjelder ${party}.`,
    nn: (party: string) => `Gjeld ${party}.`,
    en: (party: string) => `For ${party}.`,
  },
  registerLate: {
    nb: (title: string, party: string) => `Før i ettertid hva ${party} svarte på «${title}»`,
    nn: (title: string, party: string) => `Før i ettertid kva ${party} svarte på «${title}»`,
    en: (title: string, party: string) =>
      `Register afterwards what ${party} answered to “${title}”`,
  },
  unknownAnswer: {
    nb: (party: string) => `Kildene sier ikke hva ${party} svarte. Ingen venter på svar.`,
    nn: (party: string) => `Kjeldene seier ikkje kva ${party} svarte. Ingen ventar på svar.`,
    en: (party: string) =>
      `The sources do not say what ${party} answered. Nobody waits for an answer.`,
  },
  package: { nb: 'Åpne sakspakken', nn: 'Opne sakspakken', en: 'Open the case package' },
  noAnswer: { nb: 'Svar ikke registrert', nn: 'Svar ikkje registrert', en: 'No answer registered' },
  held: {
    nb: 'Avtaler som gjelder her',
    nn: 'Avtalar som gjeld her',
    en: 'Agreements that hold here',
  },
  heldLead: {
    nb: 'Hvilken versjon av hver avtale som gjelder for kommunen.',
    nn: 'Kva for ein versjon av kvar avtale som gjeld for kommunen.',
    en: 'Which version of each agreement holds for the municipality.',
  },
  treatments: { nb: 'Behandlingene', nn: 'Behandlingane', en: 'Treatments' },
  treatmentsLead: {
    nb: 'Hver sak i kommunens egne organer, den siste først.',
    nn: 'Kvar sak i kommunen sine eigne organ, den siste først.',
    en: 'Each case in the municipality’s own bodies, the latest first.',
  },
  noTreatments: {
    nb: 'Ingen behandling er registrert ennå.',
    nn: 'Inga behandling er registrert enno.',
    en: 'No treatment has been registered yet.',
  },
  document: { nb: 'Sak', nn: 'Sak', en: 'Case' },
  body: { nb: 'Organ', nn: 'Organ', en: 'Body' },
  day: { nb: 'Dato', nn: 'Dato', en: 'Date' },
  caseNumber: { nb: 'Saksnr.', nn: 'Saksnr.', en: 'Case no.' },
  outcome: { nb: 'Utfall', nn: 'Utfall', en: 'Outcome' },
  notStated: { nb: 'Ikke gjengitt', nn: 'Ikkje gjengitt', en: 'Not stated' },
  amounts: { nb: 'Beløpene', nn: 'Beløpa', en: 'Amounts' },
  amountsLead: {
    nb: 'Det kommunen betaler for felles tiltak.',
    nn: 'Det kommunen betaler for felles tiltak.',
    en: 'What the municipality pays for shared measures.',
  },
  noAmounts: {
    nb: 'Ingen andelsliste med denne kommunen er registrert.',
    nn: 'Inga delingsliste med denne kommunen er registrert.',
    en: 'No share list with this municipality is registered.',
  },
  amount: {
    nb: (amount: string) => `${amount} kr`,
    nn: (amount: string) => `${amount} kr`,
    en: (amount: string) => `NOK ${amount}`,
  },
  ofVersion: {
    nb: (number: number) => `Versjon ${number}`,
    nn: (number: number) => `Versjon ${number}`,
    en: (number: number) => `Version ${number}`,
  },
  withdrawnVersion: {
    nb: (number: number) => `Versjon ${number}, trukket`,
    nn: (number: number) => `Versjon ${number}, trekt`,
    en: (number: number) => `Version ${number}, withdrawn`,
  },
  leftOut: { nb: 'Gjelder uten', nn: 'Gjeld utan', en: 'Holds without' },
  leftOutOn: {
    nb: (day: string) => `Det er bestemt at avtalen gjelder uten kommunen. Registrert ${day}.`,
    nn: (day: string) => `Det er bestemt at avtalen gjeld utan kommunen. Registrert ${day}.`,
    en: (day: string) =>
      `It is decided that the agreement holds without the municipality. Registered ${day}.`,
  },
  unknownAmount: {
    nb: 'Kan ikke regnes ut',
    nn: 'Kan ikkje reknast ut',
    en: 'Cannot be worked out',
  },
  byListOf: {
    nb: (year: number) => `Etter lista for ${year}.`,
    nn: (year: number) => `Etter lista for ${year}.`,
    en: (year: number) => `By the list for ${year}.`,
  },
  reconstructed: { nb: 'Rekonstruert.', nn: 'Rekonstruert.', en: 'Reconstructed.' },
})
