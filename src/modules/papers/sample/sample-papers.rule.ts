import { exercisePapers, exerciseTemplates } from './exercise-papers.table.ts'
import type { SamplePaper, SampleTemplate } from './sample-paper.model.ts'
import { verdalPaper } from './verdal-paper.table.ts'

const papersOf: Readonly<Record<string, readonly SamplePaper[]>> = {
  ovelse: exercisePapers,
  'nordre-trondelag': [verdalPaper],
}

/** The papers of a sample community, by its key; none for all others. */
export const samplePapersOf = (key: string): readonly SamplePaper[] => papersOf[key] ?? []

/** The headings of its bodies; none where a community of the sample has none of its own. */
export const sampleTemplatesOf = (key: string): readonly SampleTemplate[] =>
  key === 'ovelse' ? exerciseTemplates : []
