import { type Locale, texts } from '../../../kernel/words.model.ts'
import type { FieldUse, TextFields, UnknownField } from './agreement-field.model.ts'

/** The wordings of the fields in an agreement's text. */
export const sayFields = texts({
  title: { nb: 'Feltene i teksten', nn: 'Felta i teksten', en: 'The fields of the text' },
  missing: {
    nb: 'Ikke alle feltene i teksten er fylt ut',
    nn: 'Ikkje alle felta i teksten er fylte ut',
    en: 'Not all fields of the text are filled in',
  },
  wrong: {
    nb: 'Teksten kan ikke legges fram slik den er',
    nn: 'Teksten kan ikkje leggjast fram slik han er',
    en: 'The text cannot be put forward as it is',
  },
  none: {
    nb: 'Teksten har ingen felt: alle partene får den samme teksten, uten navn som fylles inn.',
    nn: 'Teksten har ingen felt: alle partane får den same teksten, utan namn som blir fylte inn.',
    en: 'The text has no fields: all parties get the same text, without names filled in.',
  },
  eachParty: {
    nb: '[[kommune]] blir navnet til hver enkelt part.',
    nn: '[[kommune]] blir namnet til kvar enkelt part.',
    en: '[[kommune]] becomes the name of each party.',
  },
  becomes: {
    nb: (field: string, name: string) => `[[${field}]] blir ${name}.`,
    nn: (field: string, name: string) => `[[${field}]] blir ${name}.`,
    en: (field: string, name: string) => `[[${field}]] becomes ${name}.`,
  },
  noCounterparty: {
    nb: '[[avtalepart]] er ikke fylt ut, så det vil stå «…………» i avtalen. Skriv avtaleparten i utkastet: det kan ikke gjøres etter at teksten er lagt fram.',
    nn: '[[avtalepart]] er ikkje fylt ut, så det vil stå «…………» i avtalen. Skriv avtaleparten i utkastet: det kan ikkje gjerast etter at teksten er lagd fram.',
    en: '[[avtalepart]] is not filled in, so the agreement will say “…………”. Write the counterparty in the draft: it cannot be done after the text has been put forward.',
  },
  noHost: {
    nb: '[[vertskommune]] er ikke avklart, så det vil stå «x kommune» i avtalen til noen registrerer vertskommunen.',
    nn: '[[vertskommune]] er ikkje avklart, så det vil stå «x kommune» i avtalen til nokon registrerer vertskommunen.',
    en: '[[vertskommune]] is not settled, so the agreement will say “x kommune” until someone registers the host.',
  },
  meant: {
    nb: (written: string, lines: string, nearest: string) =>
      `Teksten har feltet ${written} (linje ${lines}), som Godfot ikke kjenner. Mente dere [[${nearest}]]?`,
    nn: (written: string, lines: string, nearest: string) =>
      `Teksten har feltet ${written} (linje ${lines}), som Godfot ikkje kjenner. Meinte de [[${nearest}]]?`,
    en: (written: string, lines: string, nearest: string) =>
      `The text has the field ${written} (line ${lines}), which Godfot does not know. Did you mean [[${nearest}]]?`,
  },
  unknown: {
    nb: (written: string, lines: string) =>
      `Teksten har feltet ${written} (linje ${lines}), som Godfot ikke kjenner.`,
    nn: (written: string, lines: string) =>
      `Teksten har feltet ${written} (linje ${lines}), som Godfot ikkje kjenner.`,
    en: (written: string, lines: string) =>
      `The text has the field ${written} (line ${lines}), which Godfot does not know.`,
  },
  howMany: {
    nb: (count: number) =>
      count === 1
        ? 'Teksten har et felt som Godfot ikke kjenner.'
        : `Teksten har ${count} felt som Godfot ikke kjenner.`,
    nn: (count: number) =>
      count === 1
        ? 'Teksten har eit felt som Godfot ikkje kjenner.'
        : `Teksten har ${count} felt som Godfot ikkje kjenner.`,
    en: (count: number) =>
      count === 1
        ? 'The text has a field that Godfot does not know.'
        : `The text has ${count} fields that Godfot does not know.`,
  },
  andMore: {
    nb: (count: number) => `Det er ${count} til.`,
    nn: (count: number) => `Det er ${count} til.`,
    en: (count: number) => `There are ${count} more.`,
  },
  known: {
    nb: 'Feltene er [[avtalepart]], [[kommune]] og [[vertskommune]]. Skal det ikke være et felt, skriv det uten klammer.',
    nn: 'Felta er [[avtalepart]], [[kommune]] og [[vertskommune]]. Skal det ikkje vere eit felt, skriv det utan klammer.',
    en: 'The fields are [[avtalepart]], [[kommune]] and [[vertskommune]]. If it is not to be a field, write it without brackets.',
  },
  onlyInText: {
    nb: 'Felt fylles bare ut i selve teksten. Ta dem bort fra tittelen og ingressen.',
    nn: 'Felt blir berre fylte ut i sjølve teksten. Ta dei bort frå tittelen og ingressen.',
    en: 'Fields are filled in only in the text itself. Take them out of the title and the summary.',
  },
})

/** What a field of the text will say. */
export function fieldLine(locale: Locale, use: FieldUse): string {
  if (use.name === 'kommune') return sayFields(locale, 'eachParty')
  if (use.fill !== null) return sayFields(locale, 'becomes', use.name, use.fill)
  return sayFields(locale, use.name === 'avtalepart' ? 'noCounterparty' : 'noHost')
}

const mostTold = 20

/** All that looks like a field and is none, with what may have been meant, one sentence a line. */
export function unknownFieldsText(locale: Locale, unknown: readonly UnknownField[]): string {
  const byWritten = [...Map.groupBy(unknown, ({ written }) => written)]
  const sentences = byWritten.slice(0, mostTold).map(([written, all]) => {
    const lines = [...new Set(all.map(({ line }) => line))].slice(0, mostTold).join(', ')
    const nearest = all[0]?.nearest
    return nearest
      ? sayFields(locale, 'meant', written, lines, nearest)
      : sayFields(locale, 'unknown', written, lines)
  })
  const left = byWritten.length - sentences.length
  return [
    ...sentences,
    ...(left > 0 ? [sayFields(locale, 'andMore', left)] : []),
    sayFields(locale, 'known'),
  ].join('\n')
}

/** How many there are that nobody knows, where the field itself tells of each. */
export function unknownFieldsShort(locale: Locale, unknown: readonly UnknownField[]): string {
  const count = new Set(unknown.map(({ written }) => written)).size
  return sayFields(locale, 'howMany', count)
}

/** Why a text cannot be put forward for what its fields are; null when it can. */
export function fieldRefusalText(
  locale: Locale,
  { unknown, misplaced }: TextFields,
): string | null {
  if (unknown.length > 0) return unknownFieldsText(locale, unknown)
  return misplaced ? sayFields(locale, 'onlyInText') : null
}
