import { describe, expect, it } from 'vitest'
import type { Role } from '../../../kernel/deed.model.ts'
import type { MayDo } from '../../../kernel/page.model.ts'
import { brought } from '../../../rooms.ts'
import { mayDo } from '../../access/index.ts'
import { type Contact, mailMode } from '../../rounds/index.ts'
import { askedLines } from './party-mail.rule.ts'

const contact = (name: string, role: Role, partyCode: string | null): Contact => ({
  personId: name,
  name,
  email: `${name}@x.no`,
  role,
  partyCode,
})
const contacts = [
  contact('Kari', 'party-contact', '5038'),
  contact('Ola', 'party-contact', '5038'),
  contact('Liv', 'trust-secretariat', 'helse-nord-trondelag'),
  contact('Per', 'trust-secretariat', null),
]

describe('Hvem som får vite at en sak er lagt fram', () => {
  it.each<[string, string, 'settled' | 'unsettled', string]>([
    ['alle kontaktene til en kommune', '5038', 'settled', 'Kari, Ola'],
    ['helseforetakets sekretariat', 'helse-nord-trondelag', 'settled', 'Liv'],
    ['en part uten kontakt', '5052', 'settled', 'no-contact'],
    ['en som ikke er avklart som part', '5038', 'unsettled', 'not-a-party'],
  ])('%s', (_title, code, standing, expected) => {
    const judge: MayDo = (viewer, deed, party) =>
      mayDo(brought.deedRows, viewer, deed, party, (own, other) => own === other)
    const [line] = askedLines([{ code, name: 'X', kind: 'municipality', standing }], {
      contacts,
      deed: 'register-own-treatment',
      mayDo: judge,
    })
    expect(line?.refusal ?? line?.contacts.map(({ name }) => name).join(', ')).toBe(expected)
  })

  it.each([
    ['en øvelse skriver ingen e-post', true, true, 'practice'],
    ['uten e-posttjener sendes ingen', false, false, 'none'],
    ['ellers sendes de', false, true, 'send'],
  ])('%s', (_title, isExercise, sendsMail, expected) => {
    expect(mailMode({ isExercise, sendsMail })).toBe(expected)
  })
})
