import { domainToASCII, domainToUnicode } from 'node:url'
import addressparser from 'nodemailer/lib/addressparser'
import { regexes } from 'zod'
import { type Reading, type ReadingProblem, taken, unread } from '../kernel/reading.model.ts'
import { oneLine } from '../kernel/typed-text.rule.ts'

/**
 * The one e-mail address that a text holds, out of its brackets, its name and the marks around it: the local part as it
 * was typed, the domain in small letters and its own script. Two addresses, a group or none are told.
 */
export function readAddress(typed: string): Reading<string> {
  const { opened, copies } = openMailto(
    oneLine(typed)
      .replace(/\uff20/g, '@')
      .replace(/[\u3002\uff0e\uff61]/g, '.')
      .replace(/^([^<]*)>(?=[\s.,;:]*$)/, '$1')
      .replace(/\[([^\]\s]+@[^\]\s]+)\]\((?:mailto:)?\1\)/gi, '$1'),
  )
  if (isGroup(opened)) return unread({ code: 'address-group' })
  const text = withoutLabel(opened) || copies.join(', ')
  if (text === '') return unread({ code: 'empty' })
  if (isTornApart(text)) {
    const hasAddress = addressesIn(text).length > 0
    return unread({ code: hasAddress ? 'words-beside-address' : 'not-an-address', typed })
  }
  const entries = addressparser(bare(text))
  if (entries.some((entry) => 'group' in entry)) return unread(noSingle(text, typed))
  const named = entries.flatMap((entry) =>
    'address' in entry ? [entry.address ?? '', ...addressesIn(entry.name ?? '')] : [],
  )
  const found = [...named, ...copies]
  const different = new Map(found.filter(Boolean).map((each) => [comparedForms(each)[0], each]))
  const [only, other] = [...different.values()]
  if (other !== undefined) return unread({ code: 'several-addresses' })
  return only === undefined ? unread({ code: 'not-an-address', typed }) : wellFormed(only, typed)
}

/** The address in what was typed; where there is none, what was typed. */
export function bareAddress(typed: string): string {
  const address = readAddress(typed)
  return address.ok ? address.value : typed
}

/** Is the text one address and nothing beside it? */
export const isAddress = (text: string): boolean =>
  comparedForms(text).includes(bareAddress(text).toLowerCase()) && readAddress(text).ok

/**
 * The forms that an address can be kept in, in small letters: first with the domain as it is sent on the wire
 * (`xn--lesund-hua`), then as it is read. Whatever is no address has one form, itself.
 */
export function comparedForms(address: string): [string, ...string[]] {
  const { local, domain } = partsOf(address.toLowerCase())
  const wire = domainToASCII(domain)
  return wire === ''
    ? [address.toLowerCase()]
    : [`${local}@${wire}`, `${local}@${domainToUnicode(wire)}`]
}

/** The text with what a link for mail writes to in its place, and whom the link sends copies to. */
function openMailto(text: string): { opened: string; copies: string[] } {
  const copies: string[] = []
  const opened = text.replace(
    /mailto:(?:\/\/)?([^\s<>?]*)(?:\?([^\s<>]*))?/gi,
    (_, to: string, fields = '') => {
      const all = [...new URLSearchParams(fields.replaceAll('&amp;', '&'))]
      const sent = (kind: RegExp) =>
        all.flatMap(([name, value]) => (kind.test(name) ? addressesIn(value) : []))
      copies.push(...sent(/^b?cc$/i))
      return [openPercent(to), ...sent(/^to$/i)].filter(Boolean).join(', ')
    },
  )
  return { opened, copies }
}

const openPercent = (text: string): string => text.replace(/%40/g, '@').replace(/%2c/gi, ',')

/** Words for many, who are written to as one. */
const many =
  'grupp[ea]n?|groups?|list[ea]?n?|nettverk(?:et)?|network|utvalg(?:et)?|utval(?:et)?|team(?:et)?|styret|mottak(?:ere|erne|arar|arane)|recipients|medlemm(?:er|ene|ar|ane)|members|(?<!\\p{L})(?:alle|all|kommunene|kommunane)'
/** As mail has a group: a colon after the word, and a semicolon last. */
const group = new RegExp(`^[^@:;<>"]{0,60}(?:${many}) ?:[^;]*@[^;]*;[\\s.]*$`, 'iu')
const isGroup = (text: string): boolean => group.test(text)

