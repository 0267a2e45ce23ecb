import { type Day, isWithin } from '../../kernel/day.model.ts'
import type { MunicipalityChange, NamedCode, PopulationFigure } from '../parties/index.ts'

/** What the register says, as far as a share list needs it. */
export type Register = {
  changes: readonly MunicipalityChange[]
  figures: readonly PopulationFigure[]
  municipalities: readonly NamedCode[]
}

/** The answers to the questions about a community's municipalities and about those added. */
export type RegisterAnswers = {
  changes: readonly MunicipalityChange[]
  municipalities: readonly NamedCode[]
  figures: readonly unknown[]
  addedChanges: readonly MunicipalityChange[]
  addedMunicipalities: readonly NamedCode[]
  addedFigures: readonly unknown[]
}

export const toRegister = (answers: RegisterAnswers): Register => ({
  changes: [...answers.changes, ...answers.addedChanges],
  figures: [...answers.figures, ...answers.addedFigures] as PopulationFigure[],
  municipalities: [...answers.municipalities, ...answers.addedMunicipalities],
})

/** The names of all municipalities on a day, by code. */
export const namesOn = ({ municipalities }: Register, on: Day): Map<string, string> =>
  new Map(
    municipalities
      .filter(({ from, until }) => isWithin(on, from, until))
      .map(({ code, name }) => [code, name]),
  )

/** A party as of a later day: by itself or merged from `from`; `waits` when the register cannot say. */
export type LaterParty = { code: string; from: readonly string[]; waits: boolean }
