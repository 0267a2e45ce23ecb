import type { Child } from 'hono/jsx'
import { drawn } from './drawn.ts'

/** How an answer stands, as it is drawn: never by colour alone, always symbol, word and edge. */
export type StateKind =
  | 'adopted'
  | 'remark'
  | 'reservation'
  | 'cleared'
  | 'agenda'
  | 'sent'
  | 'postponed'
  | 'late'
  | 'rejected'
  | 'replaced'
  | 'withdrawn'
  | 'unknown'

const strokes: Record<StateKind, Child> = {
  adopted: <path d="M4 10.5l4 4 8-9" />,
  remark: <path d="M2.5 10.5l3.5 4 6.5-9M15.5 6v5M15.5 14.2v.1" />,
  cleared: (
    <>
      <path d="M2.5 10.5l3.5 4 6.5-9" />
      <circle cx="15.7" cy="14" r="1.8" />
    </>
  ),
  reservation: <path d="M10 3v9M10 16v.4" />,
  agenda: (
    <>
      <circle cx="10" cy="10" r="6.5" />
      <path d="M10 3.5a6.5 6.5 0 010 13z" fill="currentColor" stroke="none" />
    </>
  ),
  sent: <circle cx="10" cy="10" r="6.5" />,
  postponed: <path d="M7 4v12M13 4v12" />,
  late: <path d="M5 18V3h10l-2.5 4L15 11H5" />,
  rejected: <path d="M5 5l10 10M15 5L5 15" />,
  replaced: <path d="M3.5 7h10M10.5 3.5L14 7M16.5 13h-10M9.5 16.5L6 13" />,
  withdrawn: <path d="M7.5 4L4 7.5 7.5 11M4 7.5h8a4 4 0 010 8H8" />,
  unknown: <path d="M7 7.2a3 3 0 115 2.2c-1.3 1-2 1.5-2 3M10 16v.3" />,
}

const symbols = new Map(
  Object.entries(strokes).map(([kind, stroke]) => [
    kind,
    drawn(
      <svg class="gf-symbol" viewBox="0 0 20 20" aria-hidden="true">
        {stroke}
      </svg>,
    ),
  ]),
)

/** The symbol of a state alone; the word must stand beside it. */
export const stateSymbol = (kind: StateKind) => symbols.get(kind)

/** A state as symbol and word in an edge of its own; `bare` leaves the edge out, for dense tables. */
export const State = (props: {
  kind: StateKind
  bare?: boolean | undefined
  children?: Child | undefined
}) => (
  <span class={`gf-state gf-${props.kind}${props.bare ? ' gf-bare' : ''}`}>
    {stateSymbol(props.kind)}
    <span>{props.children}</span>
  </span>
)

/** The symbols in use on a map or board, each with what it means. */
export const StateKey = (props: {
  label: string
  states: readonly { kind: StateKind; text: string }[]
}) => (
  <ul class="gf-state-key" aria-label={props.label}>
    {props.states.map(({ kind, text }) => (
      <li>
        <State kind={kind}>{text}</State>
      </li>
    ))}
  </ul>
)