/** Without the marks that end a line or stand around what is quoted. */
const bare = (text: string): string =>
  text
    .replace(/^[*•·|\p{Dash}] +|^\*+(?=\S+\*$)|^\[(?=[^[\]]*\]$)|^\((?=[^()]*\)$)/u, '')
    .replace(/[\s.,;:!?*|)\]/]+$/, (end) => (/@\[|\S \(/.test(text) ? end : ''))
    .replace(/^[«»“”„‘’']+/, '')
    .replace(/[«»“”„‘’']+$/, '')
    .replace(/[\s.,;:]+$/, '')

/** What people write before an address to say that it is one. */
const label =
  /^(?:(?:min|vår|my|our) )?(?:(?:e[-\p{Dash} ]?)?(?:post|mail)[-\p{Dash} ]?(?:adress[ea]|address)|e[-\p{Dash} ]?post|(?:e[-\p{Dash} ]?)?mail|address|adress[ea]|til|to|fra|frå|from|kopi|cc)(?: er| is)?(?: ?[:=;]+ ?| \p{Dash} | )/iu
/** A word or a name with a colon after it, before one address alone. */
const anyLabel = /^[^@:;<>"]{1,60}: (?=[^@;,]+@[^@;,\s]+[;.\s]*$)/u

/** The address without the label it was typed or pasted with: `E-post: kari@kommune.no`. */
const withoutLabel = (text: string): string => {
  const rest = text.replace(label, '')
  return (addressesIn(rest).length > 0 ? rest : text).replace(anyLabel, '')
}

/** Words beside an address with no brackets about it: a full name may stand before it, anything else may be a part of it, as if someone had typed a space into it. */
function isTornApart(text: string): boolean {
  if (/[<>"]/.test(text) || addressesIn(text).length > 1) return false
  if (/[,;](?=[^\s,;])/.test(bare(text))) return true
  const [first = '', ...after] = bare(text.replace(/\([^()@]*\)/g, ' '))
    .trim()
    .split(/[,;] /)
  return (first.includes('@') ? [first] : [first, ...after]).some((piece) => {
    const before = piece.trim().split(/\s+/)
    if (piece.includes('@')) before.pop()
    const isName = before.length > 1 && before.every((word) => /^\p{Lu}[^@]*$/u.test(word))
    return before.length > 0 && !isName
  })
}

/** A group ends with a semicolon; without it, a colon only stands somewhere in what was typed. */
function noSingle(text: string, typed: string): ReadingProblem {
  if (/;\s*$/.test(text)) return { code: 'address-group' }
  const isSeveral = addressesIn(text).length > 1
  return isSeveral ? { code: 'several-addresses' } : { code: 'not-an-address', typed }
}

const addressesIn = (name: string): string[] => name.match(/[^\s<>"',;()]+@[^\s<>"',;()]+/g) ?? []

function partsOf(address: string): { local: string; domain: string } {
  const at = address.lastIndexOf('@')
  return {
    local: address.slice(0, Math.max(at, 0)),
    domain: address.slice(at + 1).replace(/\.$/, ''),
  }
}

/** By the rule that browsers hold `type="email"` to, and with a domain that mail can be sent to. */
function wellFormed(address: string, typed: string): Reading<string> {
  const { local, domain } = partsOf(address)
  const isDomain = /^(?:[\p{L}\p{M}\p{N}-]+\.)+(?!\d+$)[\p{L}\p{M}\p{N}-]{2,}$/u.test(domain)
  const wire = isDomain ? domainToASCII(domain) : ''
  const isLocal = !/^\.|\.\.|\.$/.test(local) && local.length <= 64
  const isForeign =
    /^[\p{L}\p{M}\p{N}.!#$%&'*+/=?^_`{|}~-]+$/u.test(local) && /\P{ASCII}/u.test(local)
  if (wire !== '' && isForeign) return unread({ code: 'letters-before-at' })
  if (domainToUnicode(wire).split('.').some(isOfManyScripts)) {
    return unread({ code: 'letters-of-many-scripts' })
  }
  const onWire = `${local}@${wire}`
  return wire !== '' && isLocal && onWire.length <= 254 && regexes.html5Email.test(onWire)
    ? taken(`${local}@${domainToUnicode(wire)}`)
    : unread({ code: 'not-an-address', typed })
}

/** Scripts that are written with the letters of another in one name, as in Japan. */
const mixing =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u
const scripts = [
  'Latin',
  'Greek',
  'Cyrillic',
  'Armenian',
  'Georgian',
  'Cherokee',
  'Hebrew',
  'Arabic',
].map((script) => new RegExp(`\\p{Script=${script}}`, 'u'))

/** Letters of two scripts between two full stops look like another name than they are. */
function isOfManyScripts(label: string): boolean {
  const letters = (label.match(/\p{L}/gu) ?? []).filter((letter) => !mixing.test(letter))
  return (
    new Set(letters.map((letter) => scripts.findIndex((script) => script.test(letter)))).size > 1
  )
}
