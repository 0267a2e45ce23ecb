import { restores } from '../restores/restores.ts'
import { flips } from './flips/flips.ts'
import { foreign } from './foreign/foreign.ts'
import { kills } from './kills/kills.ts'
import type { AttackPart } from './part.ts'
import { races } from './races/races.ts'
import { values } from './values/values.ts'

/** The parts of the attack, in the order that they are run. */
export const parts: readonly AttackPart[] = [foreign, races, values, kills, flips, restores]
