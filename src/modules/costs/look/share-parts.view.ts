import { kronerText } from '../../../kernel/format.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { sayCosts } from '../costs.text.ts'
import { type Component, isByInhabitants } from '../scheme.model.ts'
import type { ShareLine, SharePart } from '../share.model.ts'
import type { StoredList } from '../stored-list.model.ts'
import { partColumn } from './part-words.view.ts'
import { rateText } from './sharing-words.view.ts'

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
    case 'part-equally':
    case 'part-by-inhabitants':
      return partColumn(locale, component)
    default:
      return sayCosts(locale, 'rest')
  }
}

/** Each paper once, with the words that the figures rest on. */
export function citedIn({ input }: Pick<StoredList, 'input'>): string[] {
  const quotes = new Map<string, string[]>()
  for (const { source } of input.scheme.components) {
    if (source.certainty === 'tried') continue
    const known = quotes.get(source.reference) ?? []
    quotes.set(source.reference, source.quote ? [...known, `«${source.quote}»`] : known)
  }
  return [...quotes].map(([reference, words]) =>
    words.length > 0 ? `${reference}: ${words.join(', ')}` : reference,
  )
}

/** Does the amount change with how many live there? */
export const restsOnPeople = ({ parts }: ShareLine): boolean =>
  parts.some(({ component }) => isByInhabitants(component))

/** The rates that are our own reconstruction, each said so. */
export const reconstructedFigures = (
  locale: Locale,
  { input }: Pick<StoredList, 'input'>,
): string[] =>
  input.scheme.components.flatMap((component) =>
    component.source.certainty === 'reconstructed' && component.kind === 'per-inhabitant'
      ? [sayCosts(locale, 'ourReconstruction', `${rateText(locale, component.rate)} kr`)]
      : [],
  )
