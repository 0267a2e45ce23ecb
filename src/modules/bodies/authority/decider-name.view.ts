import { listed } from '../../../kernel/format.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { shortName } from '../body.model.ts'
import { type Decider, everyCouncil, type NamedDeciders, trustBoard } from './authority.model.ts'
import { sayAuthority as say } from './authority.text.ts'

/** What somebody who decides is called. A body that the reader may not know of is called by its key. */
export function deciderName(locale: Locale, decider: Decider, named: NamedDeciders): string {
  if (decider === everyCouncil) {
    return named.parties === 0 ? say(locale, 'theCouncils') : say(locale, 'councils', named.parties)
  }
  if (decider === trustBoard) return say(locale, named.trusts > 1 ? 'boards' : 'board')
  const body = named.bodies.find(({ key }) => key === decider)
  return body ? shortName(body) : decider.toUpperCase()
}

/** Several of them in a sentence: `20 kommunestyrer og styret i helseforetaket`. */
export const deciderNames = (
  locale: Locale,
  deciders: readonly Decider[],
  named: NamedDeciders,
  at: 'first' | 'inside' = 'first',
): string =>
  listed(
    locale,
    deciders.map((decider, place) => {
      const name = deciderName(locale, decider, named)
      const isWord = decider === everyCouncil || decider === trustBoard
      return isWord && (at === 'inside' || place > 0)
        ? name.charAt(0).toLowerCase() + name.slice(1)
        : name
    }),
  )
