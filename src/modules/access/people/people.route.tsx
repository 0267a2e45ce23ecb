import type { Context } from 'hono'
import { Hono } from 'hono'
import { isRole } from '../../../kernel/deed.model.ts'
import { emptyForm, typedIn } from '../../../kernel/form/form.model.ts'
import type { MailStory } from '../../../kernel/mail-story.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { anId, codeInPath, inPath, inQuery, ownPlace } from '../../../platform/address.ts'
import { done, doneIn } from '../../../platform/receipt.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { bareAddress } from '../../../platform/typed-address.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { addresses } from '../access.address.ts'
import { sayAccess } from '../access.text.ts'
import { accessProblemText } from '../refusal.text.ts'
import { mendForm, replyForm } from './address.model.ts'
import {
  invitationMails,
  type MailSubjects,
  personMails,
  replyAddress,
} from './community-mail.query.ts'
import { endRole, giveRole } from './grant.command.ts'
import { grantForm, type TypedGrant } from './grant.model.ts'
import { mendAddress } from './mend-address.command.ts'
import { heldRoles } from './people.query.ts'
import { grantLabels, PeoplePage } from './people.view.tsx'
import { namedRoles, placeQuestions, places } from './people-page.query.ts'
import { PersonPage } from './person-page.view.tsx'
import {
  mailRead,
  personRead,
  readMailBefore,
  readPersonBefore,
  readReplyBefore,
  readRoleBefore,
  roleRead,
} from './read-before.query.ts'
import { tellAddress, tellMail, tellReply } from './read-before.text.ts'
import { setReplyAddress } from './reply-address.command.ts'
import { inviteAgain } from './send-again.command.ts'

/** A mail that is sent again, wherever it is shown. */
export const mailForm = formOver(readMailBefore, { mail: tellMail })
const endForm = formOver(readRoleBefore, { holder: tellAddress })
const personForm = formOver(readPersonBefore, { person: tellAddress })
const overReplyForm = formOver(readReplyBefore, { reply: tellReply })

/** Is there a mail server, and what is a mail of a person about? */
type House = { sendsMail: boolean; mailSubjects: MailSubjects }

/** Who has which role, and the forms that give and end one: in one file, as each is shown again on the same two pages. */
export const peopleRoutes = (
  { sendsMail }: { sendsMail: boolean },
  { mailSubjects }: { mailSubjects: MailSubjects },
) => {
  const house: House = { sendsMail, mailSubjects }
  const overEnd = endForm.guard(
    (c) => ({ communityId: here(c), row: c.var.form.rolle ?? '' }),
    (c) => show(c, house),
  )
  const overMail = mailForm.guard(
    (c) => ({ communityId: here(c), mailId: c.var.form.brev ?? '', row: c.var.form.brev ?? '' }),
    (c) => show(c, house),
  )
  const overReply = overReplyForm.guard(
    (c) => ({ communityId: here(c) }),
    (c) => show(c, house, { reply: typedIn(replyForm, c.var.form).svaradresse }),
  )
  const overPerson = personForm.guard(
    (c) => ({ communityId: here(c), personId: codeInPath(c, 'person') }),
    (c) => showPerson(c, house, { typed: typedIn(mendForm, c.var.form).epost }),
  )
  return new Hono<Env>()
    .get(addresses.people, allow('manage-people'), (c) => show(c, house))
    .post(addresses.people, allow('manage-people'), (c) => give(c, house))
    .post(addresses.endRole, allow('manage-people'), overEnd, (c) => end(c, house))
    .post(addresses.sendAgain, allow('manage-people'), overMail, (c) => sendAgain(c, house))
    .post(addresses.replyAddress, allow('set-reply-address'), overReply, (c) => setReply(c, house))
    .get(addresses.person, allow('manage-people'), (c) => showPerson(c, house))
    .post(addresses.person, allow('mend-address'), overPerson, (c) => mend(c, house))
}

const here = (c: Context<Env>) => c.var.page.community?.id ?? ''

type Shown = {
  typed?: TypedGrant
  reply?: string
  errors?: readonly FieldError[]
  status?: 200 | 409 | 422
}

