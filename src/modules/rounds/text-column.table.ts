/** How the text that people write in the room's tables is removed, or why it need not be. */
export const textColumns = {
  'round.reason': { removedWith: ['round'] },
  'round.slug': { removedWith: ['round'] },
  'round.title': { removedWith: ['round'] },
  'round_answer.answers': { removedWith: ['round-answer'] },
  'round_answer.function_name': { removedWith: ['round-answer'] },
  'round_answer.name': { removedWith: ['round-answer'] },
  'round_answer.region': { stays: 'the name of a region' },
  'round_answer.source': { removedWith: ['round-answer'] },
  'round_estimate.method': { removedWith: ['round'] },
  'round_estimate.question_key': { stays: 'a key' },
  'round_form.questions': { removedWith: ['round'] },
  'round_link.token_hash': { stays: 'a hash' },
  'round_place.added_because': { removedWith: ['round'] },
  'round_place.name': { stays: 'the name of a municipality, an organisation or a region' },
  'round_place.place': { stays: 'a code, or the key of an organisation' },
  'round_place.region': { stays: 'the name of a region' },
} as const
