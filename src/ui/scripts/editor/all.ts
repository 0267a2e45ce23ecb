import type { EditorView } from 'prosemirror-view'
import { KeptText } from './kept-text.ts'
import { linkForm } from './link-form.ts'
import { documentFrom } from './markdown-document.ts'
import { openWriting, type Place, showDocument } from './writing.ts'

/**
 * A field for Markdown in which the text is seen as it will look. The field itself stays in the form, out of sight, and holds
 * the Markdown of what is written; a text that could not be written again as it is, is left in it.
 */
class Editor extends HTMLElement {
  #view: EditorView | null = null
  #kept: KeptText | null = null
  #isOwn = false

  connectedCallback() {
    const area = this.querySelector('textarea')
    if (!area || this.#view || area.readOnly || area.disabled) return
    this.#kept = new KeptText(area, this.getAttribute('reader-name') ?? '')
    const found = this.#kept.found()
    if (found) area.value = found.text
    this.#offerOlder(this.#kept)
    area.addEventListener('input', () => this.#written(area))
    const document = documentFrom(area.value)
    if (document) this.#open(area, document)
    else this.#show('[data-plain]')
    if (found) this.#tellFound(area, found.at)
  }

  disconnectedCallback() {
    this.#view?.destroy()
    this.#view = null
  }

  #part(named: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(named)
  }

  #show(named: string, is = true) {
    const part = this.#part(named)
    if (part) part.hidden = !is
  }

  #open(area: HTMLTextAreaElement, document: Parameters<typeof openWriting>[0]) {
    const [box, mount, bar] = ['[data-box]', '[data-text]', '[role=toolbar]'].map((named) =>
      this.#part(named),
    )
    const form = this.#part('[data-link-form]')
    if (!box || !mount || !bar || !form) return
    const place: Place = {
      mount,
      bar,
      openLink: linkForm(form, () => this.#view),
      attributes: this.#takeNames(area),
      reader: this.getAttribute('reader') ?? '',
      changed: (markdown) => this.#give(area, markdown),
      pasted: (hasStructure) => this.#say(hasStructure ? 'pasted' : ''),
    }
    area.before(box)
    area.hidden = true
    box.hidden = false
    mount.style.setProperty('--gf-rows', String(Math.min(area.rows, 12)))
    this.#view = openWriting(document, place)
  }

  /** The label, hint and error of the field become those of the text. */
  #takeNames(area: HTMLTextAreaElement): Record<string, string> {
    const { id } = area
    const label = this.#part(`label[for="${CSS.escape(id)}"]`)
    const described = [area.getAttribute('aria-describedby'), `${id}-taster`].filter(Boolean)
    if (label instanceof HTMLLabelElement) {
      label.id = `${id}-navn`
      label.removeAttribute('for')
      label.addEventListener('click', () => this.#view?.focus())
    }
    area.removeAttribute('id')
    const told = ['aria-invalid', 'aria-required'].flatMap((name) => {
      const value = area.getAttribute(name)
      return value === null ? [] : [[name, value] as const]
    })
    return {
      id,
      role: 'textbox',
      class: 'gf-prose gf-written',
      tabindex: '0',
      'aria-multiline': 'true',
      'aria-labelledby': `${id}-navn`,
      'aria-describedby': described.join(' '),
      ...Object.fromEntries(told),
    }
  }

  #give(area: HTMLTextAreaElement, markdown: string) {
    this.#isOwn = true
    area.value = markdown
    area.dispatchEvent(new InputEvent('input', { bubbles: true }))
    this.#isOwn = false
  }

  /** What another script put in the field is shown. */
  #written(area: HTMLTextAreaElement) {
    this.#kept?.keep(area.value)
    if (this.#isOwn || !this.#view) return
    const document = documentFrom(area.value)
    if (document) showDocument(this.#view, document)
  }

  #say(what: string) {
    const said = this.#part('[role=status]')
    if (said) said.textContent = what === '' ? '' : (said.getAttribute(`data-${what}`) ?? '')
  }

  #tellFound(area: HTMLTextAreaElement, at: number) {
    this.#show('[data-found]')
    this.#tellTime('[data-found]', at)
    this.#part('[data-found] button')?.addEventListener('click', () => {
      area.value = area.defaultValue
      area.dispatchEvent(new InputEvent('input', { bubbles: true }))
      this.#kept?.forget()
      this.#show('[data-found]', false)
      if (this.#view) this.#view.focus()
      else area.focus()
    })
  }

  #offerOlder(kept: KeptText) {
    const older = kept.older()
    if (!older) return
    this.#show('[data-older]')
    this.#tellTime('[data-older]', older.at)
    const text = this.#part('[data-older] pre')
    if (text) text.textContent = older.text
    this.#part('[data-older] button')?.addEventListener('click', () => {
      kept.forgetOlder()
      this.#show('[data-older]', false)
    })
  }

  #tellTime(named: string, at: number) {
    const time = this.#part(`${named} time`)
    if (!time) return
    const when = new Date(at)
    time.setAttribute('datetime', when.toISOString())
    time.textContent = new Intl.DateTimeFormat(document.documentElement.lang, {
      dateStyle: 'long',
      timeStyle: 'short',
    }).format(when)
  }
}

customElements.define('gf-editor', Editor)
