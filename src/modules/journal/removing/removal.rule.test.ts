import { describe, expect, it } from 'vitest'
import { judgeApproval, judgeAskingRemoval, readReason } from './removal.rule.ts'

const said = (verdict: { ok: true } | { ok: false; code: string }) =>
  verdict.ok ? 'ja' : `nei, ${verdict.code}`

describe('Fjerning av tekst', () => {
  it.each<[string, string, ReturnType<typeof readReason>]>([
    ['trenger en grunn', '  ', { ok: false, problems: { grunn: 'reason-missing' } }],
    [
      'gjentar ikke fødselsnummeret som skal bort',
      'Står 010175 10084 der',
      { ok: false, problems: { grunn: { code: 'identity-number' } } },
    ],
    ['kan bes om med en grunn', ' Navn på en pasient', { ok: true, reason: 'Navn på en pasient' }],
  ])('%s', (_title, typed, expected) => {
    expect(readReason(typed)).toEqual(expected)
  })

  it.each<[string, Parameters<typeof judgeAskingRemoval>[0], string]>([
    ['kan bes om når det er noe å fjerne', { keptEntries: 1, askedAlready: false }, 'ja'],
    ['trenger noe å fjerne', { keptEntries: 0, askedAlready: false }, 'nei, nothing-to-remove'],
    ['bes om én gang', { keptEntries: 1, askedAlready: true }, 'nei, asked-already'],
  ])('%s', (_title, order, expected) => {
    expect(said(judgeAskingRemoval(order))).toBe(expected)
  })

  it.each<[string, string | null, string, string]>([
    ['godkjennes av en annen enn den som ba om det', 'person-1', 'person-2', 'ja'],
    ['godkjennes ikke av den som ba om det', 'person-1', 'person-1', 'nei, same-person'],
    ['godkjennes ikke når ingen har bedt om det', null, 'person-2', 'nei, removal-unknown'],
  ])('%s', (_title, askedBy, approver, expected) => {
    expect(said(judgeApproval(askedBy, approver))).toBe(expected)
  })
})
