import { describe, expect, it } from 'vitest'
import { day } from '../../../kernel/day.model.ts'
import { emptyForm } from '../../../kernel/form/form.model.ts'
import type { AuthorityVersion } from '../authority/authority.model.ts'
import { northernAuthority } from '../sample/northern-authority.table.ts'
import { judgementForm, type TypedJudgement } from './judgement-form.model.ts'
import { readJudgement, readObjection } from './wanted-judgement.rule.ts'

const undated: AuthorityVersion = { ...northernAuthority, id: 'a', from: null, daySource: null }
const dated: AuthorityVersion = { ...undated, from: day('2025-05-01'), daySource: 'Brev' }
const bodies = ['psu', 'asu']
const typed: TypedJudgement = {
  ...emptyForm(judgementForm),
  ...{ sak: 'action-plan', organ: 'psu', dag: '01.10.2025' },
  ...{ om: 'Handlingsplanen 2026', navn: 'Kari', funksjon: 'Samhandlingsleder', grunn: 'Brev' },
}
const read = (over: Partial<TypedJudgement>, versions = [undated]) =>
  readJudgement({ ...typed, ...over }, versions, bodies)
const problems = (over: Partial<TypedJudgement>, versions = [undated]) => {
  const of = read(over, versions)
  return of.ok ? {} : of.problems
}

describe('En vurdering', () => {
  it('svarer ja eller nei der dagen ikke er kjent', () => {
    expect(problems({})).toEqual({ svar: 'answer-needed' })
    expect(read({ svar: 'yes' })).toMatchObject({
      wanted: { version: 'a', matter: 'action-plan', chosen: 'action-plan', answer: 'yes' },
    })
  })

  it('står med navnet på den som vurderer, og med grunn', () => {
    for (const navn of [' ', '-', '=1+1', 'Ukjent', 'a'])
      expect(problems({ svar: 'yes', navn })).toEqual({ navn: 'judge-not-named' })
    expect(problems({ svar: 'yes', navn: 'Bo' })).not.toHaveProperty('navn')
    expect(problems({ svar: 'yes', grunn: '' })).toMatchObject({ grunn: { code: 'empty' } })
  })

  it('gjelder også en dag før den første versjonen, etter ordene i den', () => {
    expect(problems({ dag: '22.05.2024' }, [dated])).toEqual({ svar: 'answer-needed' })
    expect(problems({ dag: '22.05.2024' }, [])).toEqual({ om: 'nothing-to-judge' })
  })

  it('trengs ikke der ordene svarer selv', () => {
    expect(problems({}, [dated])).toEqual({ om: 'nothing-to-judge' })
    expect(problems({ sak: 'hosting' })).toEqual({ om: 'nothing-to-judge' })
    expect(problems({ organ: 'su' })).toEqual({ om: 'nothing-to-judge' })
  })

  it('sier om endringen er mindre, og hva den ellers ville vært', () => {
    const minor = { sak: 'minor-agreement-change' }
    expect(problems(minor, [dated])).toEqual({ valgt: 'choice-needed' })
    expect(problems({ ...minor, valgt: 'guideline' }, [dated])).toEqual({ valgt: 'choice-needed' })
    expect(read({ ...minor, valgt: 'cooperation-agreement' }, [dated])).toMatchObject({
      wanted: {
        ...{ matter: 'minor-agreement-change', alternative: 'cooperation-agreement' },
        ...{ chosen: 'cooperation-agreement', answer: null },
      },
    })
  })

  it('sier både hva det er og om organet kan, der begge deler er åpne', () => {
    const revision = { sak: 'guideline-revision', organ: 'asu' }
    expect(problems(revision)).toEqual({ valgt: 'choice-needed', svar: 'answer-needed' })
  })
})

describe('En part som er uenig', () => {
  const words = { hvem: 'Kari, ordfører', dag: '30.11.2026', ord: 'Vi er uenige.' }
  it('har sagt det, med navn, dag og ord', () => {
    expect(readObjection(words, day('2026-11-30'))).toMatchObject({ ok: true })
    expect(readObjection(words, day('2026-11-29'))).toMatchObject({
      problems: { dag: 'day-ahead' },
    })
    expect(readObjection({ ...words, hvem: '' }, day('2026-11-30'))).toMatchObject({
      problems: { hvem: { code: 'empty' } },
    })
  })
})
