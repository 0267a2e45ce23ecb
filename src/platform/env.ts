import type { Context } from 'hono'
import type { Deed } from '../kernel/deed.model.ts'
import type { MayDo, PageCommunity, PageContext } from '../kernel/page.model.ts'
import type { Locale } from '../kernel/words.model.ts'
import type { TrustedProxies } from './asking-address.ts'
import type { BodyRoom } from './body-room.ts'
import type { Db } from './db.ts'
import type { FileService } from './file/file-turns.ts'
import type { ScanFile } from './file/virus-scan.ts'
import type { UploadedFile } from './form.ts'
import type { Making, ReadyPage } from './kept-pages.ts'
import type { Press } from './once.ts'
import type { Papers } from './paper/papers.ts'
import type { Read, ReadPage } from './reading.ts'
import type { SigningKey } from './signing-key.ts'
import type { Watch } from './watch/watch.ts'

/** What the running house hands to every request. */
export type Platform = {
  db: Db
  read: Read
  mayDo: MayDo
  communityByKey(key: string): PageCommunity | null
  formSecret: Buffer
  /** Signs what the house gives out of itself. */
  signingKey: SigningKey
  /** The address that people reach the house at, without a slash at its end. */
  publicUrl: string
  trustedProxies: TrustedProxies
  /** What kept files are handed out with. */
  files: FileService
  /** Room for the forms that are sent. */
  bodies: BodyRoom
  /** Has papers made beside the house. */
  papers: Papers
  /** What every file that is sent is shown to before it is judged. */
  scanFile: ScanFile
  /** What those who watch over the house ask. */
  watch: Watch
  /** Writes down that a session is in use; the page does not wait for it. */
  noteUse(sessionHash: Buffer): void
}

export type Env = {
  /** What the server tells of the connection; a request without a server has none. */
  Bindings: { incoming?: { socket: { remoteAddress?: string | undefined } } }
  Variables: {
    /** What a reader tells whoever runs the house when something went wrong; the log has it too. */
    requestNumber: string
    page: PageContext
    db: Db
    /** Worked out by `sessionHash`, once for the request. */
    sessionHash: Buffer | null | undefined
    /** Reads the page's rows in one round trip; the viewer stands in `page` afterwards, and may read it. */
    read: ReadPage
    /**
     * The same for a page that is made of these rows and of `page` alone: whoever may do the same is given the same page,
     * which is made once while the rows stand. Nothing else may be read for it.
     */
    readAll: ReadPage
    /** The page that others can be given, while it is made. */
    making: Making | undefined
    /** The page that was found as it was made before. */
    ready: ReadyPage | undefined
    /** What the reader must be allowed to do, until it is known who it is. */
    due: { deed: Deed; partyCode: string | undefined } | undefined
    /** What the route has stated that its reader does, once that is seen to. */
    stated: { deed: Deed; partyCode: string | undefined } | undefined
    /** The fields of the form that was sent, with their last value. */
    form: Record<string, string>
    formValues: (name: string) => string[]
    /** The file of each field that takes one, and all those of a field that takes several. */
    files: Record<string, UploadedFile>
    filesOf: (field: string) => UploadedFile[]
    /** The sending of a form of a community. */
    press: Press | undefined
    /** The row that the form which was sent stands over, where a page has several. */
    sentRow: string | undefined
    /** What the form that was sent calls its fields. */
    fieldLabels: ((locale: Locale) => Readonly<Record<string, string>>) | undefined
    /** Is the form that was sent shown once more, since what it was opened over has changed? */
    isAgain: boolean
    /** Shows the form that was sent once more, as it was filled in. */
    again: ((c: Context<Env>) => Response | Promise<Response>) | undefined
    platform: Platform
    /** No browser keeps what is answered. */
    isForgotten: boolean
  }
}
