import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type HeldRow, judgeRow, type SaltedHash } from './row-seal.rule.ts'

const saltedHash: SaltedHash = (salt, text) =>
  createHash('sha256').update(salt).update(text).digest('hex')
const salt = Buffer.from('et salt')
const text = '{"state": "adopted"}'
const hash = saltedHash(salt, text)

const sealed: HeldRow = {
  text,
  isDue: true,
  sealedIn: 4,
  sealed: hash,
  isNoted: true,
  notedIn: 4,
  noted: hash,
  salt,
  isUntold: false,
}
const gone: HeldRow = { ...sealed, text: null, sealed: null, noted: null, salt: null }
const unknown: HeldRow = {
  text,
  isDue: true,
  sealedIn: null,
  sealed: null,
  isNoted: false,
  notedIn: null,
  noted: null,
  salt: null,
  isUntold: false,
}

describe('En rad holdt opp mot journalen', () => {
  it.each<[string, HeldRow, string | null]>([
    ['er som innslaget låste den', sealed, null],
    ['er borte, og innslaget forteller det', gone, null],
    ['trenger ingen lås', { ...unknown, isDue: false }, null],
    ['er endret', { ...sealed, text: '{"state": "rejected"}' }, 'row-altered'],
    ['er borte', { ...sealed, text: null }, 'row-missing'],
    ['er lagt til', unknown, 'row-added'],
    ['er satt inn igjen etter at den ble tatt bort', { ...gone, text }, 'row-added'],
    ['er endret uten at noe innslag forteller det', { ...sealed, isUntold: true }, 'row-untold'],
    ['har et annet salt', { ...sealed, salt: Buffer.from('et sølt') }, 'row-altered'],
    ['har mistet saltet', { ...sealed, salt: null }, 'seal-altered'],
    ['har en annen lås ved siden av seg', { ...sealed, noted: 'ab' }, 'seal-altered'],
    ['er låst av et annet innslag enn det sies', { ...sealed, notedIn: 3 }, 'seal-altered'],
    ['har mistet låsen ved siden av seg', { ...sealed, isNoted: false }, 'seal-altered'],
    ['har en lås som ingen har satt', { ...unknown, isNoted: true }, 'seal-altered'],
  ])('%s', (_title, row, fault) => expect(judgeRow(saltedHash, row)).toBe(fault))
})
