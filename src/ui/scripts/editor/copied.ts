import { DOMSerializer } from 'prosemirror-model'
import { schema } from './schema.ts'

/** What is copied, as other programs read it: headings are headings, and a label stands in its item. */
export const forClipboard = new DOMSerializer(
  {
    ...DOMSerializer.nodesFromSchema(schema),
    heading: ({ attrs }) => [`h${attrs.level}`, 0],
    label_item: ({ attrs }) => [
      'li',
      { 'data-label': attrs.label },
      ['span', `${attrs.label} `],
      ['div', 0],
    ],
  },
  DOMSerializer.marksFromSchema(schema),
)
