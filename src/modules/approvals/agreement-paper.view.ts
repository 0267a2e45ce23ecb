import type { Paper } from '../../kernel/paper.model.ts'
import type { TextBlock } from '../../kernel/text-tree.model.ts'
import { titleAndRest } from '../../kernel/text-tree.rule.ts'
import type { Locale } from '../../kernel/words.model.ts'
import type { PackageFacts } from './package.model.ts'
import { partyInFull, sayPaper } from './paper.text.ts'

/** The agreement for one party with lines to sign on, in Norwegian whoever reads it. `text` has its fields filled in; its heading is the title. */
export function agreementPaper(
  read: Locale,
  facts: PackageFacts,
  text: readonly TextBlock[],
): Paper {
  const locale = read === 'nn' ? 'nn' : 'nb'
  const { title, rest } = titleAndRest(text)
  return {
    locale,
    title: title ?? facts.title,
    mark: facts.exercise ? sayPaper(locale, 'exercise') : null,
    blocks: [
      { kind: 'text', blocks: rest },
      {
        kind: 'signatures',
        place: sayPaper(locale, 'placeAndDay'),
        by: [facts.counterparty ?? '…………', partyInFull(locale, facts)],
      },
    ],
  }
}
