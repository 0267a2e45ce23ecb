import { ButtonLink, Buttons } from '../../../ui/form.tsx'
import { Section, Surface } from '../../../ui/layout.tsx'
import { bodyDecides, bodyText } from '../board-codes.text.ts'
import { lineText, outcomeText } from '../look/line.view.ts'
import { partyWord } from '../look/party-word.text.ts'
import { whoText } from '../reported/report.view.tsx'
import { treatmentStates } from '../treatment.model.ts'
import type { PartyAnswerProps } from './answer-field.view.tsx'
import { sayForm as say } from './answer-form.text.ts'
import { AnswerForm } from './answer-form.view.tsx'

/** Where something more can be told, or what stands when nothing can. */
export const AnswerSection = (shown: PartyAnswerProps) => {
  const props = shown.question || shown.note ? { ...shown, errors: [] } : shown
  const { page, party, doors, typed, correcting, confirming, errors } = props
  const { locale } = page
  const forParty = page.may('register-any-treatment')
  if (correcting) {
    const completes = typed.completes !== ''
    const line = lineText(locale, correcting, props.line.decidingBody)
    return (
      <Section
        id="svar"
        title={say(locale, completes ? 'complete' : 'correctTitle')}
        lead={say(locale, completes ? 'completeLead' : 'correctLead', line)}
      >
        <Surface>
          <AnswerForm {...props} states={treatmentStates.filter((state) => state !== 'sent')} />
        </Surface>
      </Section>
    )
  }
  if (confirming) {
    const states = treatmentStates.filter((state) => state !== 'sent')
    return (
      <Section
        id="svar"
        title={say(locale, 'confirmTitle')}
        lead={say(locale, 'confirmLead', whoText(confirming))}
      >
        <Surface>
          <AnswerForm {...props} states={states} />
        </Surface>
      </Section>
    )
  }
  const isOpen = doors.answers.some(({ body }) => (body ?? '') === typed.body)
  const isShown = isOpen || errors.length > 0
  const states = [...new Set(doors.answers.flatMap((open) => open.states))]
  return (
    <Section
      id="svar"
      title={
        forParty
          ? say(locale, 'registerFor', party.name)
          : say(locale, 'register', partyWord[party.kind][locale])
      }
      lead={leadText(props, isShown)}
    >
      {(isShown || doors.answers.length > 0) && (
        <Surface>
          {isShown ? <AnswerForm {...props} states={states} /> : <OtherBodies {...props} />}
        </Surface>
      )}
    </Section>
  )
}

/** The bodies that something can still be told of where the one that decides has answered, each a link to its form. */
const OtherBodies = ({ page, slug, party, doors }: PartyAnswerProps) => {
  const { locale } = page
  return (
    <nav class="gf-field" aria-label={say(locale, 'whichBody')}>
      <p class="ds-label">{say(locale, 'otherBodies')}</p>
      <Buttons>
        {doors.answers.map(({ body }) => (
          <ButtonLink
            href={page.to(
              'answer',
              { slug, partyCode: party.code },
              { organ: body ?? 'ingen', '#': 'svar' },
            )}
            weight="secondary"
            small
          >
            {body ? bodyText[body][locale] : say(locale, 'noBody')}
          </ButtonLink>
        ))}
      </Buttons>
    </nav>
  )
}

/** What the deciding body has answered, and what that leaves to tell; else what is enough to tell. */
function leadText({ page: { locale }, line }: PartyAnswerProps, isOpen: boolean): string {
  const { deciding } = line
  if (!deciding?.body) return say(locale, 'registerLead')
  const body = bodyDecides[deciding.body][locale]
  return say(
    locale,
    isOpen ? 'again' : 'closed',
    body,
    outcomeText(locale, deciding, line.decidingBody),
  )
}
