import type { TrackedReading } from '../../../kernel/word-text.model.ts'
import type { Archive } from '../../file/zip-file.ts'
import { countNumbers } from '../count-numbers.ts'
import type { Source } from '../text-of-source.ts'
import { child, inside, wholeRoom, type XmlNode } from '../xml-tree.ts'
import type { OdtReading } from './odt-atoms.ts'
import { changesIn, odtTracked } from './odt-changes.ts'
import { odtFlow } from './odt-flow.ts'
import { odtLists } from './odt-lists.ts'
import { readOdtStyles } from './odt-styles.ts'
import { readOdtTree, textIn } from './odt-tree.ts'

/** What an OpenDocument text holds. Throws where it cannot be read. */
export async function odtSource(archive: Archive, tracked: TrackedReading): Promise<Source> {
  const room = wholeRoom()
  const content = await readOdtTree(archive, 'content.xml', room)
  const template = await readOdtTree(archive, 'styles.xml', room)
  const text = child(child(content ?? undefined, 'body'), 'text')
  if (!content || !text) throw new Error('the text is not there')
  const styles = readOdtStyles([content, template])
  const lists = odtLists(styles)
  const changes = changesIn(text)
  const reading: OdtReading = {
    ...{ tracked, styles, lists, changes },
    ...{ away: new Set(), notes: new Map(), comments: [] },
  }
  const flowIn = (box: XmlNode) => odtFlow(box, { ...reading, away: new Set() })
  const flow = odtFlow(text, reading)
  return {
    main: { flow: () => flow, flowIn },
    number: countNumbers(lists.numbering),
    note: (_of, id) => {
      const node = reading.notes.get(id)
      return node ? { flow: () => flowIn(node), flowIn, words: textIn(node) } : null
    },
    heads: template ? headsOf(template, flowIn) : [],
    tracked: odtTracked(text, changes),
    comments: reading.comments,
  }
}

const headsOf = (template: XmlNode, flowIn: (node: XmlNode) => ReturnType<typeof odtFlow>) =>
  inside(template, 'master-page').flatMap((page) =>
    (['header', 'footer'] as const).flatMap((piece) =>
      inside(page, piece).map((node) => ({ piece, flow: flowIn(node) })),
    ),
  )
