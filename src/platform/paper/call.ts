import type { Instant } from '../../kernel/day.model.ts'
import type { PaperProblem } from '../../kernel/paper.model.ts'

/** What the house says to the process that sets papers: the order, packed, and the moment that stands in the file. */
export type PaperCall = { bytes: Uint8Array; madeAt: Instant }

/** What it answers: that it is ready to work, and then what became of each order. */
export type PaperAnswer = { isReady: true } | { bytes: Uint8Array } | { fell: PaperProblem }
