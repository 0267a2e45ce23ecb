import { saysVacant } from '../../../kernel/list-sheet.rule.ts'
import { folded } from '../../../kernel/typed-text.rule.ts'
import type { AnsweredParty, AnsweredRound, ReadValue } from '../../rounds/index.ts'
import { type NameQuestion, nameQuestions, type Sex, sexByChoice } from './asking.model.ts'
import { type Candidate, readCandidate } from './candidate.rule.ts'

/** A member, or whoever stands in first: those that are asked for. */
export const proposedRanks = { 0: 'member', 1: 'substitute' } as const
export type ProposedRank = keyof typeof proposedRanks

/** Somebody that one who was asked has proposed, and whose words they are read from. */
export type Proposal = { party: AnsweredParty; rank: ProposedRank; candidate: Candidate }

/** Who is proposed, in an address and in the form that asks them. */
export const proposalKey = ({ party, rank }: Proposal): string =>
  `${rank === 0 ? 'medlem' : 'vara'}:${party.place}`

/** What was answered to one of the questions about names. */
export const answerTo = (
  { values }: Pick<AnsweredParty, 'values'>,
  question: NameQuestion,
): ReadValue | undefined => values[nameQuestions[question]]

/** The same where it is answered in writing; empty where it is not. */
export function writtenTo(party: Pick<AnsweredParty, 'values'>, question: NameQuestion): string {
  const answer = answerTo(party, question)
  return answer?.kind === 'text' ? answer.text : ''
}

/** Whom a party proposes as member or substitute; null where it has named nobody. */
export function proposalOf(party: AnsweredParty, rank: ProposedRank): Proposal | null {
  const text = writtenTo(party, proposedRanks[rank])
  return saysNobody(text) ? null : { party, rank, candidate: readCandidate(text) }
}

const nobody = [
  '',
  '-',
  'ingen',
  'ingen ennå',
  'ingen enno',
  'ikke bestemt',
  'ikkje bestemt',
  'nobody',
]
const saysNobody = (text: string): boolean =>
  saysVacant(text) || nobody.includes(folded(text).replace(/[.]$/, ''))

/** All that a party answered, by what the round asks and in its order. */
export const quoteOf = (
  { questions }: Pick<AnsweredRound, 'questions'>,
  { values }: Pick<AnsweredParty, 'values'>,
): { wording: string; value: ReadValue | undefined }[] =>
  questions.map(({ key, wording }) => ({ wording, value: values[key] }))

/** The sex that a party has told of its member; null where it has not, or in other words than were asked. */
export function sexTold(party: Pick<AnsweredParty, 'values'>): Sex | null {
  const answer = answerTo(party, 'sex')
  if (answer?.kind !== 'words') return null
  const { key } = answer
  return key === 'v1' || key === 'v2' || key === 'v3' ? sexByChoice[key] : null
}
