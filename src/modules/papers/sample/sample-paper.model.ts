import type { Day } from '../../../kernel/day.model.ts'
import type { Heading, Verdict } from '../paper.model.ts'

/** What a sample paper has under a heading, by its key: a text, or points. */
export type SampleTexts = Readonly<Record<string, string | readonly string[]>>

/** A paper of the sample, for the case of that title. */
export type SamplePaper = {
  caseTitle: string
  /** Those of the standard where nothing is said. */
  headings?: readonly Heading[]
  /** What it was, each time it was shown to the body, the first first; each says only what is other than before, and the day where that is known. */
  shown: readonly { note: string | null; on?: Day; texts: SampleTexts }[]
  /** What is written now, where that is other than it was shown last. */
  written?: SampleTexts
  review?: SampleReview
  /** The parties that are let in to write it, by their codes. */
  writers?: readonly { code: string; name: string }[]
}

/** The headings that a body of the sample has of its own. */
export type SampleTemplate = { body: string; headings: readonly Heading[] }

/** A version that some were asked to read: in how many days, and what each says. */
export type SampleReview = {
  days: number
  note: string
  readers: readonly {
    code: string
    name: string
    /** By the heading, or the number of the point. */
    says: readonly {
      of: string | number
      verdict: Verdict
      words?: string
      proposed?: string
      answer?: { taken: boolean; words: string }
    }[]
  }[]
}
