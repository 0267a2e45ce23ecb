import type { Chance } from './chance.ts'

export type AttackOrder = {
  /** How much: what it counts is the part's own. */
  size: number
  /** Where the chances come from, so that a finding can be tried again. */
  seed: number
  chance: Chance
  tell(progress: string): void
  /** What is found, with what it takes to try it again; each is told as soon as it is here. */
  findings: string[]
}

/** What a part came to: the figures are its last lines. */
export type Report = { figures: string }

/** One way to attack a house. It opens the house that it needs, and closes it. */
export type AttackPart = {
  name: string
  /** What is done where nothing else is asked for. */
  fullSize: number
  run(order: AttackOrder): Promise<Report>
}
