import fc from 'fast-check'
import { EditorState, TextSelection } from 'prosemirror-state'
import { describe, expect, it } from 'vitest'
import { differences } from './differences.ts'
import { documentFrom } from './markdown-document.ts'

const documentOf = (markdown: string) => {
  const document = documentFrom(markdown)
  if (!document) throw new Error(`Kan ikke åpnes: ${markdown}`)
  return document
}

/** The text after another came in where somebody writes, with `|` where their caret is. */
function after(withCaret: string, next: string): string {
  const [before = '', rest = ''] = withCaret.split('|')
  const document = documentOf(before + rest)
  let caret = 1
  document.descendants((node, at) => {
    const found = node.isText ? (node.text ?? '').indexOf(before.split('\n').at(-1) ?? '') : -1
    if (found >= 0) caret = at + found + (before.split('\n').at(-1) ?? '').length
  })
  const state = EditorState.create({ doc: document })
  const tr = state.tr.setSelection(TextSelection.create(document, caret))
  for (const { from, to, content } of differences(document, documentOf(next)).toReversed())
    tr.replace(from, to, content)
  const at = tr.selection.from
  const all = tr.doc.textBetween(0, at, '\n')
  return `${all}|${tr.doc.textBetween(at, tr.doc.content.size, '\n')}`
}

describe('Det en annen skrev, kommer inn der det står', () => {
  it.each([
    [
      'i et avsnitt over',
      'Første.\n\nMin tekst|',
      'Første, endret.\n\nMin tekst',
      'Første, endret.\nMin tekst|',
    ],
    ['i et avsnitt under', 'Min tekst|\n\nSiste.', 'Min tekst\n\nHelt ny.', 'Min tekst|\nHelt ny.'],
    [
      'et nytt avsnitt over',
      'Første.\n\nMin| tekst',
      'Første.\n\nNytt.\n\nMin tekst',
      'Første.\nNytt.\nMin| tekst',
    ],
    ['over og under', 'A.\n\nMin| tekst\n\nB.', 'A2.\n\nMin tekst\n\nB2.', 'A2.\nMin| tekst\nB2.'],
    [
      'i samme avsnitt, lenger framme',
      'Ordet her og mitt|',
      'Orda her og mitt',
      'Orda her og mitt|',
    ],
    ['av et avsnitt som ble en overskrift', 'A\n\nMin tekst|', '# A\n\nMin tekst', 'A\nMin tekst|'],
  ])('%s, og den som skriver, står der de stod', (_title, before, next, stands) =>
    expect(after(before, next)).toBe(stands),
  )

  const text = fc
    .array(
      fc.constantFrom(
        'a',
        'b b',
        '# c',
        '- d\n- e',
        '| f | g |\n| --- | --- |\n| 1 | 2 |',
        'a **b**',
      ),
    )
    .map((blocks) => blocks.join('\n\n'))
  it('og gir alltid akkurat den teksten', () =>
    fc.assert(
      fc.property(text, text, (before, next) => {
        const [from, to] = [documentOf(before), documentOf(next)]
        const tr = EditorState.create({ doc: from }).tr
        for (const each of differences(from, to).toReversed())
          tr.replace(each.from, each.to, each.content)
        expect(tr.doc.toJSON()).toEqual(to.toJSON())
      }),
    ))
})
