import type { Locale } from '../../../kernel/words.model.ts'
import type { DueWaiting } from '../waiting.model.ts'

/** Something that waits, in words. */
export type ToldLine = { when: string; title: string; deed: string }

/** The same with where it is done. `key`: stays the same while there is nothing new about it. */
export type DigestLine = ToldLine & { key: string; isNew: boolean; href: string }

/** What waits for a person in a community. */
export type DigestPart = {
  key: string
  community: string
  lines: readonly DigestLine[]
  /** The signed head of the community's journal; null where nothing is written there yet. */
  head: string | null
}

/** Whoever is to be mailed, if anything is new since `told`. */
export type Addressee = {
  personId: string
  email: string
  how: 'daily' | 'weekly'
  locale: Locale
  told: readonly string[]
}

export type DigestLinks = { all: string; leave: string }

/** How a mail tells of what waits. */
export type DigestWords = {
  mail(
    to: Pick<Addressee, 'locale' | 'how'>,
    parts: readonly DigestPart[],
    links: DigestLinks,
  ): { subject: string; body: string }
  line(locale: Locale, row: DueWaiting): ToldLine
}
