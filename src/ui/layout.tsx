import type { Child } from 'hono/jsx'
import { type StateKind, stateSymbol } from './state.tsx'

export { DenseTable, ScrollTable, StackTable, Table } from './table.tsx'

type Children = { children?: Child | undefined }

/** A part of the page under its own heading; `id` makes it a place to link to. */
export const Section = (
  props: Children & { title: string; lead?: Child | undefined; id?: string | undefined },
) => (
  <section class="gf-section" {...(props.id ? { id: props.id } : {})}>
    <h2>{props.title}</h2>
    {props.lead && <p class="gf-section-lead">{props.lead}</p>}
    {props.children}
  </section>
)

/** A white surface. `marked` is for what waits for the reader: the answer to what they came for. */
export const Surface = (
  props: Children & {
    title?: string | undefined
    marked?: boolean | undefined
    id?: string | undefined
  },
) => (
  <div
    class={props.marked ? 'gf-surface gf-marked' : 'gf-surface'}
    {...(props.id ? { id: props.id } : {})}
  >
    {props.title && <h2>{props.title}</h2>}
    {props.children}
  </div>
)

/**
 * The main thing, and beside it on a wide page what goes with it. `even` gives both the same room; on a narrow page what is
 * `readFirst` stands above.
 */
export const Columns = (
  props: Children & { aside: Child; even?: boolean | undefined; readFirst?: boolean | undefined },
) => (
  <div
    class={`gf-columns${props.even ? ' gf-even' : ''}${props.readFirst ? ' gf-read-first' : ''}`}
  >
    <div>{props.children}</div>
    <div>{props.aside}</div>
  </div>
)

/** A few large figures with what each is. */
export const KeyFigures = (props: {
  figures: readonly { figure: Child; unit?: string | undefined; label: Child }[]
}) => (
  <dl class="gf-figures">
    {props.figures.map(({ figure, unit, label }) => (
      <div>
        <dt>{label}</dt>
        <dd>
          {figure}
          {unit && <small> {unit}</small>}
        </dd>
      </div>
    ))}
  </dl>
)

/** Facts by name. `sums` sets the values as figures to the right, the last one as their sum. */
export const Facts = (props: {
  facts: readonly { term: Child; detail: Child }[]
  sums?: boolean | undefined
}) => (
  <dl class={props.sums ? 'gf-facts gf-sums' : 'gf-facts'}>
    {props.facts.map(({ term, detail }) => (
      <div>
        <dt>{term}</dt>
        <dd>{detail}</dd>
      </div>
    ))}
  </dl>
)

/** A calculation in one line: terms with their signs between, the answer last. */
export const Equation = (props: {
  terms: readonly { sign?: '+' | '−' | '×' | '=' | undefined; figure: string; label: string }[]
}) => (
  <dl class="gf-equation">
    {props.terms.map(({ sign, figure, label }) => (
      <div class={sign === '=' ? 'gf-answer' : undefined}>
        <dt>{label}</dt>
        <dd>
          {sign && <span class="gf-sign">{sign} </span>}
          <b>{figure}</b>
        </dd>
      </div>
    ))}
  </dl>
)

/** Things to open, each with when, what it is about and how it stands. */
export const LinkList = (props: {
  items: readonly {
    title: Child
    href?: string | undefined
    when?: Child | undefined
    note?: Child | undefined
    aside?: Child | undefined
  }[]
}) => {
  const isDated = props.items.some(({ when }) => when)
  return (
    <ul class={isDated ? 'gf-list gf-dated' : 'gf-list'}>
      {props.items.map(({ title, href, when, note, aside }) => (
        <li>
          {isDated && <span class="gf-when">{when}</span>}
          <div>
            {href ? (
              <a class="gf-what" href={href}>
                {title}
              </a>
            ) : (
              <b class="gf-what">{title}</b>
            )}
            {note && <p>{note}</p>}
          </div>
          {aside && <div class="gf-aside">{aside}</div>}
        </li>
      ))}
    </ul>
  )
}

/** Where the figures and words above come from. */
export const SourceNote = (props: Children) => <p class="gf-source">{props.children}</p>

/** What happened, in order; what is awaited or not known has an edge of its own. */
export const Timeline = (props: {
  events: readonly {
    when: Child
    title: Child
    kind?: StateKind | undefined
    children?: Child | undefined
  }[]
}) => (
  <ol class="gf-timeline">
    {props.events.map(({ when, title, kind, children }) => (
      <li>
        <span class={`gf-mark gf-${kind ?? 'adopted'}`}>{stateSymbol(kind ?? 'adopted')}</span>
        <p class="gf-when">{when}</p>
        <h3>{title}</h3>
        {children}
      </li>
    ))}
  </ol>
)

/** Nothing here yet: why, and what to do. */
export const Empty = (props: Children & { action?: Child | undefined }) => (
  <div class="gf-empty">
    <p>{props.children}</p>
    {props.action}
  </div>
)

/**
 * Something to know before going on; `warning` when it may go wrong, `done` when it went well, `unknown` what is not known,
 * `told` an answer that is neither.
 */
export const Notice = (
  props: Children & {
    kind?: 'info' | 'warning' | 'done' | 'unknown' | 'told' | undefined
    title?: Child | undefined
  },
) => {
  const kinds = {
    info: 'agenda',
    warning: 'reservation',
    done: 'adopted',
    unknown: 'unknown',
    told: 'sent',
  } as const
  const kind = props.kind ?? 'info'
  return (
    <div class={`gf-notice gf-${kinds[kind]}`} {...(kind === 'done' ? { role: 'status' } : {})}>
      {stateSymbol(kinds[kind])}
      <div>
        {props.title && <p class="gf-notice-title">{props.title}</p>}
        {props.children}
      </div>
    </div>
  )
}

/** What few need, folded away. */
export const More = (props: Children & { summary: Child; open?: boolean | undefined }) => (
  <details class="gf-more" open={props.open ?? false}>
    <summary>{props.summary}</summary>
    {props.children}
  </details>
)

/** Markdown that has been rendered, or other long text, set for reading. */
export const Prose = (props: Children & { quote?: boolean | undefined }) => (
  <div class={props.quote ? 'gf-prose gf-quote' : 'gf-prose'}>{props.children}</div>
)
