import { readFields, withProblems } from '../../../kernel/form/read-fields.rule.ts'
import type { Candidate } from '../asking/candidate.rule.ts'
import { addressIn } from '../look/shown-address.rule.ts'
import type { AskedCandidate } from './asked-candidate.model.ts'
import { type OwnWord, type StandProblems, standForm, type TypedStand } from './stand-form.model.ts'

type ReadStand = { ok: true; word: OwnWord } | { ok: false; problems: StandProblems }

/** Reads what somebody says to being proposed. Whoever stands has a name; where they are written to is not part of it. */
export function readStand(typed: TypedStand): ReadStand {
  const fields = readFields(standForm, typed)
  const { svar, navn, funksjon } = fields.values
  const read = withProblems(fields, {
    navn: svar === 'ja' && navn === null ? 'name-needed' : addressIn(navn) && 'address-in-words',
    funksjon: addressIn(funksjon) && 'address-in-words',
  })
  if (!read.ok) return { ok: false, problems: read.problems }
  const { values } = read
  return {
    ok: true,
    word: {
      stands: values.svar === 'ja',
      ownName: values.navn,
      ownFunction: values.funksjon,
      ownWords: values.ord,
    },
  }
}

/** The form as they left it; filled in from what the party answered where they have not said anything. */
export const printedStand = (asked: AskedCandidate, candidate: Candidate): TypedStand =>
  asked.stands === null
    ? { svar: '', navn: candidate.name, funksjon: candidate.functionName, ord: '' }
    : {
        svar: asked.stands ? 'ja' : 'nei',
        navn: asked.ownName ?? '',
        funksjon: asked.ownFunction ?? '',
        ord: asked.ownWords ?? '',
      }

/** Do they say the same as they did? */
export const saysTheSame = (asked: AskedCandidate, word: OwnWord): boolean =>
  asked.stands === word.stands &&
  asked.ownName === word.ownName &&
  asked.ownFunction === word.ownFunction &&
  asked.ownWords === word.ownWords
