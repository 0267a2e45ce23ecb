import { ButtonLink, Buttons } from '../../../ui/form.tsx'
import { type Asked, isOpen } from '../round.model.ts'
import { sayBoard as say } from './board.text.ts'
import type { BoardProps } from './board-props.view.ts'

/** The first button is what waits for the reader. */
export const WhatToDo = ({ page, round, own, lines, isShown }: BoardProps) => {
  const { locale } = page
  const at = { round: round.slug }
  const isSilent = ({ place }: Asked) =>
    lines.some((line) => line.place === place && line.standing.answer === null)
  if (own.length === 0 && !isShown && !page.may('ask-round')) return null
  return (
    <Buttons>
      {own.map((of) => (
        <ButtonLink
          href={page.to('answerRound', { ...at, place: of.place })}
          weight={isSilent(of) ? 'primary' : 'secondary'}
        >
          {say(locale, isSilent(of) ? 'yourAnswer' : 'correctYours', of.name)}
        </ButtonLink>
      ))}
      {page.may('ask-round') && (
        <>
          <ButtonLink
            href={page.to(isOpen(round) ? 'closeRound' : 'reopenRound', at)}
            weight="secondary"
          >
            {say(locale, isOpen(round) ? 'close' : 'reopen')}
          </ButtonLink>
          {isOpen(round) && lines.some(isSilent) && (
            <ButtonLink href={page.to('nudgeRound', at)} weight="secondary">
              {say(locale, 'nudge')}
            </ButtonLink>
          )}
          <ButtonLink href={page.to('roundMail', at)} weight="secondary">
            {say(locale, 'mails')}
          </ButtonLink>
          {isOpen(round) && (
            <ButtonLink href={page.to('postponeRound', at)} weight="secondary">
              {say(locale, 'postpone')}
            </ButtonLink>
          )}
          <ButtonLink href={page.to('draftRound', at)} weight="secondary">
            {say(locale, 'questions')}
          </ButtonLink>
          {!isOpen(round) && (
            <ButtonLink href={page.to('newRound', {}, { fra: round.slug })} weight="secondary">
              {say(locale, 'again')}
            </ButtonLink>
          )}
        </>
      )}
      {isShown && (
        <>
          <a href={page.to('roundCsv', at)}>{say(locale, 'csv')}</a>
          <a href={page.to('roundExcel', at)}>Excel</a>
          <a href={page.to('roundPdf', at)}>PDF</a>
        </>
      )}
    </Buttons>
  )
}
