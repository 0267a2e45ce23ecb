import { sql } from 'kysely'
import { type Day, isWithin, yearOf } from '../../kernel/day.model.ts'
import { ask, askRaw } from '../../platform/ask.ts'
import type { Question } from '../../platform/db.ts'
import {
  listChanges,
  listCommunityPopulation,
  listMunicipalities,
  listPopulation,
  type Municipality,
  type MunicipalityChange,
  type PopulationFigure,
} from '../parties/index.ts'
import type { Register } from './facts.rule.ts'

type NamedCode = Pick<Municipality, 'code' | 'name' | 'from' | 'until'>
export type RegisterAnswers = {
  changes: MunicipalityChange[]
  municipalities: NamedCode[]
  figures: unknown[]
  addedMunicipalities: NamedCode[]
  addedFigures: unknown[]
}

/** What the register says of a community's municipalities, and of those added, in one year. */
export const registerQuestions = (
  communityId: string,
  referenceDay: Day,
  added: readonly string[] = [],
) => ({
  changes: listChanges(communityId),
  municipalities: listMunicipalities(communityId),
  figures: listCommunityPopulation(communityId, yearOf(referenceDay)),
  addedMunicipalities: listNames(added),
  addedFigures: listPopulation(added, yearOf(referenceDay), yearOf(referenceDay)),
})

/** The answers as the register that the rules read, with the names of a day. */
export const toRegister = (answers: RegisterAnswers, namesOn: Day): Register => ({
  changes: answers.changes,
  figures: [...answers.figures, ...answers.addedFigures] as PopulationFigure[],
  names: namesOf([...answers.municipalities, ...answers.addedMunicipalities], namesOn),
})

export const namesOf = (municipalities: readonly NamedCode[], on: Day): Map<string, string> =>
  new Map(
    municipalities
      .filter(({ from, until }) => isWithin(on, from, until))
      .map(({ code, name }) => [code, name]),
  )

const listNames = (codes: readonly string[]): Question<NamedCode> =>
  ask
    .selectFrom('municipality_code')
    .where('code', 'in', codes.length > 0 ? codes : [''])
    .select(['code', 'name', 'valid_from as from', 'valid_until as until'])

/** The years that inhabitants are known for. */
export const populationYears = (): Question<{ first: number | null; last: number | null }> =>
  askRaw(sql<{ first: number | null; last: number | null }>`
    select min(year) as first, max(year) as last from population where inhabitants is not null`)
