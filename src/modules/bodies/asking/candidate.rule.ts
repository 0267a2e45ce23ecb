import { oneLine } from '../../../kernel/typed-text.rule.ts'

/** Somebody who is proposed, as the form takes them. Where what was written cannot be parted, all of it is the name. */
export type Candidate = { name: string; functionName: string; email: string; isParted: boolean }

const address = /<?[^\s,;<>()"]+@[^\s,;<>()"]+\.\p{L}{2,}>?/gu
const leadWord = /(?:e-?post|e-?mail|mail)\s*:?\s*$/iu
const listMark = /^\s*(?:\d{1,2}[.)]|[-–•*])\s+/u
const between = /[,;\n]/u

/** As many words as a name has at most. */
const mostWords = 5

/**
 * Parts an answer that names one person: the address by its shape, the first piece as the name, and the rest as what they
 * are. A sentence, several persons or two addresses are not parted.
 */
export function readCandidate(text: string): Candidate {
  const addresses = text.match(address) ?? []
  const lines = text.split('\n')
  const isList = lines.filter((line) => listMark.test(line)).length > 1
  if (addresses.length > 1 || isList) return unparted(text)
  const [found = ''] = addresses
  const [before = '', after = ''] = found === '' ? [text] : text.split(found)
  const pieces = `${before.replace(leadWord, '')}\n${after}`
    .replace(listMark, '')
    .split(between)
    .map((piece) => oneLine(piece).replace(/^[.:]+|[.:]+$/g, ''))
    .filter((piece) => piece !== '')
  const [name = '', ...rest] = pieces
  if (!isName(name)) return unparted(text)
  const email = found.replace(/^<|>$/g, '')
  return { name, functionName: rest.join(', '), email, isParted: true }
}

const isName = (piece: string): boolean =>
  piece !== '' && !/\d/.test(piece) && piece.split(' ').length <= mostWords

const unparted = (text: string): Candidate => ({
  name: text.split('\n').map(oneLine).filter(Boolean).join(', '),
  functionName: '',
  email: '',
  isParted: false,
})
