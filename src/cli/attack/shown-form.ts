import type { DrillFields } from '../../kernel/drill.model.ts'

/** One field or named button of a form: what kind it is, what it holds, and whether a browser sends that as it stands. */
export type Control = {
  name: string
  id: string
  /** `select`, or what its `type` says. */
  type: string
  value: string
  isSent: boolean
  /** What a list offers. */
  options: readonly string[]
}

export type Fields = [name: string, value: string][]

/** A form as its page shows it: where it leads, what stands in it, and what a browser would send. */
export type ShownForm = {
  action: string
  controls: readonly Control[]
  fields: Fields
  /** Where on its page it begins. */
  begins: number
}

const unescaped = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

/** What an attribute says; empty where it stands without a value, undefined where it does not stand. */
const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}(?:="([^"]*)")?(?=[\\s/]|$)`).exec(tag)
  return found ? unescaped(found[1] ?? '') : undefined
}

/** The forms of a page that are sent with POST. `at` is the page's own address. */
export function formsOf(html: string, at: string): ShownForm[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)]
    .filter(([, head = '']) => attribute(head, 'method') === 'post')
    .map(({ index, 1: head = '', 2: inner = '' }) => {
      const controls = controlsOf(inner)
      const sent = controls.filter(({ isSent }) => isSent)
      return {
        action: attribute(head, 'action') ?? at,
        controls,
        fields: sent.map(({ name, value }) => [name, value]),
        begins: index,
      }
    })
}

/** What is typed, with the first that a list of the form offers chosen where that is asked for. */
export const withFirst = (typed: DrillFields, { controls }: ShownForm): DrillFields =>
  Object.fromEntries(
    Object.entries(typed).map(([name, text]) => {
      const list = controls.find((control) => control.name === name)?.options ?? []
      return [name, text === '{first}' ? (list.find((option) => option !== '') ?? '') : text]
    }),
  )

/** A field that is searched by: where its form asks, and what it is called there. */
export type SearchField = { action: string; name: string }

/** The fields of a page that something is searched for by. `at` is the page's own address. */
export const searchFieldsOf = (html: string, at: string): SearchField[] =>
  [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)]
    .filter(([, head = '']) => attribute(head, 'method') !== 'post')
    .flatMap(([, head = '', inner = '']) =>
      controlsOf(inner)
        .filter(({ type }) => type === 'search' || type === 'text')
        .map(({ name }) => ({ action: attribute(head, 'action') ?? at, name })),
    )

const pieces =
  /<(input|button)\b([^>]*)>|<textarea\b([^>]*)>([\s\S]*?)<\/textarea>|<select\b([^>]*)>([\s\S]*?)<\/select>/g

const controlsOf = (html: string): Control[] =>
  [...html.matchAll(pieces)].flatMap(
    ([, tag, input = '', area, text = '', select, inside = '']): Control[] => {
      const head = area ?? select ?? input
      const name = attribute(head, 'name')
      if (name === undefined) return []
      const found = { name, id: attribute(head, 'id') ?? '', options: [] }
      if (area !== undefined)
        return [
          { ...found, type: 'text', value: unescaped(text.replace(/^\r?\n/, '')), isSent: true },
        ]
      if (select !== undefined) {
        const list = [...inside.matchAll(/<option\b([^>]*)>/g)].map(([, option = '']) => option)
        const chosen = list.find((option) => attribute(option, 'selected') !== undefined) ?? list[0]
        const options = list.map((option) => attribute(option, 'value') ?? '')
        const value = attribute(chosen ?? '', 'value') ?? ''
        return [{ ...found, type: 'select', value, isSent: true, options }]
      }
      const type = tag === 'button' ? 'submit' : (attribute(head, 'type') ?? 'text')
      return [{ ...found, type, value: attribute(head, 'value') ?? '', isSent: isSent(type, head) }]
    },
  )

function isSent(type: string, input: string): boolean {
  if (['radio', 'checkbox'].includes(type)) return attribute(input, 'checked') !== undefined
  return !['file', 'submit', 'button'].includes(type)
}
