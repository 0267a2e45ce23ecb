import { expect, it } from 'vitest'
import { formToken, isFormToken } from './form-token.ts'

const secret = Buffer.from('en hemmelighet')
const other = Buffer.from('en annen')

it('Et skjemamerke er nytt på hver side, og gjelder nettleseren det ble gitt', () => {
  const tokens = Array.from({ length: 1_000 }, () => formToken(secret, 'kari'))
  expect(new Set(tokens).size).toBe(1_000)
  expect(new Set(tokens.map((token) => token.slice(22))).size).toBe(1_000)
  for (const token of tokens) expect(isFormToken(token, secret, 'kari')).toBe(true)
})

it.each([
  ['en annen nettleser', formToken(secret, 'per')],
  ['en annen hemmelighet', formToken(other, 'kari')],
  ['ingenting', ''],
  ['bare nuller', Buffer.alloc(32).toString('base64url')],
  ['for lite', formToken(secret, 'kari').slice(0, 20)],
  ['for mye', `${formToken(secret, 'kari')}AAAA`],
])('Merket fra %s gjelder ikke', (_from, token) => {
  expect(isFormToken(token, secret, 'kari')).toBe(false)
})
