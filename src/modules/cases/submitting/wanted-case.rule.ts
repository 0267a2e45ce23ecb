import type { Day } from '../../../kernel/day.model.ts'
import { readFields, withProblems } from '../../../kernel/form/read-fields.rule.ts'
import type { Reading } from '../../../kernel/reading.model.ts'
import type { Body } from '../../bodies/index.ts'
import type { Case, Raised } from '../case.model.ts'
import type { Raiser } from '../intake/raiser.model.ts'
import { usualAudience } from '../intake/raiser.rule.ts'
import { type SubmitProblems, submitForm, type TypedSubmit } from './submit-form.model.ts'

/** A case as it is submitted: what is read of the form. */
export type WantedCase = Pick<
  Case,
  'body' | 'title' | 'why' | 'wanted' | 'touched' | 'due' | 'audience'
> & { raised: Omit<Raised, 'on' | 'at' | 'person'> }

type ReadSubmit = { ok: true; wanted: WantedCase } | { ok: false; problems: SubmitProblems }

/** What a case is judged by beside what was typed: where it can go, whom it can be raised for, and what came with it. */
export type BesideSubmit = {
  today: Day
  bodies: readonly Pick<Body, 'key' | 'sort' | 'side'>[]
  raisers: readonly Raiser[]
  /** Those that a case can be registered for; none where whoever submits it takes no cases in. */
  raisersFor: readonly Raiser[]
  hasFile: boolean
  hasLetter: boolean
  /** What whoever submits it is called. */
  name: string
  readAddress(typed: string): Reading<string>
}

/** Reads a case as it is submitted. Title and why are enough, and the papers can say why. */
export function readSubmit(typed: TypedSubmit, beside: BesideSubmit): ReadSubmit {
  const { today, readAddress } = beside
  const fields = readFields(submitForm, typed, { readAddress })
  const { values } = fields
  const body = beside.bodies.find(({ key }) => key === values.organ)
  const raiser = raiserOf(values.hvem ?? null, beside.raisers)
  const other = values.bfor ? beside.raisersFor.find(({ key }) => key === values.bfor) : null
  const isForOthersOnly = beside.raisers.length === 0 && beside.raisersFor.length > 0
  const isBehalf =
    [values.bnavn, values.bmate, values.bdag, values.bfor].some((each) => each) || beside.hasLetter
  const read = withProblems(fields, {
    organ: body ? null : 'body-not-here',
    hvorfor: values.hvorfor === null && !beside.hasFile ? ({ code: 'empty' } as const) : null,
    frist: values.frist && values.frist < today ? 'due-passed' : null,
    hvem: raiser || other || isForOthersOnly ? null : 'not-for-them',
    bnavn: isBehalf && values.bnavn === null ? 'behalf-incomplete' : null,
    bmate: isBehalf && values.bmate === null ? 'behalf-incomplete' : null,
    bdag: values.bdag && values.bdag > today ? 'behalf-ahead' : null,
    bfor: other === undefined || (isForOthersOnly && !other) ? 'not-for-them' : null,
  })
  if (!read.ok) return { ok: false, problems: read.problems }
  const raisedFor = other ?? raiser
  if (!body || !raisedFor) return { ok: false, problems: { organ: 'body-not-here' } }
  const { bnavn, bmate, bdag, navn, ...of } = read.values
  return {
    ok: true,
    wanted: {
      body: body.key,
      title: of.tittel,
      why: of.hvorfor ?? '',
      wanted: of.onsket,
      touched: of.berort,
      due: of.frist,
      audience: usualAudience(body),
      raised: {
        side: raisedFor.side,
        party: raisedFor.party,
        body: raisedFor.body,
        name: navn ?? beside.name,
        functionName: of.funksjon,
        email: of.epost,
        behalf: isBehalf ? { name: bnavn, way: bmate, on: bdag } : null,
      },
    },
  }
}

/** The one that was chosen; the only one where there is no choice. */
const raiserOf = (chosen: string | null, raisers: readonly Raiser[]): Raiser | undefined =>
  raisers.length === 1 ? raisers[0] : raisers.find(({ key }) => key === chosen)

/** A title as it is compared with others. */
export const sameTitle = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
