import { dialled } from '../phone.model.ts'

/** What a card tells of one who holds a function. */
export type Card = {
  /** Stays the same, so that the card replaces the one before it. */
  id: string
  /** Null for a mailbox, which is called by function and place. */
  name: string | null
  function: string
  place: string
  phone: string | null
  email: string | null
  /** What is said of an exercise. */
  note: string | null
}

/** A card as vCard 3.0 (RFC 2426), which Outlook and telephones take alike. */
export function vCard({ id, name, place, phone, email, note, ...of }: Card): string {
  const shown = name ?? `${of.function}, ${place}`
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `UID:urn:uuid:${id}`,
    `FN:${escaped(shown)}`,
    `N:${name === null ? `${escaped(shown)};` : inParts(name)};;;`,
    `ORG:${escaped(place)}`,
    `TITLE:${escaped(of.function)}`,
    ...(phone === null ? [] : [`TEL;TYPE=WORK,VOICE:${fromAbroad(phone)}`]),
    ...(email === null ? [] : [`EMAIL;TYPE=INTERNET,WORK:${escaped(email)}`]),
    ...(note === null ? [] : [`NOTE:${escaped(note)}`]),
    'END:VCARD',
  ]
  return lines.map((line) => `${foldedLine(line)}\r\n`).join('')
}

/** Family name before given names; the last word is taken for the former. */
function inParts(name: string): string {
  const words = name.split(' ')
  const family = words.pop() ?? ''
  return `${escaped(family)};${escaped(words.join(' '))}`
}

const escaped = (text: string): string =>
  text.replace(/[\\,;]/g, (sign) => `\\${sign}`).replace(/\r\n|[\r\n]/g, '\\n')

/** Norwegian numbers of eight digits get their country, so that they can be rung from anywhere. */
const fromAbroad = (phone: string): string => dialled(phone).replace(/^(?=\d{8}$)/, '+47')

const longestLine = 75

/** Broken after at most 75 bytes, between letters, with a space before what goes on. */
function foldedLine(line: string): string {
  let folded = ''
  let length = 0
  for (const letter of line) {
    const bytes = Buffer.byteLength(letter)
    if (length + bytes > longestLine) {
      folded += '\r\n '
      length = 1
    }
    folded += letter
    length += bytes
  }
  return folded
}
