/** Words that are no Markdown, written so that they are not read as such; only what would be is marked. */
export const escapeWords = (text: string): string =>
  text
    .replace(/[ \u00a0]{2,}/g, ' ')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\')
    .replace(/`|~(?=~)|&(?=#?\w+;)|\](?=\()/g, '\\$&')
    .replace(/\*+(?=[^\s*])|(?<=[^\s*])\*+/g, eachEscaped)
    .replace(/(?<![\p{L}\p{N}_])_+(?=[^\s_])|(?<=[^\s_])_+(?![\p{L}\p{N}_])/gu, eachEscaped)

/** The same for what only the beginning of a line means. Labels such as `-`, `1.` and `a)` are meant, and stand. */
export const escapeLines = (text: string): string =>
  text
    .replace(
      /^(?:#{1,6}(?=\s|$)|>|[+*](?=\s)|=+(?=\s*$)|([-_*])(?=(?:[ \t]*\1){2,}\s*$))/gm,
      '\\$&',
    )
    .replace(/^(\d{4,9})(?=[.)]\s)/gm, '$1\\')

const eachEscaped = (signs: string): string => signs.replace(/./g, '\\$&')
