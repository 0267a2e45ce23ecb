import type { Locale } from '../../../kernel/words.model.ts'
import { Section, StackTable } from '../../../ui/layout.tsx'
import { State } from '../../../ui/state.tsx'
import { stateText } from '../board-codes.text.ts'
import { stateKinds } from '../look/board-look.view.tsx'
import { sayNudge } from '../mail/nudge.text.ts'
import type { PartyState } from '../party-state.model.ts'
import type { AnswerBecomes } from './plan.model.ts'
import { becomesText, sayAnswers } from './plan-answers.text.ts'

/** What becomes of each party's answer to the version before. */
export const WhatBecomes = (props: {
  locale: Locale
  /** The number of the version before. */
  number: number
  answers: readonly {
    code: string
    name: string
    state: PartyState | null
    becomes: AnswerBecomes
  }[]
}) => {
  const { locale, number, answers } = props
  return (
    <Section title={sayAnswers(locale, 'becomesTitle', number)}>
      <StackTable
        rows={answers}
        columns={[
          { label: sayNudge(locale, 'party'), cell: ({ name }) => name },
          {
            label: sayAnswers(locale, 'answerBefore', number),
            isEmpty: ({ state }) => state === null,
            cell: ({ state }) =>
              state ? <State kind={stateKinds[state]}>{stateText[state][locale]}</State> : '–',
          },
          {
            label: sayAnswers(locale, 'becomes'),
            cell: ({ becomes }) => becomesText[becomes][locale],
          },
        ]}
      />
    </Section>
  )
}
