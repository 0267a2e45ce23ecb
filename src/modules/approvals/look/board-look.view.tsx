import type { Locale } from '../../../kernel/words.model.ts'
import type { StateKind } from '../../../ui/state.tsx'
import type { BoardLine } from '../board.model.ts'
import { askedAgainText, bodyDecides, stateText, treatmentText } from '../board-codes.text.ts'
import type { PartyState } from '../party-state.model.ts'
import {
  type PartyKind,
  type TreatingBody,
  type Treatment,
  treatingBodies,
} from '../treatment.model.ts'
import { sayBoard } from './board.text.ts'

/** How an answer is drawn; `before`: the answer that was given before it was asked for anew. */
export type LineLook = { kind: StateKind; text: string; before?: string }

/** How a party's state is drawn. */
export const stateKinds: Record<PartyState, StateKind> = {
  sent: 'sent',
  received: 'sent',
  'on-agenda': 'agenda',
  'under-way': 'agenda',
  adopted: 'adopted',
  'adopted-with-remark': 'remark',
  'adopted-with-reservation': 'reservation',
  rejected: 'rejected',
  postponed: 'postponed',
  'outcome-not-stated': 'agenda',
  unknown: 'unknown',
}

/** How a party's answer is drawn. A party that is late and has said nothing is drawn as late itself. */
export function lookOf(locale: Locale, line: BoardLine): LineLook {
  if (line.standing === 'unsettled') return { kind: 'unknown', text: sayBoard(locale, 'unsettled') }
  if (line.standing === 'not-party') {
    return { kind: 'unknown', text: sayBoard(locale, line.isLeftOut ? 'leftOut' : 'notParty') }
  }
  if (line.group === 'late-silent') return { kind: 'late', text: sayBoard(locale, 'late') }
  if (line.group === 'asked-again') {
    return { kind: 'sent', ...askedAgainText(locale, line.state) }
  }
  if (line.hinders === 'no') return { kind: 'cleared', text: sayBoard(locale, 'cleared') }
  return { kind: stateKinds[line.state], text: stateText[line.state][locale] }
}

/** How one body's step is drawn. */
export function stepLook(locale: Locale, line: BoardLine, step: Treatment): LineLook {
  if (step.state === 'outcome-not-stated') {
    return { kind: 'agenda', text: sayBoard(locale, 'outcomeNotStated') }
  }
  const isCleared = line.hinders === 'no' && line.deciding?.id === step.id
  return {
    kind: isCleared ? 'cleared' : stateKinds[step.state],
    text: treatmentText(locale, step, line.decidingBody),
  }
}

/** The bodies that the table has columns for: all that treat it in some party. */
export const bodyColumns = (lines: readonly BoardLine[]): TreatingBody[] =>
  treatingBodies.filter((body) => lines.some(({ bodies }) => bodies.includes(body)))

/** Who decides: the body asked for in the municipalities, and the board of a trust that is a party. */
export function decidersText(
  locale: Locale,
  body: TreatingBody,
  parties: readonly { name: string; kind: PartyKind }[],
): string {
  const trusts = parties.filter(({ kind }) => kind === 'health-trust').map(({ name }) => name)
  const municipal = sayBoard(locale, 'tableLead', bodyDecides[body][locale])
  return trusts.length === 0
    ? municipal
    : `${municipal} ${sayBoard(locale, 'trustDecides', trusts.join(', '))}`
}
