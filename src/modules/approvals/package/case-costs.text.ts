import { listed } from '../../../kernel/format.model.ts'
import { texts } from '../../../kernel/words.model.ts'

/** What a case paper says of the municipality’s share and how it is worked out. */
export const sayCosts = texts({
  shareIs: {
    nb: (party: string, amount: string) =>
      `${party} sin andel er beregnet til kr ${amount} per år.`,
    nn: (party: string, amount: string) => `${party} sin del er rekna til kr ${amount} per år.`,
    en: (party: string, amount: string) => `The share of ${party} is NOK ${amount} a year.`,
  },
  shareProposed: {
    nb: (party: string, amount: string) =>
      `${party} sin andel er foreslått til kr ${amount} per år. Forslaget er ikke vedtatt.`,
    nn: (party: string, amount: string) =>
      `${party} sin del er foreslått til kr ${amount} per år. Forslaget er ikkje vedteke.`,
    en: (party: string, amount: string) =>
      `The share of ${party} is proposed to be NOK ${amount} a year. The proposal is not adopted.`,
  },
  later: {
    nb: (on: string, amount: string, year: number) =>
      `Etter at avtalen ble lagt fram, er det ${on} registrert en liste for ${year}. Etter den er andelen kr ${amount}.`,
    nn: (on: string, amount: string, year: number) =>
      `Etter at avtalen vart lagd fram, er det ${on} registrert ei liste for ${year}. Etter ho er delen kr ${amount}.`,
    en: (on: string, amount: string, year: number) =>
      `Since the agreement was put forward, a list for ${year} was registered on ${on}. By it the share is NOK ${amount}.`,
  },
  laterProposed: {
    nb: (on: string, amount: string, year: number) =>
      `Etter at avtalen ble lagt fram, er det ${on} foreslått en liste for ${year}. Etter den ville andelen være kr ${amount}.`,
    nn: (on: string, amount: string, year: number) =>
      `Etter at avtalen vart lagd fram, er det ${on} foreslått ei liste for ${year}. Etter ho ville delen vere kr ${amount}.`,
    en: (on: string, amount: string, year: number) =>
      `Since the agreement was put forward, a list for ${year} was proposed on ${on}. By it the share would be NOK ${amount}.`,
  },
  answersFor: {
    nb: (party: string, former: readonly string[]) =>
      `${party} svarer for ${listed('nb', former)}, og andelen er summen av deres.`,
    nn: (party: string, former: readonly string[]) =>
      `${party} svarer for ${listed('nn', former)}, og delen er summen av deira.`,
    en: (party: string, former: readonly string[]) =>
      `${party} answers for ${listed('en', former)}, and the share is the sum of theirs.`,
  },
  howCalculated: {
    nb: 'Slik er beløpet regnet ut:',
    nn: 'Slik er beløpet rekna ut:',
    en: 'How the amount is worked out:',
  },
  fixed: { nb: 'Grunnbeløp', nn: 'Grunnbeløp', en: 'Base amount' },
  perInhabitant: {
    nb: (rate: string, inhabitants: string, on: string) =>
      `${rate} kr × ${inhabitants} innbyggere ${on}`,
    nn: (rate: string, inhabitants: string, on: string) =>
      `${rate} kr × ${inhabitants} innbyggjarar ${on}`,
    en: (rate: string, inhabitants: string, on: string) =>
      `NOK ${rate} × ${inhabitants} inhabitants on ${on}`,
  },
  fraction: {
    nb: (share: string) => `${share} av kostnaden`,
    nn: (share: string) => `${share} av kostnaden`,
    en: (share: string) => `${share} of the cost`,
  },
  'part-equally': {
    nb: (share: string) => `${share} av kostnaden, delt likt`,
    nn: (share: string) => `${share} av kostnaden, delt likt`,
    en: (share: string) => `${share} of the cost, shared equally`,
  },
  'part-by-inhabitants': {
    nb: (share: string) => `${share} av kostnaden, delt etter innbyggertall`,
    nn: (share: string) => `${share} av kostnaden, delt etter innbyggjartal`,
    en: (share: string) => `${share} of the cost, shared by number of inhabitants`,
  },
  rest: { nb: 'Del av resten', nn: 'Del av resten', en: 'Part of the rest' },
  rounding: { nb: 'Avrunding', nn: 'Avrunding', en: 'Rounding' },
  sum: { nb: 'Kommunens andel', nn: 'Kommunen sin del', en: 'Share of the municipality' },
  unknown: { nb: 'ikke kjent', nn: 'ikkje kjent', en: 'not known' },
  reconstructed: {
    nb: 'Utregningen er rekonstruert av opplysningene i sakspapirene.',
    nn: 'Utrekninga er rekonstruert av opplysningane i sakspapira.',
    en: 'The calculation is reconstructed from the case papers.',
  },
  sources: {
    nb: (sources: string) => `Kilder: ${sources}.`,
    nn: (sources: string) => `Kjelder: ${sources}.`,
    en: (sources: string) => `Sources: ${sources}.`,
  },
  noShare: {
    nb: 'Andelen kan ikke regnes ut. Ingen andelsliste som gjelder kommunen, er funnet.',
    nn: 'Delen kan ikkje reknast ut. Inga delingsliste som gjeld kommunen, er funnen.',
    en: 'The share cannot be worked out. No list that covers the municipality was found.',
  },
  noCosts: {
    nb: 'Avtalen oppgir ingen felles kostnad.',
    nn: 'Avtalen oppgir ingen felles kostnad.',
    en: 'The agreement states no shared cost.',
  },
  coverage: {
    nb: 'Hvordan utgiften dekkes i budsjettet, skrives av kommunen.',
    nn: 'Korleis utgifta blir dekt i budsjettet, skriv kommunen.',
    en: 'How it is covered in the budget is written by the municipality.',
  },
})
