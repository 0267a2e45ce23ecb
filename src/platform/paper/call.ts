import type { Instant } from '../../kernel/day.model.ts'
import type { PaperProblem } from '../../kernel/paper.model.ts'

/** What the house says to the process that sets papers: the order, packed, and the moment that stands in the file. */
export type PaperCall = { bytes: Uint8Array; madeAt: Instant }

/** What ended the process. */
export type Fallen = { fell: PaperProblem }

/** What became of an order. */
export type PaperAnswer = { bytes: Uint8Array } | Fallen

/** What the process says first, once it is ready to work. */
export type PaperReady = { pid: number }
