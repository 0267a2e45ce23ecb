import type { Day } from '../../../kernel/day.model.ts'
import type { Footing } from '../../../platform/footing.ts'
import { lastMailsAbout, replyAddress } from '../../access/index.ts'
import { listFunctions, listHoldersOf, placeQuestions } from '../directory.query.ts'
import type { ContactFunction } from '../function.model.ts'
import type { Holder } from '../holder.model.ts'
import type { PlaceFacts } from '../place.rule.ts'
import {
  type LetterReach,
  type LetterRead,
  letterSubject,
  type TypedLetter,
} from './letter.model.ts'
import { letterChoices, letterReach, readLetter } from './letter.rule.ts'

/** All that a letter to a function asks for. */
export const letterQuestions = (communityId: string, functionKey: string) => ({
  ...placeQuestions(communityId),
  functions: listFunctions(communityId),
  holders: listHoldersOf(communityId, functionKey),
  reply: replyAddress(communityId),
})

/** The last letters to a function, and what became of each. */
export const lastLetters = (communityId: string, functionKey: string) =>
  lastMailsAbout(communityId, letterSubject(functionKey))

export type LetterFacts = PlaceFacts & {
  functions: readonly ContactFunction[]
  holders: readonly Holder[]
  reply: readonly { email: string | null }[]
}

export const letterRead = (
  facts: LetterFacts,
  reach: LetterReach | null,
  on: Day,
): NonNullable<LetterRead> => ({
  functions: letterChoices(facts, on).functions.map(({ key, names }) => ({ key, names })),
  receivers:
    reach?.receivers.map(({ email, places }) => ({
      email,
      places: places.map(({ key }) => key),
    })) ?? [],
  reply: facts.reply[0]?.email ?? null,
})

export const readLetterBefore: Footing<
  { communityId: string; typed: TypedLetter; on: Day },
  LetterRead
> = async (ask, { communityId, typed, on }) => {
  const facts = await ask(letterQuestions(communityId, typed.funksjon))
  const read = readLetter(typed, letterChoices(facts, on))
  return letterRead(facts, read.ok ? letterReach(read.function, read.region, facts, on) : null, on)
}
