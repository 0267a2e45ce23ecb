import type { Chance } from './chance.ts'
import type { LentHouse } from './lent-house.ts'

export type AttackOrder = {
  /** How much: what it counts is the part's own. */
  size: number
  /** A little beside what is done where nothing else is asked for: so much is everything looked at by fewer. */
  isLittle: boolean
  /** Where the chances come from, so that a finding can be tried again. */
  seed: number
  chance: Chance
  /** A house to attack, for who gives it back. */
  openHouse(): Promise<LentHouse>
  tell(progress: string): void
  /** What is found, with what it takes to try it again; each is told as soon as it is here. */
  findings: string[]
}

/** What a part came to: the figures are its last lines. */
export type Report = { figures: string }

/** One way to attack a house. It opens the house that it needs, and closes it; the one that spoils its house comes after the others. */
export type AttackPart = {
  name: string
  /** What is done where nothing else is asked for. */
  fullSize: number
  run(order: AttackOrder): Promise<Report>
}
