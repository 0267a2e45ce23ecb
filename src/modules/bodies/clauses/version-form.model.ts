import type { FieldName, Form, Problems, Typed } from '../../../kernel/form/form.model.ts'
import { emptyForm } from '../../../kernel/form/form.model.ts'
import { printFields } from '../../../kernel/form/print-fields.model.ts'
import { lookupDays } from '../../../kernel/typed-day.rule.ts'
import type { AuthorityRow, AuthorityVersion } from '../authority/authority.model.ts'
import type { AuthorityRefusal } from '../authority/authority-refusal.model.ts'

/** A version. `punkt` is the number and heading of the clause, `andre` words that give nobody a matter, `frakilde` where the day was read, `her` the agreement among those of the community. */
export const versionForm = {
  navn: { kind: 'line', longest: 150, required: true },
  avtale: { kind: 'line', longest: 150, required: true },
  her: { kind: 'row' },
  punkt: { kind: 'line', longest: 150, required: true },
  kilde: { kind: 'line', longest: 300, required: true },
  fra: { kind: 'day', range: lookupDays },
  frakilde: { kind: 'line', longest: 300 },
  andre: { kind: 'lines', longest: 4_000 },
  lesning: { kind: 'lines', longest: 1_000 },
  ukjent: { kind: 'lines', longest: 1_000 },
} as const satisfies Form
export type VersionField = FieldName<typeof versionForm>
export type TypedVersion = Typed<typeof versionForm>

/** The matters that agreements commonly name. */
export const commonMatters = [
  'cooperation-agreement',
  'guideline',
  'action-plan',
  'guideline-revision',
  'routine',
  'minor-agreement-change',
  'shared-funds',
] as const
export type CommonMatter = (typeof commonMatters)[number]

export const isCommonMatter = (matter: string): matter is CommonMatter =>
  (commonMatters as readonly string[]).includes(matter)

/** One matter of a version; on the page each field ends with its number. `vedtar` and `kan` are deciders with a space between. */
export const matterForm = {
  slag: { kind: 'line', longest: 60 },
  sak: { kind: 'line', longest: 150, required: true },
  punkt: { kind: 'line', longest: 40, required: true },
  ord: { kind: 'lines', longest: 3_000, required: true },
  vedtar: { kind: 'own' },
  kan: { kind: 'own' },
  innstiller: { kind: 'row' },
  innstilling: { kind: 'choice', choices: ['must', 'may'] },
  fortsatt: { kind: 'count', least: 1, most: 30 },
  merknad: { kind: 'line', longest: 60 },
} as const satisfies Form
export type MatterField = FieldName<typeof matterForm>
export type TypedMatter = Typed<typeof matterForm>

/** As many matters as a form takes. */
export const mostMatters = 30

/** What the field of a matter is called on the page; the first is 1. */
export const matterFieldName = (name: MatterField, number: number): string => `${name}-${number}`

/** A whole version as it was typed. */
export type TypedAuthority = { version: TypedVersion; matters: readonly TypedMatter[] }
export type AuthorityProblems = Problems<string, AuthorityRefusal>

/** The day that a version came into force, entered later. */
export const dayForm = {
  fra: { kind: 'day', range: lookupDays, required: true },
  frakilde: { kind: 'line', longest: 300, required: true },
} as const satisfies Form
export type TypedDay = Typed<typeof dayForm>
export type DayProblems = Problems<FieldName<typeof dayForm>, AuthorityRefusal>

/** A version as one would type it, with room for some matters more; what is new is begun from the former one, without its day. */
export function begunVersion(former: AuthorityVersion | null, room: number): TypedAuthority {
  const empty = Array.from({ length: room }, () => emptyForm(matterForm))
  if (former === null) return { version: emptyForm(versionForm), matters: empty }
  const version = printFields(versionForm, {
    navn: former.name,
    avtale: former.agreement,
    her: former.agreementAt,
    punkt: former.heading,
    kilde: former.source,
    fra: null,
    frakilde: null,
    andre: former.also,
    lesning: former.reading,
    ukjent: former.unknowns,
  })
  return {
    version,
    matters: [...former.rows.map((row) => typedMatter(row, former.rows)), ...empty],
  }
}

const typedMatter = (row: AuthorityRow, rows: readonly AuthorityRow[]): TypedMatter => {
  const still = rows.findIndex(({ matter }) => matter === row.still)
  return printFields(matterForm, {
    slag: row.matter,
    sak: row.label,
    punkt: row.clause,
    ord: row.words,
    vedtar: row.decides.join(' '),
    kan: row.may.join(' '),
    innstiller: row.recommender,
    innstilling: row.recommending,
    fortsatt: still < 0 ? null : still + 1,
    merknad: row.note,
  })
}
