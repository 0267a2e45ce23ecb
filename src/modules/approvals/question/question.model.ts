import type { FieldName, Form, Problems, Typed } from '../../../kernel/form/form.model.ts'

/**
 * What is asked about a party, by the word in its address: does its forbehold hinder, is it a party, and is the document to
 * hold without it?
 */
export type PartyQuestion = 'forbehold' | 'part' | 'uten'

export const questionForm = {
  answer: { kind: 'choice', choices: ['yes', 'no'], required: true },
  source: { kind: 'line', longest: 500 },
} as const satisfies Form

/** The answer to a question as it was typed. */
export type TypedQuestion = Typed<typeof questionForm> & { asked: PartyQuestion }

export type QuestionField = FieldName<typeof questionForm>
export type QuestionProblems = Problems<QuestionField, 'source-missing'>
