import type { Child } from 'hono/jsx'
import { escapeHtml } from '../kernel/escape-html.rule.ts'

/**
 * What JSX becomes when the product is built (ADR 0020): each element is written out as text where it
 * stands. The types are those of hono/jsx, and so is the HTML, apart from what a page here never
 * uses: promises, contexts, style objects and tags that move to the head.
 */
type Props = Record<string, unknown> & { children?: Child }
type Component = (props: Props) => Child

/** HTML that is written; set into other HTML as it is. */
class Html {
  readonly isEscaped = true
  readonly text: string

  constructor(text: string) {
    this.text = text
  }

  toString(): string {
    return this.text
  }
}

export function jsx(tag: string | Component, props: Props): Html {
  if (typeof tag === 'function') {
    const made = tag(props)
    return made instanceof Html ? made : new Html(textOf(made))
  }
  let text = `<${tag}`
  for (const name in props) {
    if (name !== 'children') text += attribute(name, props[name])
  }
  if (emptyTags.has(tag)) return new Html(`${text}/>`)
  return new Html(`${text}>${textOf(props.children)}</${tag}>`)
}

export { jsx as jsxDEV, jsx as jsxs }

export const Fragment = ({ children }: Props): Html => new Html(textOf(children))

/** Tags that have no content and no end. */
const emptyTags = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
)

/** Attributes that are there or not; any other that is true or false says so. */
const flags = new Set(
  `async autofocus checked controls default defer disabled download formnovalidate hidden inert
   multiple nomodule novalidate open readonly required reversed selected`.split(/\s+/),
)

function attribute(name: string, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean' && flags.has(name)) return value ? ` ${name}=""` : ''
  if (typeof value === 'string') return ` ${name}="${escapeHtml(value)}"`
  if (typeof value === 'number' || typeof value === 'boolean') return ` ${name}="${value}"`
  throw new TypeError(`The attribute ${name} is neither text, number nor yes or no`)
}

function textOf(child: unknown): string {
  if (typeof child === 'string') return escapeHtml(child)
  if (child instanceof Html) return child.text
  if (child === null || child === undefined || typeof child === 'boolean') return ''
  if (typeof child === 'number') return String(child)
  if (Array.isArray(child)) {
    let text = ''
    for (const each of child) text += textOf(each)
    return text
  }
  if ((child as Partial<Html>).isEscaped) return String(child)
  throw new TypeError('An element holds something that is neither text, number nor element')
}
