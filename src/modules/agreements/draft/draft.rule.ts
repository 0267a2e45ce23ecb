import { wordsBeside } from '../../../kernel/address.model.ts'
import type { Day } from '../../../kernel/day.model.ts'
import type { KeptExemption } from '../../../kernel/exemption.model.ts'
import { exemptionProblems } from '../../../kernel/exemption.rule.ts'
import type { Problems } from '../../../kernel/form/form.model.ts'
import { readFields, withProblems } from '../../../kernel/form/read-fields.rule.ts'
import { slugOf } from '../../../kernel/slug.rule.ts'
import { addresses } from '../agreements.address.ts'
import {
  type Choice,
  type Draft,
  type DraftChoices,
  type DraftField,
  draftForm,
  type FieldProblem,
  filledTexts,
  type Host,
  type TypedDraft,
} from '../document.model.ts'
import { judgeFields } from '../field/agreement-fields.rule.ts'
import type { FieldRefusal } from '../refusal.model.ts'

type ReadDraft =
  | { ok: true; draft: Draft }
  | { ok: false; problems: Problems<DraftField, FieldProblem> }

/** Reads what was typed into a draft on a day, with the exemption that stood before, or says beside each field what is wrong with it. */
export function readDraft(
  typed: TypedDraft,
  choices: DraftChoices,
  today: Day,
  stood: KeptExemption,
): ReadDraft {
  const rows = { host: codesOf(choices.hosts), costScheme: codesOf(choices.schemes) }
  const fields = readFields(draftForm, typed, { today, rows })
  const { exemptBy, exemptReview, audience } = fields.values
  const exempt = exemptionProblems(
    { basis: exemptBy, review: exemptReview },
    { isPublic: audience === 'public', stood, today },
  )
  const read = withProblems(fields, {
    exemptBy: exempt.basis,
    exemptReview: exempt.review,
    ...fieldProblems(fields.values),
    ...togetherProblems(fields.values),
  })
  if (!read.ok) return { ok: false, problems: read.problems }
  const { summary, host, ...rest } = read.values
  return {
    ok: true,
    draft: {
      ...rest,
      summary: summary ?? '',
      host: host === null ? null : hostAmong(choices.hosts, host),
    },
  }
}

/** The one chosen as host; null when there is no such one. */
export function hostAmong(hosts: readonly Choice[], code: string): Host | null {
  const chosen = hosts.find(({ value }) => value === code)
  return chosen ? { code: chosen.value, name: chosen.label } : null
}

export const codesOf = (choices: readonly Choice[]): string[] => choices.map(({ value }) => value)

const addressWords = wordsBeside(addresses, addresses.documents)

/** The part of the address that a title gives: `Felles kjøp, 2018` is `felles-kjop-2018`. */
export function slugFrom(title: string): string {
  const slug = slugOf(title, 70)
  return slug === '' || addressWords.includes(slug) ? `dokument-${slug}`.replace(/-$/, '') : slug
}

/** What cannot stand beside what else was typed. */
function togetherProblems({
  host,
  hostSource,
  deadline,
  reviewDay,
}: Partial<Pick<Draft, 'hostSource' | 'deadline' | 'reviewDay'>> & {
  host?: string | null
}): Partial<Record<DraftField, 'source-without-host' | 'review-before-deadline'>> {
  const isEarly = Boolean(deadline && reviewDay && reviewDay < deadline)
  return {
    ...(hostSource && host === null ? { hostSource: 'source-without-host' } : {}),
    ...(isEarly ? { reviewDay: 'review-before-deadline' } : {}),
  }
}

const withFields = [
  'title',
  'summary',
  ...filledTexts,
  'source',
  'counterparty',
  'hostSource',
  'owner',
  'archiveOwner',
] as const

const isFilled = (field: string): boolean => filledTexts.some((text) => text === field)

/** Fields are filled in only in the text itself, and only those that are known. */
function fieldProblems(
  values: Partial<Record<(typeof withFields)[number], string | null>>,
): Partial<Record<DraftField, FieldRefusal>> {
  const problems: Partial<Record<DraftField, FieldRefusal>> = {}
  for (const field of withFields) {
    const text = values[field]
    if (!text) continue
    const place = isFilled(field) ? 'body' : 'title'
    const verdict = judgeFields({ title: '', summary: '', body: '', [place]: text })
    if (!verdict.ok) problems[field] = verdict.code
  }
  return problems
}
