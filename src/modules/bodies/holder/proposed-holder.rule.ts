import { emptyForm } from '../../../kernel/form/form.model.ts'
import { shortDay } from '../../../kernel/format.model.ts'
import { oneLine } from '../../../kernel/typed-text.rule.ts'
import { answerTo, type Proposal, writtenTo } from '../asking/proposal.rule.ts'
import type { AskedCandidate } from '../candidate/asked-candidate.model.ts'
import { seatHolderForm, type TypedSeatHolder } from './seat-holder-form.model.ts'

/** An empty form for somebody who comes into a seat. */
export const newSeatHolder: TypedSeatHolder = {
  ...emptyForm(seatHolderForm),
  rang: '0',
  deling: 'community',
}

/**
 * The form as it is filled in from what somebody answered; nothing is shortened. Whoever is proposed and has said yes is called what they
 * call themselves.
 */
export function printedProposal(
  { party, rank, candidate }: Proposal,
  own: AskedCandidate | null,
): TypedSeatHolder {
  const from = answerTo(party, 'from')
  const said = own?.stands === true ? own : null
  return {
    ...newSeatHolder,
    rang: String(rank),
    navn: said?.ownName ?? candidate.name,
    funksjon: said ? (said.ownFunction ?? '') : candidate.functionName,
    epost: candidate.email,
    vedtak: oneLine(writtenTo(party, 'decided')),
    fra: from?.kind === 'day' ? shortDay(from.day) : '',
  }
}
