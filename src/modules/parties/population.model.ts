import { linesOf, type ReferenceRows } from './reference.model.ts'

/** Why Statistics Norway gives no figure: cannot be made (.), is missing (..), is withheld (:). */
export type UnknownFigure = 'not-possible' | 'missing' | 'confidential'

/** Inhabitants on 1 January of a year, by the code in force that day; null where unknown. */
export type PopulationFigure = {
  code: string
  year: number
  inhabitants: number | null
  unknown: UnknownFigure | null
  source: string
}

/** An answer about inhabitants: a number above 0 with its sources, or why there is none. */
export type Inhabitants =
  | { state: 'known'; inhabitants: number; sources: string[] }
  | { state: 'unknown'; why: UnknownFigure | 'not-registered' | 'divided' }

/** A municipality's inhabitants in one year, and the codes that the figure was counted by. */
export type YearPopulation = { year: number; codes: string[]; population: Inhabitants }

export const firstPopulationYear = 2012

/**
 * Lines `code first-year figure figure …`. Throws RangeError on a figure of 0: a code that is not
 * in force is given as 0 by the source, and no municipality is without people.
 */
export const populationFrom = (blocks: readonly ReferenceRows[]): PopulationFigure[] =>
  blocks.flatMap((block) =>
    linesOf(block).flatMap(([code = '', firstYear = '', ...figures]) =>
      figures.map((figure, place) => {
        const inhabitants = Number(figure)
        if (!Number.isSafeInteger(inhabitants) || inhabitants <= 0)
          throw new RangeError(`Not a population: ${code} ${figure}`)
        const year = Number(firstYear) + place
        return { code, year, inhabitants, unknown: null, source: block.source }
      }),
    ),
  )
