import { type Context, Hono } from 'hono'
import { exemptionOf } from '../../../kernel/exemption.rule.ts'
import {
  type AddressField,
  aMoment,
  anId,
  aVersion,
  codeInPath,
  inPath,
  inQuery,
  numberFrom1,
} from '../../../platform/address.ts'
import { giveFile, givenFile } from '../../../platform/give-file.ts'
import { paperLacks } from '../../../platform/paper-lacks.ts'
import { doneIn } from '../../../platform/receipt.ts'
import { allow, communityPage, type Env, refusePage } from '../../../platform/web.ts'
import { renderPage } from '../../../ui/page.tsx'
import { addresses } from '../agreements.address.ts'
import { besideText, type ListPlace, withTally } from '../document-row.model.ts'
import { textFields } from '../field/agreement-fields.rule.ts'
import {
  type DocumentLists,
  documentsPerPage,
  documentVersion,
  listAttachments,
  listDrafts,
  readAttachment,
  readableText,
} from './document.query.ts'
import { DocumentPage } from './document.view.tsx'
import { DocumentsPage, DraftsPage } from './document-list.view.tsx'
import { hostIsOpen } from './host.rule.ts'
import { remindersOf } from './reminder.rule.ts'
import { holdingBeside, versionStanding } from './standing.rule.ts'
import { passedDay } from './version.rule.ts'

/** What is put forward, one document at a time, for anyone to read. */
export const documentRoutes = ({ listDocuments, listVersions }: DocumentLists) =>
  new Hono<Env>()
    .get(addresses.documents, allow('read-public'), async (c) => {
      const page = communityPage(c)
      if (!page) return refusePage(c, 404)
      const after = inQuery(c, 'etter', placeOf)
      const { documents } = await c.var.readAll({
        documents: listDocuments(page.community.id, after),
      })
      const shown = documents.slice(0, documentsPerPage).map((row) => ({
        ...row,
        standing: versionStanding(row, row.earlier, page.today),
        holds: holdingBeside(row, row.earlier, page.today),
        reminders: remindersOf(row, page.today),
      }))
      const last = shown.at(-1)
      const next =
        documents.length > documentsPerPage && last
          ? page.to('documents', {}, { etter: `${last.listedAt}_${last.id}` })
          : null
      return c.html(renderPage(<DocumentsPage page={page} documents={shown} next={next} />))
    })
    .get(addresses.drafts, allow('put-forward'), async (c) => {
      const page = communityPage(c)
      if (!page) return refusePage(c, 404)
      const { drafts } = await c.var.read({ drafts: listDrafts(page.community.id) })
      const discarded = doneIn(c, 'forkastet') !== null
      return c.html(renderPage(<DraftsPage page={page} drafts={drafts} discarded={discarded} />))
    })
    .get(addresses.document, allow('read-public'), (c) => showDocument(c, listVersions))
    .get(addresses.attachment, allow('read-public'), async (c) => {
      const page = communityPage(c)
      const number = inPath(c, 'number', numberFrom1)
      const position = inPath(c, 'position', numberFrom1)
      if (!page || number === null || position === null) return refusePage(c, 404)
      const slug = codeInPath(c, 'slug')
      const { files } = await c.var.read({
        files: readAttachment(page.community.id, slug, number, position),
      })
      const [file] = files
      if (!file) return refusePage(c, 404)
      return giveFile(c, givenFile(page.community.id, file))
    })

async function showDocument(c: Context<Env>, listVersions: DocumentLists['listVersions']) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const slug = codeInPath(c, 'slug')
  const which = inQuery(c, 'versjon', aVersion) ?? 'shown'
  const { found, versions, attachments } = await c.var.read({
    found: documentVersion(page.community.id, slug, which),
    versions: listVersions(page.community.id, slug),
    attachments: listAttachments(page.community.id, slug, which),
  })
  const [document] = found.map((each) => withTally(each, versions))
  if (!document) return refusePage(c, 404)
  const text = readableText(document)
  const isMine = document.state === 'draft' && page.may('put-forward')
  const lacks = isMine ? await paperLacks(document.body, besideText(document)) : null
  return c.html(
    renderPage(
      <DocumentPage
        page={page}
        document={document}
        versions={versions.map((each) => ({
          ...each,
          standing: versionStanding(each, versions, page.today),
        }))}
        attachments={attachments}
        text={text}
        standing={versionStanding(document, versions, page.today)}
        holds={holdingBeside(document, versions, page.today)}
        fields={textFields(document)}
        passed={passedDay(document, page.today)}
        hostOpen={hostIsOpen(document)}
        exempt={exemptionOf(document.exemptBy)}
        mayKeep={document.shown && document.state !== 'draft' && page.may('put-forward')}
        kept={doneIn(c, 'arkiv', 'uendret')}
        lacks={lacks}
        withdrawn={
          doneIn(c, 'trukket') === null
            ? null
            : (versions
                .filter(
                  ({ number, state }) =>
                    state === 'withdrawn' && number === inQuery(c, 'nummer', aVersion),
                )
                .map((each) => ({ ...each, mails: inQuery(c, 'epost', numberFrom1) ?? 0 }))[0] ??
              null)
        }
      />,
    ),
  )
}

/** Where in the list a page begins, as the link to it says. */
const placeOf: AddressField<ListPlace> = (text) => {
  const [at = '', id = ''] = text.split('_')
  const listedAt = aMoment(at)
  return listedAt !== null && anId(id) !== null ? { listedAt, id } : null
}
