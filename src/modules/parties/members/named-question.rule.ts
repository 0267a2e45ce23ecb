import { addDays, type Day } from '../../../kernel/day.model.ts'
import type { Party, PartyQuestion } from '../membership.model.ts'
import type { NamedQuestion } from '../named-party.model.ts'
import { namesOn, type PartyFacts } from './named-party.rule.ts'

/** The question with names: of the day before for those that went in, of the day asked for the rest. */
export function namedQuestion(
  { municipalities }: PartyFacts,
  party: Pick<Party, 'code'>,
  question: PartyQuestion,
  day: Day,
): NamedQuestion {
  const named = (code: string, on: Day) => namesOn(municipalities, code, on).name
  const about = { code: party.code, about: named(party.code, day) }
  if (question.kind === 'source-unsure')
    return { kind: question.kind, ...about, source: question.source }
  const before = addDays(question.day, -1)
  if (question.kind === 'joined-outsiders') {
    const parties = question.parties.map((code) => named(code, before))
    const outsiders = question.outsiders.map((code) => named(code, before))
    return { kind: question.kind, ...about, day: question.day, parties, outsiders }
  }
  const into = question.into.map((code) => named(code, question.day))
  const from = named(question.from, before)
  return { kind: question.kind, ...about, day: question.day, from, into }
}
