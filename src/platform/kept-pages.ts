import { createHash, randomBytes } from 'node:crypto'
import type { Deed } from '../kernel/deed.model.ts'
import { escapeHtml } from '../kernel/escape-html.rule.ts'
import type { PageContext } from '../kernel/page.model.ts'
import { keepByUse } from './keep-by-use.ts'
import { answerNumber } from './kept-answers.ts'

const ownParts = ['csrf', 'formKey', 'readerName'] as const
type OwnPart = (typeof ownParts)[number]

/** What is its reader's own on a page, and is put in as it is sent: the token and the key of its forms, and the name. */
export type Own = Record<OwnPart, string>

const secret = randomBytes(16).toString('base64url')
const marked = new RegExp(`${secret}(${ownParts.join('|')})`)

/** What stands in a page for what is put in. Nobody is sent one, and so nobody can write one into a text. */
export const marks: Own = {
  csrf: `${secret}csrf`,
  formKey: `${secret}formKey`,
  readerName: `${secret}readerName`,
}

/** A page cut wherever something is put in. */
export type CutPage = {
  pieces: readonly Buffer[]
  own: readonly OwnPart[]
  /** Another one where it says anything else; null where a form makes it new each time. */
  digest: string | null
}

export function cutPage(html: string): CutPage {
  const parts = html.split(marked)
  const own = parts.filter((_, i) => i % 2 === 1) as OwnPart[]
  const said = () => createHash('sha1').update(html.replaceAll(secret, '')).digest('base64url')
  return {
    pieces: parts.filter((_, i) => i % 2 === 0).map((piece) => Buffer.from(piece)),
    own,
    digest: own.includes('formKey') ? null : said(),
  }
}

/** The page with what is its reader's own. */
export function fillPage({ pieces, own }: CutPage, reader: Own): Buffer {
  const filled = { ...reader, readerName: escapeHtml(reader.readerName) }
  return Buffer.concat(
    pieces.flatMap((piece, i) => {
      const part = own[i]
      return part === undefined ? [piece] : [piece, Buffer.from(filled[part])]
    }),
  )
}

/** A page that is ready to be sent. Its tag is asked for where a browser may keep it; null where it is new each time. */
export type ReadyPage = { body: Buffer; tag(): string | null }

/** What a page was told that its reader may do, and may not. */
type Verdict = { deed: Deed; partyCode: string | undefined; may: boolean }

export type KeptPage = CutPage & {
  verdicts: readonly Verdict[]
  /** Does no browser keep it? */
  isForgotten: boolean
}

/** A page that is being made of its address, what was read and what its reader may do, and of nothing else. */
export type Making = {
  pages: KeptPages
  name: string
  own: Own
  verdicts: Map<string, Verdict>
  /** Was it made of more after all, such as who reads or the time of day? Then it is nobody else's. */
  isOwn: boolean
}

export type KeptPages = {
  /** What the page is kept by; null where it was made of an answer that is neither kept nor short. */
  nameOf(page: PageContext, url: string, answers: Answers): string | null
  /** The page by that name, where its reader may do what those may whom it was made for. */
  find(name: string, may: PageContext['may']): KeptPage | undefined
  keep(making: Making, page: CutPage, isForgotten: boolean): void
  weight(): number
}

type Answers = Readonly<Record<string, readonly unknown[]>>

/** In bytes. */
const mostWeight = 12_000_000
const mostWeightOfPage = 500_000
const leastWeight = 1_000
/** In rows, and in characters: as much as what became of the mails to twenty parties. */
const fewRows = 50
const shortAnswer = 12_000
const weightOfVerdict = 100

export function openKeptPages(): KeptPages {
  const kept = keepByUse<KeptPage>(mostWeight)
  return {
    nameOf(page, url, answers) {
      const read = Object.entries(answers).map(([name, rows]) => [name, nameOfAnswer(rows)])
      if (read.length === 0 || read.some(([, answer]) => answer === undefined)) return null
      const { locale, today, community, viewer, csrf } = page
      const reader = viewer && { ...viewer, personId: null, name: null }
      const where = community && writtenOut(community)
      return JSON.stringify([url, locale, today, where, reader, csrf !== '', read])
    },
    find(name, may) {
      const found = kept.find(name)
      const isSame = found?.verdicts.every((each) => may(each.deed, each.partyCode) === each.may)
      return isSame ? found : undefined
    },
    keep({ name, verdicts }, page, isForgotten) {
      const made = { ...page, isForgotten, verdicts: [...verdicts.values()] }
      const weight = weightOf(made) + name.length
      if (weight <= mostWeightOfPage) kept.keep(name, made, weight)
    },
    weight: kept.weight,
  }
}

const written = new WeakMap<object, string>()

/** What is given to many pages as it is, and never changed. */
function writtenOut(thing: object): string {
  const known = written.get(thing) ?? JSON.stringify(thing)
  written.set(thing, known)
  return known
}

/** An answer by its number where it is kept, and by what it tells where that is short. */
function nameOfAnswer(rows: readonly unknown[]): number | string | undefined {
  const number = answerNumber(rows)
  if (number !== undefined) return number
  if (rows.length > fewRows) return undefined
  const told = JSON.stringify(rows)
  return told.length > shortAnswer ? undefined : told
}

const weightOf = ({ pieces, verdicts }: KeptPage): number =>
  pieces.reduce((sum, { length }) => sum + length, leastWeight + verdicts.length * weightOfVerdict)
