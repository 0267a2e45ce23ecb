import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { findSigningKey, openSigningKey, passingKey, signingKeyPath } from './signing-key.ts'

const folder = mkdtempSync(join(tmpdir(), 'godfot-key-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('Nøkkelen som huset signerer med', () => {
  it('lages én gang, bare eieren kan lese den, og den er den samme neste gang', () => {
    const path = join(folder, 'ny', 'key.pem')
    expect(findSigningKey(path)).toBeNull()
    const made = openSigningKey(path)
    expect(statSync(path).mode & 0o777).toBe(0o600)
    const again = openSigningKey(path)
    expect(again.name).toBe(made.name)
    expect(again.isOurs('en lås', made.sign('en lås'))).toBe(true)
  })

  it('kjenner igjen det den selv har signert, og ikke noe annet', () => {
    const key = passingKey()
    const signature = key.sign('nordre-trondelag.412')
    expect(key.isOurs('nordre-trondelag.412', signature)).toBe(true)
    expect(key.isOurs('nordre-trondelag.413', signature)).toBe(false)
    expect(passingKey().isOurs('nordre-trondelag.412', signature)).toBe(false)
    expect(key.isOurs('nordre-trondelag.412', '')).toBe(false)
    const lastSign = signature.at(-1) === 'w' ? 'x' : 'w'
    expect(key.isOurs('nordre-trondelag.412', signature.slice(0, -1) + lastSign)).toBe(false)
  })

  it('sier hva som er galt med en fil som ikke er en nøkkel, og lar den ligge', () => {
    const path = join(folder, 'other.pem')
    writeFileSync(path, 'noe annet')
    expect(() => openSigningKey(path)).toThrow('ingen Ed25519-nøkkel')
    expect(readFileSync(path, 'utf8')).toBe('noe annet')
  })

  it.skipIf(process.getuid?.() === 0)('sier hvor det ikke er skriverett', () => {
    const shut = mkdtempSync(join(folder, 'shut-'))
    chmodSync(shut, 0o500)
    expect(() => openSigningKey(join(shut, 'key.pem'))).toThrow('GODFOT_SIGNING_KEY')
  })

  it('ligger ved dataene, der en innstilling ikke sier noe annet', () => {
    expect(signingKeyPath(null, '/data')).toBe('/data/.signing-key.pem')
    expect(signingKeyPath('/run/secrets/key', '/data')).toBe('/run/secrets/key')
  })
})
