import type { Child } from 'hono/jsx'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Notice } from '../../../ui/layout.tsx'
import { sayAnswer as say } from './answer.text.ts'
import {
  clausePlace,
  type Decider,
  jointOffers,
  type NamedDeciders,
  type Offer,
} from './authority.model.ts'
import { deciderName, deciderNames } from './decider-name.view.ts'
import type { Authority, Decided } from './judge-authority.rule.ts'

/** A sentence with the clause that it rests on, and the way to its words: on the same page, or on the one at `at`. */
export const ByClause = (props: { says: string; clause: string; at?: string | undefined }) => (
  <>
    {props.says} (<a href={`${props.at ?? ''}#${clausePlace(props.clause)}`}>{props.clause}</a>
    ).
  </>
)

type AnswerProps = {
  page: CommunityPage
  named: NamedDeciders
  answer: Authority
  body: Decider
  called?: string | undefined
  /** Where the words stand, when that is on another page. */
  at?: string | undefined
}

/** An answer in words, with the clause that it rests on. */
export const AnswerWords = (props: AnswerProps) => {
  const { page, named, answer, at } = props
  const { locale } = page
  const name = (of: Decider) => deciderName(locale, of, named)
  const body = props.called ?? name(props.body)
  if (answer.ok) return <Yes {...props} answer={answer} />
  switch (answer.code) {
    case 'other-body':
      return (
        <Notice kind="told" title={say(locale, 'no')}>
          <p>{say(locale, 'other', body)}</p>
          <Offers page={page} named={named} offered={answer.offered} at={at} />
          {answer.recommends && (
            <p>
              <ByClause
                says={say(
                  locale,
                  answer.recommends.weight === 'must' ? 'recommendsFirst' : 'mayRecommend',
                  body,
                ).replace(/\.$/, '')}
                clause={answer.recommends.clause}
                at={at}
              />
            </p>
          )}
        </Notice>
      )
    case 'recommendation-missing':
      return (
        <Notice kind="warning" title={say(locale, 'notYet')}>
          <p>
            <ByClause
              says={say(locale, 'missing', body, name(answer.from))}
              clause={answer.basis}
              at={at}
            />
          </p>
        </Notice>
      )
    case 'unknown':
      return (
        <Notice kind="unknown" title={say(locale, 'unknown')}>
          <p>{say(locale, answer.why === 'not-named' ? 'notNamed' : answer.why)}</p>
          {answer.wouldBe && <Would page={page} named={named} of={answer.wouldBe} at={at} />}
          {answer.why !== 'not-named' && <p>{say(locale, 'somebodyJudges')}</p>}
        </Notice>
      )
  }
}

const Yes = (props: AnswerProps & { answer: Extract<Authority, { ok: true }> }) => {
  const { page, named, answer, at } = props
  const { locale } = page
  const name = (of: Decider) => deciderName(locale, of, named)
  return (
    <Notice kind="told" title={say(locale, 'yes')}>
      <p>
        <ByClause
          says={say(locale, answer.weight, name(props.body))}
          clause={answer.basis}
          at={at}
        />
        <Note page={page} note={answer.note} />
      </p>
      {answer.together.length > 0 && (
        <p>{say(locale, 'together', deciderNames(locale, answer.together, named, 'inside'))}</p>
      )}
      {answer.recommendation && (
        <p>
          {say(
            locale,
            answer.recommendation.isGiven ? 'recommended' : 'mayRecommend',
            name(answer.recommendation.from),
          )}
        </p>
      )}
    </Notice>
  )
}

/** What follows of a decision, in few words. */
export const Note = ({ page, note }: { page: CommunityPage; note: string | null }) =>
  note === null ? null : (
    <>
      {' '}
      <InNorwegian locale={page.locale}>{note}</InNorwegian>.
    </>
  )

/** Those who may decide, *may* and *may still* told apart, each with its clause; those who decide together in one. */
export const Offers = (props: {
  page: CommunityPage
  named: NamedDeciders
  offered: readonly Offer[]
  at?: string | undefined
}) => {
  const { page, named, offered, at } = props
  return (
    <ul>
      {jointOffers(offered).map((together) => (
        <li>
          <ByClause
            says={offerText(page.locale, together, named)}
            clause={together[0]?.clause ?? ''}
            at={at}
          />
        </li>
      ))}
    </ul>
  )
}

/** What some who decide together, or one alone, may. */
export const offerText = (
  locale: Locale,
  together: readonly Offer[],
  named: NamedDeciders,
): string => {
  const names = deciderNames(
    locale,
    together.map(({ decider }) => decider),
    named,
  )
  return say(locale, together[0]?.weight ?? 'decides', names)
}

/** What the words would have answered. */
const Would = (props: {
  page: CommunityPage
  named: NamedDeciders
  of: Decided
  at: string | undefined
}): Child => {
  const { page, named, of, at } = props
  const { locale } = page
  if (of.ok) {
    return (
      <p>
        <ByClause says={say(locale, 'wouldYes')} clause={of.basis} at={at} />
        {of.together.length > 0 &&
          ` ${say(locale, 'together', deciderNames(locale, of.together, named, 'inside'))}`}
      </p>
    )
  }
  switch (of.code) {
    case 'recommendation-missing':
      return (
        <p>
          <ByClause
            says={say(locale, 'wouldMissing', deciderName(locale, of.from, named))}
            clause={of.basis}
            at={at}
          />
        </p>
      )
    case 'other-body':
      return (
        <>
          <p>{say(locale, 'wouldNo')}</p>
          <Offers page={page} named={named} offered={of.offered} at={at} />
        </>
      )
    case 'unknown':
      return <p>{say(locale, 'notNamed')}</p>
  }
}
