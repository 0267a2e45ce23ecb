import { describe, expect, it } from 'vitest'
import { readTextTree } from '../../../platform/text-tree.ts'
import { writeTextTree } from '../../../platform/write-text-tree.ts'
import { draftWithText } from './fetched-draft.rule.ts'
import { emptyDraft } from './typed-draft.model.ts'

const fill = (markdown: string, title = '') => {
  const blocks = readTextTree(markdown)
  const { title: called, body } = draftWithText({ ...emptyDraft, title }, { blocks }, writeTextTree)
  return { title: called, body }
}

describe('Et utkast med teksten fra en fil', () => {
  it('får tittelen fra den første overskriften, om det ikke har noen', () => {
    const text = '# Særavtale om rus\n\n## 1 Formål\n\nPartene samarbeider.'
    expect(fill(text)).toEqual({
      title: 'Særavtale om rus',
      body: '## 1 Formål\n\nPartene samarbeider.',
    })
    expect(fill(text, 'Min tittel')).toEqual({ title: 'Min tittel', body: text })
  })

  it('beholder teksten hel der den begynner uten overskrift, eller bare er en', () => {
    expect(fill('Partene samarbeider.')).toEqual({ title: '', body: 'Partene samarbeider.' })
    expect(fill('# Bare dette')).toEqual({ title: '', body: '# Bare dette' })
  })
})
