import type { Archive } from '../../file/zip-file.ts'
import { type Room, readTree, textName, type Wanted, type XmlNode } from '../xml-tree.ts'

const named = ['name', 'style-name']

/** What is read of an OpenDocument text. */
const ofOdt: Wanted = {
  attributes: {
    style: ['name', 'family', 'parent-style-name', 'list-style-name', 'default-outline-level'],
    'text-properties': [
      'font-weight',
      'font-style',
      'text-line-through-style',
      'display',
      'text-position',
    ],
    'paragraph-properties': ['margin-left', 'text-align'],
    'list-level-style-number': [
      'level',
      'num-format',
      'num-prefix',
      'num-suffix',
      'display-levels',
      'start-value',
    ],
    'outline-level-style': [
      'level',
      'num-format',
      'num-prefix',
      'num-suffix',
      'display-levels',
      'start-value',
    ],
    'list-level-style-bullet': ['level', 'bullet-char'],
    'list-level-style-image': ['level'],
    'list-level-properties': ['space-before', 'min-label-width'],
    'list-level-label-alignment': ['margin-left'],
    list: ['style-name', 'id', 'continue-numbering', 'continue-list'],
    'list-item': ['start-value'],
    h: ['style-name', 'outline-level', 'is-list-header'],
    a: ['href'],
    s: ['c'],
    note: ['note-class'],
    annotation: ['name'],
    'annotation-end': ['name'],
    'changed-region': ['id'],
    'change-start': ['change-id'],
    'change-end': ['change-id'],
    change: ['change-id'],
    section: ['style-name', 'display'],
    'table-row': ['number-rows-repeated'],
    'table-cell': ['number-columns-repeated', 'number-columns-spanned', 'number-rows-spanned'],
    'covered-table-cell': ['number-columns-repeated'],
    'hidden-paragraph': ['is-hidden'],
    'hidden-text': ['string-value'],
    object: ['href'],
    ruby: [],
  },
  others: named,
  unread: new Set([
    ...[
      'sequence-decls',
      'variable-decls',
      'user-field-decls',
      'forms',
      'soft-page-break',
      'bookmark',
    ],
    ...[
      'bookmark-start',
      'bookmark-end',
      'graphic-properties',
      'font-face-decls',
      'settings',
      'scripts',
    ],
    ...[
      'table-column-properties',
      'table-cell-properties',
      'table-row-properties',
      'background-image',
    ],
    ...['note-citation', 'binary-data', 'note-continuation-notice-forward', 'tab-stops'],
  ]),
  withText: null,
}

export async function readOdtTree(
  archive: Archive,
  name: string,
  room: Room,
): Promise<XmlNode | null> {
  const part = archive.parts.get(name)
  return part ? await readTree(archive, part, room, ofOdt) : null
}

/** All text in an element, as it stands. */
export const textIn = (node: XmlNode): string =>
  node.name === textName ? node.text : node.nodes.map(textIn).join('')
