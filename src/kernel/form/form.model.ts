import type { Day } from '../day.model.ts'
import type { Ore } from '../money.model.ts'
import type { Reading, ReadingProblem } from '../reading.model.ts'
import type { DayRange } from '../typed-day.rule.ts'
import type { YearRange } from '../typed-year.rule.ts'

/** What may stand in a field. One that is not required may be empty, and its value is then null. */
export type Field =
  /** `from: 'today'` takes no day that has passed. */
  | { kind: 'day'; range: DayRange; from?: 'today'; required?: true }
  | { kind: 'count'; least: number; most: number; required?: true }
  /** A number with at most two decimals, in hundredths: `0,5` man-years are 50. The ends are in hundredths too. */
  | { kind: 'amount'; least: number; most: number; required?: true }
  /** Kroner in all, for each municipality or for each inhabitant. */
  | { kind: 'kroner'; per?: 'municipality' | 'inhabitant'; required?: true }
  /** In ten thousandths of a per cent; `orWhole` where the field does not say percent. */
  | { kind: 'percent'; orWhole?: true; required?: true }
  | { kind: 'year'; range: YearRange; required?: true }
  /** One of a closed list. */
  | { kind: 'choice'; choices: readonly string[]; required?: true }
  /** One of what the community has now. */
  | { kind: 'row'; required?: true }
  /** A box that says yes when it is ticked. */
  | { kind: 'yes' }
  | { kind: 'line'; longest: number; required?: true }
  /** `onPaper` is not larger than can be set. */
  | { kind: 'lines'; longest: number; onPaper?: true; required?: true }
  | { kind: 'link'; longest: number; required?: true }
  | { kind: 'address'; required?: true }
  | { kind: 'organisation-number'; required?: true }
  /** A text that the room reads further, such as a list of municipalities. */
  | { kind: 'own'; required?: true }

/** The fields of a form by their names, in the order in which they are asked for. */
export type Form = Readonly<Record<string, Field>>

export type FieldName<Of extends Form> = keyof Of & string

/** What was typed, as it was typed. */
export type Typed<Of extends Form> = Record<FieldName<Of>, string>

type Taken<Each extends Field> = Each extends { kind: 'day' }
  ? Day
  : Each extends { kind: 'kroner' }
    ? Ore
    : Each extends { kind: 'count' | 'amount' | 'percent' | 'year' }
      ? number
      : Each extends { kind: 'choice'; choices: readonly (infer Choice)[] }
        ? Choice
        : string

type Value<Each extends Field> = Each extends { kind: 'yes' }
  ? boolean
  : Each extends { required: true }
    ? Taken<Each>
    : Taken<Each> | null

/** What the fields mean. */
export type Values<Of extends Form> = { [Name in FieldName<Of>]: Value<Of[Name]> }

/** What is wrong, each at its field: of what was typed, or a word of the room's own. */
export type Problems<Name extends string, Own extends string = never> = Partial<
  Record<Name, ReadingProblem | Own>
>

/** A form as it was read. What could be read of one with problems is there too, for what the room judges by it. */
export type FormRead<Of extends Form, Own extends string = never> =
  | { ok: true; values: Values<Of> }
  | { ok: false; problems: Problems<FieldName<Of>, Own>; values: Partial<Values<Of>> }

type NamesOf<Of extends Form, Like> = {
  [Name in FieldName<Of>]: [Extract<Of[Name], Like>] extends [never] ? never : Name
}[FieldName<Of>]
type Where<Names, Needed> = [Names] extends [never] ? unknown : Needed

/** What a form is read by, beside itself: today, the rows of the community, and readers that rest on more than the kernel. */
export type ReadBy<Of extends Form> = Where<NamesOf<Of, { from: 'today' }>, { today: Day }> &
  Where<
    NamesOf<Of, { kind: 'row' }>,
    { rows: Record<NamesOf<Of, { kind: 'row' }>, readonly string[]> }
  > &
  Where<NamesOf<Of, { kind: 'address' }>, { readAddress(typed: string): Reading<string> }> &
  Where<
    NamesOf<Of, { kind: 'organisation-number' }>,
    { readOrganisationNumber(typed: string): Reading<string> }
  >

export const fieldNames = <Of extends Form>(form: Of) => Object.keys(form) as FieldName<Of>[]

/** What was typed into the form, empty where nothing was; `sentAs` are the names of its fields on the page, where they are others. */
export const typedIn = <Of extends Form>(
  form: Of,
  sent: Readonly<Partial<Record<string, string>>>,
  sentAs?: Readonly<Record<FieldName<Of>, string>>,
): Typed<Of> =>
  Object.fromEntries(
    fieldNames(form).map((name) => [name, sent[sentAs?.[name] ?? name] ?? '']),
  ) as Typed<Of>

export const emptyForm = <Of extends Form>(form: Of): Typed<Of> => typedIn(form, {})

/** What a ticked box sends. */
export const yes = 'yes'
