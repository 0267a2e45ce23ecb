/** One of several to choose among: its letter, its place in the list from 0, and its words. `nth` is null where several were chosen. */
export type Choice = { letter: string; nth: number | null; text: string }

/** The first three are told apart also by fill and edge; all by their letter. */
export const choiceLook = ({ nth }: Pick<Choice, 'nth'>): string =>
  nth !== null && nth < 3 ? `gf-choice-${nth + 1}` : 'gf-choice-more'

/** A choice by its letter alone; its words must stand beside it. */
export const Letter = ({ choice }: { choice: Pick<Choice, 'letter'> }) => (
  <span class="gf-letter" aria-hidden="true">
    {choice.letter}
  </span>
)

/** A choice as letter and words in an edge of its own, as it is drawn on a map. */
export const ChosenState = ({ choice }: { choice: Choice }) => (
  <span class={`gf-state ${choiceLook(choice)}`}>
    <Letter choice={choice} />
    <span>{choice.text}</span>
  </span>
)
