import { describe, expect, it } from 'vitest'
import { judgeHead, readHead, signHead } from './head.rule.ts'

const hash = 'ab'.repeat(32)
const head = { community: 'nordre-trondelag', number: 412, hash }
const signer = {
  name: 'nokkel-1',
  sign: (text: string) => text.padEnd(86, 'x').slice(0, 86).replaceAll('.', '_'),
}

describe('Låsen på enden av journalen', () => {
  it('kan gis ut som ett ord og leses igjen, også når en e-post har delt det', () => {
    const word = signHead(signer, head)
    expect(word).not.toMatch(/\s/)
    expect(readHead(word)?.head).toEqual(head)
    expect(readHead(`> ${word.slice(0, 70)}\n> ${word.slice(70)}\n`)).toEqual(readHead(word))
  })

  it('er signert over fellesskapet, nummeret, låsen og nøkkelens navn', () => {
    const read = readHead(signHead(signer, head))
    expect(read?.signed).toBe(
      `nordre-trondelag.412.${Buffer.from(hash, 'hex').toString('base64url')}.nokkel-1`,
    )
    expect(read?.signature).toBe(signer.sign(read?.signed ?? ''))
  })

  it.each([
    '',
    'nordre-trondelag',
    'nordre-trondelag.412',
    `${signHead(signer, head)}x`,
    'æ.1.x.y.z',
  ])('leses ikke av «%s»', (text) => expect(readHead(text)).toBeNull())

  it.each([
    ['står, og det er kommet mer etter', { entries: 420, hash }, { ok: true, since: 8 }],
    ['står, og er den siste', { entries: 412, hash }, { ok: true, since: 0 }],
    ['er kuttet av', { entries: 400, hash: null }, { ok: false, code: 'end-cut', entries: 400 }],
    ['er skrevet om', { entries: 420, hash: 'cd'.repeat(32) }, { ok: false, code: 'written-anew' }],
  ] as const)('%s', (_title, now, verdict) => expect(judgeHead(head, now)).toEqual(verdict))
})
