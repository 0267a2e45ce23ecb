import type { CommunityPage } from '../../../kernel/page.model.ts'
import { Notice } from '../../../ui/layout.tsx'
import { sayAnswer as say } from './answer.text.ts'
import { Note, Offers } from './answer-words.view.tsx'
import type { NamedDeciders } from './authority.model.ts'
import { deciderName } from './decider-name.view.ts'
import type { Given, WhoDecides } from './judge-authority.rule.ts'

/** Who decides a matter, where nobody asks for one body. */
export const WhoWords = ({
  page,
  named,
  who,
}: {
  page: CommunityPage
  named: NamedDeciders
  who: WhoDecides
}) => {
  const { locale } = page
  if (who.isKnown && who.given) {
    return (
      <Notice kind="told" title={say(locale, 'theseDecide')}>
        <GivenWords page={page} named={named} given={who.given} />
      </Notice>
    )
  }
  return (
    <Notice kind="unknown" title={say(locale, 'unknown')}>
      <p>{say(locale, who.isKnown ? 'notNamed' : who.why)}</p>
      {!who.isKnown && who.given && (
        <>
          <p>{say(locale, 'byTheWords')}</p>
          <GivenWords page={page} named={named} given={who.given} />
        </>
      )}
      {!who.isKnown && <p>{say(locale, 'somebodyJudges')}</p>}
    </Notice>
  )
}

const GivenWords = (props: { page: CommunityPage; named: NamedDeciders; given: Given }) => {
  const { page, named, given } = props
  const { locale } = page
  const { recommendation } = given
  return (
    <>
      <Offers page={page} named={named} offered={given.offered} />
      {(recommendation || given.note) && (
        <p>
          {recommendation &&
            say(
              locale,
              recommendation.weight === 'must' ? 'recommendsFirst' : 'mayRecommend',
              deciderName(locale, recommendation.from, named),
            )}
          <Note page={page} note={given.note} />
        </p>
      )}
    </>
  )
}
