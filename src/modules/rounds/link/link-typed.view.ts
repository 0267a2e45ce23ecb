import { emptyForm, type Problems } from '../../../kernel/form/form.model.ts'
import { readingText } from '../../../kernel/reading.text.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import type { Answer } from '../answer.model.ts'
import type { TypedAnswer, ValueProblems } from '../answering/answer-form.model.ts'
import { valueProblemText } from '../answering/answering.text.ts'
import { typedWords } from '../answering/typed-words.view.ts'
import type { Question } from '../question.model.ts'
import { type GoneWhy, type TypedWho, whoForm } from './link.model.ts'
import { sayLink } from './link.text.ts'

/** What is wrong with what was typed, beside its fields; `labels` are what those of the questions are called. */
export const linkErrors = (
  locale: Locale,
  labels: Record<string, string>,
  typed: { answer: TypedAnswer; who: TypedWho },
  wrong: { problems: ValueProblems; who: Problems<keyof TypedWho & string> },
): FieldError[] => [
  ...fieldErrors(locale, wrong.problems, valueProblemText, { labels, typed: typed.answer }),
  ...fieldErrors(locale, wrong.who, readingText, {
    labels: { navn: sayLink(locale, 'navn'), funksjon: sayLink(locale, 'funksjon') },
    typed: typed.who,
  }),
]

/** What was typed while the link ceased to open anything; the questions only to whoever could still read them. */
export const typedBack = (
  locale: Locale,
  why: GoneWhy,
  questions: readonly Question[],
  typed: TypedAnswer,
): { term: string; text: string }[] =>
  typedWords(locale, questions, typed).map(({ number, wording, text }) => ({
    term: why === 'round-closed' ? `${number}. ${wording}` : `${number}.`,
    text,
  }))

/** Who answered by the link before, as they called themselves. */
export const whoBefore = (own: readonly Answer[]): TypedWho => ({
  ...emptyForm(whoForm),
  navn: own.at(-1)?.name ?? '',
  funksjon: own.at(-1)?.functionName ?? '',
})
