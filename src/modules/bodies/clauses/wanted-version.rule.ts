import type { Day } from '../../../kernel/day.model.ts'
import { readFields, withProblems } from '../../../kernel/form/read-fields.rule.ts'
import { slugOf } from '../../../kernel/slug.rule.ts'
import {
  type AuthorityRow,
  type AuthorityVersion,
  type Decider,
  everyCouncil,
  type KnownAgreement,
  trustBoard,
} from '../authority/authority.model.ts'
import type { AuthorityRefusal } from '../authority/authority-refusal.model.ts'
import { addressIn } from '../look/shown-address.rule.ts'
import {
  type AuthorityProblems,
  type DayProblems,
  dayForm,
  type MatterField,
  matterFieldName,
  matterForm,
  type TypedAuthority,
  type TypedDay,
  type TypedMatter,
  versionForm,
} from './version-form.model.ts'

type WantedVersion = Omit<AuthorityVersion, 'id'>
type ReadVersion = { ok: true; wanted: WantedVersion } | { ok: false; problems: AuthorityProblems }

/** What a version may name: the bodies by their keys, and the agreements of the community. */
export type Nameable = { bodies: readonly string[]; agreements: readonly KnownAgreement[] }

/** Reads a whole version. Matters with nothing typed are none. */
export function readVersion(typed: TypedAuthority, { bodies, agreements }: Nameable): ReadVersion {
  const version = readVersionFields(typed, agreements)
  const numbered = typed.matters
    .map((matter, at) => ({ matter, number: at + 1 }))
    .filter(({ matter }) => !isEmpty(matter))
  const read = numbered.map((each) => ({ ...each, of: readMatter(each.matter, bodies) }))
  const keys = read.map(({ matter }) => keyOf(matter))
  const problems: AuthorityProblems = version.ok ? {} : { ...version.problems }
  const tell = (number: number, name: MatterField, problem: AuthorityRefusal) => {
    problems[matterFieldName(name, number)] ??= problem
  }
  const rows: AuthorityRow[] = []
  for (const [at, { matter, number, of }] of read.entries()) {
    if (!of.ok) {
      for (const [name, problem] of Object.entries(of.problems))
        if (problem) problems[matterFieldName(name as MatterField, number)] = problem
    }
    if (keys.indexOf(keys[at] ?? '') !== at) tell(number, 'sak', 'same-matter')
    const still = read.findIndex((each) => `${each.number}` === matter.fortsatt.trim())
    if (still === at) tell(number, 'fortsatt', 'still-itself')
    else if (read[still]?.matter.fortsatt.trim() === `${number}`)
      tell(number, 'fortsatt', 'still-in-ring')
    else if (still < 0 && matter.fortsatt.trim() !== '') tell(number, 'fortsatt', 'still-nowhere')
    if (of.ok) rows.push({ ...of.row, matter: keys[at] ?? '', still: keys[still] ?? null })
  }
  if (read.length === 0) tell(1, 'sak', 'no-matter')
  if (!version.ok || Object.keys(problems).length > 0) return { ok: false, problems }
  return { ok: true, wanted: { ...version.wanted, rows } }
}

function readVersionFields({ version }: TypedAuthority, agreements: readonly KnownAgreement[]) {
  const rows = { her: agreements.map(({ at }) => at) }
  const fields = readFields(versionForm, version, { rows })
  const { values } = fields
  const since = agreementDay(values.her ?? null, agreements)
  const read = withProblems(fields, {
    ...addressesIn(values, ['navn', 'avtale', 'punkt', 'kilde', 'andre', 'lesning', 'ukjent']),
    fra:
      values.fra === null && values.frakilde
        ? 'source-without-day'
        : values.fra === undefined
          ? null
          : besideAgreement(values.fra, since),
    frakilde:
      addressIn(values.frakilde) ??
      (values.fra && values.frakilde === null ? 'day-without-source' : null),
  })
  if (!read.ok) return { ok: false as const, problems: read.problems }
  const { navn, avtale, her, punkt, kilde, fra, frakilde, andre, lesning, ukjent } = read.values
  return {
    ok: true as const,
    wanted: {
      name: navn,
      heading: punkt,
      agreement: avtale,
      agreementAt: her,
      source: kilde,
      from: fra,
      daySource: frakilde,
      also: andre,
      reading: lesning,
      unknowns: ukjent,
    },
  }
}

