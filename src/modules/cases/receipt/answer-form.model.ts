import type { Form, Problems, Typed } from '../../../kernel/form/form.model.ts'

/** What whoever raised a case answers. */
export const answerForm = {
  svar: { kind: 'lines', longest: 10_000, required: true },
} as const satisfies Form

export type TypedAnswer = Typed<typeof answerForm>
export type AnswerProblems = Problems<keyof typeof answerForm>

/** Why a link opens nothing any longer. */
export type CaseLinkRefusal = 'revoked' | 'expired'

/** The question that is still to be answered; null where there is none. */
export const openQuestion = <Of extends { answeredAt: string | null }>(
  questions: readonly Of[],
): Of | null => questions.findLast(({ answeredAt }) => answeredAt === null) ?? null
