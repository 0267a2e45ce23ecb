import { longestCell } from '../../../kernel/sheet.model.ts'
import type { XmlListener } from '../xml-part.ts'

const enough = longestCell + 1

/** Adds to a text as much as is needed to see that it is too long. */
export const longer = (text: string, more: string): string =>
  text.length > enough ? text : text + more.slice(0, enough)

/** Signs that XML cannot hold are written by their number (ISO/IEC 29500-1, 22.9.2.19). */
export const decoded = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([\da-f]{4})_/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    : text

/** Listens to texts within an element, which may be in parts of several looks; how they are spoken is not part of them. */
export function listenToText(
  within: string,
  tell: (text: string) => void,
): Required<Omit<XmlListener, 'doctype'>> {
  let text: string | null = null
  let isText = false
  let isSpoken = false
  return {
    begin: ({ name }) => {
      if (name === within) text = ''
      else if (name === 'rPh') isSpoken = true
      else if (name === 't') isText = !isSpoken
    },
    text: (more) => {
      if (isText && text !== null) text = longer(text, more)
    },
    end: (name) => {
      if (name === 't') isText = false
      else if (name === 'rPh') isSpoken = false
      else if (name === within && text !== null) {
        tell(decoded(text))
        text = null
      }
    },
  }
}
