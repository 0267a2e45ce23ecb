import { kronerText } from '../../kernel/format.model.ts'
import type { Locale } from '../../kernel/words.model.ts'
import { sayCosts } from './costs.text.ts'
import type { Component } from './scheme.model.ts'
import type { ShareLine, SharePart } from './share.model.ts'

/** The part that a component came to for a party; none when it is not for the party. */
export const partOf = (line: ShareLine, component: Component): SharePart | undefined =>
  line.parts.find((part) => JSON.stringify(part.component) === JSON.stringify(component))

/** What a component's column is called. */
export function componentLabel(locale: Locale, component: Component): string {
  switch (component.kind) {
    case 'fixed':
      return sayCosts(locale, 'fixed')
    case 'per-inhabitant':
      return sayCosts(locale, 'rateTimes', kronerText(locale, component.rate))
    case 'fraction':
      return sayCosts(locale, 'fraction')
    default:
      return sayCosts(locale, 'rest')
  }
}
