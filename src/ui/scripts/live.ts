const longestPause = 300

/**
 * A part of the page that keeps itself fresh: every `interval` seconds it asks for the page again and
 * takes over the part with its own id when that has changed. It rests while nobody sees it and while
 * somebody is writing in it.
 */
class LivePart extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined
  #pause = 15
  #shown = ''

  connectedCallback() {
    this.#pause = this.#interval
    this.#shown = this.innerHTML
    document.addEventListener('visibilitychange', this.#wake)
    this.#plan()
  }

  disconnectedCallback() {
    clearTimeout(this.#timer)
    document.removeEventListener('visibilitychange', this.#wake)
  }

  get #interval() {
    return Number(this.getAttribute('interval')) || 15
  }

  #plan() {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#refresh(), this.#pause * 1000)
  }

  #wake = () => {
    clearTimeout(this.#timer)
    if (document.visibilityState === 'visible') this.#refresh()
  }

  async #refresh() {
    if (document.visibilityState === 'visible' && !this.#isWrittenIn()) {
      const fresh = await this.#ask()
      this.#pause = fresh === null ? Math.min(this.#pause * 2, longestPause) : this.#interval
      if (fresh !== null && fresh !== this.#shown && !this.#isWrittenIn()) this.#take(fresh)
    }
    if (this.isConnected) this.#plan()
  }

  async #ask(): Promise<string | null> {
    try {
      const answer = await fetch(this.getAttribute('src') || location.href)
      if (!answer.ok) return null
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      return page.getElementById(this.id)?.innerHTML ?? null
    } catch {
      return null
    }
  }

  #take(fresh: string) {
    const focused = this.contains(document.activeElement) ? document.activeElement : null
    const address = focused?.getAttribute('href')
    this.#shown = fresh
    this.innerHTML = fresh
    if (address) this.querySelector<HTMLElement>(`[href="${CSS.escape(address)}"]`)?.focus()
    const said = document.getElementById(`${this.id}-endret`)
    if (said) said.textContent = this.getAttribute('changed') ?? ''
  }

  #isWrittenIn = () =>
    this.contains(document.activeElement) &&
    document.activeElement instanceof HTMLElement &&
    document.activeElement.matches('input, textarea, select, [contenteditable]')
}

customElements.define('gf-live', LivePart)
