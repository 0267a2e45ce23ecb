import type { Day, Instant } from './day.model.ts'
import type { Ore } from './money.model.ts'

declare const takenFor: unique symbol

/**
 * What something that was stored must be to be taken for a T. Told is where it is not, and never what stands there:
 * it may be what a person wrote. Null where it is.
 */
export type Shape<T> = ((stored: unknown) => string | null) & { readonly [takenFor]?: T }

/** What a shape takes something for. */
export type Shaped<S> = S extends Shape<infer T> ? T : never

/** What was stored as what the shape takes it for. Throws where it is something else. */
export function shaped<T>(shape: Shape<T>, stored: unknown): T {
  const misfit = shape(stored)
  if (misfit !== null) throw new TypeError(`Stored otherwise than it is read: ${misfit}`)
  return stored as T
}

const fits =
  <T>(what: string, holds: (stored: unknown) => boolean): Shape<T> =>
  (stored) =>
    holds(stored) ? null : `is no ${what}`

const written = <T>(what: string, form: RegExp): Shape<T> =>
  fits(what, (stored) => typeof stored === 'string' && form.test(stored))

/** What has a reader of its own. */
export const anything: Shape<unknown> = () => null

export const aText: Shape<string> = fits('text', (stored) => typeof stored === 'string')
export const aTruth: Shape<boolean> = fits('truth', (stored) => typeof stored === 'boolean')
export const someBytes: Shape<Uint8Array> = fits('bytes', (stored) => stored instanceof Uint8Array)
export const aNumber: Shape<number> = fits('whole number', Number.isSafeInteger)
export const someOre: Shape<Ore> = fits('whole øre', Number.isSafeInteger)
export const aDay: Shape<Day> = written('day', /^\d{4,}-\d\d-\d\d$/)
export const anInstant: Shape<Instant> = written('instant', /^\d{4,}-\d\d-\d\dT[\d:.]{12}Z$/)

export const oneOf = <const Text extends string>(...texts: readonly Text[]): Shape<Text> =>
  fits(`one of ${texts.join(', ')}`, (stored) => texts.includes(stored as Text))

/** Null is an answer of its own; what is not there at all is none. */
export const orNull =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (stored) =>
    stored === null ? null : shape(stored)

export const listOf =
  <T>(shape: Shape<T>): Shape<T[]> =>
  (stored) => {
    if (!Array.isArray(stored)) return 'is no list'
    for (const each of stored) {
      const misfit = shape(each)
      if (misfit !== null) return `each ${misfit}`
    }
    return null
  }

type Fields = Readonly<Record<string, Shape<unknown>>>
export type FieldsShape<F extends Fields> = Shape<{ [Name in keyof F]: Shaped<F[Name]> }> & {
  readonly fields: F
}

/** A row, or an object within one. What stands in it beside the fields is not looked at. */
export function fields<const F extends Fields>(of: F): FieldsShape<F> {
  const each = Object.entries(of)
  const shape: Shape<{ [Name in keyof F]: Shaped<F[Name]> }> = (stored) => {
    if (typeof stored !== 'object' || stored === null) return 'is no row'
    for (const [name, own] of each) {
      const misfit = own((stored as Readonly<Record<string, unknown>>)[name])
      if (misfit !== null) return `${name} ${misfit}`
    }
    return null
  }
  return Object.assign(shape, { fields: of })
}

/** An object whose other fields follow from what one of them says. */
export const byField = <
  const Tag extends string,
  const Kinds extends Readonly<Record<string, Shape<object>>>,
>(
  tag: Tag,
  kinds: Kinds,
): Shape<
  { [K in keyof Kinds & string]: Shaped<Kinds[K]> & { [T in Tag]: K } }[keyof Kinds & string]
> => {
  const known = new Map<unknown, Shape<object>>(Object.entries(kinds))
  return (stored) => {
    if (typeof stored !== 'object' || stored === null) return 'is no row'
    const kind = known.get((stored as Readonly<Record<string, unknown>>)[tag])
    return kind ? kind(stored) : `${tag} is none of ${Object.keys(kinds).join(', ')}`
  }
}
