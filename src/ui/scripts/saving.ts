/** How long a pause in the writing is before it is saved, and how long after a failure it is tried again. */
const pause = 1_500
const patience = 8_000

/** `stands`: what is kept now. `yours`: what was read of what was sent, the same where nobody else wrote. */
type Answer = { stands?: string; yours?: string; said?: string; panel?: string }

/**
 * A form that saves each of its long texts by itself: the field `del-` with an id is sent with what it was opened with, `fra-`, and
 * told what stands. Where somebody else wrote in the same lines, the answer has a panel with what came between, and nothing more of that
 * field is saved before one has chosen.
 */
class SavingForm extends HTMLElement {
  #timers = new Map<string, ReturnType<typeof setTimeout>>()
  #sending = new Set<string>()
  #held = new Set<string>()
  #refused = new Map<string, string>()
  #status = document.createElement('p')

  connectedCallback() {
    this.#status.className = 'gf-saved'
    this.querySelector('form')?.append(this.#status)
    this.addEventListener('input', this.#written)
    this.addEventListener('click', this.#chosen)
    addEventListener('pagehide', this.#leave)
  }

  disconnectedCallback() {
    removeEventListener('pagehide', this.#leave)
  }

  #written = ({ target }: Event) => {
    const name = target instanceof HTMLTextAreaElement ? target.name : ''
    if (!name.startsWith('del-')) return
    this.#say(this.getAttribute('unsaved') ?? '')
    this.#plan(name.slice('del-'.length), pause)
  }

  #plan(id: string, after: number) {
    clearTimeout(this.#timers.get(id))
    this.#timers.set(
      id,
      setTimeout(() => void this.#save(id), after),
    )
  }

  async #save(id: string, isLast = false) {
    clearTimeout(this.#timers.get(id))
    this.#timers.delete(id)
    const [field, base] = [this.#field(id), this.#base(id)]
    if (!field || !base || this.#held.has(id) || field.value === base.value) return
    if (this.#sending.has(id)) return this.#plan(id, pause)
    this.#sending.add(id)
    const typed = field.value
    const answer = await this.#send(id, typed, base.value, isLast)
    this.#sending.delete(id)
    if (answer === null) {
      this.#say(this.getAttribute('offline') ?? '')
      this.#plan(id, patience)
    } else if (answer === 'signed out') {
      this.#say(this.getAttribute('signed-out') ?? '')
      this.#plan(id, patience)
    } else if (answer.panel) this.#hold(id, answer)
    else if (answer.stands === undefined) this.#refuse(id, answer.said ?? '')
    else this.#take(id, typed, answer)
  }

  /** What stands is what was sent, or that and what somebody else wrote in other lines, which is shown. */
  #take(id: string, typed: string, { stands = '', yours = stands, said = '' }: Answer) {
    const [field, base] = [this.#field(id), this.#base(id)]
    if (!field || !base) return
    const isUntouched = field.value === typed
    base.value = isUntouched ? stands : yours
    if (isUntouched && stands !== yours) this.#put(field, stands)
    if (!isUntouched) this.#plan(id, pause)
    this.#refused.delete(id)
    field.closest('[id^="sted-"]')?.querySelector('.gf-unsaved')?.remove()
    this.#say(said)
  }

  #hold(id: string, { panel = '', stands = '' }: Answer) {
    const base = this.#base(id)
    const place = document.getElementById(`sted-${id}`)
    if (!base || !place) return
    this.#held.add(id)
    base.value = stands
    const shown = document.createElement('div')
    shown.className = 'gf-meanwhile'
    shown.setAttribute('role', 'alert')
    shown.innerHTML = panel
    place.querySelector('.gf-meanwhile')?.remove()
    place.prepend(shown)
    this.#say(this.getAttribute('unsaved') ?? '')
  }

  /** The other's text is taken here, without the page being asked for anew. */
  #chosen = (event: Event) => {
    const button = (event.target as Element | null)?.closest?.<HTMLButtonElement>(
      '.gf-meanwhile button[name="gjor"]',
    )
    if (!button) return
    event.preventDefault()
    const id = button.value.slice('deres:'.length)
    const [field, base] = [this.#field(id), this.#base(id)]
    if (field && base) this.#put(field, base.value)
    this.#held.delete(id)
    button.closest('.gf-meanwhile')?.remove()
    field?.focus()
  }

  /** Gives a field another text, so that whatever shows it shows that, and whoever writes in it stays where they are. */
  #put(field: HTMLTextAreaElement, text: string) {
    const [was, ends] = [field.value, [field.selectionStart, field.selectionEnd] as const]
    let start = 0
    while (start < was.length && was[start] === text[start]) start += 1
    const moved = text.length - was.length
    const [from, to] = ends.map((end) => (end <= start ? end : Math.max(start, end + moved)))
    field.value = text
    field.setSelectionRange(from ?? 0, to ?? 0)
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }

  #refuse(id: string, said: string) {
    const place = document.getElementById(`sted-${id}`)
    this.#refused.set(id, said)
    const line = place?.querySelector('.gf-unsaved') ?? document.createElement('p')
    line.className = 'gf-error gf-unsaved'
    line.setAttribute('role', 'alert')
    line.textContent = said
    place?.append(line)
    this.#say(this.getAttribute('unsaved') ?? '')
  }

  async #send(id: string, tekst: string, fra: string, isLast: boolean) {
    const form = this.querySelector<HTMLFormElement>('[data-saves] form')
    if (!form) return null
    const body = new URLSearchParams({ del: id, tekst, fra })
    for (const { name, value } of form.querySelectorAll<HTMLInputElement>('input'))
      if (!body.has(name)) body.set(name, value)
    try {
      const answer = await fetch(form.action, { method: 'POST', body, keepalive: isLast })
      if (answer.status >= 500 || answer.status === 429) return null
      const isOurs = answer.headers.get('content-type')?.includes('json') ?? false
      return isOurs ? ((await answer.json()) as Answer) : 'signed out'
    } catch {
      return null
    }
  }

  /** What is not saved yet when the page is left. */
  #leave = () => {
    for (const id of this.#timers.keys()) void this.#save(id, true)
  }

  #field = (id: string) => this.querySelector<HTMLTextAreaElement>(`textarea[name="del-${id}"]`)
  #base = (id: string) => this.querySelector<HTMLInputElement>(`input[name="fra-${id}"]`)

  /** That something is saved is not said while something else waits for whoever writes. */
  #say(text: string) {
    const waits =
      this.#held.size > 0 ? this.getAttribute('unsaved') : [...this.#refused.values()].at(-1)
    this.#status.textContent = waits ?? text
  }
}

customElements.define('gf-saving', SavingForm)
