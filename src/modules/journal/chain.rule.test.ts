import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { instant } from '../../kernel/day.model.ts'
import { detailsHash, entryHash, verifyChain } from './chain.rule.ts'
import { firstPreviousHash, type Json, type ToldEntry } from './journal-entry.model.ts'

const hash = (text: string) => createHash('sha256').update(text).digest('hex')

function aChain(...tellings: Json[]): ToldEntry[] {
  const chain: ToldEntry[] = []
  for (const details of tellings) {
    const number = chain.length + 1
    const unsealed = {
      communityId: 'nordre-trondelag',
      number,
      at: instant(`2018-01-0${number}T10:00:00.000Z`),
      by: 'person-1',
      deed: 'treatment-registered',
      subject: `treatment:${number}`,
      basis: null,
      detailsHash: detailsHash(hash, `salt-${number}`, details),
      sealsHash: null,
      previousHash: chain.at(-1)?.hash ?? firstPreviousHash,
    }
    chain.push({
      ...unsealed,
      hash: entryHash(hash, unsealed),
      isExact: true,
      seals: [],
      told: { state: 'kept', salt: `salt-${number}`, details },
    })
  }
  return chain
}

const change = (chain: ToldEntry[], number: number, by: Partial<ToldEntry>) =>
  chain.map((entry) => (entry.number === number ? { ...entry, ...by } : entry))

const judge = (chain: ToldEntry[]) => {
  const verdict = verifyChain(hash, chain)
  return verdict.ok
    ? `hel, ${verdict.entries} innslag, ${verdict.removed} fjernet`
    : `${verdict.number}: ${verdict.code}`
}

describe('Journalens kjede', () => {
  const chain = aChain({ party: '1721' }, { party: '1702' }, { party: '1714' })
  const [first, second, third] = chain as [ToldEntry, ToldEntry, ToldEntry]

  it.each<[string, ToldEntry[], string]>([
    ['er hel når den er tom', [], 'hel, 0 innslag, 0 fjernet'],
    ['er hel når ingen har rørt den', chain, 'hel, 3 innslag, 0 fjernet'],
    ['viser et innslag som er tatt bort', [first, third], '2: entry-missing'],
    ['viser et første innslag som er tatt bort', [second, third], '1: entry-missing'],
    [
      'viser et innslag med en annen dato',
      change(chain, 2, { at: instant('2018-02-02T10:00:00.000Z') }),
      '2: entry-altered',
    ],
    [
      'viser et innslag med et annet hjemmelsgrunnlag',
      change(chain, 3, { basis: '5.2 a' }),
      '3: entry-altered',
    ],
    [
      'viser et innslag som er bygd opp på nytt',
      change(
        chain,
        2,
        (({ told, ...rest }) => ({ ...rest, told }))(
          aChain({ party: '9999' }, { party: '9999' })[1] as ToldEntry,
        ),
      ),
      '2: link-broken',
    ],
    [
      'viser at teksten er endret',
      change(chain, 1, { told: { state: 'kept', salt: 'salt-1', details: { party: '1720' } } }),
      '1: details-altered',
    ],
    [
      'viser at teksten er borte uten merke',
      change(chain, 1, { told: { state: 'missing' } }),
      '1: details-missing',
    ],
    [
      'er hel når tekst er lovlig fjernet',
      change(chain, 2, {
        told: { state: 'removed', by: 'text-removed' },
      }),
      'hel, 3 innslag, 1 fjernet',
    ],
  ])('%s', (_title, entries, expected) => {
    expect(judge(entries)).toBe(expected)
  })

  it('bryr seg ikke om rekkefølgen på feltene i teksten', () => {
    expect(detailsHash(hash, 's', { a: 1, b: [{ c: null, d: 'x' }] })).toBe(
      detailsHash(hash, 's', { b: [{ d: 'x', c: null }], a: 1 }),
    )
  })
})
