import { describe, expect, it } from 'vitest'
import type { VersionState } from '../document.model.ts'
import { judgeHost } from './host.rule.ts'

describe('Vertskommunen avklares etter at teksten er lagt fram', () => {
  it.each<[VersionState, string | null, string]>([
    ['out', null, 'ja'],
    ['out', 'Trondheim kommune', 'host-in-text'],
    ['draft', null, 'version-is-draft'],
    ['withdrawn', null, 'version-is-withdrawn'],
  ])('%s, i teksten står %s: %s', (state, host, expected) => {
    const verdict = judgeHost({ state, host })
    expect(verdict.ok ? 'ja' : verdict.code).toBe(expected)
  })
})
