import { emptyForm } from '../../../kernel/form/form.model.ts'
import { shortDay } from '../../../kernel/format.model.ts'
import { oneLine } from '../../../kernel/typed-text.rule.ts'
import { answerTo, type Proposal, writtenTo } from '../asking/proposal.rule.ts'
import { seatHolderForm, type TypedSeatHolder } from './seat-holder-form.model.ts'

/** An empty form for somebody who comes into a seat. */
export const newSeatHolder: TypedSeatHolder = {
  ...emptyForm(seatHolderForm),
  rang: '0',
  deling: 'community',
}

/** The form as it is filled in from what somebody answered; nothing is shortened. */
export function printedProposal({ party, rank, candidate }: Proposal): TypedSeatHolder {
  const from = answerTo(party, 'from')
  return {
    ...newSeatHolder,
    rang: String(rank),
    navn: candidate.name,
    funksjon: candidate.functionName,
    epost: candidate.email,
    vedtak: oneLine(writtenTo(party, 'decided')),
    fra: from?.kind === 'day' ? shortDay(from.day) : '',
  }
}
