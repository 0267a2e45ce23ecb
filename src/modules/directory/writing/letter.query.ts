import type { Day } from '../../../kernel/day.model.ts'
import type { Footing } from '../../../platform/footing.ts'
import { lastMailsAbout, partyContacts, replyAddress } from '../../access/index.ts'
import { unconfirmedKey } from '../mail-target.model.ts'
import { directoryQuestions, functionListQuestions } from '../overview/overview.query.ts'
import {
  type LetterReach,
  type LetterRead,
  letterSubject,
  type TypedLetter,
} from './letter.model.ts'
import { letterChoices, letterReach, readLetter } from './letter.rule.ts'
import type { AskedFacts } from './unconfirmed.rule.ts'

/** All that a letter to a function, or to those who are to confirm, asks for. */
export const letterQuestions = (communityId: string, key: string) => ({
  ...(key === unconfirmedKey
    ? directoryQuestions(communityId)
    : functionListQuestions(communityId, key)),
  contacts: partyContacts(communityId),
  reply: replyAddress(communityId),
})

/** The last letters to one of these, and what became of each. */
export const lastLetters = (communityId: string, key: string) =>
  lastMailsAbout(communityId, letterSubject(key))

export type LetterFacts = AskedFacts & {
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
