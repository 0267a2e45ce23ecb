import type { Locale } from '../../../kernel/words.model.ts'
import { Section, StackTable } from '../../../ui/layout.tsx'
import { State } from '../../../ui/state.tsx'
import { stateText } from '../board-codes.text.ts'
import { sayBoard } from '../look/board.text.ts'
import { stateKinds } from '../look/board-look.view.tsx'
import { sayNudge } from '../mail/nudge.text.ts'
import type { answersBecome } from './former.rule.ts'
import type { FormerVersion } from './plan.model.ts'
import { becomesText, sayAnswers } from './plan-answers.text.ts'

/** What becomes of each party's answer to the version before. */
export const WhatBecomes = (props: {
  locale: Locale
  /** The number of the version before. */
  number: number
  answers: ReturnType<typeof answersBecome>
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
            isEmpty: ({ before }) => before === null,
            cell: ({ before }) => (before ? <Before locale={locale} {...before} /> : '–'),
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

type PartyBefore = FormerVersion['parties'][number]

/** How a party stood with the version before. */
const Before = (
  props: Pick<PartyBefore, 'state' | 'isLeftOut' | 'isReported'> & { locale: Locale },
) => {
  const { locale, state, isLeftOut, isReported } = props
  return (
    <>
      {isLeftOut ? (
        <State kind="unknown">{sayBoard(locale, 'leftOut')}</State>
      ) : (
        <State kind={stateKinds[state]}>{stateText[state][locale]}</State>
      )}
      {isReported && (
        <>
          {' '}
          <small>{sayBoard(locale, 'reported')}</small>
        </>
      )}
    </>
  )
}
