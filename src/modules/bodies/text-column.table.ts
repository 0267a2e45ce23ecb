/** How the text that people write in the room's tables is removed, or why it need not be. */
export const textColumns = {
  'community_body.abbreviation': { removedWith: ['body'] },
  'community_body.came_about': { removedWith: ['body'] },
  'community_body.key': { stays: 'the address; docs/bruk/fjerne-tekst.md' },
  'community_body.local_level': { removedWith: ['body'] },
  'community_body.name': { removedWith: ['body'] },
  'body_practice.caller': { removedWith: ['body'] },
  'body_practice.case_numbers': { removedWith: ['body'] },
  'body_practice.copies': { removedWith: ['body'] },
  'body_practice.meeting_numbers': { removedWith: ['body'] },
  'body_practice.secretaries': { removedWith: ['body'] },
  'body_seat.appointed_by': { removedWith: ['body-seat'] },
  'body_seat.label': { removedWith: ['body-seat'] },
  'body_seat.speaks_for': { stays: 'codes, or keys of organisations' },
  'body_seat_holder.email': { removedWith: ['body-seat-holder'] },
  'body_seat_holder.function_name': { removedWith: ['body-seat-holder'] },
  'body_seat_holder.name': { removedWith: ['body-seat-holder'] },
} as const
