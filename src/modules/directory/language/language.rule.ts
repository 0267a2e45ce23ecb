import type { Day } from '../../../kernel/day.model.ts'
import type { MailLanguage } from '../../../kernel/letter.model.ts'
import { type MunicipalityChange, sameParty } from '../../parties/index.ts'
import type { PlaceLanguage } from '../place.model.ts'

/** The form that a place wants mail in, whatever its code was when it was chosen; null where it has chosen none. */
export const languageAt = (
  languages: readonly PlaceLanguage[],
  changes: readonly MunicipalityChange[],
  place: string,
  on: Day,
): MailLanguage | null =>
  (
    languages.find((each) => each.place === place) ??
    languages.find((each) => sameParty(changes, each.place, place, on))
  )?.language ?? null
