/** A mail as its receiver reads it: the subject, and all of its text. */
export type ReceivedMail = { to: readonly string[]; subject: string; text: string }

/** Reads a mail as it came over the line: one text, in one part or several. */
export function readMail(raw: string): Omit<ReceivedMail, 'to'> {
  const [head = '', ...rest] = raw.split('\r\n\r\n')
  const headers = head.replaceAll(/\r\n[ \t]+/g, ' ')
  const subject = /^subject: (.*)$/im.exec(headers)?.[1] ?? ''
  const text = decoded(rest.join('\r\n\r\n'), headers)
  return { subject: words(subject), text: `${words(headers)}\n${text}` }
}

function decoded(body: string, headers: string): string {
  const boundary = /boundary="?([^";\r\n]+)/i.exec(headers)?.[1]
  if (boundary !== undefined)
    return body
      .split(`--${boundary}`)
      .slice(1)
      .map((part) => readMail(part.replace(/^\r\n/, '')).text)
      .join('\n')
  const coding = /^content-transfer-encoding: *([\w-]+)/im.exec(headers)?.[1]?.toLowerCase()
  if (coding === 'base64') return Buffer.from(body, 'base64').toString('utf8')
  return coding === 'quoted-printable' ? unquoted(body.replaceAll(/=\r\n/g, '')) : body
}

const unquoted = (text: string): string =>
  Buffer.from(
    text.replaceAll(/=([0-9A-F]{2})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    ),
    'latin1',
  ).toString('utf8')

/** A header with what is written in other signs than ASCII. */
const words = (header: string): string =>
  header
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?[\w-]+\?([BQ])\?([^?]*)\?=/gi, (_, coding: string, text: string) =>
      coding.toUpperCase() === 'B'
        ? Buffer.from(text, 'base64').toString('utf8')
        : unquoted(text.replaceAll('_', ' ')),
    )

/** The paths that mails lead to, of those with one of the words where there are any. */
export const pathsIn = (
  mails: readonly ReceivedMail[],
  words: readonly string[] = [],
): string[] => [
  ...new Set(
    mails
      .map(({ subject, text }) => `${subject}\n${text}`)
      .filter((text) => words.length === 0 || words.some((word) => text.includes(word)))
      .flatMap((text) =>
        [...text.matchAll(/http:\/\/127\.0\.0\.1:\d+(\/[^\s)>]*)/g)].map(([, path = '']) => path),
      ),
  ),
]
