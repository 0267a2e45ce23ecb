import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { Day } from '../kernel/day.model.ts'
import type { NavPlace } from '../kernel/menu.model.ts'
import type { PageContext } from '../kernel/page.model.ts'
import type { Locale } from '../kernel/words.model.ts'
import { assetPath } from './assets.ts'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { InNorwegian } from './in-norwegian.tsx'
import { News } from './news.tsx'
import { sayShell } from './text.ts'

/** `inNorwegian` marks a title that stands in Norwegian whatever the page's language. */
export type Crumb = { label: string; href: string; inNorwegian?: boolean }

/**
 * A complete document, doctype included. `title` is the heading and the window's title; `crumbs` are
 * the places between the front page and this one, `lead` the first answer, `status` how the thing
 * stands, `hero` takes the place of the whole head.
 */
export const Page = (props: {
  page: PageContext
  title: string
  /** What the window is called, where the heading alone would be the same as another page's. */
  windowTitle?: string | undefined
  /** The heading, where it is more than the title in the page's own language. */
  heading?: Child | undefined
  nav?: NavPlace | undefined
  crumbs?: readonly Crumb[] | undefined
  lead?: Child | undefined
  status?: Child | undefined
  /** The day that the page's part of an exercise is played on; null where it follows the calendar. */
  playedOn?: Day | null | undefined
  /** Does the page tell itself what has changed since a form was opened? */
  toldBelow?: boolean | undefined
  /** A head of the page's own; it must hold the h1. */
  hero?: Child | undefined
  /** Where scripts do not run: the seconds until the page leads on, and where to. */
  refresh?: Refresh | undefined
  /** For whoever came by a key in the address: nothing leads into the house, and the foot says this. */
  alone?: Child | undefined
  children?: Child | undefined
}) => {
  const { page, title, windowTitle = title } = props
  const crumbs = crumbsFromHome(page, props.nav, props.crumbs)
  const place = page.community?.name ?? 'Godfot'
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={page.locale}>
        <Head
          title={windowTitle === place ? place : `${windowTitle} – ${place}`}
          refresh={props.refresh}
        />
        <body data-size="md">
          <a class="ds-skip-link" href="#innhold">
            {sayShell(page.locale, 'skip')}
          </a>
          <Header {...props} alone={props.alone !== undefined} />
          <main id="innhold">
            <div class="gf-width">
              {crumbs.length > 0 && <Crumbs locale={page.locale} crumbs={crumbs} />}
              {props.hero ?? (
                <div class="gf-head">
                  <h1>{props.heading ?? title}</h1>
                  {props.lead && <p class="gf-lead">{props.lead}</p>}
                  {props.status && <div>{props.status}</div>}
                </div>
              )}
              {props.toldBelow ? null : <News page={page} />}
              {props.children}
            </div>
          </main>
          <Footer page={page} alone={props.alone} />
        </body>
      </html>
    </>
  )
}

type Refresh = { seconds: number; to: string }

const Head = ({ title, refresh }: { title: string; refresh: Refresh | undefined }) => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)" />
    <meta name="theme-color" content="#1b2123" media="(prefers-color-scheme: dark)" />
    <link rel="stylesheet" href={assetPath('/stil.')} />
    <link
      rel="preload"
      href={assetPath('/skrift/')}
      as="font"
      type="font/woff2"
      crossorigin="anonymous"
    />
    <link rel="icon" type="image/svg+xml" href={assetPath('/merke.')} />
    {refresh && (
      <noscript>
        <meta http-equiv="refresh" content={`${refresh.seconds}; url=${refresh.to}`} />
      </noscript>
    )}
    <title>{title}</title>
  </head>
)

const Crumbs = ({ locale, crumbs }: { locale: Locale; crumbs: readonly Crumb[] }) => (
  <nav class="gf-crumbs" aria-label={sayShell(locale, 'crumbs')}>
    <ol>
      {crumbs.map(({ label, href, inNorwegian }) => (
        <li>
          <a href={href}>
            {inNorwegian ? <InNorwegian locale={locale}>{label}</InNorwegian> : label}
          </a>
        </li>
      ))}
    </ol>
  </nav>
)

/** Every path of a community begins at its front page, which itself needs none. */
function crumbsFromHome(
  { community, locale, menu, to }: PageContext,
  nav: NavPlace | undefined,
  crumbs: readonly Crumb[] = [],
): readonly Crumb[] {
  const front = menu.find(([, { address }]) => address === 'front')
  if (!community || !front || nav === undefined || nav === front[0]) return crumbs
  return [{ label: front[1].name[locale], href: to('front') }, ...crumbs]
}

/** The text of a page or of a part of one. */
export const renderPage = async (node: { toString(): string | Promise<string> }): Promise<string> =>
  await node.toString()
