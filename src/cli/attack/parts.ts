import { foreign } from './foreign/foreign.ts'
import type { AttackPart } from './part.ts'
import { races } from './races/races.ts'

/** The parts of the attack, in the order that they are run. */
export const parts: readonly AttackPart[] = [foreign, races]
