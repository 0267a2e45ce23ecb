import type { PaperOrder } from '../../../platform/paper/order.ts'
import type { DocumentFacts } from '../document-row.model.ts'
import { typedText } from '../field/agreement-fields.rule.ts'

/** Whether the text of a version can be set on paper, tried as it is for one party: what is out can no longer be changed. */
export const paperTrial = ({ title, body, counterparty, host }: DocumentFacts): PaperOrder => ({
  kind: 'trial',
  papers: [
    {
      locale: 'nb',
      title,
      mark: null,
      blocks: [{ kind: 'typed', ...typedText(body)({ counterparty, party: null, host }) }],
    },
  ],
})
