import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { pathTo } from '../kernel/address.model.ts'
import { brought } from '../rooms.ts'
import { opensByKey } from './key-address.ts'
import { protectAnswers } from './protect.ts'
import { projectRoot } from './root.ts'

const sources = globSync('src/**/*.{ts,tsx}', { cwd: projectRoot })
  .filter((path) => !path.includes('.test.'))
  .map((path) => readFileSync(join(projectRoot, path), 'utf8'))

/** The addresses that the house writes with a key after the question mark. */
const withKeyAsked = sources.flatMap((text) =>
  [...text.matchAll(/(?:\('|addresses\.)(\w+)'?,\s+\{[^}]*\},\s+\{ nokkel:/g)].map(
    ([, name = '']) => name,
  ),
)

const opened = Object.entries(brought.addresses).filter(
  ([name, pattern]) => pattern.includes(':token') || withKeyAsked.includes(name),
)

describe('En adresse som åpnes av en nøkkel', () => {
  it('er hver som har nøkkelen i navnet eller bak spørsmålstegnet', () => {
    expect(opened.map(([name]) => name)).toEqual(
      expect.arrayContaining(['enterByLink', 'leaveDigest', 'answerByLink', 'answerFileByLink']),
    )
    const names = { community: 'f', token: 'n', position: '1', question: '1', file: '1' }
    const unknown = opened
      .map(([, pattern]) => pathTo<string>(pattern, names))
      .filter((path) => !opensByKey(path))
    expect(unknown).toEqual([])
  })

  it('er ingen av de andre', () => {
    const names = opened.map(([name]) => name)
    const taken = Object.entries(brought.addresses)
      .filter(([name, pattern]) => !names.includes(name) && opensByKey(pattern))
      .map(([name]) => name)
    expect(taken).toEqual([])
  })

  it('blir ikke fortalt videre av noe svar derfra, heller ikke av et som sier at noe gikk galt', async () => {
    const house = new Hono()
      .use(protectAnswers('http://localhost'))
      .all('*', (c) => c.text('Borte', 503))
    for (const path of [
      '/f/svar/n',
      '/f/meld/n',
      '/f/meldt-sak/n',
      '/logg-inn/lenke?nokkel=n',
      '/sammendrag/slutt?nokkel=n',
    ])
      expect((await house.request(path)).headers.get('referrer-policy')).toBe('strict-origin')
    expect((await house.request('/f')).headers.get('referrer-policy')).toBe('same-origin')
  })
})
