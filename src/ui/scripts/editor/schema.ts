import { type Attrs, type DOMOutputSpec, type Node, type NodeSpec, Schema } from 'prosemirror-model'
import { imageText } from '../../../kernel/text-tree.rule.ts'
import { safeAddress } from './address.ts'

const cell = (role: 'cell' | 'header_cell'): NodeSpec => ({
  content: 'inline*',
  tableRole: role,
  isolating: true,
  attrs: {
    align: { default: 'start' },
    colspan: { default: 1 },
    rowspan: { default: 1 },
    colwidth: { default: null },
  },
  parseDOM: [
    { tag: role === 'cell' ? 'td:not(.gf-head-cell)' : 'th, td.gf-head-cell', getAttrs: alignOf },
  ],
  toDOM: ({ attrs }): DOMOutputSpec => {
    const looks = [
      ...(role === 'cell' ? [] : ['gf-head-cell']),
      ...(attrs.align === 'start' ? [] : [`gf-${attrs.align}`]),
    ]
    return ['td', looks.length > 0 ? { class: looks.join(' ') } : {}, 0]
  },
})

const alignOf = (element: HTMLElement): Attrs => ({
  align: element.matches('.gf-center') ? 'center' : element.matches('.gf-end') ? 'end' : 'start',
})

/**
 * What a text tree can hold, as a document that is written in. A heading is no h2: what stands in a field does not part the
 * page, and its level follows from those above it.
 */
export const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: {
      content: 'inline*',
      group: 'block',
      parseDOM: [{ tag: 'p' }],
      toDOM: (): DOMOutputSpec => ['p', 0],
    },
    heading: {
      content: 'inline*',
      group: 'block',
      defining: true,
      attrs: { level: { default: 2 } },
      parseDOM: [
        { tag: '[data-heading]', getAttrs: ({ dataset }) => ({ level: Number(dataset.heading) }) },
        ...[1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level } })),
      ],
      toDOM: ({ attrs }): DOMOutputSpec => [
        'div',
        { role: 'heading', class: 'gf-written-heading', 'data-heading': String(attrs.level) },
        0,
      ],
    },
    quote: {
      content: 'block+',
      group: 'block',
      defining: true,
      parseDOM: [{ tag: 'blockquote' }],
      toDOM: (): DOMOutputSpec => ['blockquote', 0],
    },
    bullets: {
      content: 'item+',
      group: 'block list',
      parseDOM: [{ tag: 'ul:not(.gf-labels)' }],
      toDOM: (): DOMOutputSpec => ['ul', 0],
    },
    numbers: {
      content: 'item+',
      group: 'block list',
      attrs: { start: { default: 1 } },
      parseDOM: [
        {
          tag: 'ol',
          getAttrs: (list) => ({ start: Number(list.getAttribute('start') ?? 1) || 1 }),
        },
      ],
      toDOM: ({ attrs }): DOMOutputSpec => [
        'ol',
        attrs.start === 1 ? {} : { start: String(attrs.start) },
        0,
      ],
    },
    labels: {
      content: 'label_item+',
      group: 'block list',
      parseDOM: [{ tag: 'ul.gf-labels' }],
      toDOM: (): DOMOutputSpec => ['ul', { class: 'gf-labels' }, 0],
    },
    item: {
      content: 'block+',
      defining: true,
      parseDOM: [{ tag: 'li:not([data-label])' }],
      toDOM: (): DOMOutputSpec => ['li', 0],
    },
    label_item: {
      content: 'block+',
      defining: true,
      attrs: { label: { default: '–' } },
      parseDOM: [
        {
          tag: 'li[data-label]',
          contentElement: 'div',
          getAttrs: ({ dataset }) => ({ label: dataset.label ?? '–' }),
        },
      ],
      toDOM: ({ attrs }): DOMOutputSpec => ['li', { 'data-label': attrs.label }, ['div', 0]],
    },
    code_block: {
      content: 'text*',
      group: 'block',
      marks: '',
      code: true,
      defining: true,
      parseDOM: [{ tag: 'pre', preserveWhitespace: 'full' }],
      toDOM: (): DOMOutputSpec => ['pre', ['code', 0]],
    },
    table: {
      content: 'row+',
      group: 'block',
      tableRole: 'table',
      isolating: true,
      parseDOM: [{ tag: 'table' }],
      toDOM: (): DOMOutputSpec => ['table', ['tbody', 0]],
    },
    row: {
      content: '(cell | head_cell)*',
      tableRole: 'row',
      parseDOM: [{ tag: 'tr' }],
      toDOM: (): DOMOutputSpec => ['tr', 0],
    },
    cell: cell('cell'),
    head_cell: cell('header_cell'),
    rule: {
      group: 'block',
      parseDOM: [{ tag: 'hr' }],
      toDOM: (): DOMOutputSpec => ['hr'],
    },
    text: { group: 'inline' },
    break: {
      inline: true,
      group: 'inline',
      selectable: false,
      linebreakReplacement: true,
      parseDOM: [{ tag: 'br' }],
      toDOM: (): DOMOutputSpec => ['br'],
    },
    image: {
      inline: true,
      group: 'inline',
      attrs: { text: {}, address: {} },
      toDOM: (node: Node): DOMOutputSpec => ['span', { class: 'gf-quiet' }, shownImage(node)],
    },
  },
  marks: {
    link: {
      attrs: { href: {} },
      inclusive: false,
      parseDOM: [
        {
          tag: 'a[href]',
          getAttrs: (element) => {
            const href = safeAddress(element.getAttribute('href') ?? '')
            return href === null ? false : { href }
          },
        },
      ],
      toDOM: ({ attrs }): DOMOutputSpec => ['a', { href: attrs.href }, 0],
    },
    strong: {
      parseDOM: [{ tag: 'strong' }, { tag: 'b' }],
      toDOM: (): DOMOutputSpec => ['strong', 0],
    },
    emphasis: {
      parseDOM: [{ tag: 'em' }, { tag: 'i' }],
      toDOM: (): DOMOutputSpec => ['em', 0],
    },
    strike: {
      parseDOM: [{ tag: 's' }, { tag: 'del' }],
      toDOM: (): DOMOutputSpec => ['s', 0],
    },
    code: { parseDOM: [{ tag: 'code' }], toDOM: (): DOMOutputSpec => ['code', 0] },
  },
})

const shownImage = ({ attrs }: Node): string =>
  imageText({ text: String(attrs.text), address: String(attrs.address) })
