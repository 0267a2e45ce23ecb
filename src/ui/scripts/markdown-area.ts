/**
 * A field for Markdown that keeps what is pasted into it: headings, lists, tables and links come in as Markdown. What
 * has no structure is pasted by the browser itself.
 */
class MarkdownArea extends HTMLElement {
  connectedCallback() {
    this.addEventListener('paste', this.#paste)
  }

  disconnectedCallback() {
    this.removeEventListener('paste', this.#paste)
  }

  #paste = async (event: ClipboardEvent) => {
    const { target, clipboardData } = event
    if (!(target instanceof HTMLTextAreaElement) || target.readOnly || event.defaultPrevented)
      return
    const html = clipboardData?.getData('text/html') ?? ''
    const plain = clipboardData?.getData('text/plain') ?? ''
    if (!/<(?:p|div|li|table|h[1-6]|a|b|strong|i|em|span|sup|sub)\b/i.test(html)) return
    if (clipboardData?.types.includes('vscode-editor-data')) return
    event.preventDefault()
    const markdown = await this.#markdownFrom(html)
    insert(target, markdown === null ? plain : parted(target, markdown))
    const said = this.querySelector('[role=status]')
    if (said) said.textContent = markdown === null ? '' : (this.getAttribute('said') ?? '')
  }

  async #markdownFrom(html: string): Promise<string | null> {
    try {
      const { markdownFrom } = await import(this.getAttribute('reader') ?? '')
      return markdownFrom(html)
    } catch {
      return null
    }
  }
}

/** Several blocks are parted from what stands before and after them. */
function parted({ value, selectionStart, selectionEnd }: HTMLTextAreaElement, markdown: string) {
  if (!markdown.includes('\n')) return markdown
  const before = value.slice(0, selectionStart)
  const after = value.slice(selectionEnd)
  const ends = /\n*$/.exec(before)?.[0].length ?? 0
  const begins = /^\n*/.exec(after)?.[0].length ?? 0
  const lines = (there: number) => '\n'.repeat(Math.max(0, 2 - there))
  return (
    (before.trim() === '' ? '' : lines(ends)) +
    markdown +
    (after.trim() === '' ? '' : lines(begins))
  )
}

/** As if it were typed, so that it can be undone; the other way only where a browser cannot. */
function insert(area: HTMLTextAreaElement, text: string) {
  area.focus()
  if (text === '' || document.execCommand('insertText', false, text)) return
  area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end')
  area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }))
}

customElements.define('gf-markdown', MarkdownArea)
