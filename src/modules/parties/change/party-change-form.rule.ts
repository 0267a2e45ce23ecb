import { addDays, type Day } from '../../../kernel/day.model.ts'
import { readFields, withProblems } from '../../../kernel/form/read-fields.rule.ts'
import { readOrganisationNumber } from '../members/typed-organisation-number.rule.ts'
import {
  addForm,
  type ChangeForm,
  type ChangeProblems,
  datedForm,
  decideForm,
  newRegion,
  nobody,
  noRegion,
  organisationForm,
  type PartyChange,
  regionNamed,
  regionsForm,
  roleForm,
  type TypedChange,
} from './party-change.model.ts'

export type ReadChange =
  | { ok: true; change: PartyChange; wording: string }
  | { ok: false; problems: ChangeProblems }

/** Reads a form into the change that it asks for, or says beside each field what is wrong. */
export function readForm(form: ChangeForm, typed: TypedChange, today: Day): ReadChange {
  switch (form.kind) {
    case 'decide':
      return readDecision(typed, form, today)
    case 'end': {
      const { code, seenOn } = form
      return changeOf(readDated(typed, today), ({ dag }) => ({
        kind: 'end',
        code,
        seenOn,
        day: dag,
      }))
    }
    case 'add':
      return readAdding(typed, form.chosen, today)
    case 'regions':
      return readRegions(typed, form, today)
    case 'organisation':
    case 'organisation-changed':
      return readOrganisation(typed, form, today)
    case 'organisation-ended':
      return changeOf(readDated(typed, today), ({ dag }) => ({ ...form, day: dag }))
    case 'role':
      return readRole(typed, today)
  }
}

function readDated(typed: TypedChange, today: Day) {
  const fields = readFields(datedForm, typed)
  return withProblems(fields, { dag: farAhead(fields.values.dag, today) })
}

/** How a waiting place was decided: one code is a party or not, or which of several are. */
function readDecision(
  typed: TypedChange,
  { code, seenOn, askedCodes, chosen }: Extract<ChangeForm, { kind: 'decide' }>,
  today: Day,
): ReadChange {
  if (askedCodes.length > 1) {
    const isAnswered = chosen.length > 0 && chosen.every((each) => askedCodes.includes(each))
    const dated = changeOf(readDated(typed, today), ({ dag }) => ({
      kind: 'decide',
      code,
      seenOn,
      chosen,
      day: dag,
    }))
    if (isAnswered) return dated
    const problems = dated.ok ? {} : dated.problems
    return { ok: false, problems: { ...problems, plass: { code: 'unknown-choice' } } }
  }
  const fields = readFields(decideForm, typed)
  const read = withProblems(fields, { dag: farAhead(fields.values.dag, today) })
  return changeOf(read, ({ plass, dag }) => ({
    kind: 'decide',
    code,
    seenOn,
    chosen: plass === 'part' ? askedCodes : [],
    day: dag,
  }))
}

function readAdding(typed: TypedChange, codes: readonly string[], today: Day): ReadChange {
  const fields = readFields(addForm, typed)
  const read = withProblems(fields, { dag: farAhead(fields.values.dag, today) })
  const change = changeOf(read, ({ region, dag }) => ({
    kind: 'add',
    codes: [...new Set(codes)],
    region,
    day: dag,
  }))
  if (codes.length > 0) return change
  const problems = change.ok ? {} : change.problems
  return { ok: false, problems: { ...problems, kommuner: 'none-chosen' } }
}

/** Which region is chosen: one that is there, a new one by its name, or none. */
function readRegions(
  typed: TypedChange,
  { chosen, seenOn }: Extract<ChangeForm, { kind: 'regions' }>,
  today: Day,
): ReadChange {
  const fields = readFields(regionsForm, typed)
  const { region, nyregion, dag } = fields.values
  const isNew = region === newRegion
  const name = isNew ? nyregion : region?.startsWith(regionNamed) ? region.slice(5).trim() : null
  const read = withProblems(fields, {
    kommuner: chosen.length === 0 ? 'none-chosen' : null,
    region: !isNew && !name && region !== noRegion ? { code: 'unknown-choice' } : null,
    nyregion: isNew && nyregion === null ? { code: 'empty' } : null,
    dag: farAhead(dag, today),
  })
  return changeOf(read, (values) => ({
    kind: 'regions',
    codes: [...new Set(chosen)],
    seenOn,
    region: name || null,
    day: values.dag,
  }))
}

/** What an organisation is to be called and numbered. */
function readOrganisation(
  typed: TypedChange,
  form: Extract<ChangeForm, { kind: 'organisation' | 'organisation-changed' }>,
  today: Day,
): ReadChange {
  const fields = readFields(organisationForm, typed, { readOrganisationNumber })
  const read = withProblems(fields, { dag: farAhead(fields.values.dag, today) })
  return changeOf(read, ({ navn, orgnr, slag, dag }) => ({
    ...form,
    name: navn,
    organisationNumber: orgnr,
    organisationKind: slag,
    day: dag,
  }))
}

function readRole(typed: TypedChange, today: Day): ReadChange {
  const fields = readFields(roleForm, typed)
  const { hvem, dag } = fields.values
  const read = withProblems(fields, {
    hvem: hvem === null ? { code: 'unknown-choice' } : null,
    dag: farAhead(dag, today),
  })
  return changeOf(read, (values) => ({
    kind: 'role',
    role: values.rolle,
    day: values.dag,
    holder: values.hvem === nobody ? null : values.hvem,
  }))
}

/** How far ahead a change can be stated; a year further off is most likely mistyped. */
const daysAhead = 731

const farAhead = (day: Day | null | undefined, today: Day): 'too-far-ahead' | null =>
  day && day > addDays(today, daysAhead) ? 'too-far-ahead' : null

/** The change that the fields ask for, with the decision it rests on. */
const changeOf = <Values extends { vedtak: string }>(
  read: { ok: true; values: Values } | { ok: false; problems: ChangeProblems },
  change: (values: Values) => PartyChange,
): ReadChange =>
  read.ok
    ? { ok: true, change: change(read.values), wording: read.values.vedtak }
    : { ok: false, problems: read.problems }
