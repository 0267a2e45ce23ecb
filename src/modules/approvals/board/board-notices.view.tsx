import { longDay } from '../../../kernel/format.model.ts'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Notice } from '../../../ui/layout.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import { reminderText } from '../../agreements/index.ts'
import { standingOf, versionAsked } from '../circulation-row.model.ts'
import { sayBoard as say } from '../look/board.text.ts'
import { Withdrawn } from '../look/withdrawn.view.tsx'
import { sayPartyMail } from '../mail/mail-reach.text.ts'
import { SentAgain } from '../mail/mail-reach.view.tsx'
import { sayNudge } from '../mail/nudge.text.ts'
import { saySeen } from '../seen/seen.text.ts'
import { HoldingBeside, OtherVersion } from '../versions/other-version.view.tsx'
import type { BoardProps } from './board-parts.view.tsx'

/** What a reader should know before the figures: what was just done, which day is shown, what is due. */
export const Notices = (props: BoardProps) => {
  const { page, facts, circulation, slug, asked, reminders, done } = props
  const { locale } = page
  const standing = standingOf(facts)
  return (
    <>
      <Receipt>{doneText(props)}</Receipt>
      {done?.kind === 'put-forward' && (
        <Notice kind="done">
          <p>{say(locale, 'isPutForward')}</p>
          {props.reaches.length > 0 && <p>{sayPartyMail(locale, 'mailOnItsWay')}</p>}
        </Notice>
      )}
      <SentAgain page={page} again={props.again} />
      <OtherVersion page={page} facts={facts} shownAt={page.to('board', { slug })} />
      <Withdrawn locale={locale} facts={facts} standing={props.standing} />
      <HoldingBeside page={page} slug={slug} holds={props.holds} />
      {standing && (
        <Notice title={say(locale, 'answersStand')}>
          <p>
            {say(locale, 'standsJudgedBy')}{' '}
            <InNorwegian locale={locale}>{standing.judgedBy}</InNorwegian>
          </p>
          <p>
            <InNorwegian locale={locale}>{standing.because}</InNorwegian>
          </p>
        </Notice>
      )}
      {asked && <AsOf {...props} />}
      {circulation.record === 'from-sources' && (
        <Notice>
          <p>{say(locale, 'fromSources')}</p>
        </Notice>
      )}
      {reminders.map((reminder) => (
        <Notice kind="warning">
          <p>{reminderText(locale, reminder)}</p>
        </Notice>
      ))}
    </>
  )
}

/** The day that is shown, and the way to today's board. */
const AsOf = ({ page, slug, facts, circulation, day, isBefore, outThen }: BoardProps) => {
  const { locale } = page
  return (
    <Notice>
      <p>
        {isBefore
          ? say(
              locale,
              'notForwardYet',
              longDay(locale, day),
              longDay(locale, circulation.putForwardOn),
            )
          : say(locale, 'asOf', longDay(locale, day))}{' '}
        <a href={page.to('board', { slug }, versionAsked(facts))}>{say(locale, 'toToday')}</a>
      </p>
      {outThen && (
        <p>
          <a href={page.to('board', { slug }, { versjon: outThen, dag: day })}>
            {say(locale, 'versionThen', outThen)}
          </a>
        </p>
      )}
    </Notice>
  )
}

/** What the reader has just done, in a sentence; null where it is told otherwise. */
function doneText({ page: { locale, community }, done }: BoardProps): string | null {
  switch (done?.kind) {
    case 'nudged':
      return sayNudge(locale, community.exercise ? 'doneInExercise' : 'done')
    case 'seen':
      return saySeen(locale, 'seen')
    case 'deadline-moved':
      return say(locale, 'deadlineIsMoved')
    case 'answered':
      return say(locale, 'answersSaved', done.count)
    default:
      return null
  }
}
