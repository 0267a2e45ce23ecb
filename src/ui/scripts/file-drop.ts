/** A field for files to which they can be dragged; those that are chosen stand below it by name, each with a button that takes it away. */
class FileDrop extends HTMLElement {
  #chosen: readonly File[] = []
  #list = document.createElement('ul')

  connectedCallback() {
    const input = this.#input
    if (!input || this.classList.contains('gf-drop')) return
    this.classList.add('gf-drop')
    const hint = document.createElement('p')
    hint.className = 'gf-hint'
    hint.textContent = this.getAttribute('drop')
    this.#list.className = 'gf-chosen'
    this.#list.setAttribute('aria-live', 'polite')
    input.after(hint, this.#list)
    input.addEventListener('change', () => this.#add([...(input.files ?? [])]))
    this.addEventListener('dragover', this.#over)
    this.addEventListener('dragleave', () => this.classList.remove('gf-over'))
    this.addEventListener('drop', this.#drop)
  }

  get #input() {
    return this.querySelector<HTMLInputElement>('input[type=file]')
  }

  #over = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    this.classList.add('gf-over')
  }

  #drop = (event: DragEvent) => {
    this.classList.remove('gf-over')
    const files = [...(event.dataTransfer?.files ?? [])]
    if (files.length === 0) return
    event.preventDefault()
    this.#add(files)
  }

  /** A field for one holds the last that came; one for several holds them all. */
  #add(files: readonly File[]) {
    if (files.length === 0) return this.#hold(this.#chosen)
    const isNew = (file: File) => !this.#chosen.some((of) => isSame(of, file))
    this.#hold(this.#input?.multiple ? [...this.#chosen, ...files.filter(isNew)] : files.slice(-1))
  }

  #hold(files: readonly File[]) {
    const held = new DataTransfer()
    for (const file of files) held.items.add(file)
    this.#chosen = files
    if (this.#input) this.#input.files = held.files
    this.#list.replaceChildren(...files.map((file) => this.#row(file)))
  }

  #row(file: File) {
    const row = document.createElement('li')
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'ds-button'
    button.dataset.variant = 'secondary'
    button.dataset.size = 'sm'
    button.textContent = (this.getAttribute('remove') ?? '').replace('{}', () => file.name)
    button.addEventListener('click', () => {
      this.#hold(this.#chosen.filter((of) => of !== file))
      this.#input?.focus()
    })
    row.append(button)
    return row
  }
}

const isSame = (one: File, other: File) =>
  one.name === other.name && one.size === other.size && one.lastModified === other.lastModified

customElements.define('gf-files', FileDrop)
