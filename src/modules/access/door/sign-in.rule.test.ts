import { describe, expect, it } from 'vitest'
import { instant } from '../../../kernel/day.model.ts'
import {
  type AskedCode,
  type Asker,
  judgeAddress,
  judgeCode,
  mailCeilingOf,
  mailedLinkLivesMinutes,
  sharesOf,
} from './sign-in.rule.ts'
import { signInLimits } from './sign-in-limits.table.ts'

const at = instant('2026-01-05T10:00:00.000Z')
const fresh: AskedCode = {
  id: 'a',
  expiresAt: instant('2026-01-05T10:05:00.000Z'),
  attempts: 0,
  matches: true,
}
const said = (verdict: { ok: true } | { ok: false; code: string }) =>
  verdict.ok ? 'ja' : `nei, ${verdict.code}`

describe('Engangskode på e-post', () => {
  it.each<[string, string, string]>([
    ['sendes til en adresse', 'kari@verdal.kommune.no', 'ja'],
    ['sendes til en adresse med norske bokstaver', 'kåre@bø.kommune.no', 'ja'],
    ['trenger en adresse', 'kari', 'nei, not-an-address'],
    ['trenger et sted i adressen', 'kari@', 'nei, not-an-address'],
    ['tar én adresse, ikke to', 'a@b.no,c@d.no@e.no', 'nei, not-an-address'],
    ['tar ikke et fødselsnummer i adressen', '010175-10084@verdal.no', 'nei, identity-number'],
    ['tåler ikke linjeskift i adressen', 'kari@verdal.no\nbcc@x.no', 'nei, not-an-address'],
    ['sendes ikke til noe som er for langt', `${'x'.repeat(250)}@v.no`, 'nei, not-an-address'],
    ['trenger noe i det hele tatt', '', 'nei, not-an-address'],
  ])('%s', (_title, email, expected) => {
    expect(said(judgeAddress(email))).toBe(expected)
  })

  const late = { ...fresh, id: 'b' }
  it.each<[string, AskedCode[], string]>([
    ['åpner døra når den er rett', [fresh], 'ja'],
    ['åpner ikke når den er feil', [{ ...fresh, matches: false }], 'nei, wrong-code'],
    ['åpner på femte forsøk', [{ ...fresh, attempts: 4 }], 'ja'],
    [
      'åpner ikke på sjette forsøk, om den så er rett',
      [{ ...fresh, attempts: 5 }],
      'nei, too-many-attempts',
    ],
    ['åpner ikke når tida er ute', [{ ...fresh, expiresAt: at }], 'nei, code-expired'],
    ['åpner ikke i en annen nettleser enn den som ba om den', [], 'nei, no-code-asked'],
    ['åpner også når nettleseren har bedt om en til', [{ ...late, matches: false }, fresh], 'ja'],
    [
      'som er brukt opp, åpner ikke fordi det er bedt om en til',
      [
        { ...late, matches: false },
        { ...fresh, attempts: 5 },
      ],
      'nei, wrong-code',
    ],
    [
      'som er ny, åpner selv om en eldre er brukt opp',
      [late, { ...fresh, matches: false, attempts: 5 }],
      'ja',
    ],
    [
      'som er gått ut, åpner ikke fordi det er bedt om en til',
      [
        { ...late, matches: false },
        { ...fresh, expiresAt: at },
      ],
      'nei, wrong-code',
    ],
  ])('%s', (_title, codes, expected) => {
    expect(said(judgeCode(codes, at))).toBe(expected)
  })
})

describe('Grensene for å be om en kode', () => {
  const stranger: Asker = {
    email: 'Kari@Verdal.kommune.no',
    narrowNetwork: 'smalt',
    wideNetwork: 'vidt',
    browser: 'leser',
    isKnownBrowser: false,
  }
  const names = (asker: Asker) => sharesOf(asker).map(({ limit }) => limit.name)

  it('telles for nettet, for adressen fra nettet og for adressen i alt, og aldri for nettleseren alene', () => {
    expect(names(stranger)).toEqual(['network', 'wide-network', 'address-from-network', 'address'])
    const other = sharesOf({ ...stranger, browser: 'en annen', email: 'KARI@verdal.kommune.no' })
    expect(other).toEqual(sharesOf(stranger))
  })

  it('er egne for en nettleser personen har logget inn i før, så ingen andre kan bruke dem opp', () => {
    const known = { ...stranger, isKnownBrowser: true }
    const shared = sharesOf(known).filter(({ limit }) => names(stranger).includes(limit.name))
    expect(shared).toEqual([])
    expect(mailCeilingOf(known).limit.name).not.toBe(mailCeilingOf(stranger).limit.name)
  })

  it('lar tre hundre bak én adresse logge inn, men ikke et skript som spør tusen ganger', () => {
    expect(signInLimits.network.most).toBeGreaterThanOrEqual(300)
    expect(signInLimits['wide-network'].most).toBeLessThan(1000)
  })

  it('lar ikke ett nett bruke opp det en adresse kan få', () => {
    const inAnHour = signInLimits['address-from-network'].most * 2
    expect(inAnHour).toBeLessThan(signInLimits.address.most)
  })

  it('lar ikke ett nett bruke opp det huset kan sende', () => {
    expect(signInLimits['wide-network'].most).toBeLessThan(signInLimits.mails.most)
  })

  it('avviser ingen for en adresse uten at det ligger en lenke i innboksen som ennå virker', () => {
    expect(mailedLinkLivesMinutes * 60).toBeGreaterThanOrEqual(signInLimits.address.seconds)
  })
})
