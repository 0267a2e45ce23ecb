import type { Context, MiddlewareHandler } from 'hono'
import type { CommunityPage, NewsLine, Written } from '../kernel/page.model.ts'
import { stampKey } from '../kernel/page.model.ts'
import type { Locale } from '../kernel/words.model.ts'
import { sessionHash } from './cookies.ts'
import type { Tx } from './db.ts'
import { askWithin, type Footing } from './footing.ts'
import { stampName } from './form-token.ts'
import { ChangedSinceRead, changedParts, comparing, type Parts, stampOf, toldOf } from './stamp.ts'
import { communityPage, type Env, refusePage } from './web.ts'

/**
 * What is said of each part that has changed, as it is now; nothing where another part says it. `wasRead`: the form says what it
 * had read of it, so that something has changed since.
 */
export type Tellings<Read extends Parts> = {
  [Part in keyof NonNullable<Read>]-?: (
    page: CommunityPage,
    now: NonNullable<Read>[Part],
    wasRead: boolean,
  ) => NewsLine | null
}

/** Where a form is sent: the path, and the row where several forms of a page are sent to the same. */
type FormPlace = { action?: string; row?: string }

type Guard = MiddlewareHandler<Env> & { isOver: true }

export type FormOver<Of, Read extends Parts> = {
  read: Footing<Of, Read>
  /**
   * Gives the form its stamp, of what the page has read. Where the form was just sent, what has changed since it was
   * opened is told, with what stands now `beside` what was typed; parts that are `shownFirst` here had not been shown to
   * whoever opened it.
   */
  stamp(
    c: Context<Env>,
    read: Partial<NonNullable<Read>> | null,
    at?: FormPlace & {
      shownFirst?: readonly (keyof NonNullable<Read> & string)[]
      beside?: readonly NewsLine[]
    },
  ): void
  /** Refuses the form where what it was opened over has changed, with `again`: the same form, as it was filled in. */
  guard(
    of: (c: Context<Env>) => Of & { communityId: string; row?: string },
    again: (c: Context<Env>) => Response | Promise<Response>,
  ): Guard
}

/**
 * A form that stands over something that can change or be replaced between the opening and the sending. `labels` is what it calls its
 * fields, for what is given back where the form is gone. Where the part that it stands `on` is another, the rest is about
 * that one, and is not told as news.
 */
export const formOver = <Of, Read extends Parts>(
  read: Footing<Of, Read>,
  tell: Tellings<Read>,
  labels?: (locale: Locale) => Readonly<Record<string, string>>,
  on?: keyof NonNullable<Read> & string,
): FormOver<Of, Read> => ({
  read,
  stamp: (c, parts, { action = c.req.path, row, shownFirst = [], beside = [] } = {}) => {
    const page = communityPage(c)
    if (!page) return
    const stamp = stampOf(parts)
    page.stamps.set(stampKey(action, row), stamp)
    if (c.req.method !== 'POST' || c.req.path !== action || c.var.sentRow !== row) return
    const sent = c.var.form[stampName] ?? ''
    const names = changedParts(sent, stamp).filter(
      (name) =>
        name !== '' &&
        (c.var.isAgain || toldOf(sent, name) || !shownFirst.some((first) => first === name)),
    )
    const isOther = on !== undefined && names.includes(on) && toldOf(sent, on)
    const lineOf = (name: string) =>
      tell[name as keyof Tellings<Read>](page, parts?.[name] as never, toldOf(sent, name)) ?? []
    const lines = isOther ? [on].flatMap(lineOf) : [...names.flatMap(lineOf), ...beside]
    page.news = names.length === 0 ? null : { ...newsOf(c, sent, parts), lines }
  },
  guard: (of, again) => {
    const guard: MiddlewareHandler<Env> = async (c, next) => {
      const over = of(c)
      c.set('sentRow', over.row)
      c.set('again', again)
      c.set('fieldLabels', labels)
      const form = {
        communityId: over.communityId,
        session: sessionHash(c),
        stamp: c.var.form[stampName] ?? '',
        now: async (tx: Tx) => stampOf(await read(askWithin(tx), over)),
        isCompared: false,
      }
      await comparing(form, next)
      if (c.var.page.news && c.res.status === 200) {
        c.res = new Response(c.res.body, { status: 409, headers: c.res.headers })
      }
    }
    return Object.assign(guard, { isOver: true as const })
  },
})

/** How the form came whose news is told. */
const newsOf = (c: Context, sent: string, parts: Parts) => ({
  isUnstamped: !Object.keys(parts ?? {}).some((name) => toldOf(sent, name)),
  isBare: Object.keys(c.var.form).every((name) => name.startsWith('_')),
  fileAgain: mustChooseAgain(c),
})

/**
 * The answer where what a form was opened over has changed: the form as it was filled in with what is new, or that
 * alone with what was written where there is no such form any longer; a page that says why (409) serves where nothing was. Null
 * for any other error.
 */
export async function answerChanged(c: Context<Env>, error: unknown): Promise<Response | null> {
  const { again, page, sentRow } = c.var
  if (!(error instanceof ChangedSinceRead) || again === undefined) return null
  c.set('isAgain', true)
  page.offered.clear()
  const answer = await again(c)
  const key = stampKey(c.req.path, sentRow)
  const typed = wordsIn(c.var.form, c.var.fieldLabels?.(page.locale) ?? {})
  const saysWhy = answer.status === 409 && typed.length === 0
  if (!page.offered.has(key) && !saysWhy) return refusePage(c, 409, { typed })
  return answer.status === 409
    ? answer
    : new Response(answer.body, { status: 409, headers: answer.headers })
}

/** Came a file with the form that is not kept for the next sending? */
const mustChooseAgain = (c: Context<Env>): boolean => {
  const { parking } = c.var.page
  const kept = [...parking.values()].flat().filter(({ hasRoom }) => hasRoom)
  return Object.values(c.var.files).some((file) => kept.every((of) => of.sha256 !== file.sha256))
}

/** What was written into a form, without the codes that were only chosen or carried by it. */
const wordsIn = (
  form: Record<string, string>,
  labels: Readonly<Record<string, string>>,
): Written[] =>
  Object.entries(form).flatMap(([name, value]) =>
    !name.startsWith('_') && !/^[a-z\d-]*$/.test(value.trim())
      ? [{ label: labels[name] ?? null, text: value.trim() }]
      : [],
  )

/** Does the guard compare what was read? For the house test. */
export const isOver = (handler: unknown): boolean =>
  typeof handler === 'function' && 'isOver' in handler
