import type { AttachmentRow } from '../../../kernel/kept-file.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Callee } from '../../desk/index.ts'
import type { Question } from '../question.model.ts'
import type { TilePlace } from '../result/choices.view.tsx'
import type { QuestionPart } from '../result/question-part.rule.ts'
import type { RoundResult } from '../result/result.model.ts'
import type { Asked, Round } from '../round.model.ts'
import type { BoardLine } from './board-reading.rule.ts'
import type { Missed } from './not-reached.view.tsx'

/** All that a round's own page shows. */
export type BoardProps = {
  page: CommunityPage
  round: Round
  questions: readonly Question[]
  /** The questions as they are shown, one part at a time. */
  parts: readonly QuestionPart[]
  lines: readonly BoardLine[]
  /** What follows the round. */
  attachments: readonly AttachmentRow[]
  /** What the reader is shown of the answers; how many there are is shown to all who see the round. */
  result: RoundResult
  isShown: boolean
  tiles: readonly TilePlace[]
  /** Whom to call where no answer counts, by the place. */
  callees: ReadonlyMap<string, readonly Callee[]>
  /** Whom the mail has not reached, for whoever may send it. */
  missed: Missed
  /** Those whom the reader answers for. */
  own: readonly Asked[]
  done: 'sent' | 'closed' | 'reopened' | 'postponed' | 'estimated' | 'nudged' | 'askedMore' | null
}
