/** A field that a person types into, or a file is chosen in. */
export type TypedField = { name: string; id: string; type: string }

/** A form as it stands on a page: where it is sent, what it holds already, and what can be typed. */
export type SentForm = { action: string; held: Record<string, string>; typed: TypedField[] }

const attribute = (tag: string, name: string): string | null => {
  const found = new RegExp(`\\s${name}(?:="([^"]*)")?(?=[\\s/>])`).exec(tag)
  return found ? plain(found[1] ?? '') : null
}

const plain = (html: string): string =>
  html
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

/** The forms of a page that keep something, with the first choice made where none is. */
export function formsOf(html: string): SentForm[] {
  const forms = [...html.matchAll(/<form\b[^>]*method="post"[^>]*>[\s\S]*?<\/form>/g)]
  return forms.map(([form]) => {
    const held: Record<string, string> = {}
    const typed: TypedField[] = []
    const hold = (name: string, value: string) => {
      held[name] ||= value
    }
    for (const [tag, body = ''] of form.matchAll(/<select\b[^>]*>([\s\S]*?)<\/select>/g)) {
      const options = [...body.matchAll(/<option\b[^>]*>/g)].map(([option]) => option)
      const chosen = options.find((option) => attribute(option, 'selected') !== null)
      const values = [chosen, ...options].map((option) => attribute(option ?? '', 'value') ?? '')
      hold(attribute(tag, 'name') ?? '', values.find((value) => value !== '') ?? '')
    }
    for (const [tag] of form.matchAll(/<(?:input|textarea|button)\b[^>]*>/g)) {
      const name = attribute(tag, 'name')
      if (!name || name === '_csrf') continue
      const type = attribute(tag, 'type') ?? 'text'
      if (['hidden', 'radio', 'submit'].includes(type)) hold(name, attribute(tag, 'value') ?? '')
      else if (type !== 'checkbox') typed.push({ name, id: attribute(tag, 'id') ?? '', type })
    }
    return { action: attribute(form, 'action') ?? '', held, typed }
  })
}
