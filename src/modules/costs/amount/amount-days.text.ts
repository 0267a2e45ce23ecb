import { texts } from '../../../kernel/words.model.ts'

/** The wording of an amount by the population of other days. */
export const sayDays = texts({
  dayFound: {
    nb: 'Slik ble dagen funnet',
    nn: 'Slik vart dagen funnen',
    en: 'How the day was found',
  },
  otherDays: {
    nb: 'Med andre folketallsdager',
    nn: 'Med andre folketalsdagar',
    en: 'With other population days',
  },
  daysLead: {
    nb: 'Den samme fordelingen med folketallet fra andre dager.',
    nn: 'Den same fordelinga med folketalet frå andre dagar.',
    en: 'The same way of sharing with the population of other days.',
  },
  populationOn: { nb: 'Folketall per', nn: 'Folketal per', en: 'Population on' },
  amountColumn: { nb: 'Andel, kr', nn: 'Del, kr', en: 'Share, NOK' },
  againstPaper: {
    nb: (amount: string) => `Mot ${amount}`,
    nn: (amount: string) => `Mot ${amount}`,
    en: (amount: string) => `Against ${amount}`,
  },
  againstList: { nb: 'Mot lista', nn: 'Mot lista', en: 'Against the list' },
  exact: { nb: 'Stemmer på kronen', nn: 'Stemmer på krona', en: 'Exact to the krone' },
  tooLow: {
    nb: (amount: string) => `${amount} kr for lavt`,
    nn: (amount: string) => `${amount} kr for lågt`,
    en: (amount: string) => `NOK ${amount} too low`,
  },
  tooHigh: {
    nb: (amount: string) => `${amount} kr for høyt`,
    nn: (amount: string) => `${amount} kr for høgt`,
    en: (amount: string) => `NOK ${amount} too high`,
  },
  isBelow: {
    nb: (amount: string) => `Stemmer: ${amount} kr under`,
    nn: (amount: string) => `Stemmer: ${amount} kr under`,
    en: (amount: string) => `Fits: NOK ${amount} below`,
  },
  isNotBelow: { nb: 'Stemmer ikke', nn: 'Stemmer ikkje', en: 'Does not fit' },
  less: {
    nb: (amount: string) => `${amount} kr mindre`,
    nn: (amount: string) => `${amount} kr mindre`,
    en: (amount: string) => `NOK ${amount} less`,
  },
  more: {
    nb: (amount: string) => `${amount} kr mer`,
    nn: (amount: string) => `${amount} kr meir`,
    en: (amount: string) => `NOK ${amount} more`,
  },
  same: { nb: 'Likt', nn: 'Likt', en: 'The same' },
})
