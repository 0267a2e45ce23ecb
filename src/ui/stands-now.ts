import { listed } from '../kernel/format.model.ts'
import type { NewsLine } from '../kernel/page.model.ts'
import type { Locale, Words } from '../kernel/words.model.ts'

const empty = { nb: 'ikke fylt ut', nn: 'ikkje fylt ut', en: 'not filled in' } satisfies Words

/** What can be chosen in a field; where several are chosen, their values stand with a space between. */
type Options = readonly { value: string; label: string }[]

/** What stands now in every field that is filled in otherwise, in the order of the labels. */
export const standsNow = <Name extends string>(
  locale: Locale,
  labels: Readonly<Record<Name, string>>,
  typed: Readonly<Record<NoInfer<Name>, string>>,
  now: Readonly<Record<NoInfer<Name>, string>>,
  options?: Readonly<Partial<Record<NoInfer<Name>, Options>>>,
): NewsLine[] =>
  (Object.keys(labels) as Name[])
    .filter((name) => plain(typed[name]) !== plain(now[name]))
    .map((name) => {
      const asked = labels[name].endsWith('?') ? labels[name] : `${labels[name]}:`
      return { text: `${asked} ${toldOf(locale, plain(now[name]), options?.[name])}` }
    })

function toldOf(locale: Locale, value: string, options: Options = []): string {
  if (value === '') return empty[locale]
  const chosen = value
    .split(' ')
    .flatMap((word) => options.find((option) => option.value === word)?.label ?? [])
  return chosen.length > 0 ? listed(locale, chosen) : value
}

/** A browser sends its own line ends. */
const plain = (text: string): string => text.replace(/\r\n?/g, '\n').trim()
