import { toldTexts } from './treatment.model.ts'

type TextColumnRows = Record<string, { removedWith: readonly string[] } | { stays: string }>

/** The room's tables that no entry seals. */
export const unsealed = {
  'treatment.number_parts': 'worked out from the number, which is',
  answers_seen:
    'what Min side no longer shows; nothing rests on it, and an answer stands whether it was seen or not',
} as const

/** How the text that people write in the room's tables is removed, or why it need not be. */
export const textColumns: TextColumnRows = {
  'circulation.source': { removedWith: ['version', 'document'] },
  'circulation.stands_because': { removedWith: ['version', 'document'] },
  'circulation.stands_judged_by': { removedWith: ['version', 'document'] },
  'circulation_party.former_codes': { stays: 'codes' },
  'circulation_party.name': { stays: 'the name of a municipality' },
  'circulation_party.party_code': { stays: 'a code' },
  'circulation_party.standing_note': { removedWith: ['version', 'document'] },
  'deadline_move.reason': { removedWith: ['version', 'document'] },
  'party_asked_again.reason': { removedWith: ['version', 'document'] },
  'party_clarification.source': { removedWith: ['party-clarification'] },
  'party_note.note': { removedWith: ['party-note'] },
  'party_report.file_name': { removedWith: ['party-report'] },
  'party_report.function_name': { removedWith: ['party-report'] },
  'party_report.link': { removedWith: ['party-report'] },
  'party_report.name': { removedWith: ['party-report'] },
  'party_report_settled.reason': { removedWith: ['party-report'] },
  'party_signature.file_name': { removedWith: ['party-signature'] },
  'party_signature.signed_by': { removedWith: ['party-signature'] },
  'reservation_answer.source': { removedWith: ['treatment'] },
  'treatment.file_name': { removedWith: ['treatment'] },
  'treatment.link': { removedWith: ['treatment'] },
  'treatment.number_parts': { stays: 'worked out from the number, and goes with it' },
  'treatment.source': { removedWith: ['treatment'] },
  ...Object.fromEntries(
    Object.values(toldTexts).map(({ column }) => [
      `treatment.${column}`,
      { removedWith: ['treatment'] },
    ]),
  ),
  ...Object.fromEntries(
    Object.values(toldTexts).map(({ column }) => [
      `party_report.${column}`,
      { removedWith: ['party-report'] },
    ]),
  ),
}
