import { type Context, Hono } from 'hono'
import { emptyForm, yes } from '../../../kernel/form/form.model.ts'
import { listed } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { codeInPath } from '../../../platform/address.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { placeKindOf } from '../../directory/index.ts'
import { questionForm, type TypedQuestion } from '../../rounds/index.ts'
import { addresses } from '../bodies.address.ts'
import { seatedQuestions } from '../bodies.query.ts'
import { sayBodies } from '../bodies.text.ts'
import { shortName } from '../body.model.ts'
import { lived } from '../lived.rule.ts'
import { placeNamesOn } from '../look/target-name.rule.ts'
import { bodyRead, formOverBody } from '../read-before/read-before.query.ts'
import { tellBody } from '../read-before/read-before.view.ts'
import { askNames, type RoundWords } from './ask-names.command.ts'
import { nameSeats } from './asked-names.rule.ts'
import { nameQuestions, sexByChoice } from './asking.model.ts'
import { askingProblemText, sayAsking as say } from './asking.text.ts'
import { AskingPage } from './asking.view.tsx'
import type { TypedAsking } from './asking-form.model.ts'

const form = formOverBody(tellBody)

/** Asking those who appoint for names: a round is begun as a draft. */
export const askingRoutes = () =>
  new Hono<Env>()
    .get(addresses.askNames, allow('ask-round'), (c) => show(c))
    .post(
      addresses.askNames,
      allow('ask-round'),
      form.over((c) => show(c)),
      ask,
    )

const typedAsking = (c: Context<Env>): TypedAsking => ({
  plasser: c.var.formValues('plasser').join(' '),
  frist: c.var.form.frist ?? '',
})

type Shown = { errors?: readonly FieldError[]; status?: 200 | 422 }

async function show(c: Context<Env>, { errors = [], status = 200 }: Shown = {}) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const read = await c.var.read(seatedQuestions(page.community.id))
  const body = read.bodies.find(({ key }) => key === codeInPath(c, 'body'))
  if (!body) return refusePage(c, 404)
  keepNowhere(c)
  form.stamp(c, bodyRead(read, body.key))
  const seats = nameSeats({ ...read, ...lived(read) }, body.key, page.today)
  const open = seats.filter(({ isOpen, asks }) => isOpen && asks.length > 0)
  const begun = { plasser: open.map(({ seat }) => seat.id).join(' '), frist: '' }
  return c.html(
    renderPage(
      <AskingPage
        page={page}
        body={body}
        seats={seats}
        typed={c.req.method === 'POST' ? typedAsking(c) : begun}
        errors={errors}
        placeName={placeNamesOn(read, page.today, (code) =>
          sayBodies(page.locale, 'regionGone', code),
        )}
      />,
    ),
    status,
  )
}

async function ask(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const typed = typedAsking(c)
  const asked = await askNames(c.var.db, {
    ...{ communityId: page.community.id, body: codeInPath(c, 'body'), typed },
    ...{ by: page.viewer?.personId ?? '', on: page.today, at: page.now },
    words: wordsIn(page),
  })
  if (asked.ok) return c.redirect(page.to('draftRound', { round: asked.round }), 303)
  if ('code' in asked) return refusePage(c, 404)
  const labels = { plasser: say(page.locale, 'seats'), frist: say(page.locale, 'deadline') }
  const errors = fieldErrors(page.locale, asked.problems, askingProblemText, { labels, typed })
  return show(c, { errors, status: 422 })
}

function wordsIn({ locale }: CommunityPage): RoundWords {
  return {
    title: (body) => say(locale, 'roundTitle', shortName(body)),
    why: (body, seats) =>
      say(
        locale,
        'why',
        shortName(body),
        listed(
          locale,
          seats.map(({ label }) => `«${label}»`),
        ),
      ),
    questions: (asks) => questionsIn(locale, asks.some(isRegion)),
  }
}

const isRegion = (place: string): boolean => placeKindOf(place) === 'region'

/** The questions by their keys, in their order; from where is asked of those who can choose among municipalities. */
function questionsIn(locale: Locale, amongMunicipalities: boolean): Record<string, TypedQuestion> {
  const question = (of: Pick<TypedQuestion, 'slag' | 'sporsmal'> & Partial<TypedQuestion>) => ({
    ...emptyForm(questionForm),
    ...of,
  })
  const keys = nameQuestions
  const municipality = question({
    ...{ slag: 'text', sporsmal: say(locale, 'municipality') },
    hjelp: say(locale, 'municipalityHelp'),
  })
  return {
    [keys.member]: question({
      ...{ slag: 'text', sporsmal: say(locale, 'member'), hjelp: say(locale, 'memberHelp') },
      ma: yes,
    }),
    [keys.substitute]: question({
      ...{ slag: 'text', sporsmal: say(locale, 'substitute') },
      hjelp: say(locale, 'substituteHelp'),
    }),
    [keys.from]: question({ slag: 'day', sporsmal: say(locale, 'from') }),
    [keys.accepted]: question({ slag: 'yes-no', sporsmal: say(locale, 'accepted') }),
    [keys.decided]: question({ slag: 'text', sporsmal: say(locale, 'decided') }),
    ...(amongMunicipalities ? { [keys.municipality]: municipality } : {}),
    [keys.sex]: question({
      ...{ slag: 'one', sporsmal: say(locale, 'sex'), hjelp: say(locale, 'sexHelp') },
      valg: Object.values(sexByChoice)
        .map((sex) => say(locale, sex))
        .join('\n'),
    }),
  }
}
