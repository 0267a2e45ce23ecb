import type { MailStory } from '../../../kernel/mail-story.model.ts'
import type { Clock } from '../../../kernel/mail-story.rule.ts'
import { allow, refuse, type Verdict } from '../../../kernel/verdict.model.ts'
import { type PartyReach, reachesOf } from '../../rounds/index.ts'
import type { BoardLine } from '../board.model.ts'
import { type Answering, isAwaited, isDecided } from '../party-state.rule.ts'
import type { AgainHindrance } from './mail-reach.model.ts'

/** How far the mails came that each party was sent last. One that has answered needs none. */
export const partyReaches = (
  lines: readonly (Pick<BoardLine, 'code' | 'name'> & Answering)[],
  mails: readonly MailStory[],
  clock: Clock,
): PartyReach[] =>
  reachesOf(
    lines.map((line) => ({ code: line.code, name: line.name, isAwaited: isAwaited(line) })),
    mails,
    clock,
  )

/** May a mail that failed be sent to its person again? Only while the party is asked, and the person speaks for it. */
export function judgeTellingAgain(
  line:
    | (Pick<BoardLine, 'state'> & Partial<Pick<BoardLine, 'standing' | 'isAskedAgain'>>)
    | undefined,
  isOut: boolean,
  isContact: boolean,
): Verdict<AgainHindrance> {
  if (!isOut || !line) return refuse('version-not-out')
  if (line.standing === 'not-party') return refuse('not-awaited')
  if (isDecided(line.state) && !line.isAskedAgain) return refuse('answered-already')
  return isContact ? allow('not-delivered') : refuse('not-a-contact')
}
