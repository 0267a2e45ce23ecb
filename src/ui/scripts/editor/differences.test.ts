import fc from 'fast-check'
import { EditorState, TextSelection } from 'prosemirror-state'
import { describe, expect, it } from 'vitest'
import { differences } from './differences.ts'
import { documentFrom, markdownOf } from './markdown-document.ts'
import { schema } from './schema.ts'

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

  /** What is written: each block as Markdown, or '' where somebody has just begun a paragraph; `|` is their caret. */
  function writing(...blocks: string[]) {
    const nodes = blocks.map((block) =>
      block === '|' || block === ''
        ? schema.nodes.paragraph.create()
        : documentOf(block.replace('|', '\ue000')).child(0),
    )
    const document = schema.nodes.doc.create(null, nodes)
    let caret = 0
    let at = 0
    for (const [place, node] of nodes.entries()) {
      if (blocks[place] === '|') caret = at + 1
      node.descendants((child, inside) => {
        const found = child.isText ? (child.text ?? '').indexOf('\ue000') : -1
        if (found >= 0) caret = at + 1 + inside + found
      })
      at += node.nodeSize
    }
    const isMarked = blocks.some(
      (block) => block.length > 1 && block.includes('|') && !block.startsWith('| '),
    )
    const state = EditorState.create({ doc: document })
    const tr = state.tr
    if (isMarked) tr.delete(caret, caret + 1)
    return { document: tr.doc, caret }
  }
  const typing = (blocks: string[], tail: string, next: string) => {
    const { document, caret } = writing(...blocks)
    const base = EditorState.create({ doc: document })
    const withTail = base.apply(base.tr.insertText(tail, caret)).doc
    const at = caret + tail.length
    const tr = EditorState.create({ doc: withTail }).tr
    tr.setSelection(TextSelection.create(withTail, at))
    for (const { from, to, content } of differences(withTail, documentOf(next)).toReversed())
      tr.replace(from, to, content)
    tr.insertText('LANDET')
    return markdownOf(tr.doc)
  }
  const doc = ['## Del en', 'Alfa', 'Midten', '- kule en\n- kule to', 'Slutt.']

  it.each<[string, string[], string, string, string]>([
    [
      'et tomt avsnitt, og slutten endres',
      ['A', '|', 'Slutt.'],
      '',
      'A\n\nSlutt, endret.',
      'A\n\nLANDET\n\nSlutt, endret.',
    ],
    [
      'et tomt avsnitt før en liste',
      ['A', '|', '- x', 'Slutt.'],
      '',
      'A\n\n- x\n\nSlutt!',
      'A\n\nLANDET\n\n- x\n\nSlutt!',
    ],
    [
      'et tomt avsnitt etter en overskrift som endres',
      ['## Del', '|', 'B'],
      '',
      '## Del to\n\nB',
      '## Del to\n\nLANDET\n\nB',
    ],
    ['et tomt avsnitt sist', ['A', 'B', '|'], '', 'A, endret\n\nB', 'A, endret\n\nB\n\nLANDET'],
    [
      'et mellomrom sist',
      ['A x|', 'Slutt.'],
      ' ',
      'A x\n\nSlutt, endret.',
      'A x LANDET\n\nSlutt, endret.',
    ],
    ['et nytt avsnitt over', ['A', 'Min|'], ' ', 'A\n\nNytt\n\nMin', 'A\n\nNytt\n\nMin LANDET'],
    ['et nytt avsnitt rett etter', ['Min|'], ' ', 'Min\n\nNytt', 'Min LANDET\n\nNytt'],
    ['et avsnitt som tas bort over', ['A', 'B', 'Min|'], '', 'B\n\nMin', 'B\n\nMinLANDET'],
    [
      'et punkt i lista som endres',
      ['Min|', '- kule en\n- kule to'],
      ' ',
      'Min\n\n- kule en, endret\n- kule to\n- kule tre',
      'Min LANDET\n\n- kule en, endret\n- kule to\n- kule tre',
    ],
  ])('%s: den som skriver, står der de stod', (_title, blocks, tail, next, stands) =>
    expect(typing(blocks, tail, next)).toBe(stands),
  )

  it('i en celle: den som skriver i en annen celle, står i sin', () => {
    const table = '| A | B |\n| --- | --- |\n| en | to |'
    const document = documentOf(`Før.\n\n${table}\n\nSlutt.`)
    let caret = 0
    document.descendants((node, at) => {
      if (node.isText && node.text === 'to') caret = at + 2
    })
    const tr = EditorState.create({ doc: document }).tr
    tr.setSelection(TextSelection.create(document, caret))
    const next = documentOf(`Før.\n\n${table.replace('A', 'A endret')}\n\nSlutt.`)
    for (const each of differences(document, next).toReversed())
      tr.replace(each.from, each.to, each.content)
    tr.insertText('!')
    expect(markdownOf(tr.doc)).toContain('| en | to! |')
    expect(markdownOf(tr.doc)).toContain('A endret')
  })

  it('og den samme teksten endrer ingenting, hva som enn er begynt på', () => {
    const { document } = writing('', doc[0] ?? '', '', doc[3] ?? '', '')
    expect(differences(document, documentOf(`${doc[0]}\n\n${doc[3]}`))).toEqual([])
  })

  const text = fc
    .array(
      fc.constantFrom(
        'a',
        'b b',
        '# c',
        '- d\n- e',
        '| f | g |\n| --- | --- |\n| 1 | 2 |',
        '| f |\n| --- |\n| 3 |',
        '- d\n- x\n- e',
        '> a',
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
        expect(markdownOf(tr.doc)).toBe(markdownOf(to))
        tr.doc.check()
      }),
    ))
})
