import { exercisePapers } from './exercise-papers.table.ts'
import type { SamplePaper } from './sample-paper.model.ts'
import { verdalPaper } from './verdal-paper.table.ts'

const papersOf: Readonly<Record<string, readonly SamplePaper[]>> = {
  ovelse: exercisePapers,
  'nordre-trondelag': [verdalPaper],
}

/** The papers of a sample community, by its key; none for all others. */
export const samplePapersOf = (key: string): readonly SamplePaper[] => papersOf[key] ?? []
