import { isWithin } from '../../../kernel/day.model.ts'
import { listed, shortDay } from '../../../kernel/format.model.ts'
import type { CommunityPage, NewsLine } from '../../../kernel/page.model.ts'
import { holderName } from '../bodies.text.ts'
import type { BodyRead } from './read-before.query.ts'
import { sayNow as say } from './read-before.text.ts'

type Read = NonNullable<BodyRead>

/** What is told of each part of a body that has changed since a form over it was opened. */
export const tellBody = {
  body: ({ locale, to }: CommunityPage, { key, name }: Read['body']): NewsLine => ({
    text: say(locale, 'body', name),
    href: to('body', { body: key }),
  }),
  practice: ({ locale, to }: CommunityPage, practice: Read['practice']): NewsLine => ({
    text: say(locale, practice ? 'practice' : 'noPractice'),
    ...(practice ? { href: to('body', { body: practice.body }) } : {}),
  }),
  leaderships: ({ locale, to }: CommunityPage, [first]: Read['leaderships']): NewsLine => ({
    text: say(locale, 'leaders'),
    ...(first ? { href: to('body', { body: first.body }) } : {}),
  }),
  seats: ({ locale, today }: CommunityPage, seats: Read['seats']): NewsLine => {
    const now = seats.filter(({ from, until }) => isWithin(today, from, until))
    const names = now.map(({ label }) => label)
    return {
      text:
        names.length === 0 ? say(locale, 'noSeats') : say(locale, 'seats', listed(locale, names)),
    }
  },
  holders: ({ locale, today }: CommunityPage, holders: Read['holders']): NewsLine => {
    const now = holders.filter(({ from, until }) => isWithin(today, from, until))
    const names = now.map((holder) => holderName(locale, holder))
    const coming = holders.flatMap((holder) =>
      holder.from !== null && holder.from > today
        ? [say(locale, 'comesOn', holderName(locale, holder), shortDay(holder.from))]
        : [],
    )
    const has =
      names.length === 0 ? say(locale, 'noHolders') : say(locale, 'holders', listed(locale, names))
    return {
      text: coming.length === 0 ? has : `${has} ${say(locale, 'coming', listed(locale, coming))}`,
    }
  },
}
