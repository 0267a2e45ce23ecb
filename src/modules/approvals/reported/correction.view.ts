import { listed } from '../../../kernel/format.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { correctionWords, sayCorrection as say } from './correction.text.ts'
import type { Correction, SayCorrected } from './report.model.ts'

/** What was corrected, in a row. */
export const correctionsText = (locale: Locale, corrections: readonly Correction[]): string =>
  listed(
    locale,
    corrections.map((name) => correctionWords[name][locale]),
  )

/** The source of an answer that was corrected when it was confirmed, as it is kept: in the Norwegian of whoever confirms it. */
export const correctedSource = (reader: Locale): SayCorrected => {
  const locale = reader === 'nn' ? 'nn' : 'nb'
  return (source, corrections) => {
    const corrected = say(locale, 'source', correctionsText(locale, corrections))
    return source ? `${source.replace(/\.$/, '')}. ${corrected}` : corrected
  }
}
