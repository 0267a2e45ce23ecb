import type { FieldProblem } from '../../agreements/index.ts'

/** What is asked about a party, by the word in its address: does its forbehold hinder, and is it a party? */
export type PartyQuestion = 'forbehold' | 'part'

/** The answer to a question as it was typed. */
export type TypedQuestion = { asked: PartyQuestion; answer: string; source: string }

/** What can be wrong with it, by field. */
export type QuestionProblems = Partial<Record<'answer' | 'source', FieldProblem | 'source-missing'>>
