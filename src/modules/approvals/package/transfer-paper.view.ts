import { kronerText } from '../../../kernel/format.model.ts'
import type { Ore } from '../../../kernel/money.model.ts'
import type { Paper } from '../../../kernel/paper.model.ts'
import { numberedList, quote } from '../../../kernel/text-tree.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import type { PackageFacts } from './package.model.ts'
import { markText, sayPaper } from './paper.text.ts'
import { sayTransfer as say } from './transfer-paper.text.ts'

/** The agreement on the money between the one who collects it and the host. */
export function transferPaper(
  locale: Locale,
  facts: Pick<PackageFacts, 'title' | 'counterparty' | 'host' | 'exercise' | 'standing'>,
  total: Ore | null,
): Paper {
  const from = facts.counterparty ?? '…………'
  const to = facts.host ?? 'x kommune'
  return {
    locale,
    title: say(locale, 'transferTitle', from, to),
    mark: markText(locale, facts),
    blocks: [
      {
        kind: 'text',
        blocks: [
          quote(say(locale, 'transferOwnText')),
          numberedList([
            say(locale, 'transferPurpose', facts.title),
            say(locale, 'transferEmploys', to),
            say(locale, 'transferPays', from, to),
          ]),
        ],
      },
      {
        kind: 'fill',
        text: `${say(locale, 'transferAmount')} ${total === null ? '' : `kr ${kronerText(locale, total)}`}`,
      },
      { kind: 'fill', text: say(locale, 'transferTerms') },
      { kind: 'signatures', place: sayPaper(locale, 'placeAndDay'), by: [from, to] },
    ],
  }
}