const addressesIn = <Name extends string>(
  values: Partial<Record<Name, unknown>>,
  names: readonly Name[],
): Partial<Record<Name, 'address-shown-to-all' | null>> =>
  Object.fromEntries(
    names.map((name) => [name, addressIn((values[name] ?? null) as string | null)]),
  ) as Partial<Record<Name, 'address-shown-to-all' | null>>

/** A row that is copied keeps what it is known by; another is known by its kind, or by what it is called. */
const keyOf = ({ slag, sak }: TypedMatter): string => slag.trim() || slugOf(sak, 60)

const isEmpty = ({ slag: _kind, ...rest }: TypedMatter): boolean =>
  Object.values(rest).every((text) => text.trim() === '')

const chosenIn = (typed: string): Decider[] => typed.split(' ').filter((each) => each !== '')

function readMatter(typed: TypedMatter, bodies: readonly string[]) {
  const fields = readFields(matterForm, typed, { rows: { innstiller: bodies } })
  const { values } = fields
  const [decides, may] = [chosenIn(typed.vedtar), chosenIn(typed.kan)]
  const deciders = [...decides, ...may]
  const isKnown = (each: Decider) => [...bodies, everyCouncil, trustBoard].includes(each)
  const { innstiller, innstilling } = values
  const read = withProblems(fields, {
    ...addressesIn(values, ['sak', 'punkt', 'ord', 'merknad']),
    vedtar: !decides.every(isKnown) ? 'unknown-body' : deciders.length === 0 ? 'no-decider' : null,
    kan: !may.every(isKnown)
      ? 'unknown-body'
      : may.some((each) => decides.includes(each))
        ? 'decides-and-may'
        : null,
    innstiller:
      innstiller && deciders.includes(innstiller)
        ? 'recommender-decides'
        : innstiller === null && innstilling
          ? 'recommender-not-chosen'
          : null,
    innstilling: innstiller && innstilling === null ? 'recommending-not-chosen' : null,
  })
  if (!read.ok) return { ok: false as const, problems: read.problems }
  const { sak, punkt, ord, merknad } = read.values
  return {
    ok: true as const,
    row: {
      label: sak,
      clause: punkt,
      words: ord,
      decides,
      may,
      recommender: read.values.innstiller,
      recommending: read.values.innstilling,
      note: merknad,
    },
  }
}

/** The day that the agreement came into force; null where that is not known, or no agreement is named. */
export const agreementDay = (
  at: string | null,
  agreements: readonly KnownAgreement[],
): Day | null => agreements.find((each) => each.at === at)?.from ?? null

/** Is the day of a version none that its agreement can have? Nothing is said where that of the agreement is not known. */
const besideAgreement = (from: Day | null, since: Day | null) => {
  if (since === null) return null
  if (from === null) return 'day-of-agreement-known'
  return from < since ? 'before-the-agreement' : null
}

/** Reads the day that a version came into force, with where it was read; `since` is the day of the agreement that it stands in. */
export function readForceDay(
  typed: TypedDay,
  since: Day | null,
): { ok: true; wanted: { from: Day; daySource: string } } | { ok: false; problems: DayProblems } {
  const fields = readFields(dayForm, typed)
  const { fra, frakilde } = fields.values
  const read = withProblems(fields, {
    fra: fra ? besideAgreement(fra, since) : null,
    frakilde: addressIn(frakilde),
  })
  if (!read.ok) return { ok: false, problems: read.problems }
  return { ok: true, wanted: { from: read.values.fra, daySource: read.values.frakilde } }
}
