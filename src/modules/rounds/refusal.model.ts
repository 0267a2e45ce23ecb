/** Why a round is not sent, closed or opened again. */
export type SendRefusal =
  | 'sent-already'
  | 'no-questions'
  | 'nobody-asked'
  | 'no-deadline'
  | 'deadline-passed'
  | 'place-gone'
export type StateRefusal = 'not-open' | 'not-closed'

/** Why an answer is not taken. */
export type AnswerRefusal = 'not-sent' | 'region-not-asked' | 'nothing-answered'

/** Why the questions stay as they are. */
export type FormRefusal =
  | 'no-such-round'
  | 'no-such-question'
  | 'round-closed'
  | 'too-many-questions'
  | 'too-many-files'
  | 'last-question'
