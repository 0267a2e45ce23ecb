import type { Day } from '../kernel/day.model.ts'
import { longDay } from '../kernel/format.model.ts'
import type { NavPlace } from '../kernel/menu.model.ts'
import type { PageContext } from '../kernel/page.model.ts'
import { signInAddress } from '../kernel/return.rule.ts'
import { drawn } from './drawn.ts'
import { sayShell } from './text.ts'

/** The top of every page: the community, who reads, the menu, and the band of an exercise. */
export const Header = (props: {
  page: PageContext
  nav?: NavPlace | undefined
  /** Does nothing lead further into the house? */
  alone: boolean
  /** The day that the page's part of an exercise is played on. */
  playedOn?: Day | null | undefined
}) => {
  const { page, alone, playedOn } = props
  const { locale, community } = page
  return (
    <>
      <header class="gf-top">
        <div class="gf-width">
          {alone ? (
            <span class="gf-brand">
              <Brand page={page} />
            </span>
          ) : (
            <a class="gf-brand" href={page.to(community ? 'front' : 'communities')}>
              <Brand page={page} />
            </a>
          )}
          {!alone && <Reader page={page} />}
        </div>
      </header>
      {community && !alone && (
        <nav class="gf-nav" aria-label={sayShell(locale, 'mainMenu')}>
          <div class="gf-width">
            <Menu page={page} nav={props.nav} />
            <details>
              <summary>{sayShell(locale, 'menu')}</summary>
              <Menu page={page} nav={props.nav} />
            </details>
          </div>
        </nav>
      )}
      {community && !alone && <Acting page={page} />}
      {community?.exercise && (
        <section class="gf-exercise" aria-label={sayShell(locale, 'exerciseBand')}>
          <p class="gf-width">
            <strong>{sayShell(locale, 'exercise')}</strong> {sayShell(locale, 'exerciseMeans')}
            {playedOn && (
              <>
                {` ${sayShell(locale, 'playedOn', longDay(locale, playedOn))} `}
                <span class="gf-screen">{sayShell(locale, 'playedMeans')}</span>
              </>
            )}
            {!alone && page.may('reset-exercise') && (
              <>
                {' '}
                <a href={page.to('resetExercise')}>{sayShell(locale, 'resetExercise')}</a>
              </>
            )}
          </p>
        </section>
      )}
    </>
  )
}

const Brand = ({ page: { community } }: { page: PageContext }) => (
  <>
    {brandMark}
    <span>
      {community?.name ?? 'Godfot'}
      {community && <small>Godfot</small>}
    </span>
  </>
)

const Menu = ({ page, nav }: { page: PageContext; nav: NavPlace | undefined }) => (
  <ul>
    {page.menu
      .filter(([, { deed }]) => deed === undefined || page.may(deed))
      .map(([place, { address, name }]) => (
        <li>
          <a href={page.to(address)} {...(place === nav ? { 'aria-current': 'page' } : {})}>
            {name[page.locale]}
          </a>
        </li>
      ))}
  </ul>
)

const Reader = ({ page }: { page: PageContext }) =>
  page.viewer ? (
    <form class="gf-reader" action={page.to('signOut')} method="post">
      <input type="hidden" name="_csrf" value={page.csrf} />
      <p>
        {sayShell(page.locale, 'signedInAs')}{' '}
        <a href={page.to('sessions')}>
          <strong>{page.readerName}</strong>
        </a>
      </p>
      {page.viewer.isElsewhere && (
        <a href={page.to('desks')}>{sayShell(page.locale, 'allThatWaits')}</a>
      )}
      <button class="ds-button" data-variant="secondary" data-size="sm" type="submit">
        {sayShell(page.locale, 'signOut')}
      </button>
    </form>
  ) : (
    <a
      class="ds-button gf-reader"
      data-variant="secondary"
      data-size="sm"
      href={signInAddress(page.to, page.path)}
    >
      {sayShell(page.locale, 'signIn')}
    </a>
  )

const brandMark = drawn(
  <svg viewBox="0 0 32 32" aria-hidden="true">
    <rect x="3" y="11" width="11.5" height="18" rx="3.5" />
    <rect x="17.5" y="3" width="11.5" height="18" rx="3.5" />
  </svg>,
)

/** Whom a reader who has both sides' things acts for, and the way to say it. */
const Acting = ({ page }: { page: PageContext }) => {
  const { locale, viewer } = page
  if (viewer?.actsFor === undefined || page.path.startsWith(page.to('actFor'))) return null
  const said = (
    { unsaid: 'actingUnsaid', municipal: 'actingMunicipal', trust: 'actingTrust' } as const
  )[viewer.actsFor]
  return (
    <section class="gf-acting" aria-label={sayShell(locale, 'actingBand')}>
      <p class="gf-width">
        {sayShell(locale, said)}{' '}
        <a href={page.to('actFor', {}, { tilbake: page.path })}>
          {sayShell(locale, viewer.actsFor === 'unsaid' ? 'chooseSide' : 'changeSide')}
        </a>
      </p>
    </section>
  )
}
