import { describe, expect, it } from 'vitest'
import { judgeApproval, judgeAskingRemoval } from './removal.rule.ts'

const said = (verdict: { ok: true } | { ok: false; code: string }) =>
  verdict.ok ? 'ja' : `nei, ${verdict.code}`

describe('Fjerning av tekst', () => {
  it.each<[string, Parameters<typeof judgeAskingRemoval>[0], string]>([
    [
      'kan bes om med en grunn',
      { reason: 'Navn på en pasient', keptEntries: 1, askedAlready: false },
      'ja',
    ],
    [
      'trenger en grunn',
      { reason: '  ', keptEntries: 1, askedAlready: false },
      'nei, reason-missing',
    ],
    [
      'gjentar ikke fødselsnummeret som skal bort',
      { reason: 'Står 010175 10084 der', keptEntries: 1, askedAlready: false },
      'nei, identity-number',
    ],
    [
      'trenger noe å fjerne',
      { reason: 'Navn', keptEntries: 0, askedAlready: false },
      'nei, nothing-to-remove',
    ],
    [
      'bes om én gang',
      { reason: 'Navn', keptEntries: 1, askedAlready: true },
      'nei, asked-already',
    ],
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
