import { describe, expect, it } from 'vitest'
import { instant } from '../../kernel/day.model.ts'
import { type AskedCode, judgeAsking, judgeCode } from './sign-in.rule.ts'

const at = instant('2026-01-05T10:00:00.000Z')
const fresh: AskedCode = {
  expiresAt: instant('2026-01-05T10:05:00.000Z'),
  attempts: 0,
  used: false,
}
const said = (verdict: { ok: true } | { ok: false; code: string }) =>
  verdict.ok ? 'ja' : `nei, ${verdict.code}`

describe('Engangskode på e-post', () => {
  it.each<[string, string, { byEmail: number; byBrowser: number }, string]>([
    ['sendes til en adresse', 'kari@verdal.kommune.no', { byEmail: 0, byBrowser: 0 }, 'ja'],
    ['sendes den femte gangen', 'kari@verdal.kommune.no', { byEmail: 4, byBrowser: 4 }, 'ja'],
    [
      'sendes ikke den sjette gangen til samme adresse',
      'kari@verdal.kommune.no',
      { byEmail: 5, byBrowser: 0 },
      'nei, too-many-asked',
    ],
    [
      'sendes ikke den sjette gangen fra samme nettleser',
      'kari@verdal.kommune.no',
      { byEmail: 0, byBrowser: 5 },
      'nei, too-many-asked',
    ],
    ['trenger en adresse', 'kari', { byEmail: 0, byBrowser: 0 }, 'nei, not-an-address'],
    [
      'tar ikke imot et fødselsnummer i adressen',
      '010175-10084@verdal.no',
      { byEmail: 0, byBrowser: 0 },
      'nei, identity-number',
    ],
    [
      'tåler ikke linjeskift i adressen',
      'kari@verdal.no\nbcc@x.no',
      { byEmail: 0, byBrowser: 0 },
      'nei, not-an-address',
    ],
  ])('%s', (_title, email, asked, expected) => {
    expect(said(judgeAsking(email, asked))).toBe(expected)
  })

  it.each<[string, AskedCode | null, boolean, string]>([
    ['åpner døra når den er rett', fresh, true, 'ja'],
    ['åpner ikke når den er feil', fresh, false, 'nei, wrong-code'],
    ['åpner på femte forsøk', { ...fresh, attempts: 4 }, true, 'ja'],
    [
      'åpner ikke på sjette forsøk, om den så er rett',
      { ...fresh, attempts: 5 },
      true,
      'nei, too-many-attempts',
    ],
    ['åpner ikke når tida er ute', { ...fresh, expiresAt: at }, true, 'nei, code-expired'],
    ['åpner bare én gang', { ...fresh, used: true }, true, 'nei, no-code-asked'],
    ['åpner ikke i en annen nettleser enn den som ba om den', null, true, 'nei, no-code-asked'],
  ])('%s', (_title, code, matches, expected) => {
    expect(said(judgeCode(code, matches, at))).toBe(expected)
  })
})
