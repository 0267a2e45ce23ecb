import type { DeskWords } from '../../../kernel/desk.model.ts'
import { shortDay } from '../../../kernel/format.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { sayDesk } from '../desk.text.ts'
import type { DueWaiting } from '../waiting.model.ts'
import { deedOf } from '../waiting-words.view.ts'
import type { Addressee, DigestLinks, DigestPart, DigestWords, ToldLine } from './digest.model.ts'
import { sayDigestMail as say } from './digest.text.ts'

/** How a mail tells of what waits, by the rooms' own words. */
export const digestWords = (words: DeskWords): DigestWords => ({
  mail: digestMail,
  line: (locale, row) => lineOf(words, locale, row),
})

function lineOf(words: DeskWords, locale: Locale, row: DueWaiting): ToldLine {
  const word = words[row.what]
  return {
    when: whenText(locale, row),
    title: word?.title?.[locale] ?? row.title,
    deed: deedOf(words, locale, row),
  }
}

/** By when something is to be done, and how much is left. */
function whenText(locale: Locale, { due, daysLeft }: DueWaiting): string {
  if (due === null || daysLeft === null) return sayDesk(locale, 'noDay')
  const left =
    daysLeft < 0 ? sayDesk(locale, 'daysLate', -daysLeft) : sayDesk(locale, 'daysLeft', daysLeft)
  return `${shortDay(due)} (${left.toLocaleLowerCase('nb')})`
}

/** So many things of a community are told of in a mail. */
const mostLines = 30

/** What is new, and all that waits beside it; the links lead to all of it, and to where the mails are stopped. */
function digestMail(
  { locale, how }: Pick<Addressee, 'locale' | 'how'>,
  parts: readonly DigestPart[],
  { all, leave }: DigestLinks,
) {
  const fresh = parts.flatMap(({ lines }) => lines.filter(({ isNew }) => isNew))
  return {
    subject: say(locale, 'subject', fresh.length),
    body: [
      say(locale, 'lead'),
      ...parts.map((part) => partText(locale, part)),
      `${say(locale, 'all')}\n${all}`,
      say(locale, how),
      `${say(locale, 'leave')}\n${leave}`,
    ].join('\n\n'),
  }
}

/** What is new stands first, so that it is not what is left out. */
function partText(locale: Locale, { community, lines, head }: DigestPart): string {
  const inOrder = [...lines.filter(({ isNew }) => isNew), ...lines.filter(({ isNew }) => !isNew)]
  const told = inOrder.slice(0, mostLines).map(({ isNew, when, title, deed, href }) => {
    const mark = isNew ? `${say(locale, 'isNew')}: ` : ''
    return `– ${mark}${title}\n  ${when}. ${deed}\n  ${href}`
  })
  const rest = lines.length - told.length
  const more = rest > 0 ? [say(locale, 'more', rest)] : []
  const lock = head === null ? [] : [`${say(locale, 'head')}\n${head}`]
  return [community, ...told, ...more, ...lock].join('\n')
}
