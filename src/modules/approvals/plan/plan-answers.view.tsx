import { listed } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { Notice, Section, StackTable } from '../../../ui/layout.tsx'
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

/** What is told of parties of the version before and nobody has confirmed, each with the way to it. */
export const Unconfirmed = (props: {
  page: CommunityPage
  slug: string
  former: FormerVersion | null
}) => {
  const { page, slug, former } = props
  const { locale } = page
  const reported = former?.parties.filter(({ isReported }) => isReported) ?? []
  if (!former || reported.length === 0) return null
  const names = listed(
    locale,
    reported.map(({ name }) => name),
  )
  return (
    <Notice kind="warning" title={sayAnswers(locale, 'reportedTitle', former.number, names)}>
      <p>{sayAnswers(locale, 'reportedLead')}</p>
      <ul>
        {reported.map(({ code, name }) => (
          <li>
            <a href={page.to('answer', { slug, partyCode: code }, { '#': 'meldt' })}>{name}</a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
