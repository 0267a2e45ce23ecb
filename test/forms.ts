/** A form as its page shows it: where it leads, and what stands in its fields. */
export type ShownForm = { action: string; fields: [name: string, value: string][] }

const unescaped = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

const attribute = (tag: string, name: string): string | undefined => {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
  return value === undefined ? undefined : unescaped(value)
}

/** The forms of a page that are sent with POST. `at` is the page's own address. */
export function formsOf(html: string, at: string): ShownForm[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)]
    .filter(([, head = '']) => attribute(head, 'method') === 'post')
    .map(([, head = '', inner = '']) => ({
      action: attribute(head, 'action') ?? at,
      fields: fieldsOf(inner),
    }))
}

/** What a browser would send: fields that are filled in or chosen, no buttons. */
function fieldsOf(html: string): [string, string][] {
  const fields: [string, string][] = []
  const pieces =
    /<input\b([^>]*)>|<textarea\b([^>]*)>([\s\S]*?)<\/textarea>|<select\b([^>]*)>([\s\S]*?)<\/select>/g
  for (const [, input, area, text = '', select, options = ''] of html.matchAll(pieces)) {
    const name = attribute(input ?? area ?? select ?? '', 'name')
    if (name === undefined) continue
    if (area !== undefined) fields.push([name, unescaped(text)])
    else if (select !== undefined) fields.push([name, chosenIn(options)])
    else if (isSent(input ?? '')) fields.push([name, attribute(input ?? '', 'value') ?? ''])
  }
  return fields
}

function chosenIn(options: string): string {
  const all = [...options.matchAll(/<option\b([^>]*)>/g)].map(([, tag = '']) => tag)
  const chosen = all.find((tag) => /\sselected\b/.test(tag)) ?? all[0] ?? ''
  return attribute(chosen, 'value') ?? ''
}

function isSent(input: string): boolean {
  const type = attribute(input, 'type') ?? 'text'
  if (['radio', 'checkbox'].includes(type)) return /\schecked\b/.test(input)
  return !['file', 'submit', 'button'].includes(type)
}
