import type { Paper } from '../../kernel/paper.model.ts'
import type { PackageFacts } from './package.model.ts'
import { partyInFull, sayPaper } from './paper.text.ts'

/** The agreement for one party with lines to sign on. `text` has its fields filled in; its heading is the title. */
export function agreementPaper(facts: PackageFacts, text: string): Paper {
  const [, heading, rest] = /^# ([^\n]+)\n([\s\S]*)$/.exec(text.trimStart()) ?? [
    null,
    facts.title,
    text,
  ]
  return {
    locale: 'nb',
    title: heading ?? facts.title,
    mark: facts.exercise ? sayPaper('nb', 'exercise') : null,
    blocks: [
      { kind: 'markdown', text: rest ?? text },
      {
        kind: 'signatures',
        place: sayPaper('nb', 'placeAndDay'),
        by: [facts.counterparty ?? '…………', partyInFull('nb', facts)],
      },
    ],
  }
}
