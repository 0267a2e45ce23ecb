import { type AddressBook, pathTo } from '../../../kernel/address.model.ts'
import { newId } from '../../../platform/id.ts'
import type { Addressed } from '../address-of.ts'
import { type Answered, type Ask, type Asked, tellAsked } from '../asking.ts'
import type { Chance } from '../chance.ts'
import { newWord } from '../marks.ts'
import { difference, missingNames } from './alike.ts'
import type { AnswerTimes } from './answer-times.ts'

/** Asks for what is there beside what is missing, and holds the two answers together. */
export type Pairing = {
  /** Now the one first and now the other, and both timed. Gives the answer of what is there. */
  askPair(asked: Asked, missing: Asked, outlet: string): Promise<Answered>
  /** The same for what an address hides and what it has not. */
  askBoth(asked: Asked, at: Addressed): Promise<Answered>
  /** For what has been answered already. */
  compare(asked: Asked, at: Addressed, there: Answered): Promise<void>
}

export function newPairing({
  ask,
  addresses,
  chance,
  findings,
  times,
}: {
  ask: Ask
  addresses: AddressBook
  chance: Chance
  findings: string[]
  times: AnswerTimes
}): Pairing {
  let turn = 0
  const timed = async (asked: Asked): Promise<[Answered, number]> => {
    const begins = performance.now()
    return [await ask(asked), performance.now() - begins]
  }
  const missingOf = (asked: Asked, at: Addressed): Asked | null => {
    const missing = missingNames(at.names, () => newWord(chance), newId)
    return missing && { ...asked, path: pathTo<string>(addresses[at.name] ?? '', missing) }
  }
  const hold = (asked: Asked, there: Answered, missing: Asked, gone: Answered) => {
    const differs = difference(there, gone)
    if (differs) findings.push(`${tellAsked(asked)} er ikke som ${missing.path}: ${differs}`)
  }
  const askPair: Pairing['askPair'] = async (asked, missing, outlet) => {
    turn += 1
    const before = turn % 2 === 0 ? await timed(asked) : null
    const [gone, goneTook] = await timed(missing)
    const [there, took] = before ?? (await timed(asked))
    times.note(outlet, [took, goneTook])
    hold(asked, there, missing, gone)
    return there
  }
  const askBoth: Pairing['askBoth'] = async (asked, at) => {
    const missing = missingOf(asked, at)
    const outlet = `${asked.form ? 'POST' : 'GET'} ${at.pattern}`
    return missing === null ? ask(asked) : askPair(asked, missing, outlet)
  }
  const compare: Pairing['compare'] = async (asked, at, there) => {
    const missing = missingOf(asked, at)
    if (missing !== null) hold(asked, there, missing, await ask(missing))
  }
  return { askPair, askBoth, compare }
}
