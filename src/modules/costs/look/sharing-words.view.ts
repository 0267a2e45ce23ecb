import {
  decimalNumber,
  fractionText,
  kronerText,
  percentText,
} from '../../../kernel/format.model.ts'
import type { Ore } from '../../../kernel/money.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { sayCosts } from '../costs.text.ts'
import {
  type Component,
  isPart,
  type PartyScope,
  type Sharing,
  toldComponents,
} from '../scheme.model.ts'
import type { PartyFact } from '../share.model.ts'
import { sayPart } from './part.text.ts'

/** A rate always shows its øre: `6,00`. */
export const rateText = (locale: Locale, rate: Ore): string => decimalNumber(locale, rate / 100, 2)

/** A change with its sign: `+ 14 885`. */
export const signed = (text: string, amount: number): string =>
  amount > 0 ? `+\u00a0${text}` : text

/** A change as a part of what is paid today: `+ 15,0 %`. */
export const changeShare = (locale: Locale, share: number | null): string =>
  share === null ? '–' : signed(percentText(locale, share), share)

type Known = { parties: readonly Pick<PartyFact, 'code' | 'name'>[]; unnamed: number }

/** How the cost is shared, one sentence for each group of parties that is treated alike. */
export function sharingSentences(locale: Locale, sharing: Sharing, known: Known): string {
  const groups = new Map<string, Component[]>()
  for (const component of sharing.components) {
    const key = JSON.stringify(component.for)
    groups.set(key, [...(groups.get(key) ?? []), component])
  }
  return [...groups.values()]
    .map((components) => {
      const [first] = components
      const who = first ? scopeText(locale, first.for, known) : ''
      return `${who} ${predicates(locale, components, sharing.components.length === 1)}.`
    })
    .join(' ')
}

/** Whom a component is for, as the subject of a sentence. */
export function scopeText(locale: Locale, scope: PartyScope, { parties, unnamed }: Known): string {
  const count = parties.length + unnamed
  if (scope.who === 'all') return sayCosts(locale, 'allOf', count)
  if (scope.who === 'except') return sayCosts(locale, 'theOthers', count - scope.codes.length)
  const names = scope.codes.map(
    (code) => parties.find((party) => party.code === code)?.name ?? code,
  )
  return joined(locale, names)
}

function predicates(locale: Locale, components: readonly Component[], isWhole: boolean): string {
  const told = toldComponents({ components })
  const paid = told.flatMap((component) => paidText(locale, component) ?? [])
  const shared = told.flatMap((component) => sharedText(locale, component, isWhole) ?? [])
  return [
    ...(paid.length > 0 ? [`${sayCosts(locale, 'pay')} ${joined(locale, paid)}`] : []),
    ...(shared.length > 0 ? [`${sayCosts(locale, 'share')} ${joined(locale, shared)}`] : []),
  ].join(` ${sayCosts(locale, 'and')} `)
}

function paidText(locale: Locale, component: Component): string | null {
  if (component.kind === 'fixed') {
    return sayCosts(locale, 'fixedEach', kronerText(locale, component.amount))
  }
  if (component.kind === 'per-inhabitant') {
    return sayCosts(locale, 'ratePer', rateText(locale, component.rate))
  }
  if (component.kind !== 'fraction') return null
  const { numerator, denominator } = component
  return sayCosts(locale, 'percentOf', fractionText(locale, numerator, denominator))
}

/** A part of the cost, or the rest; where nothing is taken before it, that is the whole cost. */
function sharedText(locale: Locale, component: Component, isWhole: boolean): string | null {
  const { kind } = component
  if (isPart(component)) {
    const { numerator, denominator } = component
    return sayPart(locale, component.kind, fractionText(locale, numerator, denominator))
  }
  if (kind === 'rest-equally') return sayCosts(locale, isWhole ? 'costEqually' : 'restEqually')
  return kind === 'rest-by-inhabitants'
    ? sayCosts(locale, isWhole ? 'costByInhabitants' : 'restByInhabitants')
    : null
}

const joined = (locale: Locale, texts: readonly string[]): string =>
  texts.length < 2
    ? (texts[0] ?? '')
    : `${texts.slice(0, -1).join(', ')} ${sayCosts(locale, 'and')} ${texts.at(-1)}`