async function show(c: Context<Env>, { sendsMail }: House, shown: Shown = {}) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  keepNowhere(c)
  const {
    held: roles,
    reply: replies,
    ...facts
  } = await c.var.read({
    ...rolesQuestions(page),
    reply: replyAddress(page.community.id),
  })
  const held = namedRoles(roles, facts, page.today)
  for (const role of held) {
    endForm.stamp(c, roleRead(role), { action: page.to('endRole'), row: role.id })
    stampInvitation(c, page, role.invitation)
  }
  const address = replies[0]?.email ?? null
  overReplyForm.stamp(c, { reply: address }, { action: page.to('replyAddress') })
  const { typed = emptyForm(grantForm), reply = null, errors = [], status = 200 } = shown
  const word = doneIn(c, ...doneWords)
  return c.html(
    renderPage(
      <PeoplePage
        page={page}
        held={held}
        typed={typed}
        errors={errors}
        sendsMail={sendsMail}
        done={word && doneTexts[word]}
        parties={places(facts, page.today)}
        reply={{ address, typed: reply }}
      />,
    ),
    status,
  )
}

async function give(c: Context<Env>, house: House) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const known = places(await c.var.read(placeQuestions(page.community.id)), page.today)
  const typed = typedIn(grantForm, c.var.form)
  const given = await giveRole(c.var.db, {
    communityId: page.community.id,
    typed,
    by: page.viewer?.personId ?? null,
    at: page.now,
    invitation: house.sendsMail ? invitationMail(c, page, typed) : null,
    kindOf: (code) => known.find((party) => party.code === code)?.kind ?? null,
  })
  if (given.ok) return toPeople(c, page, house.sendsMail ? 'invitert' : 'gitt')
  const labels = grantLabels(page.locale)
  const errors = fieldErrors(page.locale, given.problems, accessProblemText, { labels })
  return show(c, house, { typed, errors, status: 422 })
}

async function end(c: Context<Env>, house: House) {
  const page = communityPage(c)
  if (!page?.viewer) return refusePage(c, 404)
  const ended = await endRole(c.var.db, {
    communityId: page.community.id,
    grantId: c.var.form.rolle ?? '',
    by: page.viewer.personId,
    at: page.now,
  })
  if (ended.ok) return toPeople(c, page, 'avsluttet')
  const message = accessProblemText(page.locale, ended.code)
  return show(c, house, { errors: [{ field: 'rolle', message }], status: 409 })
}

async function sendAgain(c: Context<Env>, house: House) {
  const page = communityPage(c)
  if (!page?.viewer || !house.sendsMail) return refusePage(c, 404)
  const { rolle = '', brev = '' } = c.var.form
  const sent = await inviteAgain(c.var.db, {
    communityId: page.community.id,
    grantId: rolle,
    mailId: brev,
    by: page.viewer.personId,
    at: page.now,
  })
  if (sent.ok || sent.code === 'sent-again-already') return toPeople(c, page, 'igjen')
  const message = accessProblemText(page.locale, sent.code)
  return show(c, house, { errors: [{ field: 'rolle', message }], status: 409 })
}

async function setReply(c: Context<Env>, house: House) {
  const page = communityPage(c)
  if (!page?.viewer) return refusePage(c, 404)
  const { svaradresse } = typedIn(replyForm, c.var.form)
  const kept = await setReplyAddress(c.var.db, {
    communityId: page.community.id,
    email: svaradresse,
    by: page.viewer.personId,
    at: page.now,
  })
  if (kept.ok) return toPeople(c, page, 'svaradresse', 'svaradresse')
  const labels = { svaradresse: sayAccess(page.locale, 'replyAddress') }
  const errors = fieldErrors(page.locale, kept.problems, accessProblemText, { labels })
  return show(c, house, { reply: svaradresse, errors, status: 422 })
}

const doneTexts = {
  invitert: 'invited',
  gitt: 'given',
  avsluttet: 'ended',
  igjen: 'again',
  svaradresse: 'replySet',
} as const
type DoneWord = keyof typeof doneTexts
const doneWords = ['invitert', 'gitt', 'avsluttet', 'igjen', 'svaradresse'] as const

