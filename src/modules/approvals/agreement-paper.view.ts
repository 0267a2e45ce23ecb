import type { Paper } from '../../kernel/paper.model.ts'
import type { Locale } from '../../kernel/words.model.ts'
import type { PackageFacts } from './package.model.ts'
import { partyInFull, sayPaper } from './paper.text.ts'

/** The agreement for one party with lines to sign on, in Norwegian whoever reads it. `text` has its fields filled in; its heading is the title. */
export function agreementPaper(read: Locale, facts: PackageFacts, text: string): Paper {
  const locale = read === 'nn' ? 'nn' : 'nb'
  const [, heading, rest] = /^# ([^\n]+)\n([\s\S]*)$/.exec(text.trimStart()) ?? [
    null,
    facts.title,
    text,
  ]
  return {
    locale,
    title: heading ?? facts.title,
    mark: facts.exercise ? sayPaper(locale, 'exercise') : null,
    blocks: [
      { kind: 'markdown', text: rest ?? text },
      {
        kind: 'signatures',
        place: sayPaper(locale, 'placeAndDay'),
        by: [facts.counterparty ?? '…………', partyInFull(locale, facts)],
      },
    ],
  }
}
