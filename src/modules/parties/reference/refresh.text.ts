import { texts } from '../../../kernel/words.model.ts'
import type { RefreshOutcome } from './refresh.model.ts'

/** The wordings of how a fetch of a register went. */
export const sayRefresh = texts({
  klass: { nb: 'Kommunenummer', nn: 'Kommunenummer', en: 'Municipality numbers' },
  population: { nb: 'Folketall', nn: 'Folketal', en: 'Population' },
  orgnr: { nb: 'Organisasjonsnummer', nn: 'Organisasjonsnummer', en: 'Organisation numbers' },
  changed: {
    nb: (rows: number) => `Oppdatert, ${rows} ${rows === 1 ? 'rad' : 'rader'} endret`,
    nn: (rows: number) => `Oppdatert, ${rows} ${rows === 1 ? 'rad' : 'rader'} endra`,
    en: (rows: number) => `Updated, ${rows} ${rows === 1 ? 'row' : 'rows'} changed`,
  },
  unchanged: { nb: 'Ingen endring', nn: 'Inga endring', en: 'No change' },
  failed: {
    nb: 'Feilet, ingenting er endret',
    nn: 'Feila, ingenting er endra',
    en: 'Failed, nothing has been changed',
  },
  timeout: {
    nb: 'Kilden svarte ikke i tide.',
    nn: 'Kjelda svara ikkje i tide.',
    en: 'The source did not answer in time.',
  },
  unreachable: {
    nb: 'Fikk ikke kontakt med kilden.',
    nn: 'Fekk ikkje kontakt med kjelda.',
    en: 'The source could not be reached.',
  },
  busy: {
    nb: 'Kilden ba oss vente for mange ganger.',
    nn: 'Kjelda bad oss vente for mange gonger.',
    en: 'The source asked us to wait too many times.',
  },
  'too-big': {
    nb: 'Kilden sa at spørsmålet var for stort, også delt opp.',
    nn: 'Kjelda sa at spørsmålet var for stort, også delt opp.',
    en: 'The source said that the question was too big, even in parts.',
  },
  'not-found': {
    nb: 'Kilden har ikke registeret på denne adressen.',
    nn: 'Kjelda har ikkje registeret på denne adressa.',
    en: 'The source does not have the register at this address.',
  },
  refused: {
    nb: 'Kilden avviste spørsmålet.',
    nn: 'Kjelda avviste spørsmålet.',
    en: 'The source refused the question.',
  },
  'server-fault': {
    nb: 'Kilden har en feil hos seg.',
    nn: 'Kjelda har ein feil hos seg.',
    en: 'The source has a fault of its own.',
  },
  'bad-answer': {
    nb: 'Kilden svarte noe annet enn det den skal.',
    nn: 'Kjelda svara noko anna enn det ho skal.',
    en: 'The source answered something other than it should.',
  },
})

/** One line on how a fetch went, for the command line. */
export function refreshLine(outcome: RefreshOutcome): string {
  const name = sayRefresh('nb', outcome.register)
  if (outcome.outcome === 'failed') {
    const why = sayRefresh('nb', outcome.failure)
    return `${name}: ${sayRefresh('nb', 'failed')}. ${why} (${outcome.detail})`
  }
  const how =
    outcome.outcome === 'changed'
      ? sayRefresh('nb', 'changed', outcome.rowsChanged)
      : sayRefresh('nb', 'unchanged')
  return `${name}: ${how}.`
}