/** To the page with the receipt of what was done, at the place where it was asked for. */
const toPeople = (c: Context<Env>, page: CommunityPage, word: DoneWord, place?: string) =>
  c.redirect(page.to('people', {}, { ...done(word), '#': place }), 303)

async function showPerson(
  c: Context<Env>,
  { sendsMail, mailSubjects }: House,
  {
    typed = '',
    errors = [],
    status = 200,
  }: { typed?: string; errors?: FieldError[]; status?: 200 | 409 | 422 } = {},
) {
  const page = communityPage(c)
  const personId = inPath(c, 'person', anId)
  if (!page || personId === null) return refusePage(c, 404)
  keepNowhere(c)
  const { held, mails, ...facts } = await c.var.read({
    ...rolesQuestions(page),
    mails: personMails(mailSubjects, page.community.id, personId),
  })
  const own = namedRoles(held, facts, page.today).filter((role) => role.personId === personId)
  const [first] = own
  if (!first) return refusePage(c, 404)
  const { name, email } = first
  personForm.stamp(c, personRead(first), { action: page.to('person', { person: personId }) })
  for (const mail of mails) {
    if (mail.about === 'invitation') stampInvitation(c, page, mail)
    else if (mail.slug !== null) {
      const action = page.to('mailAgain', { slug: mail.slug, mail: mail.id })
      mailForm.stamp(c, mailRead(mail), { action })
    }
  }
  return c.html(
    renderPage(
      <PersonPage
        page={page}
        mails={mails}
        sendsMail={sendsMail}
        typed={typed}
        errors={errors}
        person={{ id: personId, name, email }}
        held={own}
        mended={doneIn(c, 'adresse') !== null}
        back={ownPath(page, c.var.form?.tilbake ?? inQuery(c, 'tilbake', ownPlace) ?? undefined)}
      />,
    ),
    status,
  )
}

async function mend(c: Context<Env>, house: House) {
  const page = communityPage(c)
  const personId = inPath(c, 'person', anId)
  if (!page?.viewer || personId === null) return refusePage(c, 404)
  const { epost } = typedIn(mendForm, c.var.form)
  const mended = await mendAddress(c.var.db, {
    communityId: page.community.id,
    personId,
    email: epost,
    by: page.viewer.personId,
    at: page.now,
  })
  if (mended.ok) {
    const back = ownPath(page, c.var.form.tilbake)
    return c.redirect(back ?? page.to('person', { person: personId }, done('adresse')), 303)
  }
  if (mended.code === 'person-unknown') return refusePage(c, 404)
  const labels = { epost: sayAccess(page.locale, 'newAddress') }
  const errors = fieldErrors(page.locale, { epost: mended.code }, accessProblemText, { labels })
  const isTyped = typeof mended.code === 'object' || mended.code === 'not-an-address'
  return showPerson(c, house, { typed: epost, errors, status: isTyped ? 422 : 409 })
}

/** The form that sends an invitation again, as `againDoor` writes it. */
const stampInvitation = (c: Context<Env>, page: CommunityPage, mail: MailStory | null) =>
  mail && mailForm.stamp(c, mailRead(mail), { action: page.to('sendAgain'), row: mail.id })

/** A path of the same community that the reader came from; null for any other. */
const ownPath = ({ to }: CommunityPage, asked: string | undefined): string | null =>
  asked !== undefined && new RegExp(`^${to('front')}/[\\w/.-]*(\\?[\\w=&.-]*)?$`).test(asked)
    ? asked
    : null

const rolesQuestions = (page: CommunityPage) => ({
  held: heldRoles(page.community.id),
  invitations: invitationMails(page.community.id),
  ...placeQuestions(page.community.id),
})

/** The mail that tells of a role and where to sign in; null while no role is chosen. */
export function invitationMail(
  c: Context<Env>,
  page: CommunityPage,
  { rolle, epost }: Pick<TypedGrant, 'rolle' | 'epost'>,
) {
  if (!isRole(rolle)) return null
  const { locale, community } = page
  const address = c.var.platform.publicUrl + page.to('signIn')
  return {
    subject: sayAccess(locale, 'inviteMailSubject', community.name),
    body: sayAccess(
      locale,
      'inviteMailBody',
      community.name,
      sayAccess(locale, rolle),
      address,
      bareAddress(epost),
    ),
  }
}
