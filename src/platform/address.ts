import type { Context } from 'hono'
import { type Day, type Instant, parseInstant } from '../kernel/day.model.ts'
import { lookupDays, readDay } from '../kernel/typed-day.rule.ts'
import { isId } from './id.ts'

/** What a field of an address says; null where that is nothing it can say. */
export type AddressField<Value> = (text: string) => Value | null

/** A whole number from 1, as rows are numbered: at most what PostgreSQL keeps in an integer. */
export const numberFrom1: AddressField<number> = (text) =>
  /^[1-9]\d{0,9}$/.test(text) && Number(text) <= 2_147_483_647 ? Number(text) : null

/** A version by its number. What is no such number asks for a version that is nowhere, never for the one that is shown. */
export const aVersion: AddressField<number> = (text) => numberFrom1(text) ?? 0

/** A day that the house can be asked about, with room on both sides to reckon from it. */
export const aDay: AddressField<Day> = (text) => {
  const read = readDay(text, lookupDays)
  return read.ok ? read.value : null
}

/** A moment within the same days. */
export const aMoment: AddressField<Instant> = (text) => {
  const moment = parseInstant(text)
  return moment !== null && aDay(moment.slice(0, 10)) !== null ? moment : null
}

export const anId: AddressField<string> = (text) => (isId(text) ? text : null)

/** One of the words that our own links write. */
export const oneOf =
  <Word extends string>(...words: readonly Word[]): AddressField<Word> =>
  (text) =>
    words.find((word) => word === text) ?? null

/** What someone searches for, or the code of a thing: no longer than any that there is. */
export const someText: AddressField<string> = (text) => (text.length <= 200 ? text : null)

/** What a form whose answer is its address was filled in with, for the form to read and to say what is wrong with. */
export const asTyped: AddressField<string> = (text) => text

/** A place of ours to go back to; never another site, and no longer than browsers write. */
export const ownPlace: AddressField<string> = (text) =>
  text.length <= 2_000 && /^\/(?![/\\])[^\p{Cc}]*$/u.test(text) ? text : null

/** A field after the question mark; null where it is missing or says nothing that it can. */
export function inQuery<Value>(c: Context, name: string, read: AddressField<Value>): Value | null {
  const text = c.req.query(name)
  return text === undefined ? null : read(text)
}

/** A part of the path; null where it says nothing that it can, so that the page is not found. */
export function inPath<Value>(c: Context, name: string, read: AddressField<Value>): Value | null {
  const text = c.req.param(name)
  return text === undefined ? null : read(text)
}

/** All fields after the question mark, for a page whose form is its address; the last of each, none of them long. */
export const searchIn = (c: Context): URLSearchParams =>
  new URLSearchParams(
    [...new URL(c.req.url).searchParams].filter(([, text]) => someText(text) !== null),
  )

/** The code of a thing in the path; empty, which nothing is called, where there can be no such thing. */
export const codeInPath = (c: Context, name: string): string => inPath(c, name, someText) ?? ''

/** Where a request was for, as it can stand in a link: always of ours, without a query that nobody would write. */
export function placeOf({ pathname, search }: { pathname: string; search: string }): string {
  const path = pathname.replace(/^[/\\]{2,}/, '/')
  return ownPlace(path + search) ?? ownPlace(path) ?? '/'
}

/** The same place without the slashes at its end; null where it has none, or is the front page. */
export function withoutEndSlash(place: string): string | null {
  const [, path = '', query = ''] = /^([^?]*?)\/+(\?.*)?$/.exec(place) ?? []
  return path === '' ? null : path + query
}
