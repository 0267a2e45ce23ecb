import { cleanText } from '../../kernel/clean-text.rule.ts'
import { child, type XmlNode } from './xml-tree.ts'

/** What stands between the two parts of what is written over, under or beside each other. */
const between: Readonly<Record<string, readonly [string, string, string]>> = {
  f: ['num', '/', 'den'],
  sSup: ['e', '^', 'sup'],
  sSub: ['e', '_', 'sub'],
}

/** An equation as a line of its signs, in their order. */
export function equationText(node: XmlNode): string {
  if (node.name === 't') return cleanText(node.text)
  if (/Pr$/.test(node.name)) return ''
  const [first, sign, second] = between[node.name] ?? []
  if (first === undefined || sign === undefined || second === undefined)
    return node.nodes.map(equationText).join('')
  return [first, second].map((name) => whole(child(node, name))).join(sign)
}

/** More than one sign beside a line is one thing by its brackets. */
function whole(node: XmlNode | undefined): string {
  const text = node ? equationText(node).trim() : ''
  return /^[\p{L}\p{N}.,]*$/u.test(text) ? text : `(${text})`
}
