import { cleanText } from '../../../kernel/clean-text.rule.ts'
import { rememberLately } from '../../../kernel/lately.rule.ts'
import type { TypedText } from '../../../kernel/paper.model.ts'
import { fillPlaces, placeWith, signNotIn } from '../../../kernel/text-place.rule.ts'
import { allow, refuse, type Verdict } from '../../../kernel/verdict.model.ts'
import type { FieldRefusal } from '../refusal.model.ts'
import {
  type AgreementFields,
  type FieldName,
  type FieldUse,
  fieldNames,
  type SignedText,
  type TextFields,
  type UnknownField,
} from './agreement-field.model.ts'
import { foundIn } from './find-field.rule.ts'

/** What the template itself writes where a name is not yet known. */
const unknownNames: Record<FieldName, string> = {
  avtalepart: '…………',
  kommune: 'x kommune',
  vertskommune: 'x kommune',
}

/**
 * A text to read as Markdown: each known field is a sign that means nothing there, and what was read is given its names
 * afterwards, so that no name is read as marks. A field that nobody knows stays as it is written.
 */
export function fieldsAsSigns(text: string, fields: AgreementFields): SignedText {
  const signed = withSigns(text)
  const places = { sign: signed.sign, names: namesIn(fields) }
  return { text: signed.text, places, ...fillPlaces(places) }
}

const withSigns = rememberLately((text: string): { text: string; sign: string } => {
  const sign = signNotIn(text)
  let signed = ''
  let read = 0
  for (const found of foundIn(text)) {
    if (found.name === null) continue
    const place = placeWith(sign, fieldNames.indexOf(found.name))
    signed += `${text.slice(read, found.at)}${found.before}${place}${found.after}`
    read = found.end
  }
  return { text: signed + text.slice(read), sign }
})

/** What stands in each field, in their order. */
function namesIn({ counterparty, party, host }: AgreementFields): string[] {
  const names: Record<FieldName, string | null> = {
    avtalepart: counterparty,
    kommune: party,
    vertskommune: host,
  }
  return fieldNames.map((name) => plainName(names[name] ?? unknownNames[name]))
}

/** A text to be set on paper with other names for each party: the text itself is the same for all. */
export function typedText(body: string): (fields: AgreementFields) => TypedText {
  const { text, places } = fieldsAsSigns(body, { counterparty: null, party: null, host: null })
  const shared = { typed: text }
  return (fields) => ({
    text: shared,
    places: { ...places, names: namesIn(fields) },
    givesTitle: true,
  })
}

const plainName = (name: string): string => cleanText(name).replace(/\s+/g, ' ').trim()

/** The known fields of a text, each once, with what they will be filled with. */
export function fieldsUsed(
  text: string,
  { counterparty, host }: Pick<AgreementFields, 'counterparty' | 'host'>,
): FieldUse[] {
  const found = foundIn(text)
  return fieldNames
    .filter((name) => found.some((each) => each.name === name))
    .map((name) =>
      name === 'kommune'
        ? { name, fill: 'each-party' }
        : { name, fill: name === 'avtalepart' ? counterparty : host },
    )
}

/** Everything in a text that looks like a field and is none that is known. */
export function unknownFields(text: string): UnknownField[] {
  let line = 1
  let read = 0
  return foundIn(text).flatMap(({ name, at, end, nearest }) => {
    line += text.slice(read, at).split('\n').length - 1
    read = at
    return name === null ? [{ written: shortened(text.slice(at, end)), line, nearest }] : []
  })
}

/** Is there anything in a text that would be filled in, or asked about? */
export const holdsField = (text: string): boolean => foundIn(text).length > 0

/** All that is to say of the fields of a version. */
export const textFields = (version: {
  title: string
  summary: string
  body: string
  counterparty: string | null
  host: string | null
}): TextFields => ({
  used: fieldsUsed(version.body, version),
  unknown: unknownFields(version.body),
  misplaced: holdsField(version.title) || holdsField(version.summary),
})

/** May a text with these fields go out? What is locked can no longer be put right. */
export function judgeFields(version: {
  title: string
  summary: string
  body: string
}): Verdict<FieldRefusal> {
  if (unknownFields(version.body).length > 0) return refuse('unknown-fields')
  if (holdsField(version.title) || holdsField(version.summary)) return refuse('field-only-in-text')
  return allow('fields-known')
}

const shortened = (written: string): string => {
  const line = written.replace(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}
