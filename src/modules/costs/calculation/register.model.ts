import { type Day, isWithin } from '../../../kernel/day.model.ts'
import type { MunicipalityChange, NamedCode, PopulationFigure } from '../../parties/index.ts'

/** What the register says of municipalities, as far as a share list needs it. */
export type Register = {
  changes: readonly MunicipalityChange[]
  figures: readonly PopulationFigure[]
  municipalities: readonly NamedCode[]
}

/** The names of all municipalities on a day, by code. */
export const namesOn = ({ municipalities }: Register, on: Day): Map<string, string> =>
  new Map(
    municipalities
      .filter(({ from, until }) => isWithin(on, from, until))
      .map(({ code, name }) => [code, name]),
  )

/** A party as of a later day: by itself or merged from `from`; `waits` when the register cannot say. */
export type LaterParty = { code: string; from: readonly string[]; waits: boolean }
