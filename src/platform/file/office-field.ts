import type { FileFact } from '../../kernel/file-content.model.ts'
import { isElsewhere } from './place.ts'
import type { XmlListener } from './xml-part.ts'

/** Fields that fetch from other files or programs when they are brought up to date (ISO/IEC 29500-1, 17.16.5). */
const outsideFields = /^\s*(?:DDE|DDEAUTO|INCLUDE|INCLUDETEXT|LINK|DATABASE|RD)\b/i
/** A picture, and where it stands; `IMPORT` is what it was called before. */
const pictureField = /^\s*(?:IMPORT|INCLUDEPICTURE)\b\s*(?:"([^"]*)"|(\S*))/i
/** The picture is not kept in the document. */
const notKept = /\\d\b/i
/** What a field is stands first in its code. */
const isNamed = /^\s*(?:=|[^\s=]+\s)/

type Field = { code: string; isAsked: boolean }

function factOf(code: string): FileFact | null {
  if (outsideFields.test(code)) return 'outside-links'
  const [picture, quoted, bare] = pictureField.exec(code) ?? []
  if (picture === undefined) return null
  const isLinked = isElsewhere(quoted ?? bare ?? '') || notKept.test(code.slice(picture.length))
  return isLinked ? 'linked-pictures' : null
}

/**
 * Listens to the fields of a Word part. A code may be parted between runs of text and never end, and a field whose
 * name another field writes can be any.
 */
export function listenToFields(add: (fact: FileFact | null) => void): Required<XmlListener> {
  const open: Field[] = []
  let isCode = false
  const judge = (field: Field | undefined) => field && add(factOf(field.code))
  const nest = () => {
    const outer = open.at(-1)
    if (outer && !outer.isAsked && !isNamed.test(outer.code)) add('outside-links')
  }
  return {
    begin: ({ name, of }) => {
      if (name === 'instrText' || name === 'delInstrText') isCode = true
      else if (name === 'fldSimple') {
        nest()
        add(factOf(of('instr')))
      } else if (name === 'fldChar') {
        const kind = of('fldCharType')
        const last = open.at(-1)
        if (kind === 'begin') {
          nest()
          open.push({ code: '', isAsked: false })
        }
        if (kind === 'separate' && last) last.isAsked = true
        if (kind === 'end') judge(open.pop())
      }
    },
    text: (text) => {
      const last = open.at(-1)
      if (isCode && last) last.code += text
    },
    end: (ended) => {
      if (ended === 'instrText' || ended === 'delInstrText') isCode = false
      if (open.length > 0 && /^(?:document|hdr|ftr|footnotes|endnotes|comments)$/.test(ended)) {
        for (const field of open.splice(0)) judge(field)
      }
    },
    doctype: () => undefined,
  }
}
