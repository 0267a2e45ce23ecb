import { wordsBeside } from '../../../kernel/address.model.ts'
import type { Day } from '../../../kernel/day.model.ts'
import { type IdentityProblem, identityProblem } from '../../../kernel/identity-number.rule.ts'
import type { ReadingProblem } from '../../../kernel/reading.model.ts'
import { slugOf } from '../../../kernel/slug.rule.ts'
import { textSizeProblem } from '../../../kernel/text-size.rule.ts'
import { agreementDays, type DayRange, readDay } from '../../../kernel/typed-day.rule.ts'
import { oneLine } from '../../../kernel/typed-text.rule.ts'
import { addresses } from '../agreements.address.ts'
import {
  type Choice,
  type DocumentAudience,
  type DocumentKind,
  type Draft,
  type DraftChoices,
  type DraftField,
  documentAudiences,
  documentKinds,
  draftFields,
  type FieldProblem,
  type FieldProblems,
  type Host,
  type TypedDraft,
} from '../document.model.ts'
import { judgeFields } from '../field/agreement-fields.rule.ts'
import type { FieldRefusal } from '../refusal.model.ts'

const longestLine = 300
const longestText = 200_000
const required: readonly DraftField[] = ['title', 'body']
const longFields: readonly DraftField[] = ['summary', 'body']

export type TextProblem = 'too-long' | IdentityProblem
type Judged = { ok: true; draft: Draft } | { ok: false; problems: FieldProblems<DraftField> }

/** Reads what was typed into a draft on a day, or says beside each field what is wrong with it. */
export function judgeDraft(typed: TypedDraft, choices: DraftChoices, today: Day): Judged {
  const days: DayRange = { ...agreementDays, earliest: today }
  const problems: FieldProblems<DraftField> = {}
  const text = (field: DraftField) =>
    longFields.includes(field) ? typed[field].trim() : oneLine(typed[field])
  for (const field of draftFields) {
    const problem = draftProblem(field, text(field), choices, days)
    if (problem) problems[field] = problem
  }
  if (Object.keys(problems).length > 0) return { ok: false, problems }

  const optional = (field: DraftField) => text(field) || null
  const day = (field: DraftField): Day | null => {
    const read = readDay(text(field), days)
    return read.ok ? read.value : null
  }
  return {
    ok: true,
    draft: {
      title: text('title'),
      summary: text('summary'),
      body: text('body'),
      source: optional('source'),
      kind: text('kind') as DocumentKind,
      counterparty: optional('counterparty'),
      host: hostAmong(choices.hosts, text('host')),
      hostSource: optional('hostSource'),
      deadline: day('deadline'),
      reviewDay: day('reviewDay'),
      costScheme: optional('costScheme'),
      owner: optional('owner'),
      archiveOwner: optional('archiveOwner'),
      audience: text('audience') as DocumentAudience,
    },
  }
}

/** The one chosen as host; null when none is, or there is no such one. */
export function hostAmong(hosts: readonly Choice[], code: string): Host | null {
  const chosen = hosts.find(({ value }) => value === code)
  return chosen ? { code: chosen.value, name: chosen.label } : null
}

/** What is wrong with a text of this length limit, null when nothing is. */
export function textProblem(text: string, longest = longestText): TextProblem | null {
  if (text.length > longest) return 'too-long'
  return identityProblem(text)
}

const addressWords = wordsBeside(addresses, addresses.documents)

/** The part of the address that a title gives: `Felles kjøp, 2018` is `felles-kjop-2018`. */
export function slugFrom(title: string): string {
  const slug = slugOf(title, 70)
  return slug === '' || addressWords.includes(slug) ? `dokument-${slug}`.replace(/-$/, '') : slug
}

function draftProblem(
  field: DraftField,
  text: string,
  choices: DraftChoices,
  days: DayRange,
): FieldProblem | ReadingProblem | null {
  if (field === 'audience') return isAudience(text) ? null : 'unknown-choice'
  if (field === 'kind') return isKind(text) ? null : 'unknown-choice'
  if (text === '') return required.includes(field) ? 'missing' : null
  if (field === 'host') return isAmong(choices.hosts, text) ? null : 'not-here'
  if (field === 'costScheme') return isAmong(choices.schemes, text) ? null : 'not-here'
  if (field === 'deadline' || field === 'reviewDay') {
    const read = readDay(text, days)
    return read.ok ? null : read.problem
  }
  return (
    textProblem(text, longFields.includes(field) ? longestText : longestLine) ??
    textSizeProblem(text) ??
    fieldsProblem(field, text)
  )
}

/** Fields are filled in only in the text itself, and only those that are known. */
function fieldsProblem(field: DraftField, text: string): FieldRefusal | null {
  const verdict = judgeFields({
    title: '',
    summary: '',
    body: '',
    [field === 'body' ? 'body' : 'title']: text,
  })
  return verdict.ok ? null : verdict.code
}

const isAmong = (choices: readonly Choice[], text: string): boolean =>
  choices.some(({ value }) => value === text)

const isKind = (text: string): boolean => (documentKinds as readonly string[]).includes(text)

const isAudience = (text: string): boolean =>
  (documentAudiences as readonly string[]).includes(text)
