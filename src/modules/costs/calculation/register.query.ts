import { type Day, yearOf } from '../../../kernel/day.model.ts'
import { listEveryChange, listEveryMunicipality, listPopulation } from '../../parties/index.ts'

/** What the register says of every municipality, with the inhabitants of one year: any of them can be named. */
export const registerQuestions = (referenceDay: Day) => ({
  changes: listEveryChange(),
  municipalities: listEveryMunicipality(),
  figures: listPopulation(yearOf(referenceDay)),
})
