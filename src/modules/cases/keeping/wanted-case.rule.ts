import type { Day } from '../../../kernel/day.model.ts'
import { exemptionProblems } from '../../../kernel/exemption.rule.ts'
import { readFields, withProblems } from '../../../kernel/form/read-fields.rule.ts'
import { type RaisedCase, takenFrom } from '../assessing/joining.rule.ts'
import { type Case, noMatter, type WrittenCase } from '../case.model.ts'
import { sideOf } from '../readers.rule.ts'
import type { CaseRefusal } from '../refusal.model.ts'
import type { Treatment } from '../treatment.model.ts'
import { type CaseProblems, caseForm, type TypedCase } from './case-form.model.ts'

/** What is judged beside: the case as it stands, what can be chosen, and the sides that whoever writes reads. */
export type BesideCase = {
  item: Case
  /** Those that are joined to it, also by way of others. */
  joined: readonly RaisedCase[]
  treatments: readonly Pick<Treatment, 'stage' | 'outcome' | 'withdrawnAt'>[]
  today: Day
  /** The bodies that a case can be with today. */
  bodies: readonly string[]
  matters: readonly string[]
  documents: readonly string[]
  rounds: readonly string[]
  sides: readonly ('side:municipal' | 'side:trust')[]
}

type Beside = Pick<BesideCase, 'item' | 'joined' | 'sides'>

/** Reads what is to stand of a case. */
export function readCase(
  typed: TypedCase,
  beside: BesideCase,
): { ok: true; wanted: WrittenCase } | { ok: false; problems: CaseProblems } {
  const fields = readFields(caseForm, typed)
  const { til, punktsak, avtale, runde, deling, unntatt, ses } = fields.values
  const { item, today } = beside
  const exempt = exemptionProblems(
    { basis: unntatt, review: ses },
    {
      today,
      isPublic: deling === 'public',
      stood: { basis: item.exemptBy, review: item.exemptReview },
    },
  )
  const read = withProblems(fields, {
    til: isOf(til, [item.body, ...beside.bodies]) ? null : 'body-not-here',
    punktsak: matterProblem(punktsak, beside),
    avtale: isOf(avtale, beside.documents) ? null : 'document-not-here',
    runde: isOf(runde, beside.rounds) ? null : 'document-not-here',
    deling: deling ? audienceProblem(deling, beside) : null,
    unntatt: exempt.basis,
    ses: exempt.review,
  })
  if (!read.ok) return { ok: false, problems: read.problems }
  const { values } = read
  return {
    ok: true,
    wanted: {
      body: values.til,
      title: values.tittel,
      why: values.hvorfor ?? '',
      wanted: values.onsket,
      touched: values.berort,
      due: values.frist,
      kind: values.slag,
      matter: values.punktsak,
      summary: values.sammendrag,
      ownerName: values.eier,
      ownerSide: values.eierside,
      clause: values.punkt,
      document: values.avtale,
      round: values.runde,
      belongsTo: values.horer,
      acts: values.gjor,
      audience: values.deling,
      ownerOrgan: values.organ,
      archiveOwner: values.arkiv,
      exemptBy: values.unntatt,
      exemptReview: values.ses,
    },
  }
}

/** A decision that is planned rests on what the case is, and so that stands until it is told or taken off. */
function matterProblem(
  matter: string | null | undefined,
  { item, treatments, matters }: BesideCase,
): CaseRefusal | null {
  if (!isOf(matter, [noMatter, ...matters])) return 'matter-not-here'
  const isPlanned = treatments.some(
    ({ stage, outcome, withdrawnAt }) =>
      stage === 'decide' && outcome === null && withdrawnAt === null,
  )
  return isPlanned && (matter || null) !== item.matter ? 'decision-planned' : null
}

const isOf = (value: string | null | undefined, all: readonly string[]): boolean =>
  value == null || value === '' || all.includes(value)

/** Nobody keeps a case for a side that they do not read, and none is taken from whoever raised it or one that is joined to it. */
function audienceProblem(
  audience: Case['audience'],
  { item, joined, sides }: Beside,
): CaseRefusal | null {
  const side = sideOf(audience)
  const isKept = side === sideOf(item.audience)
  if (side !== null && !isKept && !sides.includes(side)) return 'not-on-this-side'
  return takenFrom(audience, item, joined)
}

const parts = [
  'body',
  'title',
  'why',
  'wanted',
  'touched',
  'due',
  'kind',
  'matter',
  'summary',
  'ownerName',
  'ownerSide',
  'clause',
  'document',
  'round',
  'belongsTo',
  'acts',
  'audience',
  'ownerOrgan',
  'archiveOwner',
  'exemptBy',
  'exemptReview',
] as const satisfies (keyof WrittenCase)[]

/** What of a case would be another than it is, as the journal tells it. */
export const changedCase = (before: Case, wanted: WrittenCase): string[] =>
  parts.flatMap((part) => (before[part] === wanted[part] ? [] : [`case-${part}`]))
