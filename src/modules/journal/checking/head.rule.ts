/** The end of a community's chain as it stood: how many entries there were, and the lock of the last. */
export type ChainHead = {
  /** The community's key. */
  community: string
  number: number
  /** Hexadecimal SHA-256. */
  hash: string
}

/** A head as it was given out: what was signed, with which key, and the signature. */
export type SignedHead = { head: ChainHead; signed: string; keyName: string; signature: string }

/** What the house signs with. */
export type HeadSigner = { sign(text: string): string; name: string }

/** The lock of an entry as a head has it, which is shorter. */
export const lockInHead = (hash: string): string => Buffer.from(hash, 'hex').toString('base64url')

/** A head as one word that can be copied, and that whoever has it can hold the journal against. */
export function signHead(signer: HeadSigner, { community, number, hash }: ChainHead): string {
  const said = `${community}.${number}.${lockInHead(hash)}.${signer.name}`
  return `${said}.${signer.sign(said)}`
}

const headShape = /^([a-z][a-z0-9-]*)\.(\d{1,15})\.([\w-]{43})\.([\w-]{8})\.([\w-]{86})$/

/** A head as somebody has it, also where a mail or a page has broken it over lines; null where it is none. */
export function readHead(text: string): SignedHead | null {
  const word = text.replace(/[\s>]/g, '')
  const [, community = '', number = '', lock = '', keyName = '', signature = ''] =
    headShape.exec(word) ?? []
  if (community === '') return null
  const hash = Buffer.from(lock, 'base64url').toString('hex')
  return {
    head: { community, number: Number(number), hash },
    signed: word.slice(0, word.lastIndexOf('.')),
    keyName,
    signature,
  }
}

/** What has become of a journal since a head of it was given out. */
export type HeadVerdict =
  | { ok: true; since: number }
  | { ok: false; code: 'end-cut'; entries: number }
  | { ok: false; code: 'written-anew' }

/** `hash`: the lock that the entry of the head's number has now, null where there is no such entry. */
export function judgeHead(
  head: ChainHead,
  now: { entries: number; hash: string | null },
): HeadVerdict {
  if (now.hash === null) return { ok: false, code: 'end-cut', entries: now.entries }
  return now.hash === head.hash
    ? { ok: true, since: now.entries - head.number }
    : { ok: false, code: 'written-anew' }
}
