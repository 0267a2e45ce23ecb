import { type Context, Hono } from 'hono'
import type { Child } from 'hono/jsx'
import { shortDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { agreementDays, readDay } from '../../../kernel/typed-day.rule.ts'
import { oneLine } from '../../../kernel/typed-text.rule.ts'
import { aDay, codeInPath, inPath, inQuery, someText } from '../../../platform/address.ts'
import { done } from '../../../platform/receipt.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { stepIn } from '../../../platform/step.ts'
import { allow, communityPage, type Env, refusePage } from '../../../platform/web.ts'
import { renderPage } from '../../../ui/page.tsx'
import { withDecisions } from '../members/decision-source.rule.ts'
import { listDecisions } from '../members/party-decision.query.ts'
import { searchMunicipalities } from '../names/municipality-search.rule.ts'
import { addresses } from '../parties.address.ts'
import { listSources } from '../reference/reference.query.ts'
import { sayAdding } from './add-parties.text.ts'
import { AddPartiesPage } from './add-parties.view.tsx'
import { DecidePage, EndPage } from './decide.view.tsx'
import {
  AddOrganisationPage,
  CorrectOrganisationPage,
  EndOrganisationPage,
} from './organisation.view.tsx'
import { OrganisationTold } from './organisation-told.view.tsx'
import { changeParties } from './party-change.command.ts'
import {
  type ChangeForm,
  type ChangeProblems,
  type TypedChange,
  typedChange,
} from './party-change.model.ts'
import {
  changeQuestions,
  listMunicipalitiesOn,
  listReferenceChoices,
  listReferenceMembers,
} from './party-change.query.ts'
import { type ChangePage, type ChangeState, PlacesChanged } from './party-change-parts.view.tsx'
import {
  type ChangeAnswers,
  readChangeFacts,
  readHolders,
  readOrganisationHistory,
  readSeen,
  readTasks,
  type TriedForm,
  tryForm,
  withoutPlace,
} from './party-change-seen.rule.ts'
import { partiesRead, readPartiesBefore } from './read-before.query.ts'
import { partiesTold } from './read-before.text.ts'
import { readRegionsSeen, readUnchanged } from './region-change.rule.ts'
import { RegionsChanged, SetRegionsPage } from './regions.view.tsx'
import { GiveRolePage, RoleGiven } from './task.view.tsx'

const form = formOver(readPartiesBefore, partiesTold)

/** Shows the form once more, as what it would change. */
const over = (again: (c: Context<Env>) => Promise<Response>) =>
  form.guard((c) => ({ communityId: c.var.page.community?.id ?? '', codes: codesIn(c) }), again)

/** The municipalities that a form is about. */
function codesIn(c: Context<Env>): string[] {
  const own = inPath(c, 'code', someText)
  return own === null ? c.var.formValues('kommuner') : [own]
}

/** The forms that state who the parties are, and on whose decision: all in one file, as all are answered in one way. */
export const partyChangeRoutes = () =>
  new Hono<Env>()
    .get(addresses.decidePlace, allow('manage-membership'), decide)
    .post(addresses.decidePlace, allow('manage-membership'), over(decide), decide)
    .get(addresses.endMembership, allow('manage-membership'), end)
    .post(addresses.endMembership, allow('manage-membership'), over(end), end)
    .get(addresses.addParties, allow('manage-membership'), add)
    .post(addresses.addParties, allow('manage-membership'), over(add), add)
    .get(addresses.setRegions, allow('manage-membership'), setRegions)
    .post(addresses.setRegions, allow('manage-membership'), over(setRegions), setRegions)
    .get(addresses.addOrganisation, allow('manage-membership'), addOrganisation)
    .post(
      addresses.addOrganisation,
      allow('manage-membership'),
      over(addOrganisation),
      addOrganisation,
    )
    .get(addresses.organisation, allow('manage-membership'), correctOrganisation)
    .post(
      addresses.organisation,
      allow('manage-membership'),
      over(correctOrganisation),
      correctOrganisation,
    )
    .get(addresses.endOrganisation, allow('manage-membership'), endOrganisation)
    .post(
      addresses.endOrganisation,
      allow('manage-membership'),
      over(endOrganisation),
      endOrganisation,
    )
    .get(addresses.giveTask, allow('manage-membership'), giveRole)
    .post(addresses.giveTask, allow('manage-membership'), over(giveRole), giveRole)

async function decide(c: Context<Env>): Promise<Response> {
  const found = await seenMunicipality(c)
  if (!found) return refusePage(c, 404)
  const { page, answers, seen } = found
  const { code, name, seenOn, asked, questions, settled } = seen
  const picked = c.req.method === 'POST' ? c.var.formValues('plass') : settled
  const chosen = asked.length > 1 ? picked : []
  const askedCodes = asked.map((each) => each.code)
  const form: ChangeForm = { kind: 'decide', code, seenOn, askedCodes, chosen }
  return answerForm(c, {
    page,
    answers,
    form,
    chosen,
    render: (state) => (
      <DecidePage page={page} name={name} state={state} questions={questions} asked={asked} />
    ),
  })
}

async function end(c: Context<Env>): Promise<Response> {
  const found = await seenMunicipality(c)
  if (!found) return refusePage(c, 404)
  const { page, answers, seen } = found
  const { code, name, seenOn, isParty } = seen
  return answerForm(c, {
    page,
    answers,
    form: { kind: 'end', code, seenOn },
    render: (state) => <EndPage page={page} name={name} state={state} isParty={isParty} />,
  })
}

/** How many a search for municipalities shows at most. */
const mostFound = 40

async function add(c: Context<Env>): Promise<Response> {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const typedDay = oneLine(inQuery(c, 'dag', someText) ?? '') || shortDay(page.today)
  const search = {
    text: oneLine(inQuery(c, 'sok', someText) ?? ''),
    list: inQuery(c, 'liste', someText) ?? '',
  }
  const isPosted = c.req.method === 'POST'
  const picked = isPosted ? c.var.formValues('kommuner') : []
  const asked = readDay(typedDay, agreementDays)
  const day = asked.ok ? asked.value : page.today
  const { named, listed, lists, ...answers } = await c.var.read({
    ...changeQuestions(page.community.id, picked),
    named: listMunicipalitiesOn(day),
    listed: listReferenceMembers(search.list, day),
    lists: listReferenceChoices(),
  })
  const { free, already } = withoutPlace(
    answers,
    [...searchMunicipalities(named, search.text, day).slice(0, mostFound), ...listed],
    day,
  )
  const found = asked.ok && (search.text !== '' || search.list !== '') ? free : null
  const isListed = new Set(listed.map(({ code }) => code))
  const offered = free.filter(({ code }) => isListed.has(code) || free.length === 1)
  const chosen = isPosted ? picked : offered.map(({ code }) => code)
  return answerForm(c, {
    page,
    answers,
    form: { kind: 'add', chosen },
    chosen,
    opened: { typed: { dag: typedDay }, problems: asked.ok ? {} : { dag: asked.problem } },
    render: (state) => (
      <AddPartiesPage
        page={page}
        state={state}
        search={search}
        day={day}
        found={found}
        already={already}
        lists={lists}
      />
    ),
  })
}

async function setRegions(c: Context<Env>): Promise<Response> {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const isPosted = c.req.method === 'POST'
  const chosen = isPosted ? c.var.formValues('kommuner') : []
  const answers = await c.var.read(changeQuestions(page.community.id, chosen))
  const seen = readRegionsSeen(answers, page.today)
  return answerForm(c, {
    page,
    answers,
    form: { kind: 'regions', chosen, seenOn: page.today },
    chosen,
    render: (state) => <SetRegionsPage page={page} state={state} seen={seen} />,
  })
}

async function addOrganisation(c: Context<Env>): Promise<Response> {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const answers = await c.var.read(changeQuestions(page.community.id, []))
  return answerForm(c, {
    page,
    answers,
    form: { kind: 'organisation' },
    render: (state) => <AddOrganisationPage page={page} state={state} />,
  })
}

async function correctOrganisation(c: Context<Env>): Promise<Response> {
  const found = await seenOrganisation(c)
  if (!found) return refusePage(c, 404)
  const { page, answers, shown, history, sources } = found
  const { key, name, organisationNumber, kind } = shown
  return answerForm(c, {
    page,
    answers,
    form: { kind: 'organisation-changed', key },
    opened: { typed: { navn: name, orgnr: organisationNumber ?? '', slag: kind }, problems: {} },
    render: (state) => (
      <CorrectOrganisationPage
        page={page}
        state={state}
        shown={shown}
        history={history}
        sources={sources}
      />
    ),
  })
}

async function endOrganisation(c: Context<Env>): Promise<Response> {
  const found = await seenOrganisation(c)
  if (!found) return refusePage(c, 404)
  const { page, answers, shown } = found
  return answerForm(c, {
    page,
    answers,
    form: { kind: 'organisation-ended', key: shown.key },
    render: (state) => <EndOrganisationPage page={page} state={state} shown={shown} />,
  })
}

/** The organisation in the address as it stands today, with all that is stated of it. */
async function seenOrganisation(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return null
  const { sources, decisions, ...answers } = await c.var.read({
    ...changeQuestions(page.community.id, []),
    sources: listSources(),
    decisions: listDecisions(page.community.id),
  })
  const found = readOrganisationHistory(answers, codeInPath(c, 'key'), page.today)
  if (!found) return null
  return {
    page,
    answers,
    ...found,
    sources: withDecisions(sources, decisions, page.community.key),
  }
}

async function giveRole(c: Context<Env>): Promise<Response> {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const answers = await c.var.read(changeQuestions(page.community.id, []))
  const holders = readHolders(answers, page.today)
  const tasks = readTasks(answers, page.today)
  return answerForm(c, {
    page,
    answers,
    form: { kind: 'role' },
    render: (state) => <GiveRolePage page={page} state={state} holders={holders} tasks={tasks} />,
  })
}

/** The municipality in the address, as it was seen on the day asked for or today. */
async function seenMunicipality(c: Context<Env>) {
  const page = communityPage(c)
  const code = codeInPath(c, 'code')
  if (!page) return null
  const answers = await c.var.read(changeQuestions(page.community.id, [code]))
  const asked = inQuery(c, 'sett', aDay)
  const seen = readSeen(answers, code, asked && asked < page.today ? asked : page.today)
  return seen && { page, answers, seen }
}

/** The field of a form in which several can be chosen. */
function chosenIn(form: ChangeForm): 'plass' | 'kommuner' | null {
  if (form.kind === 'add' || form.kind === 'regions') return 'kommuner'
  return form.kind === 'decide' && form.askedCodes.length > 1 ? 'plass' : null
}

type ShownForm = {
  page: CommunityPage
  answers: ChangeAnswers
  form: ChangeForm
  chosen?: readonly string[]
  /** What stands in the form when it is opened, and what is wrong with it. */
  opened?: { typed: Partial<TypedChange>; problems: ChangeProblems }
  render: (state: ChangeState) => ReturnType<typeof ChangePage>
}

/** Shows a form, what it would change, or what stands in the way; makes the change once it is confirmed. */
async function answerForm(c: Context<Env>, shown: ShownForm): Promise<Response> {
  const { page, answers, form: kind, chosen = [], opened } = shown
  const isPosted = c.req.method === 'POST'
  const typed = typedChange(isPosted ? c.var.form : (opened?.typed ?? {}), chosenIn(kind))
  const show = (
    status: 200 | 409 | 422,
    problems: ChangeProblems,
    preview: ChangeState['preview'] = null,
  ) => c.html(renderPage(shown.render({ typed, chosen, problems, preview })), status)

  const step = stepIn(c)
  form.stamp(c, partiesRead(answers, step !== 'change'), { shownFirst: ['wanted'] })
  if (step === 'change') return show(opened?.problems.dag ? 422 : 200, opened?.problems ?? {})
  const tried = tryForm(readChangeFacts(answers), kind, typed, page.today)
  if (!tried.ok) return show(tried.status, tried.problems)
  if (step === 'preview') {
    const told = whatChanges(page, answers, tried)
    return show(200, {}, { told, regions: tried.preview.regions.length })
  }

  const by = page.viewer?.personId
  if (!by) return refusePage(c, 403)
  const communityId = page.community.id
  const { change, wording } = tried
  const made = await changeParties(c.var.db, { communityId, change, wording, by, at: page.now })
  if (!made.ok) return show(409, { [made.field]: made.code })
  return c.redirect(page.to('municipalities', {}, done('endret')), 303)
}

function whatChanges(
  page: CommunityPage,
  answers: ChangeAnswers,
  { change, preview, day }: Extract<TriedForm, { ok: true }>,
): Child {
  switch (change.kind) {
    case 'role':
      return <RoleGiven page={page} change={change} holders={readHolders(answers, page.today)} />
    case 'organisation':
    case 'organisation-changed':
    case 'organisation-ended': {
      const found =
        'key' in change ? readOrganisationHistory(answers, change.key, change.day) : null
      return <OrganisationTold page={page} change={change} {...found} />
    }
    case 'regions':
      return (
        <RegionsChanged
          page={page}
          changes={preview.regions}
          day={day}
          unchanged={readUnchanged(answers, change, preview.regions)}
        />
      )
    default: {
      const region = change.kind === 'add' ? change.region : null
      return (
        <>
          <PlacesChanged page={page} preview={preview} day={day} />
          {region && <p>{sayAdding(page.locale, 'inRegion', region)}</p>}
        </>
      )
    }
  }
}
