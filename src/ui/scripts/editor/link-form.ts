import type { Command, EditorState } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { safeAddress } from './address.ts'
import { schema } from './schema.ts'

const { link } = schema.marks

/** The link that the writer stands in, or what is chosen. */
function chosen({ selection, doc }: EditorState): { from: number; to: number; href: string } {
  const { from, to, empty, $from } = selection
  const own = link.isInSet(empty ? $from.marks() : (doc.resolve(from).nodeAfter?.marks ?? []))
  if (!own) return { from, to, href: '' }
  const start = $from.start()
  let [first, last, at] = [from, to, start]
  for (const node of $from.parent.children) {
    const end = at + node.nodeSize
    if (own.isInSet(node.marks) && end >= first && at <= last) {
      first = Math.min(first, at)
      last = Math.max(last, end)
    }
    at = end
  }
  return { from: first, to: last, href: String(own.attrs.href) }
}

/** The small form under the buttons where the address of a link is typed; gives what opens it. */
export function linkForm(form: HTMLElement, viewOf: () => EditorView | null): Command {
  const field = form.querySelector('input')
  const error = form.querySelector<HTMLElement>('[data-wrong]')
  const remove = form.querySelector<HTMLElement>('[data-link=remove]')
  const close = () => {
    form.hidden = true
    viewOf()?.focus()
  }
  const wrong = (is: boolean) => {
    if (error) error.hidden = !is
    if (is) field?.setAttribute('aria-invalid', 'true')
    else field?.removeAttribute('aria-invalid')
  }
  const setLink = () => {
    const view = viewOf()
    const href = safeAddress(field?.value ?? '')
    wrong(href === null)
    if (href === null) field?.focus()
    if (!view || href === null) return
    const { from, to } = chosen(view.state)
    const mark = link.create({ href })
    const { tr } = view.state
    if (from === to) tr.insert(from, schema.text(field?.value.trim() ?? '', [mark]))
    else tr.removeMark(from, to, link).addMark(from, to, mark)
    view.dispatch(tr.removeStoredMark(link))
    close()
  }
  const removeLink = () => {
    const view = viewOf()
    if (!view) return
    const { from, to } = chosen(view.state)
    view.dispatch(view.state.tr.removeMark(from, to, link))
    close()
  }
  form.addEventListener('click', ({ target }) => {
    const deed = target instanceof Element ? target.closest('button')?.dataset.link : undefined
    if (deed === 'set') setLink()
    else if (deed === 'remove') removeLink()
    else if (deed === 'close') close()
  })
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && event.target === field) setLink()
    else return
    event.preventDefault()
  })
  return (state, dispatch) => {
    if (!state.selection.$from.parent.type.allowsMarkType(link)) return false
    if (!dispatch) return true
    const { href } = chosen(state)
    form.hidden = false
    wrong(false)
    if (remove) remove.hidden = href === ''
    if (field) {
      field.value = href.replace(/^mailto:/, '')
      field.select()
    }
    return true
  }
}
