import type { Locale } from '../../../kernel/words.model.ts'
import type { BoardGroup } from '../board.model.ts'

/** What each group of the board is called above its parties. */
export const groupText: Record<BoardGroup, Record<Locale, string>> = {
  'late-silent': {
    nb: 'Over frist, ingen melding',
    nn: 'Over fristen, inga melding',
    en: 'Late, no word',
  },
  'to-clarify': { nb: 'Må avklares', nn: 'Må avklarast', en: 'To be clarified' },
  'asked-again': {
    nb: 'Bedt om ny behandling',
    nn: 'Bedt om ny behandling',
    en: 'Asked to treat it again',
  },
  'late-under-way': {
    nb: 'Over frist, men under behandling',
    nn: 'Over fristen, men under behandling',
    en: 'Late, but under way',
  },
  'outcome-missing': { nb: 'Utfall mangler', nn: 'Utfall manglar', en: 'Outcome missing' },
  'under-way': { nb: 'Underveis', nn: 'Undervegs', en: 'Under way' },
  awaited: { nb: 'Ikke behandlet ennå', nn: 'Ikkje behandla enno', en: 'Not treated yet' },
  unknown: { nb: 'Ingen opplysninger', nn: 'Ingen opplysningar', en: 'No information' },
  adopted: { nb: 'Vedtatt', nn: 'Vedteke', en: 'Adopted' },
  'had-answered': {
    nb: 'Svarte før den ble trukket',
    nn: 'Svara før han vart trekt',
    en: 'Answered before it was withdrawn',
  },
  'had-not-answered': { nb: 'Hadde ikke svart', nn: 'Hadde ikkje svart', en: 'Had not answered' },
  'left-out': { nb: 'Gjelder uten', nn: 'Gjeld utan', en: 'Holds without' },
  'not-party': { nb: 'Ikke part', nn: 'Ikkje part', en: 'Not a party' },
}

/** A group as the end of a figure's sentence: `3 må avklares: forbehold, avslag, part`. */
export const groupFigureText: Record<BoardGroup, Record<Locale, string>> = {
  'late-silent': {
    nb: 'er over frist uten melding',
    nn: 'er over fristen utan melding',
    en: 'are late without a word',
  },
  'to-clarify': {
    nb: 'må avklares: forbehold, avslag, part',
    nn: 'må avklarast: atterhald, avslag, part',
    en: 'to be clarified: reservation, rejection, standing',
  },
  'asked-again': {
    nb: 'er bedt om ny behandling',
    nn: 'er bedne om ny behandling',
    en: 'are asked to treat it again',
  },
  'late-under-way': {
    nb: 'er over frist, men under behandling',
    nn: 'er over fristen, men under behandling',
    en: 'are late, but under way',
  },
  'outcome-missing': {
    nb: 'har behandlet saken, utfallet mangler',
    nn: 'har behandla saka, utfallet manglar',
    en: 'treated it, the outcome is missing',
  },
  'under-way': { nb: 'er underveis', nn: 'er undervegs', en: 'are under way' },
  awaited: {
    nb: 'har ikke behandlet saken',
    nn: 'har ikkje behandla saka',
    en: 'have not treated it yet',
  },
  unknown: {
    nb: 'har vi ingen opplysninger fra',
    nn: 'har vi ingen opplysningar frå',
    en: 'we have no information from',
  },
  adopted: { nb: 'har vedtatt', nn: 'har vedteke', en: 'have adopted' },
  'had-answered': {
    nb: 'hadde svart da den ble trukket',
    nn: 'hadde svara då han vart trekt',
    en: 'had answered when it was withdrawn',
  },
  'had-not-answered': { nb: 'hadde ikke svart', nn: 'hadde ikkje svart', en: 'had not answered' },
  'left-out': { nb: 'gjelder den uten', nn: 'gjeld han utan', en: 'are left out' },
  'not-party': { nb: 'er ikke part', nn: 'er ikkje part', en: 'are not parties' },
}
