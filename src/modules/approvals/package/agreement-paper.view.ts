import type { OrderedPaper, TypedText } from '../../../kernel/paper.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import type { PackageFacts } from './package.model.ts'
import { isCounterparty, markText, partyInFull, sayPaper } from './paper.text.ts'

/** The agreement for one party with lines to sign on, in Norwegian whoever reads it. `text` has its fields filled in; its heading is the title. */
export function agreementPaper(
  read: Locale,
  facts: Pick<
    PackageFacts,
    'title' | 'exercise' | 'standing' | 'counterparty' | 'partyName' | 'partyKind'
  >,
  text: TypedText,
): OrderedPaper {
  const locale = read === 'nn' ? 'nn' : 'nb'
  return {
    locale,
    title: facts.title,
    mark: markText(locale, facts),
    blocks: [
      { kind: 'typed', ...text },
      {
        kind: 'signatures',
        place: sayPaper(locale, 'placeAndDay'),
        by: [
          facts.counterparty ?? '…………',
          isCounterparty(facts) ? '…………' : partyInFull(locale, facts),
        ],
      },
    ],
  }
}
