const startOfKey = 'gf-skrevet:'
const longestKept = 30 * 24 * 3600 * 1000

/** Text of a field that the house has not been given: what the field held when it was opened, and when it was written. */
type Kept = { base: string; text: string; at: number; isSent: boolean }

/** What this browser keeps of a field, so that it is there again when the browser closed before it was sent. */
export class KeptText {
  readonly #key: string
  readonly #base: string
  readonly #given: string
  #timer: ReturnType<typeof setTimeout> | undefined
  #waiting: string | null = null

  constructor(area: HTMLTextAreaElement, reader: string) {
    const address = area.form?.action ?? location.href
    this.#given = area.defaultValue
    this.#base = fingerprint(this.#given)
    this.#key = `${startOfKey}${fingerprint(reader)}:${pathOf(address)}:${area.name}`
    forgetOld()
    area.form?.addEventListener('submit', this.#markSent)
    addEventListener('pagehide', this.#flush)
    addEventListener('pageswap', this.#leave)
  }

  /** Text that was written over the same as is given now; null where there is none. */
  found(): { text: string; at: number } | null {
    const kept = read(this.#key)
    if (!kept) return null
    if (kept.text === this.#given) this.forget()
    const isSame = kept.base === this.#base && kept.text !== this.#given
    /* What was sent from an empty field has most likely come through: the field is empty for the next. */
    return isSame && !(kept.isSent && this.#given === '') ? kept : null
  }

  /** Text that was written over something that has changed since. */
  older(): { text: string; at: number } | null {
    const kept = read(this.#key)
    if (kept && kept.text !== this.#given && this.found() === null) {
      write(this.#olderKey, kept)
      remove(this.#key)
    }
    const older = read(this.#olderKey)
    if (older?.text === this.#given) this.forgetOlder()
    return older && older.text !== this.#given ? older : null
  }

  keep(text: string) {
    this.#waiting = text
    clearTimeout(this.#timer)
    this.#timer = setTimeout(this.#flush, 200)
  }

  forget() {
    this.#waiting = null
    clearTimeout(this.#timer)
    remove(this.#key)
  }

  forgetOlder() {
    remove(this.#olderKey)
  }

  get #olderKey() {
    return `${this.#key}:eldre`
  }

  #flush = () => {
    clearTimeout(this.#timer)
    const text = this.#waiting
    this.#waiting = null
    if (text === null) return
    if (text === this.#given) remove(this.#key)
    else write(this.#key, { base: this.#base, text, at: Date.now(), isSent: false })
  }

  #markSent = () => {
    this.#flush()
    const kept = read(this.#key)
    if (kept) write(this.#key, { ...kept, isSent: true })
  }

  /** Where sending leads on to another page of the house, what was written has come through. */
  #leave = (event: Event) => {
    const { activation } = event as Event & { activation?: { entry?: { url?: string | null } } }
    const to = activation?.entry?.url
    const kept = read(this.#key)
    const isElsewhere =
      to && pathOf(to) !== location.pathname && !this.#key.includes(`:${pathOf(to)}:`)
    if (!kept?.isSent || !isElsewhere) return
    this.forget()
    this.forgetOlder()
  }
}

const pathOf = (address: string): string => new URL(address, location.href).pathname

/** Tells two texts apart; no secret is kept by it. */
function fingerprint(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at)
    a = Math.imul(a ^ sign, 2654435761)
    b = Math.imul(b ^ sign, 1597334677)
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36)
}

function read(key: string): Kept | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    return isKept(kept) ? kept : null
  } catch {
    return null
  }
}

const isKept = (kept: unknown): kept is Kept =>
  typeof kept === 'object' &&
  kept !== null &&
  'base' in kept &&
  'text' in kept &&
  typeof kept.text === 'string' &&
  'at' in kept &&
  typeof kept.at === 'number'

/** A browser that keeps nothing, or has no room, is written in as before. */
function write(key: string, kept: Kept) {
  try {
    localStorage.setItem(key, JSON.stringify(kept))
  } catch {
    remove(key)
  }
}

function remove(key: string) {
  try {
    localStorage.removeItem(key)
  } catch {}
}

function forgetOld() {
  try {
    for (const key of Object.keys(localStorage)) {
      if (!key.startsWith(startOfKey)) continue
      const kept = read(key)
      if (!kept || Date.now() - kept.at > longestKept) remove(key)
    }
  } catch {}
}
