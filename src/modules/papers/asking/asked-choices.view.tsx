import type { CommunityPage } from '../../../kernel/page.model.ts'
import { Choices } from '../../../ui/form.tsx'
import { langOf } from '../../../ui/in-norwegian.tsx'
import { More } from '../../../ui/layout.tsx'
import { type Asked, readersField } from '../reviewing/review.model.ts'
import { askedNames, sayReviewing as say } from '../reviewing/reviewing.text.ts'

type ChoicesProps = {
  page: CommunityPage
  askable: readonly Asked[]
  chosen: readonly string[]
  error: string | undefined
}

const kinds = ['body', 'region', 'party', 'person'] as const satisfies readonly Asked['kind'][]

/** Those who can be asked, by what they are; what is wrong with the choice stands at the first of them. */
export const AskedChoices = ({ error, ...props }: ChoicesProps) => {
  const shown = kinds.filter((kind) => props.askable.some((each) => each.kind === kind))
  return (
    <>
      {shown.map((kind, place) => (
        <OfKind
          {...props}
          kind={kind}
          isFirst={place === 0}
          error={place === 0 ? error : undefined}
        />
      ))}
    </>
  )
}

/** The first are laid out; of the others there are many, and they are folded until one of them is chosen. */
const OfKind = (props: ChoicesProps & { kind: Asked['kind']; isFirst: boolean }) => {
  const { page, askable, chosen, kind, isFirst } = props
  const { locale } = page
  const own = askable.filter((each) => each.kind === kind)
  const choices = (
    <Choices
      name={readersField}
      {...(isFirst ? {} : { id: `${readersField}-${kind}` })}
      label={askedNames[kind][locale]}
      several
      value={chosen}
      error={props.error}
      options={own.map(({ value, name, isReached }) => ({
        ...{ value, label: name, lang: langOf(locale) },
        description: isReached ? undefined : say(locale, 'nobodySignsIn'),
      }))}
    />
  )
  if (isFirst) return choices
  return (
    <More summary={askedNames[kind][locale]} open={own.some(({ value }) => chosen.includes(value))}>
      {choices}
    </More>
  )
}
