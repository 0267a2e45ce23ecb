import type { Locale } from '../../../kernel/words.model.ts'
import type { Question } from '../question.model.ts'
import { sayRounds as say } from '../rounds.text.ts'
import {
  fieldOf,
  notApplicableChoice,
  type TypedAnswer,
  unknownChoice,
} from './answer-form.model.ts'

/** What was typed to a question, as one would read it. */
export type TypedWords = { number: number; wording: string; text: string }

/** What was typed to each question that anything was typed to, to be read and copied. */
export const typedWords = (
  locale: Locale,
  questions: readonly Question[],
  typed: TypedAnswer,
): TypedWords[] =>
  questions.flatMap((question, at) => {
    const text = wordsOf(locale, question, typed)
    return text === '' ? [] : [{ number: at + 1, wording: question.wording, text }]
  })

function wordsOf(locale: Locale, question: Question, typed: TypedAnswer): string {
  const { key } = question
  const said = (name: string) => typed[name]?.trim() ?? ''
  const chosen = said(key)
    .split(' ')
    .map((each) => choiceWord(locale, question, each))
  const isChosen = 'choices' in question || question.kind === 'yes-no'
  return [
    isChosen ? chosen.filter((each) => each !== '').join(', ') : said(key),
    [said(fieldOf.from(key)), said(fieldOf.to(key))].filter((each) => each !== '').join('–'),
    said(fieldOf.unknown(key)) && say(locale, 'unknown'),
    said(fieldOf.notApplicable(key)) && say(locale, 'notApplicable'),
  ]
    .filter((each) => each !== '')
    .join('. ')
}

function choiceWord(locale: Locale, question: Question, key: string): string {
  if (key === unknownChoice) return say(locale, 'unknown')
  if (key === notApplicableChoice) return say(locale, 'notApplicable')
  if (question.kind === 'yes-no') {
    return key === 'ja' ? say(locale, 'yes') : key === 'nei' ? say(locale, 'no') : ''
  }
  const choices = 'choices' in question ? question.choices : []
  return choices.find((choice) => choice.key === key)?.label ?? ''
}
