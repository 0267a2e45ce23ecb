import type { To } from './address.model.ts'
import type { Day, Instant } from './day.model.ts'
import type { Deed, Role } from './deed.model.ts'
import type { MenuPlace } from './menu.model.ts'
import type { Locale } from './words.model.ts'

/** A role as it is held: for a party, or of a body where it is a seat there that gives it. */
export type HeldRole = { role: Role; partyCode: string | null; bodyKey?: string | null }

/** The side that somebody of both acts for, or that it is not said yet. */
export type ActsFor = 'municipal' | 'trust' | 'unsaid'

/** Who is signed in, with the roles held in the page's community. */
export type Viewer = {
  personId: string
  name: string
  roles: HeldRole[]
  /** Of somebody who has both sides' things: the side that is acted for; left out of all others. */
  actsFor?: ActsFor
  /** Holds the viewer a role in another community than the page's? */
  isElsewhere?: boolean
}

/** May the viewer do the deed, for the party or in the body? Asked on pages and at the door alike. */
export type MayDo = (viewer: Viewer | null, deed: Deed, of?: string) => boolean

/** The community whose pages are read; an exercise is marked on every page and export. */
export type PageCommunity = { id: string; key: string; name: string; exercise: boolean }

/** What every page knows about its reader, its place and its moment. */
export type PageContext = {
  locale: Locale
  community: PageCommunity | null
  readonly viewer: Viewer | null
  /** The viewer's name as it stands on the page; empty where nobody is signed in. */
  readonly readerName: string
  /** The address of a page of the house. */
  to: To
  /** The places of the menu by name, in their order. */
  menu: readonly (readonly [string, MenuPlace])[]
  /** The address asked for, with its query: `/nordre-trondelag/avtaler?ar=2018`. */
  path: string
  /** The guide that tells of the page, as `saker` or `hva-mangler#purre`; null where none does. */
  guide: string | null
  today: Day
  readonly now: Instant
  /** The token that a form must carry. */
  csrf: string
  /** The key that a form on the page is sent with; a form that was sent and is shown again keeps its own. */
  formKey: string
  /** What each form of the page was opened over, by where it is sent. */
  stamps: Map<string, string>
  /** The forms that have been written on the page, by the same. */
  offered: Set<string>
  /** What has changed since the form that was sent was opened; null where nothing has. */
  news: FormNews | null
  /** The files that came with the form and that nothing is wrong with, by their fields. */
  parking: Map<string, readonly ParkingFile[]>
  /** The ids of those that the page has said are kept. */
  parked: Set<string>
  /** May the viewer do this deed, for this party or in this body? The same rule as the server's own check. */
  may(deed: Deed, of?: string): boolean
}

/** A file of a form that is shown again: it is kept for the next sending, where there is room for it. */
export type ParkingFile = { id: string; name: string; sha256: string; hasRoom: boolean }

/** One thing that is new, with where it is read. */
export type NewsLine = { text: string; href?: string }

/** What a form is met by when what it was opened over has changed. */
export type FormNews = {
  /** Did the form not tell what was read? */
  isUnstamped: boolean
  /** Is the form a button alone, with nothing filled in? */
  isBare: boolean
  /** Was a file chosen, which a browser lets go? */
  fileAgain: boolean
  lines: readonly NewsLine[]
}

/** What a form's stamp is kept by: where it is sent, and its row where several are sent to the same place. */
export const stampKey = (action: string, row: string | undefined): string => {
  const path = action.split('?')[0] ?? ''
  return row === undefined ? path : `${path}#${row}`
}

/** A community's page: the address names a community that exists. */
export type CommunityPage = PageContext & { community: PageCommunity }

/**
 * Why there is an answer but no page: what was sent did not come whole, not allowed, not there, done before, too much
 * sent, our own fault, the database is away, or
 * its disk is full.
 */
/** What was written into a field, with what its form calls the field; null where it does not say. */
export type Written = { label: string | null; text: string }

export type RefusalStatus = 400 | 403 | 404 | 409 | 413 | 422 | 500 | 503 | 507

/**
 * What more there is to say of a refusal: a form of another browser, one that may have been kept all the same, many who
 * ask at once, a form that was sent before, when, and where it led, one without its key, with what was typed and the files
 * that came with it, the same of one that there was no room for, or one over what is no longer there, with what was written in it.
 */
export type RefusalNote =
  | 'foreign-form'
  | 'perhaps-kept'
  | 'busy'
  | { done: { at: Instant; ledTo: string | null } }
  | { crowded: { typed: readonly [name: string, value: string][]; files: readonly string[] } }
  | { keyless: { typed: readonly [name: string, value: string][]; files: readonly string[] } }
  | { typed: readonly Written[] }
