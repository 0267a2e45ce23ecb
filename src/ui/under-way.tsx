import type { PageContext } from '../kernel/page.model.ts'
import type { PaperProblem } from '../kernel/paper.model.ts'
import type { PapersState } from '../platform/paper/papers.ts'
import { ButtonLink, Buttons } from './form.tsx'
import { Surface } from './layout.tsx'
import { Live } from './live.tsx'
import { Page } from './page.tsx'
import { paperProblemText, sayUnderWay as say } from './under-way.text.ts'

type Waiting = Extract<PapersState, { state: 'under-way' | 'ready' }>

/** The seconds between two looks at whether a paper is ready. */
export const lookSeconds = 3

/** The word in the address of a page that waits for a file, and is given the page and not the file. */
export const waitingFor = 'vent'

/**
 * Tells of a file that is being made, and then that it is ready. It looks again by itself, with scripts and without, and
 * hands the file over when it can.
 */
export const UnderWayPage = (props: { page: PageContext; path: string; stands: Waiting }) => {
  const { page, path, stands } = props
  const { locale } = page
  const isReady = stands.state === 'ready'
  const here = `${path}${path.includes('?') ? '&' : '?'}${waitingFor}=ja`
  return (
    <Page
      page={page}
      title={say(locale, 'title')}
      refresh={{ seconds: isReady ? 0 : lookSeconds, to: isReady ? path : here }}
    >
      <Live id="fila" locale={locale} src={here} interval={lookSeconds}>
        <Surface marked>
          {isReady ? (
            <Ready locale={locale} path={path} />
          ) : (
            <Progress locale={locale} here={here} stands={stands} />
          )}
        </Surface>
      </Live>
    </Page>
  )
}

const Progress = (props: {
  locale: PageContext['locale']
  here: string
  stands: Extract<Waiting, { state: 'under-way' }>
}) => {
  const { locale, here, stands } = props
  const { before, made, of } = stands
  return (
    <>
      <p>
        <b>{before === 0 ? say(locale, 'isMade') : say(locale, 'waitsFor', before)}</b>
      </p>
      {of > 1 && (
        <p>
          {say(locale, 'madeOf', made, of)} <progress value={made} max={of} aria-hidden="true" />
        </p>
      )}
      <p>{say(locale, 'lead')}</p>
      <p>{say(locale, 'refreshes')}</p>
      <Buttons>
        <ButtonLink href={here} weight="secondary">
          {say(locale, 'look')}
        </ButtonLink>
      </Buttons>
    </>
  )
}

const Ready = ({ locale, path }: { locale: PageContext['locale']; path: string }) => (
  <>
    <p>{say(locale, 'ready')}</p>
    <Buttons>
      <ButtonLink href={path} download>
        {say(locale, 'fetch')}
      </ButtonLink>
    </Buttons>
    <gf-fetch href={path}></gf-fetch>
  </>
)

/** Says why there is no file. */
export const NoFilePage = (props: {
  page: PageContext
  path: string
  problem: PaperProblem | 'full'
  limits: { megabytes: number; seconds: number }
}) => {
  const { page, path, problem, limits } = props
  const { locale } = page
  const isFull = problem === 'full'
  return (
    <Page
      page={page}
      title={say(locale, isFull ? 'fullTitle' : 'failedTitle')}
      lead={isFull ? say(locale, 'full') : paperProblemText(locale, problem, limits)}
    >
      {isFull && (
        <Buttons>
          <ButtonLink href={path}>{say(locale, 'tryAgain')}</ButtonLink>
        </Buttons>
      )}
    </Page>
  )
}

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      'gf-fetch': { href: string }
    }
  }
}
