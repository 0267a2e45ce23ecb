/** Signs that nobody sees and nobody means: soft hyphens, spaces of no width, marks of direction. */
const invisible =
  /\u034f|\u17b4|\u17b5|[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb]/g
/** A joiner belongs between the parts of a pictograph and in scripts that are written joined; elsewhere it is only unseen. */
const strayJoiner =
  /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\p{M}|[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}])[\u200c\u200d]+/gu
/** Tags spell out a flag after the black flag; elsewhere they are unseen letters. */
const tags = /(\u{1f3f4}[\u{e0020}-\u{e007f}]+)|[\u{e0000}-\u{e007f}]+/gu
const lineEnd = /\r\n|[\r\v\f\u0085\u2029]/g
const control = /(?![\t\n])\p{Cc}/gu

/**
 * Text as it is kept, whoever typed it and wherever: composed letters, `\n` between lines, U+2028 where a line breaks inside a
 * paragraph or a cell, and no sign that cannot be seen. What stands between the letters is otherwise left alone.
 */
export const cleanText = (typed: string): string =>
  typed
    .toWellFormed()
    .replace(lineEnd, '\n')
    .replace(control, '')
    .replace(invisible, '')
    .replace(strayJoiner, '')
    .replace(tags, (_, flag: string | undefined) => flag ?? '')
    .normalize('NFC')

/** One line of text, such as a name: cleaned, with single plain spaces between its words and none around. */
export const oneLine = (typed: string): string => cleanText(typed).replace(/\s+/g, ' ').trim()

/** What is one line already, as nearly all texts are. */
const plain = /^(?:[!-~À-ÿ]+(?: [!-~À-ÿ]+)*)?$/

/** One line, at no cost where it is that already. */
export const tidy = (text: string): string => (plain.test(text) ? text : oneLine(text))

/** A name as names are compared: in small letters, with single spaces. */
export const folded = (text: string): string => tidy(text).toLowerCase()

const zeros = ['0', '\u0660', '\u06f0', '\uff10'].map((zero) => zero.charCodeAt(0))

/** Digits of other keyboards, full-width or Arabic, as the digits that we write. */
export const plainDigits = (typed: string): string =>
  typed.replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) => {
    const code = digit.charCodeAt(0)
    return String(code - (zeros.findLast((zero) => zero <= code) ?? code))
  })
