import type { Child } from 'hono/jsx'
import type { WrongUpload } from '../kernel/kept-file.model.ts'
import { sentFileText } from '../kernel/kept-file.text.ts'
import type { PageContext, ParkingFile } from '../kernel/page.model.ts'
import type { Locale } from '../kernel/words.model.ts'
import { letGoName, parkedName } from '../platform/form-token.ts'
import { assetPath } from './assets.ts'
import { sayFile } from './file-field.text.ts'
import { Field, type FieldError } from './form.tsx'

type FileFieldProps = {
  page: PageContext
  name: string
  label: string
  hint?: Child | undefined
  error?: string | null | undefined
  accept?: string | undefined
  /** Does it take several at once? */
  several?: boolean | undefined
}

/**
 * A field for a file, or for several: chosen, or dragged to it where scripts run. Those that came with a form which is shown
 * again are kept for the next sending, each until it is taken away.
 */
export const FileField = ({ page, several, error, ...field }: FileFieldProps) => {
  const { locale } = page
  const came = page.parking.get(field.name) ?? []
  const kept = came.filter(({ hasRoom }) => hasRoom)
  for (const { id } of kept) page.parked.add(id)
  const left = came.filter(({ hasRoom }) => !hasRoom).map(({ name }) => name)
  const noRoom = left.length > 0 ? sayFile(locale, 'noRoom', left.join(', ')) : null
  return (
    <>
      <gf-files
        drop={sayFile(locale, several ? 'drop' : 'dropOne')}
        remove={sayFile(locale, 'takeAway', '{}')}
      >
        <Field
          {...field}
          type="file"
          several={several}
          error={[error, noRoom].filter(Boolean).join('\n') || null}
        />
        <Kept page={page} name={field.name} files={kept} />
      </gf-files>
      <script type="module" src={assetPath('/skript.')}></script>
    </>
  )
}

/** Of several files that were sent, each that is wrong is told with its name. */
export const namingFiles = (
  locale: Locale,
  errors: readonly FieldError[],
  { field, wrong, sent }: { field: string; wrong: readonly WrongUpload[]; sent: number },
): FieldError[] =>
  errors.map((error) =>
    error.field === field && wrong.length > 0 && sent > 1
      ? {
          ...error,
          message: wrong.map((each) => namedFault(locale, each)).join('\n'),
        }
      : error,
  )

/** One that is no longer kept has no name any more, and nothing is wrong with that. */
const namedFault = (locale: Locale, { name, problem }: WrongUpload): string => {
  const fault = sentFileText(locale, problem)
  return problem === 'file-gone' ? fault : `${name ?? sayFile(locale, 'wrongFile')}: ${fault}`
}

/** Files that are not to be kept after all, such as those that are attached already. */
export function letGoOf(page: PageContext, field: string, hashes: readonly string[]): void {
  const came = page.parking.get(field) ?? []
  page.parking.set(
    field,
    came.filter(({ sha256 }) => !hashes.includes(sha256)),
  )
}

type KeptProps = { page: PageContext; name: string; files: readonly ParkingFile[] }

const Kept = ({ page: { locale }, name: field, files }: KeptProps) =>
  files.length > 0 && (
    <ul class="gf-parked">
      {files.map(({ id, name }) => (
        <li>
          <input type="hidden" name={parkedName} value={`${field}:${id}`} />
          <span class="gf-file-name">{sayFile(locale, 'kept', name)}</span>
          <label class="gf-take">
            <input type="checkbox" name={letGoName} value={id} />
            <span>{sayFile(locale, 'takeAway', name)}</span>
          </label>
        </li>
      ))}
    </ul>
  )

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      'gf-files': { drop: string; remove: string; children?: Child | undefined }
    }
  }
}
