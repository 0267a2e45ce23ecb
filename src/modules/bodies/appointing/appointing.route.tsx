import { type Context, Hono } from 'hono'
import { codeInPath } from '../../../platform/address.ts'
import { doneIn } from '../../../platform/receipt.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { renderPage } from '../../../ui/page.tsx'
import { answeredOf } from '../../rounds/index.ts'
import { askingsOf } from '../asking/asked-round.rule.ts'
import { addresses } from '../bodies.address.ts'
import { sayBodies } from '../bodies.text.ts'
import { lived } from '../lived.rule.ts'
import { placeNamesOn } from '../look/target-name.rule.ts'
import { appointingQuestions } from './appointing.query.ts'
import { askedSeats } from './appointing.rule.ts'
import { sayAppointing } from './appointing.text.ts'
import { AppointingPage } from './appointing.view.tsx'
import { countsOf, spreadOf } from './spread.rule.ts'

/** Whom those who appoint have proposed for the seats of a body: for whoever asks, for the answers are theirs to read. */
export const appointingRoutes = () =>
  new Hono<Env>().get(addresses.appoint, allow('ask-round'), showAppointing)

async function showAppointing(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const slug = codeInPath(c, 'asking')
  const read = await c.var.read(appointingQuestions(page.community.id, slug, page.today))
  const facts = { ...read, ...lived(read) }
  const body = facts.bodies.find(({ key }) => key === codeInPath(c, 'body'))
  const asked = body && askingsOf(read, body.key).find(({ round }) => round.slug === slug)
  const answered = answeredOf(read)
  if (!body || !asked || !answered) return refusePage(c, 404)
  keepNowhere(c)
  const of = { body: body.key, seats: asked.asking.seats }
  const seats = askedSeats(facts, of, answered.parties, page.today)
  const spread = spreadOf(facts, body.key, seats, page.today)
  return c.html(
    renderPage(
      <AppointingPage
        page={page}
        body={body}
        round={asked.round}
        questions={new Set(answered.questions.map(({ key }) => key))}
        seats={seats}
        spread={spread}
        counts={countsOf(spread)}
        placeName={placeNamesOn(facts, page.today, (code) =>
          sayBodies(page.locale, 'regionGone', code),
        )}
        done={doneIn(c, 'satt-inn') && sayAppointing(page.locale, 'done')}
      />,
    ),
  )
}
