import { describe, expect, it } from 'vitest'
import { blocksOf, changedLines } from './changed-lines.rule.ts'

describe('Det som er endret i et mandat', () => {
  const before = { included: '- Forberede saker\n- Følge opp avtalene', excluded: 'Finansiering' }

  it('er linjene som er nye, og de som ikke står lenger', () =>
    expect(
      changedLines(before, {
        included: '- Forberede saker\n- Opprette fagråd',
        excluded: 'Finansiering\nAnsettelser',
      }),
    ).toEqual({
      included: { added: ['Opprette fagråd'], left: ['Følge opp avtalene'] },
      excluded: { added: ['Ansettelser'], left: [] },
    }))

  it('er ikke rekkefølgen, tomme linjer eller merket foran', () =>
    expect(
      changedLines(before, {
        included: '• Følge opp avtalene\r\n\r\nForberede saker',
        excluded: 'Finansiering',
      }),
    ).toBeNull())

  it('er alt når den ene ikke sa noe', () =>
    expect(changedLines({ included: null, excluded: null }, before)).toEqual({
      included: { added: ['Forberede saker', 'Følge opp avtalene'], left: [] },
      excluded: { added: ['Finansiering'], left: [] },
    }))
})

describe('Teksten i et mandat', () => {
  it('settes som avsnitt, og som punkter der linjene begynner med et merke', () =>
    expect(blocksOf('Utvalget skal\n- forberede saker\n– følge opp\n\nDet møtes ofte.')).toEqual([
      { words: 'Utvalget skal' },
      { points: ['forberede saker', 'følge opp'] },
      { words: 'Det møtes ofte.' },
    ]))

  it('har ikke et tall eller en strek midt i linja som merke', () =>
    expect(blocksOf('-5 dager\nASU - PSU\n1. Forberede')).toEqual([
      { words: '-5 dager' },
      { words: 'ASU - PSU' },
      { words: '1. Forberede' },
    ]))
})
